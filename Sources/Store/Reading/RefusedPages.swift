// The pages that were refused, with their reasons, for `corpusd refused`.

package import Foundation
import GRDB

/// Which refused pages are wanted; nil leaves a question open.
package struct RefusedFilter: Sendable, Equatable {
  /// A reason's name, as `too-short`.
  package var reason: String?
  /// The address or name of the source that offered the page.
  package var source: String?
  /// Refused at this time or later.
  package var since: Date?
  /// The most pages given.
  package var limit: Int

  package init(reason: String?, source: String?, since: Date?, limit: Int) {
    self.reason = reason
    self.source = source
    self.since = since
    self.limit = limit
  }
}

/// One refused page.
package struct RefusedPage: Sendable, Equatable {
  package var address: String
  package var reason: String
  /// What was found, and against which limit; nil where the reason says it all.
  package var value: String?
  package var limit: String?
  /// The source that offered it first.
  package var source: String?
  /// When it was refused last; nil where a rebuilt journal has forgotten it.
  package var at: Date?
}

extension Database {
  func refused(_ filter: RefusedFilter) throws -> [RefusedPage] {
    try all(
      """
      SELECT urls.address, urls.reason, urls.value, urls.reason_limit,
      sources.address AS source_address,
      (SELECT max(at) FROM events WHERE events.url = urls.id AND kind = :kind) AS refused_at
      FROM urls LEFT JOIN sources ON sources.id = urls.source
      LEFT JOIN sources AS roots ON roots.id = sources.root
      WHERE urls.state = :state AND (:reason IS NULL OR urls.reason = :reason)
      AND (:source IS NULL OR :source IN
        (sources.address, sources.name, roots.address, roots.name))
      AND (:since IS NULL OR refused_at >= :since)
      ORDER BY refused_at DESC, urls.id DESC LIMIT :limit
      """,
      [
        "kind": EventKind.rejected.rawValue, "state": URLState.rejected.rawValue,
        "reason": filter.reason, "source": filter.source,
        "since": filter.since?.timeIntervalSince1970, "limit": filter.limit,
      ]
    ).map { row in
      RefusedPage(
        address: row["address"], reason: row["reason"] ?? "", value: row["value"],
        limit: row["reason_limit"], source: row["source_address"], at: row.time("refused_at"))
    }
  }
}
