// What the crawl does with each kind of work, and what becomes of the results.

import Corpus
import Extraction
import Foundation
import Store
import Transport

extension Crawler {
  /// How long a page or source waits for want of descriptors or memory, in seconds.
  private static let shortageWait = 30.0

  /// Bytes of text of articles in parts that wait for their next ones, over all hosts.
  ///
  /// An article has some ten kilobytes and waits for some seconds; only a hostile site's grow large.
  private static let partBytes = 16 << 20

  /// Says once a run and site that a user's rule does not fit the pages any more.
  private func note(_ rule: RuleOutcome, on page: WebAddress) {
    guard faultyRules.insert(rule.host).inserted else { return }
    log.rule(rule, on: page)
  }

  /// Carries a page to its end and journals the outcome; `hasTurn` says whether its host's turn was begun.
  func carry(_ visit: PageVisit, hasTurn: Bool = true) async {
    let decision = obeyed(visit.address, host: visit.host)
    if hasTurn, decision.isAllowed {
      guard await knowsReservations(of: visit) else { return }
    }
    var visit = visit
    visit.isReserved = isReserved(visit.address)
    let page = visit
    let step = await pipeline.carry(
      page, robots: decision, now: { Date() }, feedContent: { await self.feedContent(of: $0) },
      ruleFault: { await self.note($0, on: page.address) },
      isHostDown: { await self.hostTrouble.isWide(page.host) }
    ) { outcome in
      if hasTurn { await self.release(page.host, outcome, of: page.address.text) }
    }
    switch step {
    case .abandoned:
      frontier.finish(visit)
      await endWhereNothingCanBeParsed()
    case .postponed:
      let now = Self.monotonic()
      frontier.add(visit, due: now + Self.shortageWait, politeness, now: now)
    case .redirect(let address):
      var next = visit
      next.hops.append(visit.address)
      next.address = address
      let now = Self.monotonic()
      frontier.add(next, due: now, politeness, now: now)
    case .part(let address, let parts):
      let now = Self.monotonic()
      // Each part is a visit of its own; one that there is no room for begins anew later.
      var next = PageVisit(pending: visit.pending, address: visit.pending.address)
      guard frontier.bytesOfParts <= Self.partBytes else {
        frontier.add(next, due: now + Self.shortageWait, politeness, now: now)
        return
      }
      next.parts = parts
      next.address = address
      // Before the host's other pages, so that only few articles are in hand in parts.
      frontier.add(next, due: 0, politeness, now: now)
    case .outcome(let outcome):
      let receipt = await durably(.record) { () async throws(StoreError) in
        try await store.record(outcome)
      }
      frontier.finish(visit)
      guard let receipt else { return }
      count(outcome, receipt)
      log.page(visit, outcome, receipt)
      if case .failed(_, _, let next, _) = outcome, settings.mode == .daemon {
        noteBacklog(visit.pending.host, after: next.timeIntervalSinceNow)
      }
    }
  }

  /// Polls a source, journals what it gave, and sets the time of its next poll.
  func carry(_ visit: PollVisit) async {
    await poll(visit)
    await lanes.leaveHeavyTurn(-visit.source.id)
  }

  private func poll(_ visit: PollVisit) async {
    let decision =
      visit.obeysRobots
      ? obeyed(visit.address, host: visit.host)
      : RobotsRules.allowAll.decide(agent: "", target: "/")
    let visit = await prepared(visit)
    defer { pollsInHand.remove(visit.source.id) }
    let step = await poller.poll(visit, robots: decision, now: { Date() }) { outcome in
      await self.release(visit.host, outcome)
    }
    switch step {
    case .abandoned:
      derivedInHand.remove(visit.source.id)
      await endWhereNothingCanBeParsed()
    case .postponed:
      let now = Self.monotonic()
      frontier.add(visit, due: now + Self.shortageWait, politeness, now: now)
    case .redirect(let address, let isPermanent):
      var next = visit
      next.isMovedForGood = visit.isMovedForGood && isPermanent
      next.hops.append(visit.address)
      next.address = address
      let now = Self.monotonic()
      frontier.add(next, due: now, politeness, now: now)
    case .done(let poll, let warning):
      let receipt = await recorded(poll, of: visit)
      notePolled(visit, at: poll.at)
      guard let receipt else { return }
      count(visit, poll, receipt)
      log.poll(visit, poll, receipt, warning: warning)
      if case .entries(let entries) = poll.outcome, receipt.new > 0 {
        for host in Set(entries.map(\.address.registrableDomain)) { noteBacklog(host, after: 0) }
      }
      follow(receipt.derived, of: visit)
      var known = poll
      // What was not taken must be offered again, as the journal has it too.
      if receipt.dropped > 0 {
        (known.etag, known.lastModified, known.fingerprint) = (nil, nil, nil)
      }
      reschedule(visit, known)
    }
  }

