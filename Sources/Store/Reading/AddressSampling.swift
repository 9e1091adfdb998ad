// The query behind an address sample.

import Corpus
import GRDB

extension Database {
  /// The reasons that say of a page that it is no article; others say nothing of its address.
  private static let noArticle: [Rejection.Reason] = [
    .sectionPage, .product, .forum, .gallery, .videoOnly, .noBody, .tooShort, .notProse,
  ]

  /// The latest articles of a host, and the latest pages of a source that were none.
  func addressSample(host: String, source: Int64, limit: Int) throws -> AddressSample {
    let articles = try all(
      "SELECT address FROM urls WHERE host = ? AND state IN (2, 3) ORDER BY id DESC LIMIT ?",
      [host, limit])
    let reasons = Self.noArticle.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let refused = try all(
      """
      SELECT address FROM urls WHERE source = ? AND state = ? AND reason IN (\(reasons))
      ORDER BY id DESC LIMIT ?
      """, [source, URLState.rejected.rawValue, limit])
    return AddressSample(
      articles: articles.compactMap { WebAddress($0["address"] as String) },
      refused: refused.compactMap { WebAddress($0["address"] as String) })
  }
}
