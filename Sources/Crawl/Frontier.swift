// What is to be done, by host, in the order in which it may be done: a pure state machine.

package import Corpus
package import Store

/// One thing for a worker to carry to its end.
package enum Work: Sendable {
  /// Fetch the robots.txt that speaks for an address.
  case robots(WebAddress, host: String)
  /// Poll a source.
  case poll(PollVisit)
  /// Fetch a page.
  case page(PageVisit)
  /// Leave pages of one origin for later, whose robots.txt can't be reached; costs the host nothing.
  case setAside([PageVisit])
  /// Read the host's next URLs from the journal; costs the host nothing.
  case load(host: String)
}

/// A source on its way: where it is listed, and where its redirects have led so far.
package struct PollVisit: Sendable {
  package var source: SourceState
  package var address: WebAddress
  /// Whether the source's owner has allowed it whatever his robots.txt says.
  package var isExempt: Bool
  /// How it is to be read.
  package var reading = SourceReading()
  /// The address of the listed source that it belongs to: its own, unless it is derived.
  package var root: WebAddress
  /// The sitemaps that its site's robots.txt names, and how many derived sources may be read yet.
  package var sitemaps: [String] = []
  package var mostDerived = 0
  /// Of a section page: its host's latest articles, whose addresses show what an article looks like.
  package var articles: [WebAddress] = []
  /// Whether its older pages are wanted, and how many new addresses may be taken.
  package var isBackfill = false
  package var mostNew = Int.max
  package var hops: [WebAddress] = []
  /// Whether all of the hops called themselves permanent (301, 308).
  package var isMovedForGood = true
  /// Whether the validators that are kept are left out.
  package var isUnconditional = false
  package var host: String { address.registrableDomain }
  /// Whether robots.txt speaks for this address: the owner of a source can allow nothing at another's site.
  var obeysRobots: Bool { !isExempt || address.registrableDomain != root.registrableDomain }
  /// Whether robots.txt is to be known first: a site's root is read for the sitemaps that it names.
  var needsRobots: Bool { obeysRobots || address.path == "/" }

  package init(source: SourceState, address: WebAddress, obeysRobots: Bool, root: WebAddress? = nil)
  {
    self.source = source
    self.address = address
    isExempt = !obeysRobots
    self.root = root ?? source.address
  }
}

/// A page on its way: its journal row, and where its redirects have led so far.
package struct PageVisit: Sendable {
  package var pending: PendingURL
  package var address: WebAddress
  package var hops: [WebAddress] = []
  /// The parts that were read before, where this is a later one of an article.
  package var parts: PartsInHand?
  /// Whether the site's file of reservations (tdmrep.json) speaks of it.
  package var isReserved = false
  /// Whether its host fails whatever it is asked for, as this visit's end showed.
  package var isHostDown = false
  package var host: String { address.registrableDomain }

  package init(pending: PendingURL, address: WebAddress) {
    self.pending = pending
    self.address = address
  }
}

