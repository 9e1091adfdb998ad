// The queries behind `status`, `why`, `sources` and `hosts`.

import Corpus
import Foundation
import GRDB

extension Database {
  func status(writer: Int32?) throws -> JournalStatus {
    let sources = try first(
      """
      SELECT count(*) AS count, coalesce(sum(stopped), 0) AS stopped,
      coalesce(sum(failures > 0), 0) AS failing, max(last_poll) AS last_poll,
      min(CASE WHEN stopped = 0 THEN next_poll END) AS next_poll
      FROM sources WHERE active = 1 AND root IS NULL
      """)
    let rejections = try all(
      "SELECT reason, count(*) AS count FROM urls WHERE state = ? GROUP BY reason",
      [URLState.rejected.rawValue])
    let last = try first(
      "SELECT at FROM events WHERE kind = ? ORDER BY id DESC LIMIT 1", [EventKind.accepted.rawValue]
    )
    return JournalStatus(
      writer: writer, sources: sources?["count"] ?? 0, stoppedSources: sources?["stopped"] ?? 0,
      failingSources: sources?["failing"] ?? 0,
      urls: try counts("SELECT state, count(*) AS count FROM urls GROUP BY state"),
      rejections: rejections.reduce(into: [:]) {
        $0[$1["reason"] ?? "", default: 0] += $1["count"]
      },
      articles: try nextNumber(),
      undelivered: try first("SELECT count(*) AS count FROM texts")?["count"] ?? 0,
      lastPoll: sources?.time("last_poll"), nextPoll: sources?.time("next_poll"),
      lastArticle: last?.time("at"))
  }

  func history(of address: WebAddress) throws -> URLHistory? {
    // The very address first: a disputed or inherited identity may lead to another URL.
    let row = try first(
      """
      SELECT urls.*, sources.address AS source_address FROM identities
      JOIN urls ON urls.id = identities.url LEFT JOIN sources ON sources.id = urls.source
      WHERE identity = ?
      """, [address.identity])
    guard let row, let state = URLState(rawValue: row["state"]) else { return nil }
    let isWaiting = state == .discovered || state == .failed
    var history = URLHistory(
      address: WebAddress(row["address"] as String) ?? address, state: state.name,
      reason: row["reason"], value: row["value"], limit: row["reason_limit"],
      source: row["source_address"], attempts: row["attempts"],
      nextAttempt: isWaiting ? row.time("next_attempt") : nil, events: [])
    if let number: Int = row["article"],
      let article = try first(
        """
        SELECT articles.sha256, urls.address FROM articles
        LEFT JOIN urls ON urls.id = articles.url WHERE number = ?
        """, [number])
    {
      let hash: Data = article["sha256"]
      let path = ArticleFile(number: number, sha256: hash.hexadecimal).path
      if state == .duplicate {
        history.duplicateOf = number
        history.duplicatePath = path
        history.duplicateAddress = article["address"]
        history.similarity = row["similarity"]
      } else {
        history.number = number
        history.path = path
      }
    }
    history.events = try all(
      "SELECT * FROM events WHERE url = ? ORDER BY id", [row["id"] as Int64]
    ).compactMap { JournalEvent(row: $0, address: history.address.text) }
    return history
  }

  func sourceSummaries() throws -> [SourceSummary] {
    var urls: [Int64: [String: Int]] = [:]
    for row in try all("SELECT source, state, count(*) AS count FROM urls GROUP BY source, state") {
      guard let state = URLState(rawValue: row["state"]) else { continue }
      urls[row["source"], default: [:]][state.name] = row["count"]
    }
    let derived = try derivedSummaries()
    return try all("SELECT * FROM sources WHERE root IS NULL ORDER BY active DESC, id").compactMap {
      row in
      guard let state = SourceState(row: row) else { return nil }
      var reading = PollReading()
      reading.leftOut = PollReading.leftOut(from: row["left_out"])
      reading.leftOut.merge(derived[state.id]?.leftOut ?? [:], uniquingKeysWith: +)
      return SourceSummary(
        state: state, isActive: row["active"], title: row["title"], polls: row["polls"],
        lastFailure: row["failure"], urls: urls[state.id] ?? [:], kind: row["kind"],
        leftOut: reading.leftOutText, gaps: row["gaps"], missed: row["missed"],
        derived: derived[state.id])
    }
  }

  func hostSummaries() throws -> [HostSummary] {
    var summaries: [String: HostSummary] = [:]
    for row in try all("SELECT * FROM hosts") {
      summaries[row["host"]] = HostSummary(record: HostRecord(row: row), urls: [:])
    }
    for row in try all("SELECT host, state, count(*) AS count FROM urls GROUP BY host, state") {
      guard let state = URLState(rawValue: row["state"]) else { continue }
      let host: String = row["host"]
      summaries[host, default: HostSummary(record: HostRecord(host: host), urls: [:])]
        .urls[state.name] = row["count"]
    }
    for day in try hostDays() {
      summaries[day.host, default: HostSummary(record: HostRecord(host: day.host), urls: [:])]
        .days.append(day)
    }
    return summaries.values.sorted { $0.record.host < $1.record.host }
  }

  /// The whole ledger, by host and day.
  private func hostDays() throws -> [HostDay] {
    try all("SELECT * FROM host_days ORDER BY host, day").map { row in
      var day = HostDay(host: row["host"], day: row["day"])
      day.requests = row["requests"]
      day.unchanged = row["unchanged"]
      day.failures = row["failures"]
      day.refused = row["refused"]
      day.bytes = row["bytes"]
      day.smallestGap = row["smallest_gap"]
      return day
    }
  }

  func recentEvents(limit: Int, without kind: EventKind? = nil) throws -> [JournalEvent] {
    try all(
      """
      SELECT events.*, coalesce(urls.address, sources.address) AS address FROM events
      LEFT JOIN urls ON urls.id = events.url LEFT JOIN sources ON sources.id = events.source
      WHERE events.kind <> ? ORDER BY events.id DESC LIMIT ?
      """, [kind?.rawValue ?? "", limit]
    ).reversed().compactMap { JournalEvent(row: $0, address: $0["address"]) }
  }

  private func counts(_ sql: String) throws -> [String: Int] {
    try all(sql).reduce(into: [:]) { counts, row in
      if let state = URLState(rawValue: row["state"]) { counts[state.name] = row["count"] }
    }
  }
}

extension JournalEvent {
  init?(row: Row, address: String?) {
    guard let kind = EventKind(rawValue: row["kind"]), let at = row.time("at") else { return nil }
    self.init(at: at, kind: kind, detail: row["detail"], address: address)
  }
}
