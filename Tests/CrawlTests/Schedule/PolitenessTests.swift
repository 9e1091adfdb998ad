// Politeness under a made-up clock.

import Testing

@testable import Crawl

@Suite("Politeness")
struct PolitenessTests {
  private func politeness(delay: Double = 2, connections: Int = 1) -> Politeness {
    Politeness(PolitenessLimits(delaySeconds: delay, connectionsPerHost: connections))
  }

  @Test("a host is asked one request at a time, and after its delay counted from the last start")
  func delay() {
    var hosts = politeness()
    #expect(hosts.earliestStart(host: "a", now: 10) == 10)
    hosts.started(host: "a", now: 10)
    #expect(hosts.earliestStart(host: "a", now: 50) == nil)
    hosts.finished(host: "a", now: 10.5, outcome: .ok)
    #expect(hosts.earliestStart(host: "a", now: 10.5) == 12)
    #expect(hosts.earliestStart(host: "a", now: 13) == 13)
    #expect(hosts.earliestStart(host: "b", now: 10.5) == 10.5)
  }

  @Test("more connections a host are allowed where configured, the delay holds between them")
  func connections() {
    var hosts = politeness(connections: 2)
    hosts.started(host: "a", now: 0)
    #expect(hosts.earliestStart(host: "a", now: 0) == 2)
    hosts.started(host: "a", now: 2)
    #expect(hosts.earliestStart(host: "a", now: 9) == nil)
  }

  @Test("a host that failed is tried by one request at a time, whatever it may have in good days")
  func oneProbe() {
    var hosts = politeness(delay: 0, connections: 4)
    hosts.started(host: "a", now: 0)
    hosts.finished(host: "a", now: 0, outcome: .failed)
    hosts.started(host: "a", now: 100)
    #expect(hosts.earliestStart(host: "a", now: 100) == nil)
    hosts.finished(host: "a", now: 100, outcome: .ok)
    hosts.started(host: "a", now: 100)
    #expect(hosts.earliestStart(host: "a", now: 100) == 100)
  }

  /// The waits that the same outcome again and again leads to.
  private func waits(_ outcome: HostOutcome, _ count: Int, host: String = "a") -> [Double] {
    var hosts = politeness()
    var now = 0.0
    return (0..<count).map { _ in
      hosts.started(host: host, now: now)
      hosts.finished(host: host, now: now, outcome: outcome)
      let next = hosts.earliestStart(host: host, now: now) ?? .infinity
      defer { now = next }
      return next - now
    }
  }

  @Test("failures in a row lengthen the wait twofold up to about an hour, and success ends it")
  func backOff() {
    let waits = waits(.failed, 20)
    for (earlier, later) in zip(waits, waits.dropFirst()) {
      #expect(later >= earlier * 0.999)
      #expect(later <= earlier * 2.001)
    }
    #expect(waits[0] >= 5 && waits[0] <= 7.5)
    #expect(waits[19] >= 3600 && waits[19] <= 5400)
    var hosts = politeness()
    for now in [0.0, 100] {
      hosts.started(host: "a", now: now)
      hosts.finished(host: "a", now: now, outcome: now == 0 ? .failed : .ok)
    }
    #expect(hosts.earliestStart(host: "a", now: 100) == 102)
    #expect(hosts.backOff(host: "a", now: 100) == nil)
  }

  @Test("hosts that fail at one moment are not all tried again at one moment")
  func spread() {
    let firsts = Set((0..<50).map { waits(.failed, 1, host: "host\($0).example")[0] })
    #expect(firsts.count > 40)
  }

  @Test(
    "a busy host rests for as long as it says, and by itself longer each time where it is silent")
  func busy() {
    #expect(waits(.busy(retryAfterSeconds: 900), 1) == [900])
    let silent = waits(.busy(retryAfterSeconds: nil), 3)
    #expect(silent == [60, 120, 240])
    let zero = waits(.busy(retryAfterSeconds: 0), 6)
    #expect(zero.last ?? 0 > 60)
  }

  @Test("a shorter wait never undoes a longer one")
  func longest() {
    var hosts = politeness(connections: 2)
    hosts.started(host: "a", now: 0)
    hosts.started(host: "a", now: 2)
    hosts.finished(host: "a", now: 3, outcome: .busy(retryAfterSeconds: 900))
    hosts.finished(host: "a", now: 4, outcome: .failed)
    #expect(hosts.earliestStart(host: "a", now: 4) == 903)
    hosts.block(host: "a", until: 50)
    #expect(hosts.earliestStart(host: "a", now: 4) == 903)
    hosts.block(host: "a", until: 2000)
    #expect(hosts.earliestStart(host: "a", now: 4) == 2000)
    #expect(hosts.backOff(host: "a", now: 4)?.until == 2000)
  }

  @Test("a crawl delay lengthens the delay and never shortens it")
  func crawlDelay() {
    var hosts = politeness()
    hosts.setCrawlDelay(host: "a", origin: "https://a", seconds: 10)
    hosts.setCrawlDelay(host: "b", origin: "https://b", seconds: 1)
    for host in ["a", "b"] {
      hosts.started(host: host, now: 0)
      hosts.finished(host: host, now: 0, outcome: .ok)
    }
    #expect(hosts.earliestStart(host: "a", now: 0) == 10)
    #expect(hosts.earliestStart(host: "b", now: 0) == 2)
  }

