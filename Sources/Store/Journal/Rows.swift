// Small, typed ways to run the journal's prepared statements.

import Foundation
import GRDB

extension Database {
  /// Runs a statement that is kept prepared.
  func perform(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a statement that is kept prepared.
  func first(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// All rows of a statement that is kept prepared.
  func all(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// Adds an event: what happened to a source or a URL, and its figures.
  func addEvent(
    _ kind: EventKind, at: Date, source: Int64? = nil, url: Int64? = nil,
    _ detail: EventDetail = EventDetail()
  ) throws {
    try perform(
      "INSERT INTO events (at, source, url, kind, detail) VALUES (?, ?, ?, ?, ?)",
      [at.timeIntervalSince1970, source, url, kind.rawValue, detail.text])
  }
}

extension Row {
  /// A time stored as seconds since 1970; nil where the column is null.
  func time(_ column: String) -> Date? {
    let seconds: Double? = self[column]
    return seconds.map(Date.init(timeIntervalSince1970:))
  }
}
