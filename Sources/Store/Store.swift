// The store: the journal and the corpus behind one door, for the program's one writer.

package import Corpus
package import Foundation

/// What survives a restart: the journal of every URL, and the corpus of articles.
///
/// Promise: an article that the journal has is in the corpus, whole, exactly once, whatever
/// happens; a crash costs at most the pages in flight, which are fetched again.
package actor Store {
  /// How long the events of polls are kept.
  ///
  /// They tell a source's rhythm, and are the one table
  /// that grows while nothing new comes. Events of URLs are kept for good.
  private static let pollEventDays = 60.0

  /// What opening it found and mended.
  package nonisolated let recovery: RecoveryReport
  package nonisolated let locations: StoreLocations
  private nonisolated let journal: JournalDatabase
  private nonisolated let writer: GroupCommit
  private nonisolated let corpus: CorpusDirectory
  private let lock: WriterLock
  private var isClosed = false
  private var checkpointing: Task<Result<Int, StoreError>, Never>?
  private var nextForgetting = Date.distantPast

  init(
    locations: StoreLocations, lock: consuming WriterLock, journal: JournalDatabase,
    writer: GroupCommit, corpus: CorpusDirectory, recovery: RecoveryReport
  ) {
    self.locations = locations
    self.lock = lock
    self.journal = journal
    self.writer = writer
    self.corpus = corpus
    self.recovery = recovery
  }

  // MARK: Sources

  /// Makes the active sources those that the configuration lists, in its order.
  ///
  /// Poll state of known addresses is kept. Sources no longer listed become inactive; their URLs
  /// that wait are still fetched.
  package func register(
    _ sources: [SourceDeclaration], now: Date
  ) async throws(StoreError) -> [SourceState] {
    try await journal.transaction("register the sources") {
      try $0.register(sources, now: now)
    }
  }

  /// A source by its row, listed or derived; nil where there is none.
  package nonisolated func source(_ id: Int64) async throws(StoreError) -> SourceState? {
    try await journal.run("read a source") { try $0.source(id) }
  }

  /// Records one poll: entries, validators, next time and event together.
  package nonisolated func recordPoll(_ poll: Poll) async throws(StoreError) -> PollReceipt {
    guard case .polled(let receipt) = try await commit(.poll(poll)) else {
      throw unknown("record a poll of source \(poll.sourceID)")
    }
    return receipt
  }

  /// Begins a back-fill of a listed source, or takes up the one that was interrupted.
  ///
  /// - Returns: the older pages and sitemaps that it had found and not read.
  package func beginBackfill(
    of source: Int64, since: Date
  ) async throws(StoreError) -> [SourceState] {
    try await journal.transaction("begin a back-fill") {
      try $0.beginBackfill(source, since: since)
    }
  }

  /// Ends a back-fill where nothing is left to be read; else it is taken up by the next one.
  package func endBackfill(
    of source: Int64, since: Date
  ) async throws(StoreError) -> BackfillProgress {
    try await journal.transaction("end a back-fill") { try $0.endBackfill(source, since: since) }
  }

  /// The addresses of a host's latest articles, newest first: what its article addresses look like.
  package nonisolated func articleAddresses(
    host: String, limit: Int
  ) async throws(StoreError) -> [WebAddress] {
    try await journal.run("read a host's articles") {
      try $0.articleAddresses(host: host, limit: limit)
    }
  }

  // MARK: URLs

  /// The hosts with URLs that wait, each with their number and the earliest time.
  ///
  /// Of one source only, where `source` is given.
  package nonisolated func pendingHosts(
    of source: Int64? = nil
  ) async throws(StoreError) -> [PendingHost] {
    try await journal.run("read what waits") { try $0.pendingHosts(of: source) }
  }

  /// A host's waiting URLs that are due by a time: the longest due first, then the newest.
  ///
  /// What is due after `latest` is due too: no wait is so long, so a clock that was ahead wrote it.
  package nonisolated func pending(
    host: String, limit: Int, excluding: Set<Int64> = [], dueBy: Date,
    latest: Date = .distantFuture
  ) async throws(StoreError) -> [PendingURL] {
    try await journal.run("read what waits") {
      try $0.pending(host: host, limit: limit, excluding: excluding, dueBy: dueBy, latest: latest)
    }
  }

  /// When the first of a host's URLs that wait beyond a time may be fetched; nil if none does.
  ///
  /// What is due after `latest` does not count: it is due already, as for `pending`.
  package nonisolated func earliestPending(
    host: String, after time: Date, latest: Date = .distantFuture
  ) async throws(StoreError) -> Date? {
    try await journal.run("read what waits") {
      try $0.earliestPending(host: host, after: time, latest: latest)
    }
  }

  /// Records what became of a URL; returns once that is durable.
  ///
  /// Outcomes that come within some milliseconds of each other share one sync. The same outcome may
  /// be recorded again after an error: the answer is then the same as if it had not failed.
  package nonisolated func record(_ outcome: PageOutcome) async throws(StoreError) -> Receipt {
    let change: JournalChange =
      if case .accepted(let acceptance) = outcome {
        .accept(PreparedAcceptance(acceptance))
      } else {
        .settle(outcome)
      }
    guard case .received(let receipt) = try await commit(change) else {
      throw unknown("record the outcome of URL \(outcome.urlID)")
    }
    return receipt
  }

  /// Moves the waiting URLs of a host's origin to a time, where they are due before; no attempt is counted.
  ///
  /// So many at once as one transaction may hold: who reads what waits again sees whether any were left.
  package nonisolated func postpone(
    host: String, origin: String, until: Date
  ) async throws(StoreError) {
    _ = try await commit(.postpone(host: host, origin: origin, until: until))
  }

  // MARK: Hosts

  /// The full text that the feed carried for a waiting URL; nil where it carried none.
  package nonisolated func feedContent(of url: Int64) async throws(StoreError) -> String? {
    try await journal.run("read a feed's text") { try $0.feedContent(url) }
  }

  /// The hosts that asked to be left alone beyond `now`, so that a restart does not forget it.
  package nonisolated func blockedHosts(now: Date) async throws(StoreError) -> [HostRecord] {
    try await journal.run("read the hosts' back-off") { try $0.blockedHosts(now) }
  }

  /// A host's back-off, if any is known.
  package nonisolated func host(_ host: String) async throws(StoreError) -> HostRecord? {
    try await journal.run("read a host") {
      try $0.host(host)
    }
  }

  package nonisolated func saveHost(_ record: HostRecord) async throws(StoreError) {
    _ = try await commit(.host(record))
  }

  /// Adds to the hosts' ledger what they were asked for.
  package nonisolated func saveLedger(_ days: [HostDay]) async throws(StoreError) {
    _ = try await commit(.ledger(days))
  }

  /// An origin's robots.txt as last fetched; the caller looks whether it has expired.
  package nonisolated func robots(origin: String) async throws(StoreError) -> RobotsRecord? {
    try await journal.run("read a robots record") {
      try $0.robots(origin: origin)
    }
  }

  package nonisolated func saveRobots(_ record: RobotsRecord) async throws(StoreError) {
    _ = try await commit(.robots(record))
  }

  // MARK: Checkpoint and close

  /// Publishes what was accepted, durably; gives the number of articles delivered.
  ///
  /// After an error the texts are still in the journal, and the next checkpoint takes them up.
  package func checkpoint(now: Date) async throws(StoreError) -> Int {
    // Each waits for the one before it. A loop until none runs would not do: awaiting a task that has
    // ended does not give up the actor, so its owner could never say that it has.
    let previous = checkpointing
    let publisher = Publisher(journal: journal, writer: writer, corpus: corpus)
    let task = Task { () async -> Result<Int, StoreError> in
      _ = await previous?.value
      do throws(StoreError) {
        return .success(try await publisher.run(now: now))
      } catch {
        return .failure(error)
      }
    }
    checkpointing = task
    let result = await task.value
    if checkpointing == task { checkpointing = nil }
    if now > nextForgetting {
      nextForgetting = now + 86_400
      let past = now - Self.pollEventDays * 86_400
      _ = try await commit(.forget(before: past))
    }
    return try result.get()
  }

  /// Whether both journal and corpus can be written now; asked while a disk is full.
  package nonisolated func probe() async -> Bool {
    guard await corpus.probe() else { return false }
    do {
      try await journal.transaction("probe the journal") { try $0.probe() }
      return true
    } catch {
      return false
    }
  }

  /// Publishes all that is accepted, notes the clean stop, and frees the lock.
  package func close(now: Date) async throws(StoreError) {
    guard !isClosed else { return }
    _ = try await checkpoint(now: now)
    isClosed = true
    try journal.close()
    if let mark = StopMark(of: locations.journal) { try lock.write(mark.text) }
    lock.release()
  }

  private nonisolated func commit(
    _ change: JournalChange
  ) async throws(StoreError) -> JournalAnswer {
    try await writer.commit(change)
  }

  private nonisolated func unknown(_ attempt: String) -> StoreError {
    StoreError(.unknownRow, attempt: attempt, path: locations.journal)
  }
}
