// What the configuration says of single sites: [[site]].

import Corpus
import Crawl
import Extraction
import Markup
import TOMLKit
import Transport

extension ConfigurationReader {
  /// Reads the tables; all that they name is tried, so that what is wrong is found before any page is.
  static func sites(
    _ root: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> (rules: [SiteRule], access: [SiteAccess], paces: [String: HostPace]) {
    var known: [String: String] = [:]
    var rules: [SiteRule] = []
    var accesses: [SiteAccess] = []
    var paces: [String: HostPace] = [:]
    for var reader in root.tables("site", &faults) {
      let host = reader.setString("host", &faults)
      let body = expressions(&reader, "body", &faults)
      let strip = expressions(&reader, "strip", &faults)
      let access = access(&reader, base: base, &faults)
      let pace = pace(&reader, &faults)
      let key = reader.full("host")
      reader.finish(&faults)
      guard let host else {
        faults.add(key, "is missing", mend: "write host = \"example.org\"")
        continue
      }
      guard let address = WebAddress("https://\(host)/"), address.host == host.lowercased(),
        address.path == "/"
      else {
        faults.add(
          key, "\"\(host)\" is no host name",
          mend: "write the name alone, as in \"example.org\"; it stands for www.example.org too")
        continue
      }
      if let other = known[address.host] {
        faults.add(key, "\(host) has a table already (at \(other))", mend: "make one of the two")
        continue
      }
      guard !address.isPublicSuffix else {
        faults.add(
          key, "\(host) is a public suffix: the sites below it have many owners",
          mend: "name the site, as in \"example.\(address.host)\"")
        continue
      }
      known[address.host] = reader.path
      // A table that says nothing of one of the two leaves it to that of the host above.
      if !body.isEmpty || !strip.isEmpty {
        rules.append(SiteRule(host: address.host, body: body, strip: strip))
      }
      if let access { accesses.append(access(address.host)) }
      if let pace {
        if address.registrableDomain != address.host {
          faults.add(
            key, "all hosts of \(address.registrableDomain) share one pace",
            mend: "write delay_seconds and connections in a table for \(address.registrableDomain)")
        }
        paces[address.host] = pace
      }
    }
    return (rules, accesses, paces)
  }

  private static func expressions(
    _ reader: inout TableReader, _ key: String, _ faults: inout FaultCollector
  ) -> [XPathExpression] {
    var expressions: [XPathExpression] = []
    for text in reader.strings(key, &faults) {
      do throws(XPathError) {
        expressions.append(try XPathExpression(text))
      } catch {
        faults.add(
          reader.full(key), "\(error)",
          mend: "write one that selects elements, as in \"//div[@class='story']\"")
      }
    }
    return expressions
  }
}
