// A new configuration for a running crawl: sources come and go, and what is in hand goes on.

import Corpus
import Foundation
import Store

/// What a reload changed.
package struct ReloadReport: Sendable, Equatable {
  package var added = 0
  package var removed = 0
  package var sources = 0
}

extension Crawler {
  /// Takes over new settings and a new list of sources.
  ///
  /// Times, validators and URLs that wait stay what they are; a source that is no longer listed is not
  /// polled again, and its waiting URLs are still fetched. The mode, the number of workers and the
  /// root of files stay as they were at the start.
  ///
  /// - Returns: what changed; nil where the journal could not be written before a stop.
  package func reload(_ sources: [CrawlSource], settings new: CrawlSettings) async -> ReloadReport?
  {
    let wall = Date()
    let declarations = sources.map(\.declaration)
    polledMeanwhile = [:]
    defer { polledMeanwhile = nil }
    let states = await durably(.record) { () async throws(StoreError) in
      try await store.register(declarations, now: wall)
    }
    guard let states else { return nil }
    adopt(new)
    let before = Set(listed.keys)
    listed = rows(states, sources)
    // Queued polls are set anew; those in hand find out at their end what they are now.
    frontier.removePolls(politeness, now: Self.monotonic())
    derivedInHand.formIntersection(pollsInHand)
    schedule(Self.current(states, polledMeanwhile ?? [:]), wall)
    wakeAll()
    let after = Set(listed.keys)
    return ReloadReport(
      added: after.subtracting(before).count, removed: before.subtracting(after).count,
      sources: after.count)
  }

  /// The sources as they are: those polled since the journal was read are due when that poll says.
  static func current(
    _ states: [SourceState], _ polled: [Int64: SourceState]
  ) -> [SourceState] {
    states.map { state in
      guard let newer = polled[state.id],
        (state.lastPoll ?? .distantPast) < (newer.lastPoll ?? .distantPast)
      else { return state }
      return newer
    }
  }

  private func adopt(_ new: CrawlSettings) {
    var next = new
    next.mode = settings.mode
    next.concurrency = settings.concurrency
    next.fileRoot = settings.fileRoot
    settings = next
    pipeline = ArticlePipeline(settings: next, client: client, lanes: lanes)
    poller = SourcePoller(settings: next, client: client, lanes: lanes)
    for address in politeness.adopt(next.politeness) {
      frontier.requeue(address: address, politeness, now: Self.monotonic())
    }
  }

  /// The configuration's word on each source, by its row in the journal.
  func rows(_ states: [SourceState], _ sources: [CrawlSource]) -> [Int64: CrawlSource] {
    let byAddress = Dictionary(
      sources.map { ($0.declaration.address, $0) }, uniquingKeysWith: { one, _ in one })
    return states.reduce(into: [:]) { $0[$1.id] = byAddress[$1.address] }
  }

  /// Queues the sources that are not in hand, each at the time that the journal has for it.
  func schedule(_ states: [SourceState], _ wall: Date) {
    let now = Self.monotonic()
    for state in states where !state.isStopped && !pollsInHand.contains(state.id) {
      guard let visit = visit(state) else { continue }
      // A clock that once was a year ahead must not stop a source for a year.
      let wait = min(max(0, state.nextPoll.timeIntervalSince(wall)), longestWait)
      if settings.mode == .once && wait > Self.slack { continue }
      frontier.add(visit, due: now + wait, politeness, now: now)
    }
  }
}
