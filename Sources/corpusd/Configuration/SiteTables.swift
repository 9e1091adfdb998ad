// The rules of the configuration for single sites: [[site]].

import Corpus
import Extraction
import Markup
import TOMLKit

extension ConfigurationReader {
  /// Reads the rules; each expression is tried, so that a wrong one is found before any page is.
  static func sites(_ root: inout TableReader, _ faults: inout FaultCollector) -> [SiteRule] {
    var known: [String: String] = [:]
    var rules: [SiteRule] = []
    for var reader in root.tables("site", &faults) {
      let host = reader.setString("host", &faults)
      let body = expressions(&reader, "body", &faults)
      let strip = expressions(&reader, "strip", &faults)
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
        faults.add(key, "\(host) has a rule already (at \(other))", mend: "make one of the two")
        continue
      }
      known[address.host] = reader.path
      rules.append(SiteRule(host: address.host, body: body, strip: strip))
    }
    return rules
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
