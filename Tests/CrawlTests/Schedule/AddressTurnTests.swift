// Hosts behind one IP address, under a made-up clock: bounds, order, and what a move of a host changes.

import Corpus
import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct AddressTurnTests {
  private var politeness = Politeness(
    PolitenessLimits(delaySeconds: 2, connectionsPerHost: 1, hostsPerAddress: 2))
  private var frontier = Frontier()

  /// Lets `count` hosts be seen at an address, at a time long past.
  private mutating func meet(_ count: Int, at address: String) {
    for number in 0..<count {
      let host = "host\(number).example"
      politeness.started(host: host, now: -1000)
      politeness.finished(host: host, now: -1000, outcome: .ok, address: address)
    }
  }

  private mutating func add(_ number: Int, pages: Int = 1) throws {
    for page in 0..<pages {
      let address = try #require(WebAddress("https://host\(number).example/\(page)"))
      let pending = PendingURL(
        id: Int64(number * 1000 + page), address: address, host: address.registrableDomain,
        sourceID: 1, source: address, nextAttempt: .distantPast)
      frontier.add(
        PageVisit(pending: pending, address: address), due: Double(number) / 1000, politeness,
        now: 0)
    }
  }

  /// The host of the next page at a time, which begins.
  private mutating func take(at now: Double) -> String? {
    guard case .page(let visit) = frontier.take(now: now, politeness, hasRobots: { _ in true })
    else { return nil }
    politeness.started(host: visit.host, now: now)
    frontier.requeue(visit.host, politeness, now: now)
    return visit.host
  }

  private mutating func finish(_ host: String, at now: Double, address: String = "192.0.2.1") {
    let before = politeness.address(of: host)
    politeness.finished(host: host, now: now, outcome: .ok, address: address)
    if let before { frontier.requeue(address: before, politeness, now: now) }
    frontier.requeue(host, politeness, now: now)
  }

  @Test mutating func `hosts that share an address share its delay and its connections`() throws {
    meet(3, at: "192.0.2.1")
    for number in 0..<3 { try add(number) }
    #expect(take(at: 0.1) == "host0.example")
    #expect(take(at: 0.1) == nil)
    #expect(frontier.nextTime() == 1.1)
    #expect(take(at: 1.1) == "host1.example")
    // Both connections are in use: only the end of a transfer makes room.
    #expect(take(at: 50) == nil)
    finish("host0.example", at: 50)
    #expect(take(at: 50) == "host2.example")
  }

  @Test mutating func `hosts of different addresses know nothing of each other`() throws {
    meet(2, at: "192.0.2.1")
    politeness.started(host: "host1.example", now: -500)
    politeness.finished(host: "host1.example", now: -500, outcome: .ok, address: "192.0.2.2")
    for number in 0..<2 { try add(number) }
    #expect(take(at: 0.1) == "host0.example")
    #expect(take(at: 0.1) == "host1.example")
  }

  @Test mutating func `a host with a hundred pages leaves its neighbours their turns`() throws {
    meet(4, at: "192.0.2.1")
    try add(0, pages: 100)
    for number in 1..<4 { try add(number) }
    var order: [String] = []
    for step in 0..<8 {
      let now = 1 + Double(step)
      guard let host = take(at: now) else { continue }
      order.append(host)
      finish(host, at: now + 0.5)
    }
    #expect(order.prefix(4).sorted() == (0..<4).map { "host\($0).example" })
  }

  @Test mutating func `nobody waits for ever at an address that a host has left`() throws {
    meet(3, at: "192.0.2.1")
    for number in 0..<3 { try add(number) }
    #expect(take(at: 0.1) == "host0.example")
    #expect(take(at: 1.1) == "host1.example")
    #expect(take(at: 2.1) == nil)
    finish("host0.example", at: 3, address: "192.0.2.9")
    #expect(take(at: 3) == "host2.example")
  }

  @Test mutating func `every one of ten thousand hosts behind one address gets its turn`() throws {
    meet(10_000, at: "192.0.2.1")
    for number in 0..<10_000 { try add(number) }
    var seen: Set<String> = []
    var now = 100.0
    var turns = 0
    while seen.count < 10_000, turns < 10_001 {
      turns += 1
      guard let host = take(at: now) else {
        Issue.record("no turn at \(now), next at \(String(describing: frontier.nextTime()))")
        return
      }
      seen.insert(host)
      finish(host, at: now + 0.1)
      now += 1
    }
    #expect(seen.count == 10_000)
  }

  @Test mutating func `idle addresses are forgotten with their hosts`() {
    var turns = AddressTurns(PolitenessLimits(delaySeconds: 2, connectionsPerHost: 1))
    turns.started("192.0.2.1", now: 0)
    turns.note("192.0.2.2", start: 0)
    turns.forgetIdle(100)
    #expect(turns.earliestStart("192.0.2.2", now: 0) == 0)
    #expect(turns.earliestStart("192.0.2.1", now: 0) == 0.5)
  }
}
