// The languages that a feed names, worked out once for all elements.

import Markup

/// The nearest `xml:lang` at or above each element (XML 1.0 §2.12).
struct FeedLanguages {
  /// As the feed writes them; the first stands for none, as does a blank one.
  private var values: [String?] = [nil]
  /// For each node the place of its language in `values`; empty where the feed names none.
  private var places: [Int32] = []

  /// Looks at each node once, in the order of the document, in which parents come first.
  init(_ tree: MarkupTree) {
    guard let name = tree.number(of: "xml:lang") else { return }
    places = [Int32](repeating: 0, count: tree.count)
    for node in 1..<max(1, tree.count) {
      places[node] = places[tree.parent(of: node)]
      guard !tree.isText(node), let value = tree.value(of: name, in: node) else { continue }
      places[node] = Int32(values.count)
      values.append(FeedText.trimmed(value))
    }
  }

  func nearest(_ node: MarkupTree.Node) -> String? {
    places.isEmpty ? nil : values[Int(places[node])]
  }
}
