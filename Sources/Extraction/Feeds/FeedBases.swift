// The addresses that a feed's references are relative to, worked out once for each xml:base.

import Corpus
import Markup

/// XML Base (W3C Recommendation): the base of an element is that of the nearest `xml:base` at or above it.
struct FeedBases {
  private let address: WebAddress
  /// By the elements that carry an `xml:base`.
  private var bases: [MarkupTree.Node: WebAddress] = [:]

  /// Bases of one document may take no more than this, in bytes: each short reference makes another copy of a long one.
  private static let mostBytes = 8 << 20

  init(_ tree: MarkupTree, address: WebAddress) {
    self.address = address
    guard let name = tree.number(of: "xml:base") else { return }
    var size = 0
    for node in 1..<max(1, tree.count) {
      guard let range = tree.valueRange(of: name, in: node) else { continue }
      let outer = nearest(tree, tree.parent(of: node))
      let reference = String(decoding: tree.attributeBytes[range], as: UTF8.self)
      guard let base = WebAddress(reference, relativeTo: outer) else { continue }
      size += base.text.utf8.count
      guard size <= Self.mostBytes else { return }
      bases[node] = base
    }
  }

  /// The base of an element; at most as many steps as the tree is deep.
  func nearest(_ tree: MarkupTree, _ node: MarkupTree.Node) -> WebAddress {
    guard !bases.isEmpty else { return address }
    var at = node
    while at != 0 {
      if let base = bases[at] { return base }
      at = tree.parent(of: at)
    }
    return address
  }
}
