// The sources of the configuration: [[source]], each with what of it is wanted.

import Corpus
import Crawl
import Foundation
import TOMLKit

extension ConfigurationReader {
  /// The sources that the file lists itself, and then those of the OPML list that it names.
  static func sources(
    _ root: inout TableReader, base: String, fileRoot: String?, _ faults: inout FaultCollector
  ) -> (sources: [Configuration.Source], notes: [String]) {
    var first: [String: String] = [:]
    var sources: [Configuration.Source] = []
    let readers = root.tables("source", &faults)
    let list = list(&root, base: base, &faults)
    if readers.isEmpty && list.sources.isEmpty && faults.faults.isEmpty {
      faults.add("source", "no source is listed", mend: "add [[source]] with url = \"https://…\"")
    }
    for var reader in readers {
      let name = reader.setString("name", &faults)
      let url = reader.setString("url", &faults)
      let obeysRobots = reader.flag("obey_robots", default: true, &faults)
      let reading = reading(&reader, &faults)
      let key = reader.full("url")
      reader.finish(&faults)
      guard let url else {
        faults.add(key, "is missing", mend: "write url = \"https://…\"")
        continue
      }
      guard let address = sourceAddress(url, key: key, base: base, fileRoot: fileRoot, &faults)
      else { continue }
      if let other = first[address.identity] {
        faults.add(key, "\(url) is listed twice (first at \(other))", mend: "remove one of the two")
        continue
      }
      first[address.identity] = reader.path
      sources.append(
        Configuration.Source(
          address: address, name: name, obeysRobots: obeysRobots, reading: reading))
    }
    // What the file says of a source itself comes before what a list says of it.
    for source in list.sources where first[source.address.identity] == nil {
      first[source.address.identity] = "opml"
      sources.append(source)
    }
    return (sources, list.notes)
  }

  /// What of one source is wanted.
  private static func reading(
    _ reader: inout TableReader, _ faults: inout FaultCollector
  ) -> SourceReading {
    let kind = reader.choice(
      "kind", of: SourceReading.Kind.allCases.map(\.rawValue), default: "auto", &faults)
    return SourceReading(
      kind: SourceReading.Kind(rawValue: kind) ?? .auto,
      include: patterns(&reader, "include", &faults),
      exclude: patterns(&reader, "exclude", &faults),
      otherHosts: reader.setFlag("other_hosts", &faults), since: reader.day("since", &faults),
      windowSeconds: reader.setDays("window_days", &faults))
  }

  private static func patterns(
    _ reader: inout TableReader, _ key: String, _ faults: inout FaultCollector
  ) -> [AddressPattern] {
    reader.strings(key, &faults).compactMap { text in
      let pattern = AddressPattern(text)
      if pattern == nil {
        faults.add(
          reader.full(key), "\"\(text)\" matches no address",
          mend: "begin it with /, * or https://; * stands for any text, as in \"/news/*\"")
      }
      return pattern
    }
  }

  private static func sourceAddress(
    _ url: String, key: String, base: String, fileRoot: String?, _ faults: inout FaultCollector
  ) -> WebAddress? {
    let text =
      url.contains(":") ? url : URL(fileURLWithPath: absolute(url, base: base)).absoluteString
    guard let address = WebAddress(text) else {
      faults.add(
        key, "\"\(url)\" is no address that can be fetched",
        mend: "write an http or https URL without credentials, or a path below fetch.file_root")
      return nil
    }
    if address.scheme == "file" && fileRoot == nil {
      faults.add(
        key, "\"\(url)\" is a file, and files are not read unless allowed",
        mend: "set fetch.file_root to the directory that holds it")
    }
    return address
  }
}
