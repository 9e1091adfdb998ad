// Polls of sources that other sources name: whose settings they have, and how many there may be.

import Corpus
import Foundation
import Store

extension Crawler {
  /// Older pages and sitemaps that one back-fill may read: as many as the journal keeps.
  private static let mostInBackfill = 5_000
  /// Articles of a host from which the shape of its addresses is learned: the newest few hundred show
  /// all sections of a site, and cost a section's poll some milliseconds.
  private static let sampled = 400
  /// Times of polls kept in memory; what is forgotten costs a conditional request at worst.
  private static let mostRemembered = 50_000

  /// The visit of a source, read as the configuration asks; nil where it is not listed any more.
  func visit(_ state: SourceState) -> PollVisit? {
    guard let source = listed[state.derivation?.root ?? state.id] else { return nil }
    // Where it has moved for good, the listed address is no longer asked.
    let moved = PollMemory(stored: state.memory).move.adopted.flatMap { WebAddress($0) }
    var visit = PollVisit(
      source: state, address: moved ?? state.address, obeysRobots: source.obeysRobots,
      root: source.declaration.address)
    visit.reading = source.reading
    // A child of a section would be a section: but sitemaps are what they are.
    if state.derivation != nil { visit.reading.kind = .auto }
    if let derivation = state.derivation, derivation.role == .history, let day = derivation.claimed
    {
      visit.reading.since = max(day, visit.reading.since ?? day)
    }
    if let plan = settings.backfill { visit.reach(back: plan) }
    return visit
  }

  /// Gives a visit what only crawl and journal know: the site's sitemaps and articles, and what may be
  /// read of derived sources.
  func prepared(_ visit: PollVisit) async -> PollVisit {
    var visit = visit
    if visit.reading.kind == .section {
      let host = visit.host
      visit.articles =
        await durably(.record) { () async throws(StoreError) in
          try await store.articleAddresses(host: host, limit: Self.sampled)
        } ?? []
    }
    if let plan = settings.backfill { visit.mostNew = max(0, plan.limit - summary.entriesNew) }
    visit.sitemaps = robots.policy(robotsOrigin(visit.address))?.rules.sitemaps ?? []
    guard visit.source.derivation == nil else {
      visit.mostDerived = visit.source.derivation.flatMap { derivedLeft[$0.root] } ?? 0
      return visit
    }
    let most = settings.backfill == nil ? settings.sitemaps.childrenPerPoll : Self.mostInBackfill
    derivedLeft[visit.source.id] = most
    visit.mostDerived = most
    return visit
  }

  /// Notes the end of a poll, once it is recorded.
  func notePolled(_ visit: PollVisit, at: Date) {
    guard visit.source.derivation != nil else { return }
    derivedInHand.remove(visit.source.id)
    if derivedPolled.count >= Self.mostRemembered { derivedPolled = [:] }
    derivedPolled[visit.source.id] = at
  }

  /// Whether a source was polled after the journal gave it out as due.
  private func isStale(_ state: SourceState) -> Bool {
    guard let polled = derivedPolled[state.id] else { return false }
    // The journal keeps times less exactly than clocks.
    return (state.lastPoll ?? .distantPast) < polled.addingTimeInterval(-0.001)
  }

  /// Queues the derived sources that a poll found due.
  func follow(_ derived: [SourceState], of visit: PollVisit) {
    let root = visit.source.derivation?.root ?? visit.source.id
    // What is over the budget waits for the next back-fill.
    if let plan = settings.backfill, summary.entriesNew >= plan.limit { return }
    let now = Self.monotonic()
    for state in derived where !derivedInHand.contains(state.id) && !isStale(state) {
      guard let left = derivedLeft[root], left > 0, let next = self.visit(state) else { return }
      derivedLeft[root] = left - 1
      derivedInHand.insert(state.id)
      frontier.add(next, due: now, politeness, now: now)
    }
  }
}

extension PollVisit {
  /// Asks for all that the source has back to a day, whatever was read of it before.
  fileprivate mutating func reach(back plan: BackfillPlan) {
    isBackfill = true
    reading.since = plan.since
    source.etag = nil
    source.lastModified = nil
    source.fingerprint = nil
  }
}
