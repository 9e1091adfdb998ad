// The feeds that a web page names in its head.

package import Corpus
package import Markup

/// Reads `<link rel="alternate" type="application/rss+xml">` and its kin.
package enum Autodiscovery {
  /// Where the head of a page is looked for, in bytes.
  private static let head = 4096

  /// Pages name up to some 50.
  private static let mostFeeds = 1_000

  /// Whether bytes are a web page rather than any XML.
  static func isWebPage(_ text: [UInt8]) -> Bool {
    let start = String(decoding: text.prefix(head), as: UTF8.self).lowercased()
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<head>")
  }

  /// The addresses of the feeds that a page names, in its order, each once.
  package static func feeds(in page: MarkupTree, address: WebAddress) -> [WebAddress] {
    var base = address
    if let node = page.first(.base), let href = page.value(of: .href, in: node) {
      base = WebAddress(href, relativeTo: address) ?? address
    }
    var feeds: [WebAddress] = []
    var seen: Set<WebAddress> = []
    for node in 0..<page.count where page.name(of: node) == .link {
      let relations = page.value(of: .rel, in: node)?.lowercased().split(separator: " ") ?? []
      let type = page.value(of: .type, in: node)?.lowercased() ?? ""
      let isFeed =
        relations.contains("alternate") && types.contains { type.hasPrefix($0) }
        || relations.contains("feed")
      guard isFeed, let href = page.value(of: .href, in: node),
        let feed = WebAddress(href, relativeTo: base)
      else { continue }
      if seen.insert(feed).inserted { feeds.append(feed) }
      if feeds.count == mostFeeds { break }
    }
    return feeds
  }

  private static let types = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "text/rss+xml", "application/x.atom+xml", "application/x-atom+xml",
  ]
}
