// Sources from an OPML list that the configuration names: read again at each reload.

import Corpus
import Crawl
import Extraction
import Foundation

extension ConfigurationReader {
  /// The outline type by which an exported list marks section pages.
  static let sectionType = "section"

  /// The sources of the list that `opml` names, and what of it can't be taken.
  ///
  /// A list that can't be read is a fault: taken for an empty one, it would stop all of its sources. An
  /// entry that no one could poll is none, as other readers write the list.
  static func list(
    _ root: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> (sources: [Configuration.Source], notes: [String]) {
    let path = existing(
      root.setString("opml", &faults), key: "opml", base: base, wantsFolder: false, &faults)
    guard let path, FileManager.default.fileExists(atPath: path) else { return ([], []) }
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      return sources(of: try OPMLReader.read(Array(bytes), from: path), in: path)
    } catch let error as FeedError {
      faults.add("opml", "\(error)", mend: "export the list again, or leave opml empty")
    } catch {
      faults.add(
        "opml", "\(path) can't be read (\(error.localizedDescription))",
        mend: "make it readable for this user")
    }
    return ([], [])
  }

  private static func sources(
    of list: [OPMLSource], in path: String
  ) -> (sources: [Configuration.Source], notes: [String]) {
    var notes: [String] = []
    let sources = list.compactMap { entry -> Configuration.Source? in
      guard let address = entry.address, address.scheme != "file" else {
        notes.append("\(path): \"\(entry.reference)\" is no address that can be polled; left out")
        return nil
      }
      let isSection = entry.type?.lowercased() == sectionType
      return Configuration.Source(
        address: address, name: entry.title,
        reading: SourceReading(kind: isSection ? .section : .auto))
    }
    return (sources, notes)
  }
}
