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

  /// Publishes until the journal holds no text; gives the number of articles.
  func run(now: Date) async throws(StoreError) -> Int {
    var delivered = 0
    while true {
      let round = try await journal.run("read the texts to publish") {
        try $0.publications(limit: Self.roundArticles, bytes: Self.roundBytes)
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
