// The JSON that `corpusd feed` prints: a feed in the words of its documentation.

import Corpus

/// A feed as `--format json` gives it.
package struct FeedRecord: Encodable, Sendable {
  /// What the feed says of itself; keys without a value are left out.
  package struct Facts: Encodable, Sendable {
    package let title: String?
    package let link: String?
    package let language: String?
    package let ttl: Int?
    package let hub: [String]
    package let ownAddress: String?
    package let next: String?
    package let previous: String?
    package let updatePeriod: String?
    package let updateFrequency: Int?
    package let skipHours: [Int]
    package let skipDays: [String]

    enum CodingKeys: String, CodingKey {
      case title, link, language, ttl, hub, next, previous
      case ownAddress = "self"
      case updatePeriod = "sy_period"
      case updateFrequency = "sy_frequency"
      case skipHours = "skip_hours"
      case skipDays = "skip_days"
    }
  }

  /// One entry; dates in RFC 3339.
  package struct EntryRecord: Encodable, Sendable {
    package let id: String?
    /// With its fragment; as it stands in the feed where it could not be fetched.
    package let link: String?
    package let title: String?
    package let published: String?
    package let updated: String?
    package let author: String?
    package let categories: [String]
    package let language: String?
    /// Whether there is a `content`.
    package let hasContent: Bool
    /// The text beside the link: content or else teaser, as HTML; of a JSON Feed the `summary`.
    package let content: String?
    /// A JSON Feed's whole text: its `content_html` or else `content_text`.
    package let fullContent: String?

    enum CodingKeys: String, CodingKey {
      case id, link, title, published, updated, author, categories, language, content
      case hasContent = "has_content"
      case fullContent = "full_content"
    }
  }

  package let kind: String
  package let note: String?
  package let feed: Facts
  package let entries: [EntryRecord]

  /// The record of a feed that was read.
  package init(_ feed: Feed) {
    kind = feed.kind.rawValue
    note = feed.note
    self.feed = Facts(
      title: feed.title, link: feed.reference ?? feed.link?.text, language: feed.language,
      ttl: feed.ttlMinutes, hub: feed.hubs.map(\.text), ownAddress: feed.selfLink?.text,
      next: feed.next?.text, previous: feed.previous?.text, updatePeriod: feed.updatePeriod,
      updateFrequency: feed.updateFrequency, skipHours: feed.skipHours, skipDays: feed.skipDays)
    let isJSON = feed.kind == .jsonFeed
    entries = feed.entries.map { entry in
      // A JSON Feed says which of its texts is the teaser; those of XML can only be told by their length.
      let text = (isJSON ? entry.summary : entry.text).flatMap { MarkupScan.hasText($0) ? $0 : nil }
      return EntryRecord(
        id: entry.id, link: entry.reference ?? entry.link?.text, title: entry.title,
        published: entry.published.map(Timestamp.format),
        updated: entry.updated.map(Timestamp.format),
        author: entry.authors.isEmpty ? nil : entry.authors.joined(separator: ", "),
        categories: entry.categories, language: entry.language, hasContent: text != nil,
        content: text, fullContent: isJSON ? entry.content : nil)
    }
  }
}
