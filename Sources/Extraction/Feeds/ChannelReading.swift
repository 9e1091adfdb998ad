// Reads what a feed says of itself: title, links, language, and how often to come back.

import Corpus
import Markup

/// Collects the feed's own values.
struct ChannelReading {
  let document: FeedDocument
  private var textLink: WebAddress?
  private var alternate: WebAddress?

  init(document: FeedDocument) { self.document = document }

  /// Whether the feed's own values stand inside an element.
  static func isContainer(_ element: FeedElement) -> Bool {
    switch element {
    case .rss, .rdf, .channel, .feed, .itemWrapper: true
    default: false
    }
  }

  /// Takes one element that is not part of an entry.
  mutating func read(_ node: MarkupTree.Node, into feed: inout Feed) {
    switch document.elements[node] {
    case .rss, .rdf, .channel, .feed:
      feed.language = feed.language ?? document.language(of: node)
    case .title where document.spaces[node] == .core || feed.title == nil:
      let title = document.text(of: node).map { FeedText.plain($0) }
      if let title, !title.isEmpty, feed.title == nil || document.spaces[node] == .core {
        feed.title = title
      }
    case .link: readLink(node, into: &feed)
    case .language:
      if document.spaces[node] == .core || feed.language == nil {
        feed.language = document.text(of: node) ?? feed.language
      }
    case .ttl: feed.ttlMinutes = document.text(of: node).flatMap { Int($0) }
    case .skipHours: feed.skipHours = texts(of: .hour, in: node).compactMap { Int($0) }
    case .skipDays: feed.skipDays = texts(of: .day, in: node)
    case .updatePeriod: feed.updatePeriod = document.text(of: node)
    case .updateFrequency: feed.updateFrequency = document.text(of: node).flatMap { Int($0) }
    default: break
    }
  }

  func finish(_ feed: inout Feed) {
    feed.link = alternate ?? textLink
  }

  private mutating func readLink(_ node: MarkupTree.Node, into feed: inout Feed) {
    guard let href = document.attribute("href", of: node) else {
      if textLink == nil, let text = document.text(of: node) {
        textLink = WebAddress(text, relativeTo: document.base(of: node))
      }
      return
    }
    guard let address = WebAddress(href, relativeTo: document.base(of: node)) else { return }
    let relation = document.attribute("rel", of: node) ?? "alternate"
    switch LinkRelation.name(relation) {
    case "alternate":
      let isPage = LinkRelation.isPage(document.attribute("type", of: node))
      if isPage { alternate = alternate ?? address }
    case "self": feed.selfLink = feed.selfLink ?? address
    case "hub": feed.hubs.append(address)
    case "next": feed.next = feed.next ?? address
    case "previous", "prev": feed.previous = feed.previous ?? address
    case "prev-archive": feed.previousArchive = feed.previousArchive ?? address
    default: break
    }
  }

  private func texts(of element: FeedElement, in node: MarkupTree.Node) -> [String] {
    document.tree.children(of: node).filter { document.elements[$0] == element }
      .compactMap { document.text(of: $0) }
  }
}

/// Atom's link relations (RFC 4287 §4.2.7.2).
enum LinkRelation {
  /// The relation's name in lower case, without the registry's address before it.
  static func name(_ relation: String) -> String {
    let name = relation.lowercased()
    let registry = "http://www.iana.org/assignments/relation/"
    return name.hasPrefix(registry) ? String(name.dropFirst(registry.utf8.count)) : name
  }

  /// Whether a link's media type is that of a page to read; one without a type is.
  static func isPage(_ type: String?) -> Bool {
    guard let type = type?.lowercased() else { return true }
    return type.isEmpty || type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
      || type == "html" || type == "xhtml" || type.hasPrefix("text/plain")
  }
}
