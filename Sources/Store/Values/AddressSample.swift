// What became of the addresses of a host, for learning what its article addresses look like.

package import Corpus

/// The latest addresses of one host that came to an end, newest first.
package struct AddressSample: Sendable, Equatable {
  /// Those that became articles, whatever source listed them.
  package var articles: [WebAddress]
  /// Those that one source listed and that were pages, but no articles.
  package var refused: [WebAddress]

  /// Nothing is known.
  package static let none = AddressSample(articles: [], refused: [])
}
