// One entry of a source: what it says of an article before the article is fetched.

package import Corpus
package import Foundation

/// What a feed, sitemap or section page says of one article.
package struct Entry: Sendable, Equatable {
  /// The entry's own name for itself (`guid`, `atom:id`, `rdf:about`), as it stands.
  package var id: String?
  /// The article's address; nil where there is none, or none that could be fetched.
  package var link: WebAddress?
  /// The link with its fragment; as it stands in the feed, for the journal, where no address could be made of it.
  package var reference: String?
  /// Plain text.
  package var title: String?
  package var published: Date?
  package var updated: Date?
  package var authors: [String] = []
  package var categories: [String] = []
  package var language: String?
  /// The whole text, as HTML, where the feed carries it.
  package var content: String?
  /// The teaser, as HTML or plain text.
  package var summary: String?

  /// Authors, and categories, that are kept of one entry; real ones have up to 60.
  static let mostNames = 1_000

  package init() {}

  /// The most that the feed has of the article: its content, or else the teaser.
  package var text: String? { content ?? summary }

  /// When it was published, or else last changed.
  package var date: Date? { published ?? updated }
}
