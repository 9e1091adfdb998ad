// What corpusd knows of one article: the text, and what stands in the manifest beside it.

package import Foundation

/// One article as extraction leaves it and as the journal and the corpus keep it.
package struct Article: Sendable, Equatable {
  /// How the body was obtained; `via` in the manifest.
  package enum Route: String, Sendable, Equatable {
    /// From the article's own page.
    case page
    /// From the full text that the feed carried.
    case feed
  }

  /// The body in the corpus format: one paragraph a line, NFC, no line end at the end.
  package var body: String
  package var headline: String?
  package var byline: String?
  /// When it was first published, as the page or the feed says.
  package var published: Date?
  /// When it was last changed, as the page says.
  package var modified: Date?
  /// BCP 47 tag.
  package var language: String?
  /// The address that the page gives as its own (`rel=canonical`, `og:url`, JSON-LD), absolute.
  package var canonical: WebAddress?
  /// The publisher's name.
  package var site: String?
  package var section: String?
  package var keywords: [String]
  /// Whether the page says that it can be read without paying (`isAccessibleForFree`).
  package var isFree: Bool?
  /// What its publisher reserves (`Rights.names`).
  package var rights: [String] = []
  package var via: Route
  /// The version of the extraction rules that produced `body`.
  package var extractor: Int

  package init(
    body: String, headline: String? = nil, byline: String? = nil, published: Date? = nil,
    modified: Date? = nil, language: String? = nil, canonical: WebAddress? = nil,
    site: String? = nil, section: String? = nil, keywords: [String] = [], isFree: Bool? = nil,
    via: Route = .page, extractor: Int
  ) {
    self.body = body
    self.headline = headline
    self.byline = byline
    self.published = published
    self.modified = modified
    self.language = language
    self.canonical = canonical
    self.site = site
    self.section = section
    self.keywords = keywords
    self.isFree = isFree
    self.via = via
    self.extractor = extractor
  }
}
