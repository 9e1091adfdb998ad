// Reads the journal beside a running writer.

package import Corpus
import Foundation
import GRDB

/// A reader of the journal; it never waits for the writer, nor the writer for it.
package struct JournalReader: Sendable {
  let journal: JournalDatabase
  private let lock: String

  /// Opens an existing journal for reading.
  package static func open(_ path: String) throws(StoreError) -> JournalReader {
    do throws(StoreError) {
      return try open(path, isStill: false)
    } catch {
      // A directory that this user can't write; safe while nobody else writes there either.
      let isStill = WriterLock.holder(path: path + ".lock") == nil
      guard isStill, error.kind == .readOnly else { throw error }
      return try open(path, isStill: true)
    }
  }

  private static func open(_ path: String, isStill: Bool) throws(StoreError) -> JournalReader {
    guard try JournalDatabase.check(path: path, deep: false, isStill: isStill) == .journal else {
      throw StoreError(.noJournal, attempt: "read the journal", path: path, detail: "it is empty")
    }
    let journal = try JournalDatabase.openReadOnly(path: path, isStill: isStill)
    guard try journal.version() == Schema.version else {
      throw StoreError(.olderSchema, attempt: "read the journal", path: path)
    }
    return JournalReader(journal: journal, lock: path + ".lock")
  }

  /// The whole journal in figures.
  package func status() async throws(StoreError) -> JournalStatus {
    let writer = WriterLock.holder(path: lock)
    return try await journal.run("read the status") { try $0.status(writer: writer) }
  }

  /// Published files that the corpus lacks; safe beside a writer, as the journal is read first.
  package func missing(from corpus: String) async throws(StoreError) -> MissingFiles {
    let delivered = try await journal.run("read the journal") { try $0.firstUndelivered() }
    return try await MissingFiles.find(journal, corpus, delivered: delivered)
  }

  /// The pages that were refused, the latest refusal first.
  package func refused(_ filter: RefusedFilter) async throws(StoreError) -> [RefusedPage] {
    try await journal.run("read the refused pages") { try $0.refused(filter) }
  }

  /// All that is known of a URL, found by its identity; nil where it was never seen.
  package func why(_ address: WebAddress) async throws(StoreError) -> URLHistory? {
    try await journal.run("read a URL's history") { try $0.history(of: address) }
  }

  /// All sources, active ones first, in the order of their first registration.
  package func sources() async throws(StoreError) -> [SourceSummary] {
    try await journal.run("read the sources") { try $0.sourceSummaries() }
  }

  /// All hosts that have URLs, by name.
  package func hosts() async throws(StoreError) -> [HostSummary] {
    try await journal.run("read the hosts") { try $0.hostSummaries() }
  }

  /// The latest events, oldest first; without one kind where it is named.
  package func recentEvents(
    limit: Int, without kind: EventKind? = nil
  ) async throws(StoreError) -> [JournalEvent] {
    try await journal.run("read the events") { try $0.recentEvents(limit: limit, without: kind) }
  }

  /// What is known of an origin's robots.txt; nil where it was never asked for.
  package func robots(origin: String) async throws(StoreError) -> RobotsRecord? {
    try await journal.run("read the robots.txt of an origin") { try $0.robots(origin: origin) }
  }
}