  @Test("a crawl delay may be lowered again, and the longest of a host's origins holds")
  func loweredCrawlDelay() {
    var hosts = politeness()
    hosts.setCrawlDelay(host: "a", origin: "https://www.a", seconds: 30)
    hosts.setCrawlDelay(host: "a", origin: "https://m.a", seconds: 10)
    hosts.started(host: "a", now: 0)
    hosts.finished(host: "a", now: 0, outcome: .ok)
    #expect(hosts.earliestStart(host: "a", now: 0) == 30)
    hosts.setCrawlDelay(host: "a", origin: "https://www.a", seconds: 5)
    #expect(hosts.earliestStart(host: "a", now: 0) == 10)
    hosts.setCrawlDelay(host: "a", origin: "https://www.a", seconds: nil)
    hosts.setCrawlDelay(host: "a", origin: "https://m.a", seconds: nil)
    #expect(hosts.earliestStart(host: "a", now: 0) == 2)
    for number in 0..<1000 {
      hosts.setCrawlDelay(host: "a", origin: "https://\(number).a", seconds: Double(number))
    }
    #expect(hosts.earliestStart(host: "a", now: 0) == 999)
  }

  @Test("after a restart a host's failures go on counting where they were")
  func restart() {
    var hosts = politeness()
    hosts.block(host: "a", until: 100, failures: 6)
    hosts.started(host: "a", now: 100)
    hosts.finished(host: "a", now: 100, outcome: .failed)
    #expect((hosts.earliestStart(host: "a", now: 100) ?? 0) >= 100 + 5 * 64)
  }

  @Test("a request that never reached the host changes nothing but its place")
  func untouched() {
    var hosts = politeness()
    hosts.started(host: "a", now: 0)
    hosts.finished(host: "a", now: 0, outcome: .untouched)
    #expect(hosts.backOff(host: "a", now: 0) == nil)
    #expect(hosts.earliestStart(host: "a", now: 5) == 5)
  }

  @Test("the memory of hosts is bounded, even where all of them fail")
  func memory() {
    var hosts = politeness(delay: 0)
    for number in 0..<(2 * Politeness.hostsKept) {
      hosts.started(host: "host\(number)", now: 0)
      hosts.finished(host: "host\(number)", now: 0, outcome: .failed)
    }
    #expect(hosts.count <= Politeness.hostsKept)
    var idle = politeness(delay: 1)
    for number in 0..<(Politeness.hostsKept + 10) {
      let now = Double(number) * 10
      idle.started(host: "host\(number)", now: now)
      idle.finished(host: "host\(number)", now: now, outcome: .ok)
    }
    #expect(idle.count < 20)
  }

  @Test("refusals in a row are a ban, and a host that bans is left alone longer and longer")
  func ban() {
    let waits = waits(.refused, 8)
    #expect(waits == [2, 2, 2, 2, 60, 120, 240, 480])
    var hosts = politeness()
    for now in stride(from: 0.0, to: 1000, by: 10) {
      hosts.started(host: "a", now: now)
      // A site may forbid some of its pages.
      hosts.finished(
        host: "a", now: now, outcome: now.remainder(dividingBy: 30) == 0 ? .ok : .refused)
      #expect(hosts.backOff(host: "a", now: now) == nil)
    }
  }

  @Test("hosts without end push out no host's crawl delay, and no host that was asked just now")
  func forgetting() {
    var hosts = politeness(delay: 10)
    hosts.setCrawlDelay(host: "slow", origin: "https://slow", seconds: 100)
    hosts.started(host: "slow", now: 0)
    hosts.finished(host: "slow", now: 0, outcome: .ok)
    hosts.started(host: "asked", now: 5)
    hosts.finished(host: "asked", now: 5, outcome: .ok)
    for number in 0..<(Politeness.hostsKept + 10) {
      hosts.started(host: "dead\(number)", now: 0)
      hosts.finished(host: "dead\(number)", now: 0, outcome: .failed)
    }
    hosts.started(host: "dead", now: 8)
    #expect(hosts.count <= Politeness.hostsKept)
    #expect(hosts.earliestStart(host: "asked", now: 8) == 15)
    #expect(hosts.earliestStart(host: "slow", now: 8) == 100)
  }

  @Test("limits that a reload changes hold for addresses too")
  func reload() {
    var hosts = politeness(delay: 2)
    hosts.started(host: "a", now: 0)
    hosts.finished(host: "a", now: 0, outcome: .ok, address: "192.0.2.1")
    hosts.adopt(PolitenessLimits(delaySeconds: 40, connectionsPerHost: 1, hostsPerAddress: 4))
    #expect(hosts.earliestStart(host: "a", now: 1) == 40)
    #expect(hosts.earliestStart(address: "192.0.2.1", now: 1) == 10)
  }

  @Test("a week of one host on a made-up clock never breaks its delay")
  func week() {
    var hosts = politeness()
    var now = 0.0
    var last = -Double.infinity
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      guard let start = hosts.earliestStart(host: "a", now: now) else {
        Issue.record("no connection although none is used")
        return
      }
      // A millionth: after a week of seconds a Double is no finer than that.
      #expect(start >= now && start - last >= 2 - 1e-6)
      hosts.started(host: "a", now: start)
      last = start
      now = start + Double.random(in: 0...3, using: &random)
      hosts.finished(host: "a", now: now, outcome: Bool.random(using: &random) ? .ok : .failed)
    }
  }
}
