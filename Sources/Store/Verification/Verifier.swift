// Holds corpus, manifests and journal against each other, changing nothing.

import Corpus
import Foundation
import GRDB

/// The check behind `corpusd verify`; it works beside a running writer.
package struct Verifier: Sendable {
  /// Called after each shard with the articles checked and the articles there are.
  package typealias Progress = @Sendable (_ done: Int, _ all: Int) -> Void

  private let locations: StoreLocations
  private let progress: Progress?

  package init(_ locations: StoreLocations, progress: Progress? = nil) {
    self.locations = locations
    self.progress = progress
  }

  /// What the journal says, taken before the corpus is read.
  private struct Snapshot {
    let reader: JournalDatabase
    /// Articles below this number are in the corpus; those from it on may be on their way.
    let delivered: Int
    let next: Int
  }

  /// Reads every file of the corpus and compares; a damaged or absent journal is a finding too.
  package func run() async throws(StoreError) -> VerificationReport {
    var report = VerificationReport()
    report.writer = WriterLock.holder(path: locations.lock)
    let isRunning = report.writer != nil
    let snapshot = try await snapshot(&report)
    let corpus = CorpusReading(root: locations.corpus)
    try checkRoot(corpus, &report)
    if let snapshot, snapshot.next > snapshot.delivered, !isRunning {
      report.add(
        locations.journal,
        "\(snapshot.next - snapshot.delivered) articles wait for the corpus: start corpusd once")
    }
    var shards = try corpus.shards()
    if let delivered = snapshot?.delivered, isRunning {
      shards.removeAll { $0 * ArticleFile.perDirectory >= delivered }
    }
    try checkRow(of: shards, delivered: snapshot?.delivered, &report)
    var seen: [String: Int] = [:]
    for shard in shards {
      let check = try await ShardCheck(
        corpus: corpus, shard: shard, expected: snapshot.map { expected($0.delivered, shard) },
        journal: lines(snapshot, shard), isLast: shard == shards.last,
        isWriterRunning: isRunning)
      try check.run(&report, seen: &seen)
      progress?(report.articles, max(report.articles, snapshot?.delivered ?? 0))
    }
    report.shards = shards.count
    try? snapshot?.reader.close()
    return report
  }

  private func snapshot(
    _ report: inout VerificationReport
  ) async throws(StoreError) -> Snapshot? {
    do throws(StoreError) {
      let isStill = report.writer == nil
      guard
        try JournalDatabase.check(path: locations.journal, deep: true, isStill: isStill) == .journal
      else {
        throw StoreError(.noJournal, attempt: "read the journal", path: locations.journal)
      }
      let reader = try JournalDatabase.openReadOnly(path: locations.journal, isStill: isStill)
      let (delivered, next) = try await reader.run("read the journal") {
        (try $0.firstUndelivered(), try $0.nextNumber())
      }
      report.journalArticles = next
      return Snapshot(reader: reader, delivered: delivered, next: next)
    } catch {
      switch error.kind {
      case .damagedJournal, .noJournal:
        report.add(locations.journal, "\(error)")
        return nil
      default: throw error
      }
    }
  }

  private func checkRoot(
    _ corpus: CorpusReading, _ report: inout VerificationReport
  ) throws(StoreError) {
    let version = try corpus.text("VERSION")
    if version.map({ String(decoding: $0, as: UTF8.self).split(separator: "\n").first ?? "" })
      != CorpusDirectory.version[...]
    {
      report.add("VERSION", "is not \(CorpusDirectory.version)")
    }
    guard report.writer == nil else { return }
    for name in try Paths.names(in: locations.corpus) where Publication.isTemporary(name) {
      report.add(name, "is a leftover temporary")
    }
  }

  /// The shards must be numbered from 0 without a gap, and as many as the journal needs.
  private func checkRow(
    of shards: [Int], delivered: Int?, _ report: inout VerificationReport
  ) throws(StoreError) {
    let needed = delivered.map { ($0 + ArticleFile.perDirectory - 1) / ArticleFile.perDirectory }
    let all = max(needed ?? 0, (shards.last ?? -1) + 1)
    let found = Set(shards)
    for shard in 0..<all where !found.contains(shard) {
      let directory = ArticleFile.directory(of: shard * ArticleFile.perDirectory)
      report.add(directory, "the shard is missing: restore it from a copy")
    }
  }

  private func expected(_ delivered: Int, _ shard: Int) -> Int {
    min(max(0, delivered - shard * ArticleFile.perDirectory), ArticleFile.perDirectory)
  }

  private func lines(
    _ snapshot: Snapshot?, _ shard: Int
  ) async throws(StoreError) -> [Int: Data]? {
    guard let snapshot else { return nil }
    let start = shard * ArticleFile.perDirectory
    return try await snapshot.reader.run("read a manifest's lines") {
      try $0.manifestLines(start..<start + ArticleFile.perDirectory)
    }
  }
}

extension Database {
  /// Manifest lines by number, without line ends.
  func manifestLines(_ numbers: Range<Int>) throws -> [Int: Data] {
    let rows = try all(
      "SELECT number, manifest FROM articles WHERE number >= ? AND number < ?",
      [numbers.lowerBound, numbers.upperBound])
    return rows.reduce(into: [:]) { $0[$1["number"]] = $1["manifest"] as Data }
  }
}
