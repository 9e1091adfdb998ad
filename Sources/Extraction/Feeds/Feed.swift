// What a source gives when it is read: a feed, sitemap or section page with its entries.

package import Corpus

/// A source as it was read at one poll.
package struct Feed: Sendable, Equatable {
  /// What the content turned out to be, whatever its name and Content-Type said.
  package enum Kind: String, Sendable, Equatable, CaseIterable {
    case rss
    case atom
    /// RSS 0.90, 1.0 and 1.1.
    case rdf
    case jsonFeed = "json"
    case sitemap
    case sitemapIndex = "sitemap-index"
    case sectionPage = "section-page"
  }

  package var kind: Kind
  package var title: String?
  /// The page that the feed belongs to.
  package var link: WebAddress?
  /// The link with its fragment, or else the feed's id.
  package var reference: String?
  /// BCP 47 tag, as the feed writes it.
  package var language: String?
  /// How long the feed asks to be cached, in minutes.
  package var ttlMinutes: Int?
  /// Hours of the day (UTC) in which the feed asks not to be polled.
  package var skipHours: [Int] = []
  /// Days, as the feed writes them, on which it asks not to be polled.
  package var skipDays: [String] = []
  /// `hourly`, `daily`, `weekly`, `monthly` or `yearly` of the syndication module.
  package var updatePeriod: String?
  /// How often in that period the feed changes.
  package var updateFrequency: Int?
  /// WebSub hubs.
  package var hubs: [WebAddress] = []
  /// The feed's own address, as it gives it.
  package var selfLink: WebAddress?
  /// The page of older entries (RFC 5005, JSON Feed `next_url`).
  package var next: WebAddress?
  package var previous: WebAddress?
  /// The archive before this one (RFC 5005).
  package var previousArchive: WebAddress?
  /// The software that made the feed, as it names itself.
  package var generator: String?
  package var entries: [Entry] = []
  /// Whether a limit cut it, so that entries may be missing: its validators must not be kept, or the rest would
  /// never be asked for.
  package var isCut = false
  /// What the operator should know: where the markup was mended, or what was left out and why.
  package var note: String?

  package init(kind: Kind) { self.kind = kind }
}
