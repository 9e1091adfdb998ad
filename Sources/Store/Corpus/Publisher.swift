// The checkpoint: takes accepted texts from the journal to the corpus, and then out of the journal.

import Corpus
import Foundation

/// Publishes the journal's texts in order, shard by shard.
struct Publisher: Sendable {
  /// Articles and bytes of one round: bounds the memory, and what a crash repeats.
  private static let roundArticles = 500
  private static let roundBytes = 8 * 1024 * 1024

  let journal: JournalDatabase
  let writer: GroupCommit
  let corpus: CorpusDirectory

  /// Publishes what the journal holds now; gives the number of articles.
  ///
  /// What is accepted meanwhile waits for the next checkpoint: under load there is always something
  /// new, and a round for each handful would cost ten times the syncs.
  func run(now: Date) async throws(StoreError) -> Int {
    let end = try await journal.run("read the journal") { try $0.nextNumber() }
    var delivered = 0
    while true {
      let round = try await journal.run("read the texts to publish") {
        try $0.publications(before: end, limit: Self.roundArticles, bytes: Self.roundBytes)
      }
      guard let first = round.first else { return delivered }
      var before: Data?
      if await !corpus.knowsManifest(before: first.file.number) {
        let number = first.file.number
        before = try await journal.run("read a manifest's lines") {
          try $0.manifest(before: number)
        }
      }
      try await corpus.publish(round, manifestBefore: before)
      _ = try await writer.commit(.deliver(round.map(\.file.number), at: now))
      delivered += round.count
    }
  }
}
