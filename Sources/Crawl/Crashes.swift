// What is done about bytes over which the last run ended: nothing may end every run.

import Foundation
import Store

extension Crawler {
  /// Why a page or poll failed that was being parsed when the program ended.
  private static let crash = "the program ended while it was parsed"

  /// Counts a failure for each page and source over which the last run ended, before anything is scheduled.
  func countCrashes(_ wall: Date) async throws(StoreError) {
    for id in marks?.leftovers ?? [] {
      if id < 0 {
        guard let source = try await store.source(-id) else { continue }
        _ = try await store.recordPoll(crashed(source, wall))
        log.crashed("\(source.address)")
        continue
      }
      let next = wall.addingTimeInterval(RetryPolicy.first)
      let outcome = PageOutcome.failed(id, reason: Self.crash, next: next, PageFacts(at: wall))
      // A page that had come to its end after all is no longer waiting, and stays as it is.
      guard (try? await store.record(outcome)) != nil else { continue }
      log.crashed("page \(id)")
    }
  }

  /// A poll that failed, with the wait that failed polls have; what is known of the source stays.
  private func crashed(_ source: SourceState, _ wall: Date) -> Poll {
    var hints = PollHints()
    hints.keep(PollMemory(stored: source.memory).hints)
    let failures = source.failures + 1
    let (next, interval) = PollSchedule.next(
      failures: failures, hints: hints, limits: settings.poll, now: wall,
      random: .random(in: 0..<1))
    return Poll(
      sourceID: source.id, at: wall, outcome: .failed(reason: Self.crash), etag: source.etag,
      lastModified: source.lastModified, fingerprint: source.fingerprint, nextPoll: next,
      intervalSeconds: interval, failures: failures)
  }
}
