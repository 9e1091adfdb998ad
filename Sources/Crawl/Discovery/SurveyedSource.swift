// One source that a survey of a site found, in figures.

package import Corpus
import Extraction
package import Foundation

/// A feed, sitemap or section page of a site, as it was read once.
package struct SurveyedSource: Sendable {
  package var address: WebAddress
  /// `rss`, `atom`, `rdf`, `json`, `sitemap`, `sitemap-index` or `section-page`.
  package var kind: String
  package var title: String?
  package var entries: Int
  /// Sitemaps that an index names; 0 for all others.
  package var sitemaps = 0
  package var newest: Date?
  /// Entries a day, by the dates of those that have one; nil where they tell nothing.
  package var perDay: Double?
  /// Whether most entries carry a whole text.
  package var carriesText: Bool
  /// The source listed before it that has most of its entries, and how many of them.
  package var coveredBy: WebAddress?
  package var covered = 0
  /// The identities of its entries' addresses.
  var identities: Set<String>

  /// A source whose other entries are fewer than this share of all brings too little to be polled for.
  private static let leastNovelty = 0.1
  /// A full text has at least so many bytes of markup.
  private static let leastText = 1_000

  init(_ feed: Feed, at address: WebAddress) {
    self.address = address
    kind = feed.kind.rawValue
    title = feed.title
    entries = feed.entries.count
    identities = Set(feed.entries.compactMap { $0.link?.identity })
    let dates = feed.entries.compactMap(\.date)
    newest = dates.max()
    let texts = feed.entries.count { ($0.content?.utf8.count ?? 0) >= Self.leastText }
    carriesText = texts * 2 > feed.entries.count
    if let oldest = dates.min(), let newest, newest > oldest {
      let days = newest.timeIntervalSince(oldest) / 86_400
      perDay = Double(dates.count - 1) / max(days, 1.0 / 24)
    }
  }

  /// Whether it is worth listing beside those before it.
  package var isWorthListing: Bool {
    guard entries > 0 || sitemaps > 0 else { return false }
    return entries == 0 || Double(entries - covered) >= Double(entries) * Self.leastNovelty
  }

  /// Notes which of the sources before it has most of its entries.
  mutating func compare(with others: [SurveyedSource]) {
    for other in others where other.isWorthListing {
      let shared = identities.intersection(other.identities).count
      if shared > covered {
        covered = shared
        coveredBy = other.address
      }
    }
  }
}
