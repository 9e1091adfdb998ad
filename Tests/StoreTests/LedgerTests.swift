// The hosts' ledger in the journal: added to, read, forgotten.

import Foundation
import Store
import Testing

struct LedgerTests {
  let scene = Scene()

  private func day(_ host: String, _ offset: Int = 0) -> HostDay {
    HostDay(host: host, day: HostDay.day(of: scene.start) + offset)
  }

  @Test func `what a host was asked for adds up over writes, and beside its back-off`() async throws
  {
    let store = try await scene.open()
    var entry = day("a.example")
    (entry.requests, entry.bytes, entry.smallestGap) = (2, 100, 4)
    entry.delaySeconds = 10
    try await store.saveLedger([entry])
    try await store.saveHost(
      HostRecord(host: "a.example", notBefore: scene.start + 60, failures: 2))
    (entry.requests, entry.unchanged, entry.smallestGap) = (1, 1, 3)
    entry.delaySeconds = nil
    entry.robotsLine = "line 1: Disallow: /"
    var later = day("a.example", 1)
    later.refused = 5
    try await store.saveLedger([entry, later])
    try await store.close(now: scene.start)

    let hosts = try await JournalReader.open(scene.locations.journal).hosts()
    let host = try #require(hosts.first)
    #expect(hosts.count == 1 && host.days.count == 2)
    #expect(host.days[0].requests == 3 && host.days[0].unchanged == 1 && host.days[0].bytes == 200)
    #expect(host.days[0].smallestGap == 3 && host.days[1].refused == 5)
    #expect(host.days[1].smallestGap == nil)
    #expect(host.record.failures == 2 && host.record.delaySeconds == 10)
    #expect(host.record.robotsLine == "line 1: Disallow: /")
  }

  @Test func `old days, back-offs long over and robots files long expired are forgotten`()
    async throws
  {
    let store = try await scene.open()
    try await store.saveLedger([day("old.example", -100), day("new.example")])
    try await store.saveHost(
      HostRecord(host: "rested.example", notBefore: scene.start - 100 * 86_400))
    for (origin, expires) in [("https://old.example", -90.0), ("https://new.example", 1.0)] {
      try await store.saveRobots(
        RobotsRecord(
          origin: origin, status: 200, body: [], fetched: scene.start - 100 * 86_400,
          expires: scene.start + expires * 86_400))
    }
    _ = try await store.checkpoint(now: scene.start)
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.hosts().map(\.record.host) == ["new.example"])
    #expect(try await reader.robots(origin: "https://old.example") == nil)
    #expect(try await reader.robots(origin: "https://new.example") != nil)
    try await store.close(now: scene.start)
  }

  @Test func `robots files beyond their budget of disk make room for those that last longer`()
    async throws
  {
    let store = try await scene.open()
    let body = [UInt8](repeating: 0x23, count: 64 << 20)
    for number in 1...5 {
      try await store.saveRobots(
        RobotsRecord(
          origin: "https://\(number).example", status: 200, body: body, fetched: scene.start,
          expires: scene.start + Double(number)))
    }
    _ = try await store.checkpoint(now: scene.start)
    #expect(try await store.robots(origin: "https://1.example") == nil)
    for number in 2...5 {
      #expect(try await store.robots(origin: "https://\(number).example") != nil)
    }
    try await store.close(now: scene.start)
  }
}
