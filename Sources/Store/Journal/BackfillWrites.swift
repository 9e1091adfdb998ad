// Where a back-fill stands: the older pages and sitemaps of a source that are still to be read.

import Foundation
import GRDB

extension Database {
  /// Rows of a root that a back-fill has still to read, as a condition with the root and the day twice.
  private static let unread = """
    root = ? AND stopped = 0 AND (last_poll IS NULL OR failures > 0
    OR (role = 'sitemap' AND coalesce(read_since > ?, 1)))
    AND (role = 'history' OR claimed IS NULL OR claimed >= ?)
    """

  /// Begins a back-fill, or goes on with the one that has not come to its end.
  ///
  /// The older pages of one that has are forgotten: newer ones may have gaps of their own by now.
  func beginBackfill(_ source: Int64, since: Date) throws -> [SourceState] {
    let day = since.timeIntervalSince1970
    let isNew = try first(
      "SELECT 1 AS yes FROM sources WHERE id = ? AND backfill_since IS NULL", [source])
    if isNew != nil {
      try perform("DELETE FROM sources WHERE root = ? AND role = 'history'", [source])
    }
    try perform("UPDATE sources SET backfill_since = ? WHERE id = ?", [day, source])
    return try all(
      "SELECT * FROM sources WHERE \(Self.unread) ORDER BY claimed DESC, id", [source, day, day]
    ).compactMap(SourceState.init(row:))
  }

  /// Ends a back-fill where nothing is left of it; gives what was read and what is left.
  func endBackfill(_ source: Int64, since: Date) throws -> BackfillProgress {
    let day = since.timeIntervalSince1970
    let left: Int =
      try first(
        "SELECT count(*) AS count FROM sources WHERE \(Self.unread)", [source, day, day])?["count"]
      ?? 0
    let known: Int =
      try first("SELECT count(*) AS count FROM sources WHERE root = ?", [source])?["count"] ?? 0
    if left == 0 {
      try perform("UPDATE sources SET backfill_since = NULL WHERE id = ?", [source])
    }
    return BackfillProgress(known: known, unread: left)
  }
}
