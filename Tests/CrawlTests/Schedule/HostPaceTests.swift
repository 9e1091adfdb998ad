// A pace of its own for one host, under a made-up clock.

import Testing

@testable import Crawl

@Suite("The pace of single hosts")
struct HostPaceTests {
  private func limits(_ paces: [String: HostPace]) -> PolitenessLimits {
    var limits = PolitenessLimits(delaySeconds: 2, connectionsPerHost: 1, hostsPerAddress: 1)
    limits.paces = paces
    return limits
  }

  @Test("a host is asked at its own pace, and all others at that of all")
  func own() {
    var hosts = Politeness(
      limits(["slow": HostPace(delaySeconds: 30), "fast": HostPace(connections: 2)]))
    for host in ["slow", "fast", "other"] { hosts.started(host: host, now: 0) }
    #expect(hosts.earliestStart(host: "fast", now: 0) == 2)
    #expect(hosts.earliestStart(host: "other", now: 0) == nil)
    for host in ["slow", "fast", "other"] { hosts.finished(host: host, now: 1, outcome: .ok) }
    #expect(hosts.earliestStart(host: "slow", now: 1) == 30)
    #expect(hosts.earliestStart(host: "other", now: 1) == 2)
    #expect(hosts.delaySeconds(host: "slow") == 30 && hosts.delaySeconds(host: "never") == 2)
  }

  @Test("no delay at all is still one connection, and gives way to what the host asks for")
  func none() {
    var hosts = Politeness(limits(["fast": HostPace(delaySeconds: 0)]))
    hosts.started(host: "fast", now: 0)
    #expect(hosts.earliestStart(host: "fast", now: 0) == nil)
    hosts.finished(host: "fast", now: 0.1, outcome: .ok)
    #expect(hosts.earliestStart(host: "fast", now: 0.1) == 0.1)
    hosts.setCrawlDelay(host: "fast", origin: "https://fast", seconds: 5)
    #expect(hosts.earliestStart(host: "fast", now: 0.1) == 5)
    hosts.started(host: "fast", now: 5)
    hosts.finished(host: "fast", now: 5, outcome: .busy(retryAfterSeconds: 90))
    #expect(hosts.earliestStart(host: "fast", now: 5) == 95)
  }

  @Test("a host that is given more is not held by its IP address, one that is given less is")
  func address() {
    var hosts = Politeness(limits(["slow": HostPace(delaySeconds: 30)]))
    for host in ["slow", "fast"] {
      hosts.started(host: host, now: 0)
      hosts.finished(host: host, now: 0, outcome: .ok, address: "192.0.2.1")
    }
    #expect(hosts.address(of: "slow") == "192.0.2.1" && hosts.address(of: "fast") == "192.0.2.1")
    // A reload that lets one of them go lets go of its place at the address, also under way.
    hosts.started(host: "fast", now: 100)
    #expect(hosts.earliestStart(address: "192.0.2.1", now: 100) == nil)
    let freed = hosts.adopt(limits(["fast": HostPace(delaySeconds: 0)]))
    #expect(freed == ["192.0.2.1"])
    #expect(hosts.earliestStart(address: "192.0.2.1", now: 103) == 103)
    hosts.finished(host: "fast", now: 103, outcome: .ok, address: "192.0.2.1")
    #expect(hosts.address(of: "fast") == nil)
    #expect(hosts.nextTurn(host: "fast", now: 103) == 103)
    // And one that takes it back puts it there again.
    hosts.adopt(limits([:]))
    hosts.started(host: "fast", now: 200)
    hosts.finished(host: "fast", now: 200, outcome: .ok, address: "192.0.2.1")
    #expect(hosts.address(of: "fast") == "192.0.2.1")
  }
}
