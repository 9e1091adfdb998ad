// One article on its way from the journal into the corpus.

import Corpus
import Foundation

/// An article whose text the journal holds.
struct Publication: Sendable {
  let file: ArticleFile
  let text: Data
  /// Its manifest line, without a line end.
  let line: Data

  init(number: Int, digest: Data, text: Data, line: Data) {
    file = ArticleFile(number: number, sha256: digest.hexadecimal)
    self.text = text
    self.line = line
  }

  /// The hidden name that it has until it is durable.
  var temporaryName: String { "." + file.name + Self.temporarySuffix }

  static let temporarySuffix = ".tmp"

  /// Whether a name is one that only corpusd gives, and only until it is renamed.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(temporarySuffix)
  }
}