/// The hosts with work, each with its polls and its next pages; times are monotonic seconds.
///
/// A host stands in the queue under the time at which it may next be asked for something. The one
/// that may go first goes first, so a host with a hundred thousand URLs gets one turn a delay like
/// any other. Pages beyond the first few of a host stay in the journal until they are near.
package struct Frontier: Sendable {
  private struct Host {
    var polls: [(due: Double, visit: PollVisit)] = []
    var pages: [(due: Double, visit: PageVisit)] = []
    /// The journal may hold more pages than are here, from this time on; infinite where it does not.
    var backlogDue = Double.infinity
    /// Whether the journal is being asked: twice at once, it would give the same pages twice.
    var isLoading = false
    /// The heap entry that counts; others for this host are stale.
    var queuedAt: Double?
    /// Whether it stands in the line before its IP address and not in the heap.
    var isInLine = false

    /// Whether the journal is to be asked: it may know a page that is due before those here.
    func wantsJournal(_ now: Double) -> Bool {
      !isLoading && backlogDue <= now && (pages.first?.due ?? .infinity) > now
    }

    var isEmpty: Bool {
      polls.isEmpty && pages.isEmpty && backlogDue == .infinity && !isLoading
    }

    var due: Double {
      min(
        polls.first?.due ?? .infinity, pages.first?.due ?? .infinity,
        isLoading ? .infinity : backlogDue)
    }
  }

  private var hosts: [String: Host] = [:]
  private var queue = TimeQueue()
  private var lines = AddressLines()
  /// The pages held here, waiting or in flight: the journal is not to give them out again.
  private(set) var held: [String: Set<Int64>] = [:]
  /// Bytes of the parts that wait for their next ones, by page and in all.
  private var partBytes: [Int64: Int] = [:]
  private(set) var bytesOfParts = 0

  package init() {}

  /// The hosts that have something to do, now or later.
  package var hostCount: Int { hosts.count }

  /// Adds a poll that is due at `due`.
  package mutating func add(_ visit: PollVisit, due: Double, _ politeness: Politeness, now: Double)
  {
    let host = visit.host
    let place = hosts[host]?.polls.firstIndex { $0.due > due } ?? hosts[host]?.polls.count ?? 0
    hosts[host, default: Host()].polls.insert((due, visit), at: place)
    requeue(host, politeness, now: now)
  }

  /// Forgets all polls that are queued.
  package mutating func removePolls(_ politeness: Politeness, now: Double) {
    for (name, host) in hosts where !host.polls.isEmpty {
      hosts[name]?.polls = []
      hosts[name]?.queuedAt = nil
      requeue(name, politeness, now: now)
    }
  }

  /// Adds a page that is due at `due`.
  package mutating func add(_ visit: PageVisit, due: Double, _ politeness: Politeness, now: Double)
  {
    let host = visit.host
    let place = hosts[host]?.pages.firstIndex { $0.due > due } ?? hosts[host]?.pages.count ?? 0
    hosts[host, default: Host()].pages.insert((due, visit), at: place)
    held[visit.pending.host, default: []].insert(visit.pending.id)
    note(visit)
    requeue(host, politeness, now: now)
  }

  /// Notes that the journal holds pages of a host, the first of them due at `due`.
  package mutating func noteBacklog(
    host: String, due: Double, _ politeness: Politeness, now: Double
  ) {
    hosts[host, default: Host()].backlogDue = min(hosts[host]?.backlogDue ?? .infinity, due)
    requeue(host, politeness, now: now)
  }

  /// Takes in what the journal gave of a host, after which `backlogDue` says when it has more.
  package mutating func loaded(
    host: String, pages: [PageVisit], backlogDue: Double?, _ politeness: Politeness, now: Double
  ) {
    hosts[host]?.isLoading = false
    for page in pages where held[host]?.contains(page.pending.id) != true {
      add(page, due: now, politeness, now: now)
    }
    if let backlogDue {
      let known = hosts[host]?.backlogDue ?? .infinity
      hosts[host]?.backlogDue = min(known, backlogDue)
    }
    requeue(host, politeness, now: now)
  }

  /// Takes out the pages that wait here for an origin, by redirects too; each is to be finished.
  package mutating func takeOut(
    origin: String, host: String, _ politeness: Politeness, now: Double
  ) -> [PageVisit] {
    let visits = hosts[host]?.pages.map(\.visit).filter { $0.address.origin == origin } ?? []
    guard !visits.isEmpty else { return [] }
    hosts[host]?.pages.removeAll { $0.visit.address.origin == origin }
    requeue(host, politeness, now: now)
    return visits
  }

  private mutating func note(_ visit: PageVisit) {
    let bytes = visit.parts?.bytes ?? 0
    bytesOfParts += bytes - (partBytes.removeValue(forKey: visit.pending.id) ?? 0)
    if bytes > 0 { partBytes[visit.pending.id] = bytes }
  }

  /// Forgets a page that has come to its end.
  package mutating func finish(_ visit: PageVisit) {
    bytesOfParts -= partBytes.removeValue(forKey: visit.pending.id) ?? 0
    held[visit.pending.host]?.remove(visit.pending.id)
    if held[visit.pending.host]?.isEmpty == true { held[visit.pending.host] = nil }
  }

  /// The next thing that may be done at `now`, or nil; what it gives out is no longer queued.
  ///
  /// `hasRobots` says whether the rules for an address are known; where they are not, fetching
  /// them comes first and what asked for them stays queued.
  package mutating func take(
    now: Double, _ politeness: Politeness, hasRobots: (WebAddress) -> Bool
  ) -> Work? {
    while let head = queue.first, head.time <= now {
      queue.removeFirst()
      if let address = lines.address(of: head.host) {
        guard lines.arrives(address, at: head.time) else { continue }
        if let work = takeFromLine(address, now: now, politeness, hasRobots) { return work }
        continue
      }
      guard hosts[head.host]?.queuedAt == head.time else { continue }
      hosts[head.host]?.queuedAt = nil
      if let work = takeFrom(head.host, now: now, politeness, hasRobots) { return work }
      requeue(head.host, politeness, now: now)
    }
    return nil
  }

  /// The next thing for one of the hosts that wait for an IP address, in the order they came.
  private mutating func takeFromLine(
    _ address: String, now: Double, _ politeness: Politeness, _ hasRobots: (WebAddress) -> Bool
  ) -> Work? {
    defer { requeue(address: address, politeness, now: now) }
    while let start = politeness.earliestStart(address: address, now: now), start <= now,
      let name = lines.next(at: address)
    {
      hosts[name]?.isInLine = false
      if let work = takeFrom(name, now: now, politeness, hasRobots) { return work }
      requeue(name, politeness, now: now)
    }
    return nil
  }

  private mutating func takeFrom(
    _ name: String, now: Double, _ politeness: Politeness, _ hasRobots: (WebAddress) -> Bool
  ) -> Work? {
    guard var host = hosts[name] else { return nil }
    if host.wantsJournal(now) {
      host.backlogDue = .infinity
      host.isLoading = true
      hosts[name] = host
      return .load(host: name)
    }
    guard let start = politeness.earliestStart(host: name, now: now), start <= now else {
      return nil
    }
    guard host.due <= now else { return nil }
    if let address = politeness.address(of: name),
      politeness.earliestStart(address: address, now: now).map({ $0 > now }) ?? true
    {
      hosts[name]?.isInLine = true
      lines.add(name, at: address)
      return nil
    }
    // Polls go first: they are few, and what they bring may be gone from the feed tomorrow.
    if let poll = host.polls.first, poll.due <= now {
      if poll.visit.needsRobots && !hasRobots(poll.visit.address) {
        return .robots(poll.visit.address, host: name)
      }
      host.polls.removeFirst()
      hosts[name] = host
      return .poll(poll.visit)
    }
    if let page = host.pages.first, page.due <= now {
      if !hasRobots(page.visit.address) { return .robots(page.visit.address, host: name) }
      host.pages.removeFirst()
      hosts[name] = host
      return .page(page.visit)
    }
    return nil
  }

  /// Puts a host into the queue at the time of its next turn; to be called whenever that may have changed.
  package mutating func requeue(_ name: String, _ politeness: Politeness, now: Double) {
    if let address = politeness.address(of: name) {
      requeue(address: address, politeness, now: now)
    }
    guard let host = hosts[name] else { return }
    if host.isEmpty {
      hosts[name] = nil
      return
    }
    if host.isInLine { return }
    // At its connection limit a host is not queued at all: the end of a transfer requeues it.
    guard let start = host.wantsJournal(now) ? now : politeness.earliestStart(host: name, now: now)
    else {
      hosts[name]?.queuedAt = nil
      return
    }
    let time = max(host.due, start)
    if host.queuedAt == time { return }
    // While its pages are on their way from the journal, a host may have nothing else to do.
    guard time < .infinity else {
      hosts[name]?.queuedAt = nil
      return
    }
    hosts[name]?.queuedAt = time
    queue.insert(time: time, host: name)
  }

  /// Puts the line before an IP address into the queue, where there is one: as `requeue` for a host.
  package mutating func requeue(address: String, _ politeness: Politeness, now: Double) {
    guard lines.isWaiting(at: address),
      let start = politeness.earliestStart(address: address, now: now),
      let key = lines.queue(address, at: start)
    else { return }
    queue.insert(time: start, host: key)
  }

  /// When the next thing may be done; nil when only running transfers can bring anything.
  package mutating func nextTime() -> Double? {
    while let head = queue.first, !isCurrent(head.host, head.time) { queue.removeFirst() }
    return queue.first?.time
  }

  private func isCurrent(_ key: String, _ time: Double) -> Bool {
    lines.address(of: key).map { lines.isQueued($0, at: time) } ?? (hosts[key]?.queuedAt == time)
  }
}
