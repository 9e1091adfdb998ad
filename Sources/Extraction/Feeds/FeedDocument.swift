// A feed's tree with the meaning of every element worked out once.

import Corpus
import Foundation
import Markup

/// A parsed document, and what its elements are for.
struct FeedDocument {
  struct Root {
    let node: MarkupTree.Node
    let kind: Feed.Kind
  }

  let tree: MarkupTree
  let address: WebAddress
  /// The meaning of each node; texts are `.other`.
  let elements: [FeedElement]
  let spaces: [FeedSpace]
  private let attributes: [FeedAttribute]
  private let bases: FeedBases
  private let languages: FeedLanguages

  init(tree: MarkupTree, address: WebAddress) {
    self.tree = tree
    self.address = address
    attributes = FeedAttribute.meanings(in: tree)
    bases = FeedBases(tree, address: address)
    languages = FeedLanguages(tree)
    var elements = [FeedElement](repeating: .other, count: tree.count)
    var spaces = [FeedSpace](repeating: .other, count: tree.count)
    var known: [UInt32: (FeedElement, FeedSpace)] = [:]
    // Each namespace is looked at once, however many names are used in it.
    var knownSpaces: [UInt16: FeedSpace] = [:]
    for node in 0..<tree.count where !tree.isText(node) {
      let name = tree.name(of: node)
      let key = UInt32(tree.namespaceName(of: node).raw) << 16 | UInt32(name.raw)
      if let (element, space) = known[key] {
        elements[node] = element
        spaces[node] = space
      } else {
        let number = tree.namespaceName(of: node).raw
        let space = knownSpaces[number] ?? FeedSpace.of(tree.namespace(of: node))
        knownSpaces[number] = space
        let element = FeedElement.of(tree.spelling(of: name), in: space)
        known[key] = (element, space)
        elements[node] = element
        spaces[node] = space
      }
    }
    self.elements = elements
    self.spaces = spaces
  }

  /// The spelling of the document's first element.
  var firstElementName: String? {
    (1..<max(1, tree.count)).first { !tree.isText($0) }.map { tree.spelling(of: tree.name(of: $0)) }
  }

  /// The element that says what kind of source this is.
  var root: Root? {
    guard let first = (1..<max(1, tree.count)).first(where: { !tree.isText($0) }) else {
      return nil
    }
    let isPage = tree.spelling(of: tree.name(of: first)).lowercased() == "html"
    for node in first..<tree.count where !tree.isText(node) {
      guard let kind = kind(at: node) else { continue }
      // Some publishers wrap the feed in a page; a page that merely names such elements has no entries below them.
      let isFeed =
        !isPage
        || elements[node] != .item
          && (node..<tree.end(of: node)).contains { elements[$0] == .item || elements[$0] == .url }
      if isFeed { return Root(node: node, kind: kind) }
    }
    return nil
  }

  private func kind(at node: MarkupTree.Node) -> Feed.Kind? {
    switch elements[node] {
    case .rss: .rss
    case .rdf: .rdf
    case .channel: tree.namespace(of: node).contains("rss1.1") ? .rdf : .rss
    case .feed: .atom
    case .item: tree.name(of: node) == .entry ? .atom : .rss
    case .urlset: .sitemap
    case .sitemapIndex: .sitemapIndex
    default: nil
    }
  }

  /// The longest text that counts as a value, a title or a name, in bytes; of longer ones the beginning is read, so
  /// that elements that hold one another don't cost their product.
  private static let longestValue = 64 << 10

  /// The text below `node` and before `limit`, without surrounding blanks; nil where there is none.
  func text(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    string(textRange(of: node, before: limit, most: Self.longestValue))
  }

  /// As ``text(of:before:)``, however long.
  func wholeText(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    string(textRange(of: node, before: limit, most: .max))
  }

  /// How many bytes of text stand below `node` and before `limit`.
  func textCount(of node: MarkupTree.Node, before limit: MarkupTree.Node) -> Int {
    textRange(of: node, before: limit, most: .max).count
  }

  private func textRange(
    of node: MarkupTree.Node, before limit: MarkupTree.Node?, most: Int
  ) -> Range<Int> {
    let range = tree.textRange(of: node)
    var end = range.upperBound
    if let limit, limit < tree.count { end = min(end, tree.textRange(of: limit).lowerBound) }
    if end - range.lowerBound > most {
      end = range.lowerBound + most
      // No character is cut in two.
      while end > range.lowerBound, tree.textBytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return range.lowerBound..<max(range.lowerBound, end)
  }

  private func string(_ range: Range<Int>) -> String? {
    let bytes = tree.textBytes[range]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The number that all names beyond an XML tree's limits share has no meaning, and no place in the list.
  private func meaning(of name: Name) -> FeedAttribute {
    let number = Int(name.raw)
    return number < attributes.count ? attributes[number] : .other
  }

  /// The value of an attribute, without blanks around it; empty where it is blank.
  func attribute(_ meaning: FeedAttribute, of node: MarkupTree.Node) -> String? {
    for attribute in tree.attributes(of: node)
    where self.meaning(of: attribute.name) == meaning {
      let bytes = tree.attributeBytes[tree.valueRange(of: attribute)]
      guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
        let last = bytes.lastIndex(where: { $0 > 0x20 })
      else { return "" }
      return String(decoding: bytes[first...last], as: UTF8.self)
    }
    return nil
  }

  /// The address that references at `node` are relative to (XML Base).
  func base(of node: MarkupTree.Node) -> WebAddress { bases.nearest(tree, node) }

  /// The nearest `xml:lang` at or above a node.
  func language(of node: MarkupTree.Node) -> String? { languages.nearest(node) }

  /// The plain text of a title, or nil where it is blank.
  func title(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    let text = isPacked(node) ? unpacked(node, before: limit) : text(of: node, before: limit)
    guard let text else { return nil }
    let isLiteral = attribute(.type, of: node)?.lowercased() == "text"
    let title = FeedText.plain(text, isLiteral: isLiteral)
    return title.isEmpty ? nil : title
  }

  /// Whether an element's content is Base64 (Atom 0.3 `mode`, RFC 4287 §4.1.3.3).
  func isPacked(_ node: MarkupTree.Node) -> Bool {
    guard !tree.attributes(of: node).isEmpty else { return false }
    if let mode = attribute(.mode, of: node) { return mode.lowercased() == "base64" }
    guard let type = attribute(.type, of: node)?.lowercased(), type.contains("/") else {
      return false
    }
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }

  /// The text of a packed element, or nil where it is none.
  func unpacked(_ node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    guard let raw = wholeText(of: node, before: limit) else { return nil }
    guard let bytes = Data(base64Encoded: raw, options: .ignoreUnknownCharacters), !bytes.isEmpty
    else { return raw }
    return String(validating: bytes, as: UTF8.self).map { FeedText.trimmed($0) ?? "" } ?? raw
  }
}
