// What the corpus should hold, as the journal has it.

import Corpus
import Foundation
import GRDB

extension Database {
  /// The next articles whose texts wait for their checkpoint: of one shard, numbered in a row.
  func publications(before end: Int, limit: Int, bytes: Int) throws -> [Publication] {
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT texts.number, texts.text, articles.sha256, articles.manifest FROM texts
          JOIN articles ON articles.number = texts.number
          WHERE texts.number < ? ORDER BY texts.number LIMIT ?
          """), arguments: [end, limit])
    var found: [Publication] = []
    var size = 0
    while size < bytes, let row = try rows.next() {
      let publication = Publication(
        number: row["number"], digest: row["sha256"], text: row["text"], line: row["manifest"])
      if let first = found.first, first.file.directory != publication.file.directory { break }
      size += publication.text.count
      found.append(publication)
    }
    return found
  }

  /// The manifest of an article's shard up to that article, itself left out.
  func manifest(before number: Int) throws -> Data {
    let start = number / ArticleFile.perDirectory * ArticleFile.perDirectory
    let rows = try all(
      "SELECT manifest FROM articles WHERE number >= ? AND number < ? ORDER BY number",
      [start, number])
    return rows.reduce(into: Data()) { $0 += ($1["manifest"] as Data) + [UInt8(ascii: "\n")] }
  }

  /// The number of the first article that waits for its checkpoint, or of the next to come.
  func firstUndelivered() throws -> Int {
    let row = try first(
      """
      SELECT coalesce((SELECT min(number) FROM texts),
      (SELECT max(number) + 1 FROM articles), 0) AS number
      """)
    return row?["number"] ?? 0
  }

  /// The number that the next article gets.
  func nextNumber() throws -> Int {
    try first("SELECT coalesce(max(number) + 1, 0) AS number FROM articles")?["number"] ?? 0
  }

  /// The files of a range of articles.
  func files(_ numbers: Range<Int>) throws -> [ArticleFile] {
    try all(
      "SELECT number, sha256 FROM articles WHERE number >= ? AND number < ? ORDER BY number",
      [numbers.lowerBound, numbers.upperBound]
    ).map { ArticleFile(number: $0["number"], sha256: ($0["sha256"] as Data).hexadecimal) }
  }
}
