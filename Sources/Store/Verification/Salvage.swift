// What can still be read of a damaged journal; every failure to read is taken as nothing there.

import Corpus
import Foundation
import GRDB

/// A URL that isn't in the corpus: kept so that it is not fetched again, or still is.
struct SalvagedURL: Sendable {
  let address: WebAddress
  let source: String
  let state: URLState
  let reason: String?
  let value: String?
  let limit: String?
  /// The number of the article that it repeats.
  var article: Int?
  let similarity: Double?
  let depth: Int
  let attempts: Int
  let next: Double
  let published: Double
  var hints = EntryHints()
}

/// The old journal, opened without the right to change it.
struct Salvage: Sendable {
  private let journal: JournalDatabase?
  private let hasOld: Bool

  init(path: String?) {
    hasOld = path != nil
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

  /// The number after that of the last article, as far as the journal can tell.
  func nextNumber() -> Int {
    let tables = ["articles", "texts"].compactMap { table in
      read { try Int.fetchOne($0, sql: "SELECT max(number) + 1 FROM \(table)") }
    }
    return tables.max() ?? 0
  }

  /// Whether there is an old journal of which nothing can be read.
  var isUnreadable: Bool { hasOld && end() == nil }

  /// The id after that of the last URL; nil where that can't be read.
  private func end() -> Int64? {
    read { try Int64.fetchOne($0, sql: "SELECT coalesce(max(id) + 1, 0) FROM urls") }
  }

  /// The URLs that wait, or that reached an end other than the corpus; and how many ids failed.
  func urls() -> (urls: [SalvagedURL], lost: Int) {
    guard let end = end() else { return ([], 0) }
    let sources = table("sources", key: "id").reduce(into: [Int64: String]()) {
      $0[$1["id"]] = String.fromDatabaseValue($1["address"] as DatabaseValue)
    }
    let found = rows(
      "SELECT * FROM urls WHERE id >= ? AND id < ? AND state NOT IN (2, 3)", below: end)
    let hints = rows("SELECT * FROM hints WHERE url >= ? AND url < ?", below: end).rows
      .reduce(into: [Int64: EntryHints]()) { $0[$1["url"]] = EntryHints(salvaged: $1) }
    let urls = found.rows.compactMap { row -> SalvagedURL? in
      guard var url = SalvagedURL(row: row, sources: sources) else { return nil }
      url.hints = hints[row["id"] as Int64] ?? EntryHints()
      return url
    }
    return (urls, found.failed + found.rows.count - urls.count)
  }

  /// The hosts' back-off, as far as it can be read.
  func hosts() -> [HostRecord] {
    table("hosts", key: "host").compactMap(HostRecord.init(salvaged:))
  }

  /// The rules of robots.txt, as far as they can be read.
  func robots() -> [RobotsRecord] {
    table("robots", key: "origin").compactMap(RobotsRecord.init(salvaged:))
  }

  private func rows(_ sql: String, below end: Int64) -> (rows: [Row], failed: Int) {
    let found: SalvageReading? = read { database in
      var reading = SalvageReading { try database.all(sql, [$0.lowerBound, $0.upperBound]) }
      reading.run(below: end)
      return reading
    }
    return (found?.rows ?? [], found?.failed ?? Int(end))
  }

  /// A small table, from both its ends as far as it can be read.
  private func table(_ name: String, key: String) -> [Row] {
    var found: [Row] = []
    for order in ["ASC", "DESC"] {
      let isWhole: Bool? = read { database in
        let rows = try Row.fetchCursor(
          database, sql: "SELECT * FROM \(name) ORDER BY \(key) \(order)")
        while let row = try rows.next() { found.append(row.copy()) }
        return true
      }
      if isWhole == true { break }
    }
    return found
  }

  func close() { try? journal?.close() }

  private func read<Value>(_ work: (Database) throws -> Value?) -> Value? {
    try? journal?.queue.inDatabase(work)
  }
}

extension SalvagedURL {
  /// A URL from its row; nil where the damage shows.
  init?(row: Row, sources: [Int64: String]) {
    guard let text = String.fromDatabaseValue(row["address"] as DatabaseValue),
      let address = WebAddress(text),
      let number = Int.fromDatabaseValue(row["state"] as DatabaseValue),
      let state = URLState(rawValue: number)
    else { return nil }
    let source: Int64? = row.salvaged("source")
    self.init(
      address: address, source: source.flatMap { sources[$0] } ?? "", state: state,
      reason: row.salvaged("reason"), value: row.salvaged("value"),
      limit: row.salvaged("reason_limit"), article: row.salvaged("article"),
      similarity: row.salvaged("similarity"), depth: row.salvaged("depth") ?? 0,
      attempts: row.salvaged("attempts") ?? 0, next: row.salvaged("next_attempt") ?? 0,
      published: row.salvaged("published") ?? 0)
  }
}

extension EntryHints {
  /// What a source said of a URL, as far as it can be read.
  init(salvaged row: Row) {
    let authors: String? = row.salvaged("authors")
    self.init(
      entryID: row.salvaged("entry_id"), title: row.salvaged("title"),
      published: row.salvagedTime("published"), updated: row.salvagedTime("updated"),
      content: row.salvaged("content"), language: row.salvaged("language"),
      authors: authors.map { $0.split(separator: "\n").map(String.init) } ?? [])
  }
}

extension HostRecord {
  init?(salvaged row: Row) {
    guard let host: String = row.salvaged("host") else { return nil }
    self.init(
      host: host, notBefore: row.salvagedTime("not_before"),
      failures: row.salvaged("failures") ?? 0, lastRequest: row.salvagedTime("last_request"))
  }
}

extension RobotsRecord {
  init?(salvaged row: Row) {
    guard let origin: String = row.salvaged("origin"), let body: Data = row.salvaged("body"),
      let fetched = row.salvagedTime("fetched"), let expires = row.salvagedTime("expires")
    else { return nil }
    self.init(
      origin: origin, status: row.salvaged("status"), body: Array(body), fetched: fetched,
      expires: expires)
  }
}

extension Row {
  /// A value of a damaged row; nil where it is of another type, which else would end the process.
  fileprivate func salvaged<Value: DatabaseValueConvertible>(_ column: String) -> Value? {
    Value.fromDatabaseValue(self[column] as DatabaseValue)
  }

  fileprivate func salvagedTime(_ column: String) -> Date? {
    let seconds: Double? = salvaged(column)
    return seconds.map(Date.init(timeIntervalSince1970:))
  }
}
