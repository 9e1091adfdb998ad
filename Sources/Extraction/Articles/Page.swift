// What goes into extraction: a page's bytes and what is known of where they came from.

package import Corpus
package import Foundation

/// A page as it was fetched.
package struct Page: Sendable {
  package var bytes: [UInt8]
  /// Where it was found, after redirects; nil for a file.
  package var address: WebAddress?
  /// The value of the header `Content-Type`.
  package var contentType: String?
  /// The label of the character set that the same host's pages usually have.
  package var charsetHint: String?
  /// When it was fetched; nil leaves dates unchecked.
  ///
  /// A publication later than this is no publication date.
  package var fetched: Date?

  package init(
    bytes: [UInt8], address: WebAddress?, contentType: String?, charsetHint: String? = nil,
    fetched: Date? = nil
  ) {
    self.bytes = bytes
    self.address = address
    self.contentType = contentType
    self.charsetHint = charsetHint
    self.fetched = fetched
  }
}

/// What the feed said of the page; used where the page itself is silent.
package struct FeedHints: Sendable, Equatable {
  package var headline: String?
  package var byline: String?
  package var published: Date?
  package var modified: Date?
  package var language: String?
  package var keywords: [String]

  package init(
    headline: String? = nil, byline: String? = nil, published: Date? = nil, modified: Date? = nil,
    language: String? = nil, keywords: [String] = []
  ) {
    self.headline = headline
    self.byline = byline
    self.published = published
    self.modified = modified
    self.language = language
    self.keywords = keywords
  }
}
