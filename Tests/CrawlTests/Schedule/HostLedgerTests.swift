// The ledger of what hosts were asked for, under a made-up clock.

import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct HostLedgerTests {
  private let noon = Date(timeIntervalSince1970: 1_760_011_200)

  @Test func `requests, 304s, failures and bytes are added up by host and day`() {
    var ledger = HostLedger()
    let page = HostAnswer(.ok, address: "192.0.2.1", status: 200, bytes: 1000)
    ledger.note(host: "a", page, gap: nil, at: noon)
    ledger.note(host: "a", HostAnswer(.ok, status: 304), gap: 7, at: noon)
    ledger.note(host: "a", HostAnswer(.failed), gap: 2.5, at: noon)
    ledger.note(host: "a", .untouched, gap: 0.001, at: noon)
    ledger.note(host: "a", page, gap: .infinity, at: noon + 86_400)
    ledger.note(host: "b", page, gap: nil, at: noon)
    let days = ledger.take()
    #expect(days.map(\.host) == ["a", "a", "b"])
    #expect(days[0].requests == 3 && days[0].unchanged == 1 && days[0].failures == 1)
    #expect(days[0].bytes == 1000 && days[0].smallestGap == 2.5)
    #expect(days[1].day == days[0].day + 1 && days[1].smallestGap == nil)
    #expect(ledger.take().isEmpty)
  }

  @Test func `what robots forbids is counted, with the line that was obeyed`() {
    var ledger = HostLedger()
    ledger.noteRefusal(host: "a", line: "line 3: Disallow: /x", at: noon)
    ledger.noteDelay(host: "a", 10, at: noon)
    let day = ledger.take().first
    #expect(day?.refused == 1 && day?.requests == 0)
    #expect(day?.robotsLine == "line 3: Disallow: /x" && day?.delaySeconds == 10)
  }

  @Test func `the gap in the ledger is that between two starts that asked the host`() {
    var hosts = Politeness(PolitenessLimits(delaySeconds: 2, connectionsPerHost: 1))
    hosts.started(host: "a", now: 0)
    #expect(hosts.finished(host: "a", now: 1, outcome: .ok) == .infinity)
    hosts.started(host: "a", now: 2)
    #expect(hosts.finished(host: "a", now: 2, outcome: .untouched) == nil)
    hosts.started(host: "a", now: 3)
    #expect(hosts.finished(host: "a", now: 4, outcome: .ok) == 3)
  }

  @Test func `rules of many large robots files stay within their budget of memory`() {
    var cache = RobotsCache()
    let body =
      Array("User-agent: *\n".utf8) + Array(String(repeating: "Disallow: /a\n", count: 9000).utf8)
    let policy = RobotsPolicy(
      .init(origin: "", status: 200, body: body, fetched: noon, expires: noon))
    for number in 0..<60 {
      cache.keep(policy, origin: "https://\(number).example", expires: Double(number))
      #expect(cache.bytes <= RobotsCache.capacity)
    }
    #expect(cache.policy("https://59.example") != nil)
    #expect(cache.policy("https://0.example") == nil)
  }
}
