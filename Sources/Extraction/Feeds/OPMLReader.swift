// Reads lists of sources in OPML.

import Corpus
import Markup

/// Reads OPML 1.0 and 2.0, as other feed readers write it.
package enum OPMLReader {
  /// What a list may cost: 100,000 sources and folders in folders far beyond what any reader shows.
  private static let limits = MarkupTree.Limits(bytes: 16 << 20, nodes: 250_000, depth: 32)

  /// Reads a list; folders may hold folders, and a source may hold others.
  ///
  /// A list is read whole or not at all: who follows one would take what a half of it lacks for removed.
  /// Nothing is requested and no file is opened, whatever the list says.
  ///
  /// - Parameters:
  ///   - bytes: the list as it came.
  ///   - name: its path or address, for errors.
  /// - Returns: its sources in order, those without a usable address too; each address once, where it stands first.
  /// - Throws: `FeedError` where it is no OPML, cut off, or beyond the limits.
  package static func read(
    _ bytes: [UInt8], from name: String = "the list"
  ) throws(FeedError) -> [OPMLSource] {
    func failure(_ reason: FeedError.Reason, _ detail: String) -> FeedError {
      FeedError(reason: reason, address: name, detail: detail, role: .list)
    }
    let text = FeedCharset.decode(bytes, contentType: nil)
    guard text.contains(where: { $0 > 0x20 }) else {
      throw failure(.empty, "it is empty")
    }
    let tree = MarkupTree.xml(text, limits: limits)
    guard let root = (1..<max(1, tree.count)).first(where: { !tree.isText($0) }) else {
      throw failure(.unknownKind, "it has no element")
    }
    let rootName = tree.spelling(of: tree.name(of: root))
    guard rootName.lowercased() == "opml" else {
      throw failure(.unknownKind, "its root is <\(rootName.prefix(40))>, not <opml>")
    }
    if let excess = tree.excess {
      throw failure(.tooLarge, "it is beyond the limit of \(excess.rawValue)")
    }
    // A tag that was left open or misread may have cost a source; a list without fault has closed its root.
    if let fault = tree.fault {
      throw failure(.damaged, "its XML is damaged, so sources may be missing: \(fault.description)")
    }
    return sources(of: tree)
  }

  private static func sources(of tree: MarkupTree) -> [OPMLSource] {
    var sources: [OPMLSource] = []
    var seen: Set<String> = []
    // The folders that are open: where each ends, and the names down to it.
    var open: [(end: MarkupTree.Node, names: [String])] = []
    var node = 1
    while node < tree.count {
      defer { node += 1 }
      guard !tree.isText(node), tree.spelling(of: tree.name(of: node)).lowercased() == "outline"
      else {
        continue
      }
      while let last = open.last, last.end <= node { open.removeLast() }
      let names = open.last?.names ?? []
      let outline = Outline(tree, node)
      if let reference = outline.reference {
        var source = OPMLSource(reference: reference)
        source.title = outline.title
        source.type = outline.type
        source.page = outline.page.flatMap { WebAddress($0) }
        source.folders = names
        source.categories = categories(outline.category ?? "")
        if seen.insert(source.address?.text ?? reference).inserted { sources.append(source) }
      } else if let title = outline.title, tree.end(of: node) > node + 1 {
        open.append((tree.end(of: node), names + [title]))
      }
    }
    return sources
  }

  private static func categories(_ list: String) -> [String] {
    var seen: Set<String> = []
    return list.split(separator: ",").compactMap { part in
      FeedText.trimmed(String(part.drop { $0 <= " " || $0 == "/" }))
    }.filter { seen.insert($0).inserted }
  }

  /// The attributes of one outline, whatever the case of their names.
  private struct Outline {
    var reference: String?
    var title: String?
    var type: String?
    var page: String?
    var category: String?

    init(_ tree: MarkupTree, _ node: MarkupTree.Node) {
      var text: String?
      for attribute in tree.attributes(of: node) {
        let value = FeedText.trimmed(
          String(decoding: tree.attributeBytes[tree.valueRange(of: attribute)], as: UTF8.self))
        guard let value else { continue }
        switch tree.spelling(of: attribute.name).lowercased() {
        case "xmlurl": reference = reference ?? value
        case "title": title = title ?? Self.plain(value)
        case "text": text = text ?? Self.plain(value)
        case "type": type = type ?? value
        case "htmlurl": page = page ?? value
        case "category": category = category ?? value
        default: break
        }
      }
      title = title ?? text
    }

    private static func plain(_ text: String) -> String? {
      let plain = FeedText.plain(text, isLiteral: true)
      return plain.isEmpty ? nil : plain
    }
  }
}
