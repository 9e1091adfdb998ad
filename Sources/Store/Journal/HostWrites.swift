// Hosts in the journal: back-off, the ledger of what they were asked for, and what of both is forgotten.

import Foundation
import GRDB

extension Database {
  /// Bytes of robots.txt files kept: files of 500 kB from names without end must not fill the disk.
  private static let robotsBytes = 256 << 20
  /// Hosts kept in the ledger of a day: those that were asked most.
  private static let hostsPerDay = 20_000

  /// Keeps a host's back-off, and its delay and robots line where they are given.
  func apply(_ record: HostRecord) throws {
    try perform(
      """
      INSERT INTO hosts (host, not_before, failures, last_request, delay, robots)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (host) DO UPDATE SET not_before = excluded.not_before,
      failures = excluded.failures, last_request = coalesce(excluded.last_request, last_request),
      delay = coalesce(excluded.delay, delay), robots = coalesce(excluded.robots, robots)
      """,
      [
        record.host, record.notBefore?.timeIntervalSince1970, record.failures,
        record.lastRequest?.timeIntervalSince1970, record.delaySeconds,
        StoredText.kept(record.robotsLine),
      ])
  }

  /// Adds to the ledger.
  func apply(_ days: [HostDay]) throws {
    for entry in days {
      try perform(
        """
        INSERT INTO host_days
        (host, day, requests, unchanged, failures, refused, bytes, smallest_gap)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (host, day) DO UPDATE SET requests = requests + excluded.requests,
        unchanged = unchanged + excluded.unchanged, failures = failures + excluded.failures,
        refused = refused + excluded.refused, bytes = bytes + excluded.bytes,
        smallest_gap = min(coalesce(smallest_gap, excluded.smallest_gap),
        coalesce(excluded.smallest_gap, smallest_gap))
        """,
        [
          entry.host, entry.day, entry.requests, entry.unchanged, entry.failures, entry.refused,
          entry.bytes, entry.smallestGap,
        ])
      guard entry.delaySeconds != nil || entry.robotsLine != nil else { continue }
      try perform(
        """
        INSERT INTO hosts (host, delay, robots) VALUES (?, ?, ?) ON CONFLICT (host) DO UPDATE SET
        delay = coalesce(excluded.delay, delay), robots = coalesce(excluded.robots, robots)
        """, [entry.host, entry.delaySeconds, StoredText.kept(entry.robotsLine)])
    }
  }

  /// Forgets what is kept for a time only: polls, ledger, back-offs long over, robots.txt long expired.
  func forget(before: Date) throws {
    let time = before.timeIntervalSince1970
    let day = HostDay.day(of: before)
    try perform("DELETE FROM events WHERE url IS NULL AND at < ?", [time])
    try perform("DELETE FROM host_days WHERE day < ?", [day])
    try perform(
      """
      DELETE FROM host_days WHERE (host, day) IN (SELECT host, day FROM (SELECT host, day,
      row_number() OVER (PARTITION BY day ORDER BY requests DESC) AS place FROM host_days)
      WHERE place > ?)
      """, [Self.hostsPerDay])
    try perform(
      """
      DELETE FROM hosts WHERE coalesce(not_before, 0) < ?
      AND host NOT IN (SELECT host FROM host_days)
      """, [time])
    try perform("DELETE FROM robots WHERE expires < ?", [time])
    try perform(
      """
      DELETE FROM robots WHERE origin IN (SELECT origin FROM (SELECT origin,
      sum(length(body)) OVER (ORDER BY expires DESC, origin) AS bytes FROM robots) WHERE bytes > ?)
      """, [Self.robotsBytes])
  }
}
