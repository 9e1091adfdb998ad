// Sources that other sources name: child sitemaps and older pages, each with validators of its own.

import Corpus
import Foundation
import GRDB

extension Database {
  /// Rows kept for one listed source: an index that makes up names at each poll must not fill the disk.
  private static let mostKept = 5_000
  /// In seconds: a sitemap that its index no longer names is forgotten after 30 days.
  private static let keptUnlisted = 30 * 86_400.0
  /// In seconds: a day covers what is named at each poll, so what was not may make room where there is none.
  private static let keptUnnamed = 86_400.0

  /// Forgets a source's validators where it is to be read otherwise than before.
  func read(_ address: String, anewFor reading: String?, now: Date) throws {
    let row = try first(
      "SELECT id FROM sources WHERE address = ? AND reading IS NOT ?", [address, reading])
    guard let id: Int64 = row?["id"] else { return }
    try perform(
      """
      UPDATE sources SET etag = NULL, last_modified = NULL, fingerprint = NULL, taken = NULL
      WHERE id = ? OR root = ?
      """, [id, id])
    try perform(
      "UPDATE sources SET reading = ?, next_poll = min(next_poll, ?) WHERE id = ?",
      [reading, now.timeIntervalSince1970, id])
  }

  /// Keeps what a whole reading showed, for people and for the next poll.
  func apply(_ reading: PollReading, of poll: Poll) throws {
    try perform(
      """
      UPDATE sources SET kind = coalesce(?, kind), recent = coalesce(?, recent), left_out = ?,
      gaps = gaps + ?, missed = missed + ? WHERE id = ?
      """,
      [
        reading.kind, reading.recentBytes, reading.leftOutText, reading.missed == nil ? 0 : 1,
        reading.missed ?? 0, poll.sourceID,
      ])
  }

  /// Keeps the sources that a source names; listed ones, and those of another parent, stay what they are.
  func list(_ derived: [DerivedSource], by poll: Poll, root: Int64) throws {
    guard !derived.isEmpty else { return }
    // The pages that closed an earlier gap were read then; the same addresses hold other entries now.
    if poll.sourceID == root, derived.contains(where: { $0.role == .history && $0.claimed != nil })
    {
      try perform(
        """
        DELETE FROM sources WHERE root = ? AND role = 'history'
        AND (SELECT backfill_since FROM sources WHERE id = ?) IS NULL
        """, [root, root])
    }
    let at = poll.at.timeIntervalSince1970
    var new: [DerivedSource] = []
    for source in derived {
      try perform(
        "UPDATE sources SET listed = ?, claimed = ? WHERE address = ? AND parent = ?",
        [at, StoredText.seconds(source.claimed), source.address.text, poll.sourceID])
      if changesCount == 0 { new.append(source) }
    }
    // What went on being named has been noted: the rest makes room first.
    try perform(
      "DELETE FROM sources WHERE parent = ? AND role = ? AND listed < ?",
      [poll.sourceID, Derivation.Role.sitemap.rawValue, at - Self.keptUnlisted])
    let depth: Int =
      try first("SELECT depth FROM sources WHERE id = ?", [poll.sourceID])?["depth"] ?? 0
    for source in try admitted(new, root: root, at: at) {
      try perform(
        """
        INSERT INTO sources (address, active, root, parent, role, depth, listed, claimed, next_poll,
        recent) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET root = excluded.root, parent = excluded.parent,
        role = excluded.role, depth = excluded.depth, listed = excluded.listed,
        claimed = excluded.claimed WHERE root IS NULL AND active = 0
        """,
        [
          source.address.text, root, poll.sourceID, source.role.rawValue, depth + 1, at,
          StoredText.seconds(source.claimed), at,
          // A server that gives the same page for every number is found by the page before.
          source.role == .history ? poll.reading.recentBytes : nil,
        ])
    }
  }

  /// The new ones that are kept; where there is no room for all, older rows go for newer sitemaps.
  ///
  /// The ones to go first are those that no parent has named for a day, then those that changed longest ago; a
  /// sitemap that changed no later than they did takes nobody's place, so that two cannot displace each other at
  /// each poll.
  private func admitted(
    _ new: [DerivedSource], root: Int64, at: Double
  ) throws -> [DerivedSource] {
    let kept: Int =
      try first("SELECT count(*) AS count FROM sources WHERE root = ?", [root])?["count"] ?? 0
    let room = max(0, Self.mostKept - kept)
    if new.count <= room { return new }
    let newest = new.enumerated().sorted { one, other in
      let (a, b) = (one.element.claimed ?? .distantPast, other.element.claimed ?? .distantPast)
      return a == b ? one.offset < other.offset : a > b
    }.map(\.element)
    var admitted = Array(newest.prefix(room))
    // An index of sitemaps stays: those that it named would have nobody to be due by.
    let victims = try all(
      """
      SELECT id, claimed, listed < ? AS stale FROM sources AS old WHERE root = ?
      AND NOT EXISTS (SELECT 1 FROM sources WHERE parent = old.id)
      AND (role = 'sitemap' OR (SELECT backfill_since FROM sources WHERE id = ?) IS NULL)
      ORDER BY stale DESC, coalesce(claimed, listed), id LIMIT ?
      """, [at - Self.keptUnnamed, root, root, newest.count - room])
    // Older pages have a budget of their own kind: they take nobody's place.
    for (source, victim) in zip(newest.dropFirst(room).filter { $0.role == .sitemap }, victims) {
      if victim["stale"] as Bool == false {
        guard let claimed: Double = victim["claimed"], let new = StoredText.seconds(source.claimed),
          new > claimed
        else { break }
      }
      try perform("DELETE FROM sources WHERE id = ?", [victim["id"] as Int64])
      admitted.append(source)
    }
    return admitted
  }

