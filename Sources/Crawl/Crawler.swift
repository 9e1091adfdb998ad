// The crawl itself: workers that each take what is due and carry it to its end.

import Corpus
import Foundation
package import Logging
package import Store
package import Transport

/// A source as the configuration lists it.
package struct CrawlSource: Sendable {
  package var declaration: SourceDeclaration
  /// Whether robots.txt speaks for the source's own address; it always does for its articles.
  package var obeysRobots: Bool

  package init(_ declaration: SourceDeclaration, obeysRobots: Bool) {
    self.declaration = declaration
    self.obeysRobots = obeysRobots
  }
}

/// Runs a crawl; its state is the frontier, the hosts' politeness and their robots rules.
package actor Crawler {
  /// A one-shot run does not wait longer than this, in seconds, for a host's next turn: what a
  /// server put off further is left to the next run.
  private static let patience = 120.0
  /// What is due within this many seconds is due: the journal keeps times less exactly than clocks.
  private static let slack = 1.0
  /// Pages of one host read from the journal at once, and pages held in memory in all.
  private static let pagesPerLoad = 64
  private static let pagesInMemory = 20_000

  let settings: CrawlSettings
  let store: Store
  let client: HTTPClient
  let log: CrawlLog
  let pipeline: ArticlePipeline
  let poller: SourcePoller

  var frontier = Frontier()
  var politeness: Politeness
  var robots = RobotsCache()
  var summary = CrawlSummary()
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var alarm: (due: Double, task: Task<Void, Never>)?
  private var inHand = 0
  private var isStopping = false
  private var isPaused = false

  package init(
    settings: CrawlSettings, store: Store, client: HTTPClient, logger: Logger
  ) {
    self.settings = settings
    self.store = store
    self.client = client
    log = CrawlLog(logger)
    pipeline = ArticlePipeline(settings: settings, client: client)
    poller = SourcePoller(settings: settings, client: client)
    politeness = Politeness(settings.politeness)
  }

  /// What has been done so far.
  package var progress: CrawlSummary { summary }

  /// Runs until everything due is done (`once`) or until it is stopped.
  package func run(_ sources: [CrawlSource]) async -> CrawlSummary {
    do {
      try await prepare(sources)
    } catch {
      summary.failure = error
      return summary
    }
    let ticker = Task { await self.checkpointRegularly() }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<settings.concurrency { group.addTask { await self.work() } }
    }
    ticker.cancel()
    await ticker.value
    alarm?.task.cancel()
    await publish()
    return summary
  }

  /// Begins no more work; `run` returns when what is in hand has ended.
  package func stop() {
    isStopping = true
    wakeAll()
  }

  private func prepare(_ sources: [CrawlSource]) async throws(StoreError) {
    let now = Self.monotonic()
    let wall = Date()
    let states = try await store.register(sources.map(\.declaration), now: wall)
    for host in try await store.blockedHosts(now: wall) {
      let wait = host.notBefore?.timeIntervalSince(wall) ?? 0
      politeness.block(host: host.host, until: now + wait)
    }
    let obeying = Set(sources.filter(\.obeysRobots).map(\.declaration.address))
    for state in states where !state.isStopped {
      let visit = PollVisit(
        source: state, address: state.address, obeysRobots: obeying.contains(state.address))
      let wait = max(0, state.nextPoll.timeIntervalSince(wall))
      if settings.mode == .once && wait > Self.slack { continue }
      frontier.add(visit, due: now + wait, politeness, now: now)
    }
    for host in try await store.pendingHosts() {
      let wait = max(0, host.earliest.timeIntervalSince(wall))
      if settings.mode == .once && wait > Self.slack { continue }
      frontier.noteBacklog(host: host.host, due: now + wait, politeness, now: now)
    }
  }

  // MARK: Workers

  private func work() async {
    while let work = await next() {
      switch work {
      case .robots(let address, let host): await fetchRobots(address, host: host)
      case .poll(let visit): await carry(visit)
      case .page(let visit): await carry(visit)
      case .load(let host): await load(host)
      }
      inHand -= 1
      wakeOne()
    }
    wakeAll()
  }

  /// The next thing to do; suspends until there is one, and is nil when there will be none.
  private func next() async -> Work? {
    while !isStopping {
      let now = Self.monotonic()
      if !isPaused, let work = take(now) { return work }
      let due = frontier.nextTime()
      if settings.mode == .once && inHand == 0 && (due ?? .infinity) > now + Self.patience {
        isStopping = true
        return nil
      }
      if let due, !isPaused { setAlarm(due) }
      await withCheckedContinuation { waiters.append($0) }
    }
    return nil
  }

  private func take(_ now: Double) -> Work? {
    let wall = Date().timeIntervalSince1970
    var next: Work?
    while let work = frontier.take(
      now: now, politeness, hasRobots: { robots.isFresh(robotsOrigin($0), now: wall) })
    {
      // Without robots.txt nobody knows what may be fetched: pages wait until it can be read.
      if case .page(let visit) = work, let expires = robots.waits(robotsOrigin(visit.address)) {
        frontier.add(visit, due: now + max(0, expires - wall), politeness, now: now)
        continue
      }
      next = work
      break
    }
    guard let work = next else { return nil }
    inHand += 1
    switch work {
    case .load(let host): frontier.requeue(host, politeness, now: now)
    case .robots(_, let host): begin(host, now)
    case .poll(let visit): begin(visit.host, now)
    case .page(let visit): begin(visit.host, now)
    }
    // One wakes the next while there is something to do, so that none is woken in vain.
    if let due = frontier.nextTime(), due <= now { wakeOne() }
    return work
  }

  private func begin(_ host: String, _ now: Double) {
    politeness.started(host: host, now: now)
    frontier.requeue(host, politeness, now: now)
  }

  /// The host has answered: its next turn can be set.
  func release(_ host: String, _ outcome: HostOutcome) async {
    let now = Self.monotonic()
    politeness.finished(host: host, now: now, outcome: outcome)
    if outcome != .untouched { summary.requests += 1 }
    frontier.requeue(host, politeness, now: now)
    wakeOne()
    switch outcome {
    case .untouched, .ok: return
    case .busy, .failed:
      guard let (until, failures) = politeness.backOff(host: host, now: now) else { return }
      let record = HostRecord(
        host: host, notBefore: Date(timeIntervalSinceNow: until - now), failures: failures)
      _ = await durably { () async throws(StoreError) in try await store.saveHost(record) }
    }
  }

  private func load(_ host: String) async {
    let limit = max(1, min(Self.pagesPerLoad, Self.pagesInMemory / max(1, frontier.hostCount)))
    guard
      let pages = await durably({ () async throws(StoreError) in
        try await store.pending(host: host, limit: limit, excluding: frontier.held[host] ?? [])
      })
    else { return }
    let now = Self.monotonic()
    let wall = Date()
    for page in pages {
      let wait = max(0, page.nextAttempt.timeIntervalSince(wall))
      if settings.mode == .once && wait > Self.slack { continue }
      frontier.add(
        PageVisit(pending: page, address: page.address), due: now + wait, politeness, now: now)
    }
    if pages.count == limit { frontier.noteBacklog(host: host, due: now, politeness, now: now) }
  }

  // MARK: Waiting

  private func wakeOne() {
    if let waiter = waiters.popLast() { waiter.resume() }
  }

  private func wakeAll() {
    for waiter in waiters { waiter.resume() }
    waiters = []
  }

  private func setAlarm(_ due: Double) {
    if let alarm, alarm.due <= due { return }
    alarm?.task.cancel()
    let wait = max(0, due - Self.monotonic())
    let task = Task {
      // A cancelled sleep means that an earlier alarm has taken this one's place.
      guard (try? await Task.sleep(for: .seconds(wait))) != nil else { return }
      self.alarmRang()
    }
    alarm = (due, task)
  }

  private func alarmRang() {
    alarm = nil
    wakeOne()
  }

  // MARK: The journal

  /// Publishes what is accepted about once a second while there is something to publish.
  private func checkpointRegularly() async {
    while (try? await Task.sleep(for: .seconds(1))) != nil { await publish() }
  }

  private func publish() async {
    _ = await durably { () async throws(StoreError) in try await store.checkpoint(now: Date()) }
  }

  /// Does something in the journal, waiting for the disk where a daemon can hope for it.
  func durably<Value: Sendable>(
    _ body: () async throws(StoreError) -> Value
  ) async -> Value? {
    while true {
      do {
        return try await body()
      } catch {
        guard error.isTransient && settings.mode == .daemon && !isStopping else {
          fail(error)
          return nil
        }
        await pause(error)
      }
    }
  }

  private func fail(_ error: StoreError) {
    if summary.failure == nil { summary.failure = error }
    stop()
  }

  /// Begins nothing new until the disk can be written again; said once.
  private func pause(_ error: StoreError) async {
    if !isPaused { log.paused(error) }
    isPaused = true
    while !isStopping {
      try? await Task.sleep(for: .seconds(Self.probeSeconds))
      if await store.probe() { break }
    }
    if isPaused && !isStopping { log.resumed() }
    isPaused = false
    wakeAll()
  }

  /// How long to wait before a full disk is tried again, in seconds.
  private static let probeSeconds = 5.0

  // MARK: Time

  /// Seconds on the monotonic clock: steps of the wall clock stall nothing.
  static func monotonic() -> Double {
    let now = DispatchTime.now().uptimeNanoseconds
    return Double(now) / 1e9
  }
}
