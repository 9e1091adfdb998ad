// Reads sitemaps: urlset, index, Google's news extension, and plain lists of addresses.

import Corpus
import Foundation
import Markup

enum SitemapReader {
  /// Reads a sitemap or an index of sitemaps (sitemaps.org protocol 0.9).
  static func read(_ document: FeedDocument, _ root: FeedDocument.Root) -> Feed {
    var feed = Feed(kind: root.kind)
    let tree = document.tree
    var node = root.node
    while node < tree.count {
      let element = document.elements[node]
      guard element == .url || element == .sitemap else {
        node += 1
        continue
      }
      let end = tree.end(of: node)
      if let entry = entry(document, node, before: end) { feed.entries.append(entry) }
      node = end
    }
    return feed
  }

  /// Reads a list of addresses, one a line.
  static func readList(_ text: [UInt8], address: WebAddress) throws(FeedError) -> Feed {
    var feed = Feed(kind: .sitemap)
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let reference = FeedText.trimmed(String(decoding: line, as: UTF8.self)) else {
        continue
      }
      var entry = Entry()
      entry.reference = reference
      entry.link = WebAddress(reference)
      if entry.link != nil { feed.entries.append(entry) }
    }
    return feed
  }

  private static func entry(
    _ document: FeedDocument, _ node: MarkupTree.Node, before end: MarkupTree.Node
  ) -> Entry? {
    var entry = Entry()
    var isInNews = false
    var child = node + 1
    while child < end {
      let element = document.elements[child]
      // Values may hold one another, each with all the text, so only the outermost is read.
      defer { child = isValue(element) ? document.tree.end(of: child) : child + 1 }
      switch element {
      case .location where entry.reference == nil:
        entry.reference = document.text(of: child)
      case .lastModified: entry.updated = date(document, child) ?? entry.updated
      case .publicationDate: entry.published = date(document, child) ?? entry.published
      case .news: isInNews = true
      case .title where isInNews: entry.title = document.text(of: child).map { FeedText.plain($0) }
      case .language where isInNews: entry.language = document.text(of: child)
      case .keywords:
        let words = document.text(of: child)?.split(separator: ",") ?? []
        entry.categories = words.prefix(Entry.mostNames).compactMap { FeedText.trimmed(String($0)) }
      default: break
      }
    }
    guard let reference = entry.reference else { return nil }
    entry.link = WebAddress(reference, relativeTo: document.address)
    return entry
  }

  private static func isValue(_ element: FeedElement) -> Bool {
    switch element {
    case .location, .lastModified, .publicationDate, .title, .language, .keywords: true
    default: false
    }
  }

  private static func date(_ document: FeedDocument, _ node: MarkupTree.Node) -> Date? {
    document.text(of: node).flatMap { FeedDate.parse($0) }
  }
}
