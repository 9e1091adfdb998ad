// What became of a URL, written down: every transition with its event.

import Corpus
import Foundation
import GRDB

extension Database {
  /// Carries out one change inside the writer's transaction.
  func apply(_ change: JournalChange) throws -> JournalAnswer {
    switch change {
    case .poll(let poll): return try apply(poll)
    case .accept(let acceptance): return try accept(acceptance)
    case .settle(let outcome): return try settle(outcome)
    case .postpone(let host, let origin, let until):
      try postpone(host: host, origin: origin, until: until)
    case .deliver(let numbers, let at): try deliver(numbers, at: at)
    case .host(let record): try apply(record)
    case .ledger(let days): try apply(days)
    case .robots(let record):
      try perform(
        """
        INSERT OR REPLACE INTO robots (origin, status, body, fetched, expires)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          record.origin, record.status, Data(record.body), record.fetched.timeIntervalSince1970,
          record.expires.timeIntervalSince1970,
        ])
    case .forget(let before): try forget(before: before)
    }
    return .done
  }

  /// Records that a URL was refused, failed or is gone.
  ///
  /// A URL that reached an end keeps it: an outcome that comes late or twice changes nothing.
  private func settle(_ outcome: PageOutcome) throws -> JournalAnswer {
    let id = outcome.urlID
    guard let row = try first("SELECT state, attempts FROM urls WHERE id = ?", [id]) else {
      return .unknownRow
    }
    guard row["state"] == URLState.discovered.rawValue || row["state"] == URLState.failed.rawValue
    else { return .received(.recorded) }
    var detail = EventDetail()
    switch outcome {
    case .accepted: return .unknownRow
    case .rejected(_, let rejection, let facts):
      try end(id, .rejected, rejection)
      detail.add("reason", rejection.reason.rawValue)
      detail.add("value", rejection.value)
      detail.add("limit", rejection.limit)
      detail.add(facts)
      try addEvent(.rejected, at: facts.at, url: id, detail)
    case .failed(_, let reason, let next, let facts):
      let attempts = (row["attempts"] as Int) + (facts.isHostDown ? 0 : 1)
      try perform(
        "UPDATE urls SET state = ?, attempts = ?, next_attempt = ?, reason = ? WHERE id = ?",
        [URLState.failed.rawValue, attempts, next.timeIntervalSince1970, reason, id])
      detail.add(
        "attempt", facts.isHostDown ? "not counted: the host is in trouble" : "\(attempts)")
      detail.add("next", Timestamp.format(next))
      detail.add("reason", reason)
      detail.add(facts)
      try addEvent(.failed, at: facts.at, url: id, detail)
    case .gone(_, let facts):
      try end(id, .gone, Rejection(.gone, value: facts.status.map(String.init)))
      detail.add(facts)
      try addEvent(.gone, at: facts.at, url: id, detail)
    }
    return .received(.recorded)
  }

  /// URLs moved in one transaction: some 50 ms, so that no other write waits for long.
  private static let mostPostponed = 10_000

  private func postpone(host: String, origin: String, until: Date) throws {
    // A URL begins with its origin and a slash, which "0" follows.
    try perform(
      """
      UPDATE urls SET next_attempt = ? WHERE id IN (SELECT id FROM urls
      WHERE host = ? AND state < 2 AND next_attempt < ? AND address >= ? AND address < ? LIMIT ?)
      """,
      [
        until.timeIntervalSince1970, host, until.timeIntervalSince1970, origin + "/", origin + "0",
        Self.mostPostponed,
      ])
  }

  private func end(_ id: Int64, _ state: URLState, _ rejection: Rejection) throws {
    try perform(
      "UPDATE urls SET state = ?, reason = ?, value = ?, reason_limit = ? WHERE id = ?",
      [state.rawValue, rejection.reason.rawValue, rejection.value, rejection.limit, id])
    try forgetHints(id)
  }

  /// Drops what the source said of a URL that reached its end: a feed's full text is large.
  func forgetHints(_ id: Int64) throws {
    try perform("DELETE FROM hints WHERE url = ?", [id])
  }

  /// Records that articles are durable in the corpus, and lets go of their texts.
  private func deliver(_ numbers: [Int], at: Date) throws {
    for number in numbers {
      try perform("DELETE FROM texts WHERE number = ?", [number])
      // Nothing was waiting: a checkpoint that was repeated leaves no second event.
      guard changesCount == 1,
        let row = try first("SELECT url, sha256 FROM articles WHERE number = ?", [number])
      else { continue }
      let url: Int64 = row["url"]
      try perform(
        "UPDATE urls SET state = ? WHERE id = ? AND article = ?",
        [URLState.delivered.rawValue, url, number])
      var detail = EventDetail()
      let hash: Data = row["sha256"]
      detail.add("file", ArticleFile(number: number, sha256: hash.hexadecimal).path)
      try addEvent(.delivered, at: at, url: url, detail)
    }
  }
}
