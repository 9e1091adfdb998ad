// The journal's SQLite file: opened, checked before anything is changed, migrated, and asked.

import Foundation
import GRDB
import Glibc

/// One connection to the journal; all statements run on GRDB's own serial queue.
struct JournalDatabase: Sendable {
  /// WAL pages of 4 kB between SQLite's own checkpoints: each costs three syncs, and 16 MB of log
  /// is replayed within milliseconds at start.
  private static let checkpointPages = 4_000
  /// Bytes of log kept for reuse: a long reader makes it grow, and it would never shrink again.
  private static let logBytes = 32 * 1024 * 1024

  let queue: DatabaseQueue
  let path: String

  /// Opens the journal for writing, making it where there is none.
  ///
  /// Call `check` first: opening replays the write-ahead log, which changes files.
  static func open(path: String) throws(StoreError) -> JournalDatabase {
    do {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.foreignKeysEnabled = false
      configuration.busyMode = .timeout(5)
      configuration.label = "journal"
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { database in
        // GRDB sets NORMAL for WAL, which forgets commits at a power cut.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
        try database.execute(sql: "PRAGMA journal_size_limit = \(logBytes)")
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
        // Debian's default overwrites what is deleted with zeros, which doubles a text's writes.
        try database.execute(sql: "PRAGMA secure_delete = OFF")
      }
      try Schema.migrator.migrate(queue)
      return JournalDatabase(queue: queue, path: path)
    } catch {
      throw .journal(error, attempt: "open the journal", path: path)
    }
  }

  /// Opens the journal for reading.
  ///
  /// Beside a writer SQLite needs the `-wal` and `-shm` files, and makes them where they are not.
  /// `isStill` says that nobody writes meanwhile: where no log is left, none is then made, so that
  /// not a byte changes and a directory that can't be written will do.
  static func openReadOnly(
    path: String, isStill: Bool = false
  ) throws(StoreError) -> JournalDatabase {
    guard Paths.exists(path) else {
      throw StoreError(.noJournal, attempt: "open the journal", path: path)
    }
    do {
      var log = stat()
      let hasLog = stat(path + "-wal", &log) == 0 && log.st_size > 0
      let name = isStill && !hasLog ? immutableName(of: path) : path
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      configuration.label = "journal.reader"
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      return JournalDatabase(queue: queue, path: path)
    } catch {
      throw .journal(error, attempt: "open the journal", path: path)
    }
  }

  /// The file as one that nobody changes (SQLite's URI form; Debian's SQLite has URIs on).
  private static func immutableName(of path: String) -> String {
    let plain = CharacterSet(charactersIn: "/-._~").union(.alphanumerics)
    let encoded = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    return "file:\(encoded)?immutable=1"
  }

  /// Whether a journal has begun: a kill within the very first start leaves an empty file.
  enum Content { case nothing, journal }

  /// Refuses a journal that is damaged, foreign or newer, without changing a byte of it.
  ///
  /// A connection that can't write neither replays nor removes the write-ahead log. With `deep` the
  /// pages are read and held against each other (`PRAGMA quick_check`): 30 ms for a journal of 20,000
  /// articles (54 MB, in the page cache).
  static func check(path: String, deep: Bool, isStill: Bool) throws(StoreError) -> Content {
    let attempt = "check the journal"
    let database = try openReadOnly(path: path, isStill: isStill)
    defer { try? database.queue.close() }
    do {
      return try database.queue.inDatabase { database in
        if deep {
          let finding = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
          guard finding == "ok" else {
            throw StoreError(.damagedJournal, attempt: attempt, path: path, detail: finding)
          }
        }
        let tables = "SELECT count(*) FROM sqlite_master WHERE tbl_name NOT LIKE 'grdb_%'"
        if try Int.fetchOne(database, sql: tables) == 0 { return .nothing }
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        else {
          throw StoreError(
            .damagedJournal, attempt: attempt, path: path, detail: "it is no journal of corpusd")
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if version > Schema.version {
          throw StoreError(.newerSchema, attempt: attempt, path: path)
        }
        return .journal
      }
    } catch {
      throw .journal(error, attempt: attempt, path: path)
    }
  }

  /// The schema's version as the file has it.
  func version() throws(StoreError) -> Int {
    do {
      return try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    } catch {
      throw .journal(error, attempt: "read the journal's version", path: path)
    }
  }

  /// Runs statements on the journal's queue, whatever becomes of the caller's task.
  ///
  /// GRDB interrupts a statement whose task is cancelled; the journal's must run to their end.
  func run<Value: Sendable>(
    _ attempt: String, _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    let queue = queue
    let outcome = await Task { try await queue.writeWithoutTransaction(work) }.result
    switch outcome {
    case .success(let value): return value
    case .failure(let error): throw .journal(error, attempt: attempt, path: path)
    }
  }

  /// Runs statements as one transaction: all of them durable on return, or none there.
  func transaction<Value: Sendable>(
    _ attempt: String, _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    try await run(attempt) { database in
      var value: Value?
      try database.inTransaction(.immediate) {
        value = try work(database)
        return .commit
      }
      guard let value else { throw DatabaseError(message: "the transaction gave nothing") }
      return value
    }
  }

  /// Closes the connection; SQLite then folds the write-ahead log into the file.
  func close() throws(StoreError) {
    do { try queue.close() } catch {
      throw .journal(error, attempt: "close the journal", path: path)
    }
  }
}