  /// The sources that the polled one names and that are to be read now: first those never read, then
  /// those that changed since, then those of which the index doesn't say, the longest unread first.
  func dueDerived(of poll: Poll) throws -> [SourceState] {
    guard poll.reading.mostDerived > 0 else { return [] }
    let at = poll.at.timeIntervalSince1970
    let since = poll.reading.derivedSince?.timeIntervalSince1970 ?? 0
    let sitemap = Derivation.Role.sitemap.rawValue
    let isBackfill = poll.reading.isBackfill
    return try all(
      """
      SELECT * FROM sources WHERE parent = ? AND stopped = 0
      AND (claimed IS NULL OR claimed >= ? OR role = 'history') AND (failures = 0 OR next_poll <= ?)
      AND ((last_poll IS NULL AND (role = ? OR ? OR claimed IS NOT NULL)) OR (role = ? AND (claimed > coalesce(taken, 0)
        OR (claimed IS NULL AND next_poll <= ?) OR (? AND coalesce(read_since > ?, 1))))
        OR (failures > 0 AND (role = ? OR ? OR claimed IS NOT NULL)))
      ORDER BY last_poll IS NOT NULL, claimed IS NULL, claimed DESC, last_poll, id LIMIT ?
      """,
      [
        poll.sourceID, since, at, sitemap, isBackfill, sitemap, at, isBackfill, since, sitemap,
        isBackfill, poll.reading.mostDerived,
      ]
    ).compactMap(SourceState.init(row:))
  }

  /// Notes that a derived source was read as its parent last named it.
  func noteTaken(_ poll: Poll) throws {
    let since = poll.reading.readSince?.timeIntervalSince1970 ?? 0
    try perform(
      """
      UPDATE sources SET taken = coalesce(claimed, taken),
      read_since = CASE WHEN ? THEN min(coalesce(read_since, ?), ?) ELSE read_since END WHERE id = ?
      """, [poll.reading.kind != nil, since, since, poll.sourceID])
  }

  /// Notes that a derived source has more than could be taken, so that it is read again.
  func noteUnread(_ poll: Poll) throws {
    try perform(
      "UPDATE sources SET last_poll = NULL, next_poll = ? WHERE id = ? AND root IS NOT NULL",
      [poll.at.timeIntervalSince1970, poll.sourceID])
  }

  /// How the derived sources of each listed source stand.
  func derivedSummaries() throws -> [Int64: DerivedSummary] {
    let leftOut = try all(
      "SELECT root, left_out FROM sources WHERE root IS NOT NULL AND left_out IS NOT NULL"
    ).reduce(into: [Int64: [LeftOut: Int]]()) {
      $0[$1["root"], default: [:]].merge(
        PollReading.leftOut(from: $1["left_out"]), uniquingKeysWith: +)
    }
    return try all(
      """
      SELECT root, count(*) AS known, sum(last_poll IS NOT NULL) AS read, sum(failures > 0) AS failing,
      max(CASE WHEN failures > 0 THEN address || ': ' || failure END) AS failure
      FROM sources WHERE root IS NOT NULL GROUP BY root
      """
    ).reduce(into: [:]) {
      $0[$1["root"]] = DerivedSummary(
        known: $1["known"], read: $1["read"], failing: $1["failing"],
        failure: $1["failure"],
        leftOut: leftOut[$1["root"]] ?? [:])
    }
  }
}

extension Derivation {
  /// What a row says of a source's origin; nil where the configuration lists it.
  init?(row: Row) {
    guard let root: Int64 = row["root"], let name: String = row["role"],
      let role = Role(rawValue: name)
    else { return nil }
    self.init(root: root, role: role, depth: row["depth"], claimed: row.time("claimed"))
  }
}

extension EventDetail {
  /// What a reading left out, and how it compares with the last one.
  mutating func add(_ reading: PollReading) {
    add("kind", reading.kind)
    for (reason, count) in reading.leftOut.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > 0 {
      add(reason.rawValue, count)
    }
    add("named", reading.derived.isEmpty ? nil : reading.derived.count)
    add("overlap", reading.overlap)
    add("missed", reading.missed)
  }
}
