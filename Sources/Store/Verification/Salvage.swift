// What can still be read of a damaged journal; every failure to read is taken as nothing there.

import Corpus
import Foundation
import GRDB

/// A URL that was refused, is gone or a duplicate: kept so that it isn't fetched again.
struct SalvagedURL: Sendable {
  let address: WebAddress
  let source: String
  let state: URLState
  let reason: String?
  let value: String?
  let limit: String?
  let article: Int?
  let similarity: Double?
}

/// The old journal, opened without the right to change it.
struct Salvage: Sendable {
  private let journal: JournalDatabase?

  init(path: String?) {
    journal = path.flatMap { try? JournalDatabase.openReadOnly(path: $0, isStill: true) }
  }

  /// The manifest line of an article, where it can be read and belongs to that number.
  func line(_ number: Int) -> ManifestLine? {
    let bytes: Data? = read {
      try $0.first("SELECT manifest FROM articles WHERE number = ?", [number])?["manifest"]
    }
    guard let bytes, let line = try? ManifestLine.decode(bytes), line.seq == number else {
      return nil
    }
    return line
  }

  /// An accepted article that had not reached the corpus, its text proved by its hash.
  func undelivered(_ number: Int) -> RebuiltArticle? {
    let text: Data? = read {
      try $0.first("SELECT text FROM texts WHERE number = ?", [number])?["text"]
    }
    guard let text, let line = line(number), TextHash.hex(text) == line.sha256 else { return nil }
    return RebuiltArticle(
      line: line, bytes: Data(line.encode()),
      lines: LineFingerprint(String(decoding: text, as: UTF8.self)), text: text)
  }

  /// The URLs that reached an end other than the corpus.
  func refusedURLs() -> [SalvagedURL] {
    read { database in
      try database.all(
        """
        SELECT urls.*, sources.address AS source_address FROM urls
        LEFT JOIN sources ON sources.id = urls.source WHERE state IN (?, ?, ?)
        """,
        [URLState.rejected.rawValue, URLState.duplicate.rawValue, URLState.gone.rawValue]
      ).compactMap(SalvagedURL.init(row:))
    } ?? []
  }

  func close() { try? journal?.close() }

  private func read<Value>(_ work: (Database) throws -> Value?) -> Value? {
    try? journal?.queue.inDatabase(work)
  }
}

extension SalvagedURL {
  /// A URL from its row; nil where the damage shows.
  init?(row: Row) {
    guard let text = String.fromDatabaseValue(row["address"] as DatabaseValue),
      let address = WebAddress(text), let number: Int = row["state"],
      let state = URLState(rawValue: number)
    else { return nil }
    self.init(
      address: address, source: row["source_address"] ?? "", state: state, reason: row["reason"],
      value: row["value"], limit: row["reason_limit"], article: row["article"],
      similarity: row["similarity"])
  }
}
