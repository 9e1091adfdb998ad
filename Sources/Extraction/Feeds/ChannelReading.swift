// Reads what a feed says of itself: title, links, language, and how often to come back.

import Corpus
import Markup

/// Collects the feed's own values.
struct ChannelReading {
  let document: FeedDocument
  private var links = EntryLinks()
  private var id: String?

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
      feed.language = feed.language ?? document.language(of: node).map(Self.tag)
    case .title where document.spaces[node] == .core || feed.title == nil:
      feed.title = document.title(of: node) ?? feed.title
    case .link: readLink(node, into: &feed)
    case .language:
      feed.language = document.text(of: node).map(Self.tag) ?? feed.language
    case .id, .guid: id = document.text(of: node) ?? id
    case .generator:
      // Atom's version is an attribute, and the name may be one of its address alone.
      feed.generator = document.text(of: node) ?? document.attribute(.uri, of: node)
    case .ttl: feed.ttlMinutes = document.text(of: node).flatMap { Int($0) }
    case .skipHours:
      feed.skipHours = texts(of: .hour, in: node).compactMap { Int($0).map { $0 % 24 } }
    case .skipDays: feed.skipDays = texts(of: .day, in: node)
    case .updatePeriod: feed.updatePeriod = document.text(of: node)
    case .updateFrequency: feed.updateFrequency = document.text(of: node).flatMap { Int($0) }
    default: break
    }
  }

  func finish(_ feed: inout Feed) {
    let link = links.resolved()
    feed.link = link.address
    feed.reference =
      link.reference ?? id.map { WebAddress($0, relativeTo: document.address)?.text ?? $0 }
    feed.skipHours = feed.skipHours.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private mutating func readLink(_ node: MarkupTree.Node, into feed: inout Feed) {
    let base = document.base(of: node)
    guard let href = document.attribute(.href, of: node) else {
      if let text = document.text(of: node) { links.add(text: text, base: base) }
      return
    }
    let relation = LinkRelation.name(document.attribute(.rel, of: node) ?? "")
    if relation == "alternate" {
      let type = document.attribute(.type, of: node)
      links.add(href: href, relation: relation, type: type, base: base)
      return
    }
    guard let address = WebAddress(href, relativeTo: base) else { return }
    switch relation {
    case "self": feed.selfLink = feed.selfLink ?? address
    case "hub": feed.hubs.append(address)
    case "next": feed.next = feed.next ?? address
    case "previous", "prev": feed.previous = feed.previous ?? address
    case "prev-archive": feed.previousArchive = feed.previousArchive ?? address
    default: break
    }
  }

  /// `en_US` is meant as the tag `en-US`.
  private static func tag(_ text: String) -> String { text.replacing("_", with: "-") }

  private func texts(of element: FeedElement, in node: MarkupTree.Node) -> [String] {
    document.tree.children(of: node).filter { document.elements[$0] == element }
      .compactMap { document.text(of: $0) }
  }
}

/// Atom's link relations (RFC 4287 §4.2.7.2).
enum LinkRelation {
  /// The relation's name in lower case, without the registry's address before it; the default where it is empty.
  static func name(_ relation: String) -> String {
    let name = relation.lowercased()
    let registry = "http://www.iana.org/assignments/relation/"
    if name.isEmpty { return "alternate" }
    return name.hasPrefix(registry) ? String(name.dropFirst(registry.utf8.count)) : name
  }

  /// Whether a link's media type is that of a page to read; one without a type is.
  static func isPage(_ type: String?) -> Bool {
    guard let type = type?.lowercased() else { return true }
    return type.isEmpty || type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
      || type == "html" || type == "xhtml"
  }
}
