// Opening the store: lock, check, migrate, recover, in this order.

import Corpus
package import Foundation

extension Store {
  /// Opens journal and corpus for writing, and finishes what a crash left undone.
  ///
  /// - Throws: `locked` where another process writes; `damagedJournal`, `newerSchema` and
  ///   `corpusMismatch` with nothing changed; otherwise what the disk refused.
  package static func open(
    _ locations: StoreLocations, now: Date, steps: StepHook? = nil
  ) async throws(StoreError) -> Store {
    try makeJournalDirectory(locations)
    let lock = try WriterLock.take(locations.lock)
    var report = RecoveryReport()
    report.isNew = !Paths.exists(locations.journal)
    if !report.isNew {
      report.wasClean = StopMark(of: locations.journal)?.text == lock.previous
      let content = try JournalDatabase.check(
        path: locations.journal, deep: !report.wasClean, isStill: true)
      report.isNew = content == .nothing
    }
    let corpus = CorpusDirectory(root: locations.corpus, steps: steps)
    if report.isNew { try await refuseUnknownCorpus(corpus, nextNumber: 0, locations) }
    let journal = try JournalDatabase.open(path: locations.journal)
    let next = try await journal.run("read the journal") { try $0.nextNumber() }
    try await refuseUnknownCorpus(corpus, nextNumber: next, locations)
    let pending = try await journal.run("read the journal") { try $0.firstUndelivered() }
    try refuseGoneCorpus(delivered: pending, locations)
    let writer = GroupCommit(journal: journal, steps: steps)
    try await recover(
      journal, corpus, writer, pending: pending, nextNumber: next, now: now, into: &report)
    return Store(
      locations: locations, lock: lock, journal: journal, writer: writer, corpus: corpus,
      recovery: report)
  }

  /// Makes the directory that the journal lies in, and those above it.
  static func makeJournalDirectory(_ locations: StoreLocations) throws(StoreError) {
    let parts = locations.journal.split(separator: "/", omittingEmptySubsequences: false)
    let directory = parts.dropLast().joined(separator: "/")
    guard !directory.isEmpty else { return }
    do { try Paths.makeDirectories(directory) } catch { throw error.besideJournal }
  }

  /// Refuses a corpus that is ahead of the journal: its numbers would be given twice.
  private static func refuseUnknownCorpus(
    _ corpus: CorpusDirectory, nextNumber: Int, _ locations: StoreLocations
  ) async throws(StoreError) {
    guard let highest = try await corpus.highestNumber(), highest >= nextNumber else { return }
    throw StoreError(
      .corpusMismatch, attempt: "open the corpus", path: locations.corpus,
      detail:
        "it holds article \(highest), and the journal (\(locations.journal)) knows \(nextNumber)")
  }

  /// Refuses a corpus without a single shard where articles were published: most likely its disk is
  /// not mounted, and numbering would go on beside nothing.
  private static func refuseGoneCorpus(
    delivered: Int, _ locations: StoreLocations
  ) throws(StoreError) {
    guard delivered > 0, try CorpusReading(root: locations.corpus).shards().isEmpty else { return }
    var error = StoreError(
      .corpusGone(delivered), attempt: "open the corpus", path: locations.corpus,
      detail:
        "it is empty although the journal (\(locations.journal)) knows "
        + MissingFiles.count(delivered, "published article"))
    error.concernsCorpus = true
    throw error
  }

  /// Publishes what the journal still holds, mends the open shard, and looks for what is gone.
  private static func recover(
    _ journal: JournalDatabase, _ corpus: CorpusDirectory, _ writer: GroupCommit, pending: Int,
    nextNumber: Int, now: Date, into report: inout RecoveryReport
  ) async throws(StoreError) {
    try await corpus.prepare()
    let shard = pending / ArticleFile.perDirectory
    report.temporariesSwept = try await corpus.sweep(from: max(0, shard - 1))
    // Of a shard whose last article was delivered before the crash, the manifest is whole too: a
    // text leaves the journal only after its line is durable.
    let start = shard * ArticleFile.perDirectory
    // Where texts wait, publishing them writes the manifest anew.
    if pending > start, pending == nextNumber {
      let expected = try await journal.run("read a manifest's lines") {
        try $0.manifest(before: pending)
      }
      let isMended = try await corpus.settle(manifestBefore: pending, as: expected)
      report.manifestsRepaired += isMended ? 1 : 0
    }
    report.published = try await Publisher(journal: journal, writer: writer, corpus: corpus)
      .run(now: now)
    let missing = try await MissingFiles.find(journal, corpus.root, delivered: pending)
    report.warnings = missing.words.map { [$0] } ?? []
  }
}
