// The crawl itself: workers that each take what is due and carry it to its end.

package import Corpus
import Foundation
package import Logging
package import Store
package import Transport

/// A source as the configuration lists it.
package struct CrawlSource: Sendable {
  package var declaration: SourceDeclaration
  /// Whether robots.txt speaks for the source's own address; it always does for its articles.
  package var obeysRobots: Bool
  package var reading: SourceReading

  /// Lists a source; how it is read becomes part of what the journal knows of it.
  package init(
    address: WebAddress, name: String? = nil, obeysRobots: Bool = true,
    reading: SourceReading = SourceReading()
  ) {
    declaration = SourceDeclaration(address: address, name: name, reading: reading.signature)
    self.obeysRobots = obeysRobots
    self.reading = reading
  }
}

/// Runs a crawl; its state is the frontier, the hosts' politeness and their robots rules.
package actor Crawler {
  /// A one-shot run does not wait longer than this, in seconds, for a host's next turn: what a
  /// server put off further is left to the next run.
  private static let patience = 120.0
  /// What is due within this many seconds is due: the journal keeps times less exactly than clocks.
  static let slack = 1.0
  /// Pages of one host read from the journal at once, and pages held in memory in all.
  private static let pagesPerLoad = 64
  private static let pagesInMemory = 20_000

  var settings: CrawlSettings
  let store: Store
  let client: HTTPClient
  let log: CrawlLog
  let lanes: ParsingLanes
  var pipeline: ArticlePipeline
  var poller: SourcePoller
  let marks: ParsingMarks?

  var frontier = Frontier()
  var politeness: Politeness
  var robots = RobotsCache()
  var hostTrouble = HostTrouble()
  var ledger = HostLedger()
  var summary = CrawlSummary()
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var alarm: (due: Double, task: Task<Void, Never>)?
  private var inHand = 0
  private(set) var isStopping = false
  /// What the disk refuses at the moment; while there is anything, nothing new begins.
  var troubles: Set<Trouble> = []
  /// The listed sources by their row in the journal.
  var listed: [Int64: CrawlSource] = [:]
  /// How many derived sources may still be read for a listed one until its next poll.
  var derivedLeft: [Int64: Int] = [:]
  /// Sources that are being polled.
  var pollsInHand: Set<Int64> = []
  /// While a reload reads the journal: the sources polled in that time, as they are now.
  var polledMeanwhile: [Int64: SourceState]?
  /// Derived sources that are queued or being polled: two parents' polls must not double them.
  var derivedInHand: Set<Int64> = []
  /// When derived sources were last polled: their parent's answer may be older than that.
  var derivedPolled: [Int64: Date] = [:]
  /// Origins whose robots.txt is on its way.
  var robotsInFlight: Set<String> = []
  /// The sites' reservations of text and data mining.
  var reservations = TDMCache()
  /// Sites whose rule did not fit a page, so that it is said once a run.
  var faultyRules: Set<String> = []

  package init(
    settings: CrawlSettings, store: Store, client: HTTPClient, logger: Logger
  ) {
    self.settings = settings
    self.store = store
    self.client = client
    log = CrawlLog(logger)
    marks = ParsingMarks(journal: store.locations.journal)
    lanes = ParsingLanes(
      count: ProcessInfo.processInfo.activeProcessorCount, marks: marks)
    pipeline = ArticlePipeline(settings: settings, client: client, lanes: lanes)
    poller = SourcePoller(settings: settings, client: client, lanes: lanes)
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
    await writeLedger()
    // What was given up and goes on writes to the marks at its end: they stay open for it.
    if await lanes.lost.isEmpty { marks?.close() }
    return summary
  }

  /// Begins no more work; `run` returns when what is in hand has ended.
  package func stop() {
    isStopping = true
    wakeAll()
    Task { await lanes.stop() }
  }

  /// Ends the run where every parser has a page in hand that does not end: only a new start helps.
  func endWhereNothingCanBeParsed() async {
    guard await lanes.isExhausted, !summary.isOutOfParsers else { return }
    summary.isOutOfParsers = true
    stop()
  }

  private func prepare(_ sources: [CrawlSource]) async throws(StoreError) {
    let now = Self.monotonic()
    let wall = Date()
    try await countCrashes(wall)
    let states = try await store.register(sources.map(\.declaration), now: wall)
    for host in try await store.blockedHosts(now: wall) {
      let wait = min(host.notBefore?.timeIntervalSince(wall) ?? 0, RetryAfter.longest)
      politeness.block(host: host.host, until: now + wait, failures: host.failures)
    }
    listed = rows(states, sources)
    let backfilled = states.first { $0.address == settings.backfill?.address }
    if let plan = settings.backfill {
      guard let backfilled else { return }
      try await scheduleBackfill(backfilled, plan)
    } else {
      schedule(states, wall)
    }
    for host in try await store.pendingHosts(of: backfilled?.id) {
      let wait = Self.wait(until: host.earliest, from: wall)
      if settings.mode == .once && wait > Self.slack { continue }
      frontier.noteBacklog(host: host.host, due: now + wait, politeness, now: now)
    }
  }

  /// The longest that a page can have been told to wait, in seconds: a day by a retry, Retry-After or
  /// robots.txt, and an hour by which a clock may be set back at a change of the season.
  static let longestPageWait =
    max(RetryPolicy.longest, RetryAfter.longest, RobotsPolicy.longest) + 3600

  /// Seconds until a page is due; what seems further off than any wait was written by a clock that was ahead.
  static func wait(until time: Date, from wall: Date) -> Double {
    let wait = time.timeIntervalSince(wall)
    return wait > longestPageWait ? 0 : max(0, wait)
  }

  /// The longest that a source can have been told to wait, in seconds.
  var longestWait: Double { max(settings.poll.maximumSeconds * 1.1, RetryAfter.longest) }

  // MARK: Workers

  private func work() async {
    while let work = await next() {
      switch work {
      case .robots(let address, let host):
        await fetchRobots(address, host: host)
        await setAsideWaiting(address, host: host)
      case .poll(let visit): await carry(visit)
      case .page(let visit): await carry(visit)
      case .setAside(let visits): await setAside(visits)
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
      if troubles.isEmpty, let work = take(now) { return work }
      let due = frontier.nextTime()
      if settings.mode == .once && inHand == 0 && (due ?? .infinity) > now + Self.patience {
        isStopping = true
        return nil
      }
      if let due, troubles.isEmpty { setAlarm(due) }
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
      switch work {
      case .page(let visit):
        // Without robots.txt nobody knows what may be fetched: pages wait until it can be read.
        let origin = robotsOrigin(visit.address)
        if robots.waits(origin) != nil {
          let others = frontier.takeOut(origin: origin, host: visit.host, politeness, now: now)
          next = .setAside([visit] + others)
          frontier.requeue(visit.host, politeness, now: now)
        }
      case .robots(let address, _):
        // The end of the request under way puts the host back into the queue.
        if robotsInFlight.contains(robotsOrigin(address)) { continue }
        robotsInFlight.insert(robotsOrigin(address))
      case .poll, .load, .setAside: break
      }
      next = next ?? work
      break
    }
    guard let work = next else { return nil }
    inHand += 1
    switch work {
    case .load(let host): frontier.requeue(host, politeness, now: now)
    case .robots(_, let host): begin(host, now)
    case .poll(let visit):
      pollsInHand.insert(visit.source.id)
      begin(visit.host, now)
    case .page(let visit): begin(visit.host, now)
    case .setAside: break
    }
    // One wakes the next while there is something to do, so that none is woken in vain; and as this one may be
    // held up by its host for long, it sees to it that the next is woken in time.
    if let due = frontier.nextTime() {
      if due <= now { wakeOne() } else { setAlarm(due) }
    }
    return work
  }

  func begin(_ host: String, _ now: Double) {
    politeness.started(host: host, now: now)
    frontier.requeue(host, politeness, now: now)
  }

  /// The host has answered: its next turn can be set.
  func release(_ host: String, _ answer: HostAnswer, of request: String? = nil) async {
    hostTrouble.note(host: host, request: request, outcome: answer.outcome)
    let now = Self.monotonic()
    let before = politeness.address(of: host)
    let gap = politeness.finished(
      host: host, now: now, outcome: answer.outcome, address: answer.address)
    ledger.note(host: host, answer, gap: gap, at: Date())
    if answer.outcome != .untouched { summary.requests += 1 }
    // Where the host has moved, others may wait at the address that it left.
    if let before { frontier.requeue(address: before, politeness, now: now) }
    frontier.requeue(host, politeness, now: now)
    wakeOne()
    switch answer.outcome {
    case .untouched, .ok: return
    case .busy, .failed, .refused:
      guard let (until, failures) = politeness.backOff(host: host, now: now) else { return }
      let record = HostRecord(
        host: host, notBefore: Date(timeIntervalSinceNow: until - now), failures: failures)
      _ = await durably(.record) { () async throws(StoreError) in
        try await store.saveHost(record)
      }
    }
  }

  private func load(_ host: String) async {
    let limit = max(1, min(Self.pagesPerLoad, Self.pagesInMemory / max(1, frontier.hostCount)))
    let wall = Date()
    let pages = await durably(.record) { () async throws(StoreError) in
      try await store.pending(
        host: host, limit: limit, excluding: frontier.held[host] ?? [],
        dueBy: wall.addingTimeInterval(Self.slack),
        latest: wall.addingTimeInterval(Self.longestPageWait))
    }
    // A one-shot run leaves what is due later to the next one.
    var later: Date?
    if let pages, pages.count < limit, settings.mode == .daemon {
      later =
        await durably(.record) { () async throws(StoreError) in
          try await store.earliestPending(
            host: host, after: wall.addingTimeInterval(Self.slack),
            latest: wall.addingTimeInterval(Self.longestPageWait))
        } ?? nil
    }
    let now = Self.monotonic()
    let more = (pages?.count ?? 0) == limit ? now : later.map { now + $0.timeIntervalSince(wall) }
    frontier.loaded(
      host: host, pages: (pages ?? []).map { PageVisit(pending: $0, address: $0.address) },
      backlogDue: more, politeness, now: now)
  }

  // MARK: Waiting

  private func wakeOne() {
    if let waiter = waiters.popLast() { waiter.resume() }
  }

  func wakeAll() {
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
    var written = Self.monotonic()
    while (try? await Task.sleep(for: .seconds(1))) != nil {
      await publish()
      guard Self.monotonic() > written + HostLedger.writeSeconds || ledger.isFull else { continue }
      written = Self.monotonic()
      await writeLedger()
    }
  }

  private func writeLedger() async {
    let days = ledger.take()
    guard !days.isEmpty else { return }
    _ = await durably(.record) { () async throws(StoreError) in try await store.saveLedger(days) }
  }

  private func publish() async {
    _ = await durably(.publish) { () async throws(StoreError) in
      try await store.checkpoint(now: Date())
    }
  }

  // MARK: Time

  /// Seconds on the monotonic clock: steps of the wall clock stall nothing.
  static func monotonic() -> Double {
    let now = DispatchTime.now().uptimeNanoseconds
    return Double(now) / 1e9
  }
}
