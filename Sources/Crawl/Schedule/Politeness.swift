// When a host may be asked for something: delays, connections, back-off. A pure state machine.

/// The schedule of every host that is being asked; times are monotonic seconds.
package struct Politeness: Sendable {
  /// The wait after a host's first failure in a row, in seconds; it doubles with each.
  static let firstBackOff = 5.0
  /// In seconds: a host that stays broken is tried about every hour.
  static let longestBackOff = 3600.0
  /// The wait where a busy host did not say how long, in seconds; it doubles with each answer.
  static let busyBackOff = 60.0
  /// Refusals in a row that are taken for a ban: a site may forbid some pages, but not one after the other.
  static let mostRefusals = 5
  /// Waits of failing hosts are lengthened by up to this share, so that hosts that failed at once
  /// (our own line was down) are not all tried again at once.
  static let spread = 0.5
  /// When so many hosts are known, those with nothing to remember are forgotten, and where that
  /// is not enough those whose wait ends first.
  static let hostsKept = 50_000

  private struct Host {
    var running = 0
    var lastStart = -Double.infinity
    /// The start before the last one, for a turn that asked nobody.
    var startBefore = -Double.infinity
    var notBefore = -Double.infinity
    var crawlDelays = CrawlDelays()
    var failures = 0
    /// Refusals in a row.
    var refusals = 0
    /// The shortest time between two starts since a request last ended.
    var smallestGap: Double?
    /// The IP address that answered last.
    var address: String?
  }

  private var limits: PolitenessLimits
  private var hosts: [String: Host] = [:]
  private var addresses: AddressTurns

  package init(_ limits: PolitenessLimits) {
    self.limits = limits
    addresses = AddressTurns(limits)
  }

  /// Takes over new limits; what is known of the hosts stays.
  ///
  /// - Returns: the IP addresses at which hosts no longer take a turn, so that others may have it.
  @discardableResult
  package mutating func adopt(_ limits: PolitenessLimits) -> Set<String> {
    self.limits = limits
    addresses.adopt(limits)
    var freed: Set<String> = []
    for host in limits.paces.keys where limits.isFavoured(host: host) {
      guard let state = hosts[host], let known = state.address else { continue }
      for _ in 0..<state.running { addresses.finished(known) }
      hosts[host]?.address = nil
      freed.insert(known)
    }
    return freed
  }

  /// When the next request to a host may start, at `now` or later; nil while it has all the
  /// connections that it may have.
  package func earliestStart(host: String, now: Double) -> Double? {
    guard let state = hosts[host] else { return now }
    // A host in trouble gets one request at a time, whatever it may have in good days.
    let connections = state.failures > 0 ? 1 : limits.connections(host: host)
    guard state.running < connections else { return nil }
    return max(now, state.notBefore, state.lastStart + delay(state, host))
  }

  /// The delay between two requests to a host that is in force, in seconds.
  package func delaySeconds(host: String) -> Double {
    hosts[host].map { delay($0, host) } ?? limits.delaySeconds(host: host)
  }

  /// The IP address at which a host answered last.
  package func address(of host: String) -> String? { hosts[host]?.address }

  /// When the next request to an IP address may start, at `now` or later, whatever its host; nil
  /// while the address has all the connections that it may have.
  package func earliestStart(address: String, now: Double) -> Double? {
    addresses.earliestStart(address, now: now)
  }

  /// When the next request to a host may start, as itself and its IP address go; nil while either has all the
  /// connections that it may have.
  package func nextTurn(host: String, now: Double) -> Double? {
    guard let start = earliestStart(host: host, now: now) else { return nil }
    guard let address = address(of: host) else { return start }
    return earliestStart(address: address, now: now).map { max($0, start) }
  }

  private func delay(_ state: Host, _ host: String) -> Double {
    max(limits.delaySeconds(host: host), state.crawlDelays.longest)
  }

  /// A request to a host begins.
  package mutating func started(host: String, now: Double) {
    if hosts.count >= Self.hostsKept { forgetIdle(now) }
    var state = hosts[host] ?? Host()
    state.running += 1
    state.startBefore = state.lastStart
    state.lastStart = now
    state.smallestGap = min(state.smallestGap ?? .infinity, now - state.startBefore)
    hosts[host] = state
    if let address = state.address { addresses.started(address, now: now) }
  }

  /// A request to a host has ended; `address` is the IP address that answered, where one did.
  ///
  /// - Returns: the shortest time between two starts since a request last ended, in seconds.
  @discardableResult
  package mutating func finished(
    host: String, now: Double, outcome: HostOutcome, address: String? = nil
  ) -> Double? {
    guard var state = hosts[host] else { return nil }
    let gap = state.smallestGap
    state.smallestGap = nil
    state.running = max(0, state.running - 1)
    if let known = state.address { addresses.finished(known) }
    if let address, address != state.address, !limits.isFavoured(host: host) {
      // A host's requests under way count where it was seen last.
      for _ in 0..<state.running {
        if let known = state.address { addresses.finished(known) }
        addresses.started(address, now: state.lastStart)
      }
      if state.running == 0 { addresses.note(address, start: state.lastStart) }
      state.address = address
    }
    switch outcome {
    case .untouched: if limits.connections(host: host) == 1 { state.lastStart = state.startBefore }
    case .ok:
      state.failures = 0
      state.refusals = 0
    case .refused:
      state.refusals += 1
      // A host that bans us is left alone longer and longer, as one that is busy.
      guard state.refusals >= Self.mostRefusals else { break }
      state.failures += 1
      let wait = Self.busyBackOff * doubled(state.refusals - Self.mostRefusals)
      self.wait(&state, now, min(wait, Self.longestBackOff))
    case .failed:
      state.failures += 1
      wait(&state, now, backOff(state) * (1 + Self.spread * Self.share(of: host)))
    case .busy(let seconds):
      state.failures += 1
      let own = min(Self.busyBackOff * doubled(state.failures - 1), Self.longestBackOff)
      // "Retry-After: 0" again and again is no leave to hammer.
      wait(&state, now, max(seconds ?? own, backOff(state), limits.delaySeconds(host: host)))
    }
    hosts[host] = state
    return outcome == .untouched ? nil : gap
  }

  /// An origin of a host asks for a longer delay than everyone gets, or (nil) no longer does.
  package mutating func setCrawlDelay(host: String, origin: String, seconds: Double?) {
    if seconds == nil && hosts[host] == nil { return }
    hosts[host, default: Host()].crawlDelays.set(seconds, of: origin)
  }

  /// Leaves a host alone until a moment; `failures` is how often in a row it had failed before.
  package mutating func block(host: String, until: Double, failures: Int = 0) {
    var state = hosts[host] ?? Host()
    state.notBefore = max(state.notBefore, until)
    state.failures = max(state.failures, failures)
    hosts[host] = state
  }

  /// Until when a host is left alone, and how often in a row it failed; nil where it is in good standing.
  package func backOff(host: String, now: Double) -> (until: Double, failures: Int)? {
    guard let state = hosts[host], state.notBefore > now else { return nil }
    return (state.notBefore, state.failures)
  }

  private func backOff(_ state: Host) -> Double {
    min(Self.firstBackOff * doubled(state.failures - 1), Self.longestBackOff)
  }

  /// A number from 0 to 1 that is a host's own (FNV-1a): jitter without a source of chance.
  private static func share(of host: String) -> Double {
    var hash: UInt32 = 2_166_136_261
    for byte in host.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Double(hash) / Double(UInt32.max)
  }

  private func wait(_ state: inout Host, _ now: Double, _ seconds: Double) {
    state.notBefore = max(state.notBefore, now + seconds)
  }

  private func doubled(_ times: Int) -> Double { Double(1 << min(max(0, times), 16)) }

  private mutating func forgetIdle(_ now: Double) {
    // A crawl delay is not asked for again while its robots.txt is fresh.
    hosts = hosts.filter { host, state in
      state.running > 0 || state.crawlDelays.longest > 0 || free(state, host) > now
    }
    addresses.forgetIdle(now)
    // Down to half, so that the work is not done again for each new host.
    let excess = hosts.count - Self.hostsKept / 2
    guard excess > 0 else { return }
    let resting = hosts.filter { $0.value.running == 0 }
      .sorted { (free($0.value, $0.key), $0.key) < (free($1.value, $1.key), $1.key) }
    for (host, _) in resting.prefix(excess) { hosts[host] = nil }
  }

  /// When a host that nothing is asked of may be asked again.
  private func free(_ state: Host, _ host: String) -> Double {
    max(state.notBefore, state.lastStart + delay(state, host))
  }

  /// How many hosts are remembered.
  var count: Int { hosts.count }
}
