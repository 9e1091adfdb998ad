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
  private let base: Name?

  init(tree: MarkupTree, address: WebAddress) {
    self.tree = tree
    self.address = address
    base = tree.number(of: "xml:base")
    var elements = [FeedElement](repeating: .other, count: tree.count)
    var spaces = [FeedSpace](repeating: .other, count: tree.count)
    var known: [UInt32: (FeedElement, FeedSpace)] = [:]
    for node in 0..<tree.count where !tree.isText(node) {
      let name = tree.name(of: node)
      let key = UInt32(tree.namespaceName(of: node).raw) << 16 | UInt32(name.raw)
      if let (element, space) = known[key] {
        elements[node] = element
        spaces[node] = space
      } else {
        let space = FeedSpace.of(tree.namespace(of: node))
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
      let isWrapped = (node..<tree.end(of: node)).contains {
        elements[$0] == .item || elements[$0] == .url
      }
      if !isPage || isWrapped && elements[node] != .item { return Root(node: node, kind: kind) }
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

  /// The text below `node` and before `limit`, without surrounding blanks; nil where there is none.
  func text(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    FeedText.trimmed(rawText(of: node, before: limit))
  }

  /// The text below `node` and before `limit`, as it stands.
  func rawText(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String {
    let range = tree.textRange(of: node)
    let end = limit.map { $0 < tree.count ? tree.textRange(of: $0).lowerBound : range.upperBound }
    return String(
      decoding: tree.textBytes[
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, end ?? range.upperBound))],
      as: UTF8.self)
  }

  /// The value of an attribute by its spelling in any case, without blanks around it; empty where it is blank.
  func attribute(_ name: String, of node: MarkupTree.Node) -> String? {
    let attributes = tree.attributes(of: node)
    guard !attributes.isEmpty else { return nil }
    for attribute in attributes {
      let spelling = tree.spelling(of: attribute.name)
      guard
        spelling == name || spelling.utf8.count == name.utf8.count && spelling.lowercased() == name
      else { continue }
      let value = String(
        decoding: tree.attributeBytes[tree.valueRange(of: attribute)], as: UTF8.self)
      return FeedText.trimmed(value) ?? ""
    }
    return nil
  }

  /// The address that references at `node` are relative to (XML Base).
  func base(of node: MarkupTree.Node) -> WebAddress {
    guard let base else { return address }
    var references: [String] = []
    var at = node
    while at != 0 {
      if let value = tree.value(of: base, in: at) { references.append(value) }
      at = tree.parent(of: at)
    }
    var result = address
    for reference in references.reversed() {
      result = WebAddress(reference, relativeTo: result) ?? result
    }
    return result
  }

  /// The nearest `xml:lang` at or above a node.
  func language(of node: MarkupTree.Node) -> String? {
    var at = node
    while at != 0 {
      if let value = tree.value(of: Self.xmlLang, in: at) { return FeedText.trimmed(value) }
      at = tree.parent(of: at)
    }
    return nil
  }

  private static let xmlLang = Name.known("xml:lang") ?? .lang

  /// The plain text of a title, or nil where it is blank.
  func title(of node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    let text =
      isPacked(node) ? unpacked(node, before: limit) ?? "" : rawText(of: node, before: limit)
    let isLiteral = attribute("type", of: node)?.lowercased() == "text"
    let title = FeedText.plain(text, isLiteral: isLiteral)
    return title.isEmpty ? nil : title
  }

  /// Whether an element's content is Base64 (Atom 0.3 `mode`, RFC 4287 §4.1.3.3).
  func isPacked(_ node: MarkupTree.Node) -> Bool {
    if let mode = attribute("mode", of: node) { return mode.lowercased() == "base64" }
    guard let type = attribute("type", of: node)?.lowercased(), type.contains("/") else {
      return false
    }
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }

  /// The text of a packed element, or nil where it is none.
  func unpacked(_ node: MarkupTree.Node, before limit: MarkupTree.Node? = nil) -> String? {
    let raw = rawText(of: node, before: limit)
    guard let bytes = Data(base64Encoded: raw, options: .ignoreUnknownCharacters), !bytes.isEmpty
    else { return FeedText.trimmed(raw) }
    return String(validating: bytes, as: UTF8.self) ?? FeedText.trimmed(raw)
  }
}
