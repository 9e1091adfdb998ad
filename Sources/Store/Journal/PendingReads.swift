// What waits to be fetched, read from the journal.

import Corpus
import Foundation
import GRDB

extension Database {
  /// The hosts with URLs that wait.
  func pendingHosts(of source: Int64? = nil) throws -> [PendingHost] {
    try all(
      """
      SELECT host, count(*) AS count, min(next_attempt) AS earliest FROM urls
      WHERE state < 2 AND (? IS NULL OR source = ?) GROUP BY host
      """, [source, source]
    ).map { row in
      PendingHost(
        host: row["host"], count: row["count"], earliest: row.time("earliest") ?? .distantPast)
    }
  }

  /// When the first of a host's URLs that wait beyond a time may be fetched.
  func earliestPending(host: String, after time: Date, latest: Date) throws -> Date? {
    try first(
      """
      SELECT min(next_attempt) AS earliest FROM urls
      WHERE host = ? AND state < 2 AND next_attempt > ? AND next_attempt <= ?
      """, [host, time.timeIntervalSince1970, latest.timeIntervalSince1970])?.time("earliest")
  }

  /// A host's waiting URLs due by a time: the longest due first, and among those the newest.
  func pending(
    host: String, limit: Int, excluding: Set<Int64>, dueBy: Date, latest: Date
  ) throws -> [PendingURL] {
    // Two ranges of one index, the second of which is empty but for a clock that was ahead.
    var pending = try pending(
      host: host, limit: limit, excluding: excluding, after: -.infinity,
      until: dueBy.timeIntervalSince1970)
    if pending.count < limit {
      pending += try self.pending(
        host: host, limit: limit - pending.count, excluding: excluding,
        after: max(latest, dueBy).timeIntervalSince1970, until: .infinity)
    }
    return pending
  }

  private func pending(
    host: String, limit: Int, excluding: Set<Int64>, after: Double, until: Double
  ) throws -> [PendingURL] {
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT urls.*, sources.address AS source_address, hints.title,
          hints.published AS hint_published, hints.updated, hints.language,
          coalesce(length(CAST(hints.content AS BLOB)), 0) AS content_bytes,
          hints.authors, (SELECT min(at) FROM events WHERE url = urls.id) AS discovered FROM urls
          JOIN sources ON sources.id = urls.source LEFT JOIN hints ON hints.url = urls.id
          WHERE urls.host = ? AND urls.state < 2 AND urls.next_attempt > ? AND urls.next_attempt <= ?
          ORDER BY urls.next_attempt, urls.published DESC
          """), arguments: [host, after, until])
    var pending: [PendingURL] = []
    while pending.count < limit, let row = try rows.next() {
      if !excluding.contains(row["id"]), let url = PendingURL(row: row) { pending.append(url) }
    }
    return pending
  }

  /// The addresses of a host's latest articles, newest first.
  func articleAddresses(host: String, limit: Int) throws -> [WebAddress] {
    try all(
      "SELECT address FROM urls WHERE host = ? AND state IN (2, 3) ORDER BY id DESC LIMIT ?",
      [host, limit]
    ).compactMap { WebAddress($0["address"] as String) }
  }

  /// The text that a URL's feed carried for it.
  func feedContent(_ url: Int64) throws -> String? {
    try first("SELECT content FROM hints WHERE url = ?", [url])?["content"]
  }

  func host(_ host: String) throws -> HostRecord? {
    try first("SELECT * FROM hosts WHERE host = ?", [host]).map(HostRecord.init(row:))
  }

  /// The hosts that are to be left alone beyond `now`.
  func blockedHosts(_ now: Date) throws -> [HostRecord] {
    try all("SELECT * FROM hosts WHERE not_before > ?", [now.timeIntervalSince1970])
      .map(HostRecord.init(row:))
  }

  func robots(origin: String) throws -> RobotsRecord? {
    try first("SELECT * FROM robots WHERE origin = ?", [origin]).map(RobotsRecord.init(row:))
  }

  /// Writes some pages and takes them back, in the caller's transaction; fails on a full disk.
  func probe() throws {
    try execute(sql: "CREATE TABLE probe AS SELECT zeroblob(65536) AS filler")
    try execute(sql: "DROP TABLE probe")
  }
}

extension PendingURL {
  init?(row: Row) {
    guard let address = WebAddress(row["address"] as String),
      let source = WebAddress(row["source_address"] as String),
      let next = row.time("next_attempt")
    else { return nil }
    let authors: String? = row["authors"]
    self.init(
      id: row["id"], address: address, host: row["host"], sourceID: row["source"], source: source,
      hints: EntryHints(
        title: row["title"], published: row.time("hint_published"),
        updated: row.time("updated"), language: row["language"],
        authors: authors.map { $0.split(separator: "\n").map(String.init) } ?? []),
      attempts: row["attempts"], nextAttempt: next, depth: row["depth"],
      contentBytes: row["content_bytes"])
    discovered = row.time("discovered")
  }
}

extension HostRecord {
  init(row: Row) {
    self.init(
      host: row["host"], notBefore: row.time("not_before"), failures: row["failures"],
      lastRequest: row.time("last_request"), delaySeconds: row["delay"], robotsLine: row["robots"])
  }
}

extension RobotsRecord {
  init(row: Row) {
    let body: Data = row["body"]
    self.init(
      origin: row["origin"], status: row["status"], body: Array(body),
      fetched: row.time("fetched") ?? .distantPast, expires: row.time("expires") ?? .distantPast)
  }
}
