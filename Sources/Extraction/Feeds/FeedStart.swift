// Finds where a feed begins behind text that doesn't belong to it.

enum FeedStart {
  /// How far into a document its first tag is looked for, in bytes.
  private static let reach = 64 << 10

  /// Where the first root of a feed or sitemap stands, unless it is the document's beginning.
  static func find(in text: [UInt8]) -> Int? {
    var index = 1
    let end = min(text.count, reach)
    while index < end {
      if text[index] == UInt8(ascii: "<"),
        roots.contains(where: { matches(text[index...], $0) })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func matches(_ text: ArraySlice<UInt8>, _ root: [UInt8]) -> Bool {
    let start = text.prefix(root.count + 1)
    guard start.count == root.count + 1, let next = start.last else { return false }
    let isName = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
    return !isName && zip(start, root).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static let roots = ["<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex"].map {
    Array($0.utf8)
  }
}