  /// What the journal makes of a poll; nil where it could not be written.
  private func recorded(_ poll: Poll, of visit: PollVisit) async -> PollReceipt? {
    let receipt = await durably(.record) { () async throws(StoreError) -> PollReceipt? in
      do throws(StoreError) {
        return try await store.recordPoll(poll)
      } catch {
        // A derived source may have made room for others meanwhile.
        guard error.kind == .unknownRow, visit.source.derivation != nil else { throw error }
        return nil
      }
    }
    return receipt ?? nil
  }

  private func feedContent(of url: Int64) async -> String? {
    let content = await durably(.record) { () async throws(StoreError) in
      try await store.feedContent(of: url)
    }
    return content ?? nil
  }

  func noteBacklog(_ host: String, after wait: Double) {
    let now = Self.monotonic()
    frontier.noteBacklog(host: host, due: now + max(0, wait), politeness, now: now)
  }

  private func reschedule(_ visit: PollVisit, _ poll: Poll) {
    // A derived source is read when its parent is polled and names it.
    guard settings.mode == .daemon, visit.source.derivation == nil else { return }
    var source = visit.source
    source.apply(poll)
    polledMeanwhile?[source.id] = source
    if case .gone = poll.outcome {
      polledMeanwhile?[source.id]?.isStopped = true
      return
    }
    // A reload may have changed how it is read, or taken it off the list.
    guard let next = self.visit(source) else { return }
    let now = Self.monotonic()
    frontier.add(
      next, due: now + max(0, poll.nextPoll.timeIntervalSinceNow), politeness, now: now)
  }

  private func count(_ outcome: PageOutcome, _ receipt: Receipt) {
    switch (outcome, receipt) {
    case (.accepted(let acceptance), .duplicate):
      summary.duplicates += 1
      summary.wireBytes += acceptance.facts.wireBytes
    case (.accepted(let acceptance), _):
      summary.accepted += 1
      summary.wireBytes += acceptance.facts.wireBytes
    case (.rejected(_, let rejection, let facts), _):
      summary.rejected[rejection.reason, default: 0] += 1
      summary.wireBytes += facts.wireBytes
    case (.failed, _): summary.failed += 1
    case (.gone, _): summary.gone += 1
    }
  }

  private func count(_ visit: PollVisit, _ poll: Poll, _ receipt: PollReceipt) {
    summary.wireBytes += poll.bytes
    summary.entriesNew += receipt.new
    guard visit.source.derivation == nil else { return }
    summary.sourcesPolled += 1
    switch poll.outcome {
    case .notModified: summary.sourcesUnchanged += 1
    case .failed, .gone: summary.sourcesFailed += 1
    case .entries: break
    }
  }
}

extension SourceState {
  /// What the next poll of the same run has to know of this one.
  mutating func apply(_ poll: Poll) {
    etag = poll.etag
    lastModified = poll.lastModified
    fingerprint = poll.fingerprint
    if !poll.reading.recent.isEmpty { recent = poll.reading.recent }
    lastPoll = poll.at
    nextPoll = poll.nextPoll
    intervalSeconds = poll.intervalSeconds
    failures = poll.failures
    memory = poll.memory ?? memory
  }
}
