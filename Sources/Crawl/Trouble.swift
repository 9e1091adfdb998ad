// What the crawl does when the disk refuses: wait and try again, or end.

import Foundation
import Store

/// What may be refused, each on its own: small writes may go through on a disk too full for texts.
enum Trouble: Hashable, Sendable {
  /// Writing the journal, or reading it.
  case record
  /// Publishing articles in the corpus.
  case publish
}

extension Crawler {
  /// The first wait before a refused write is tried again, and the longest, in seconds.
  private static let firstWait = 1.0
  private static let longestWait = 60.0

  /// Does something in the journal or the corpus, waiting for the disk where a daemon can hope for it.
  ///
  /// Nil where it was given up: at a stop, at an error that ends the run, or for a value that the
  /// journal can't hold, which then is dropped and said.
  func durably<Value: Sendable>(
    _ kind: Trouble, _ body: () async throws(StoreError) -> Value
  ) async -> Value? {
    var wait = Self.firstWait
    while true {
      do {
        let value = try await body()
        recovered(from: kind)
        return value
      } catch {
        if error.isUnstorable {
          log.dropped(error)
          return nil
        }
        guard error.isTransient && settings.mode == .daemon else {
          fail(error)
          return nil
        }
        if isStopping { return nil }
        if troubles.isEmpty { log.paused(error) }
        troubles.insert(kind)
        try? await Task.sleep(for: .seconds(wait))
        wait = min(wait * 2, Self.longestWait)
      }
    }
  }

  private func recovered(from kind: Trouble) {
    guard troubles.remove(kind) != nil, troubles.isEmpty else { return }
    log.resumed()
    wakeAll()
  }

  private func fail(_ error: StoreError) {
    if summary.failure == nil { summary.failure = error }
    stop()
  }
}
