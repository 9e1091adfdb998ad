// Sources that other sources name: kept with their own validators, and given out when they are due.

import Corpus
import Foundation
import Store
import Testing

struct DerivedSourceTests {
  let scene = Scene()

  private func index(_ store: Store, reading: String? = nil) async throws -> SourceState {
    let declaration = SourceDeclaration(
      address: try address("https://news.example/index.xml"), reading: reading)
    return try #require(try await store.register([declaration], now: scene.start).first)
  }

  private func child(_ name: String, changed: Double? = nil) throws -> DerivedSource {
    DerivedSource(
      address: try address("https://news.example/\(name).xml"), role: .sitemap,
      claimed: changed.map { scene.start + $0 })
  }

  private func poll(
    _ source: SourceState, _ derived: [DerivedSource], at: Date, most: Int = 10,
    since: Date? = nil, entries: [Discovery] = []
  ) -> Poll {
    var poll = Poll(
      sourceID: source.id, at: at, outcome: .entries(entries), etag: "\"1\"", nextPoll: at + 60,
      intervalSeconds: 60)
    poll.reading.derived = derived
    poll.reading.mostDerived = most
    poll.reading.derivedSince = since
    return poll
  }

  private func names(_ receipt: PollReceipt) -> [String] { receipt.derived.map(\.address.path) }

  @Test func `what was never read comes first, then what changed since it was read`() async throws {
    let store = try await scene.open()
    let source = try await index(store)
    let children = [
      try child("a", changed: -300), try child("b", changed: -100), try child("c", changed: -200),
    ]
    let first = try await store.recordPoll(poll(source, children, at: scene.start, most: 2))
    #expect(names(first) == ["/b.xml", "/c.xml"])
    #expect(first.derived.first?.derivation?.root == source.id)
    #expect(first.derived.first?.derivation?.depth == 1)
    for state in first.derived {
      _ = try await store.recordPoll(poll(state, [], at: scene.start + 1))
    }
    // b changed again; a was never read; c is as it was.
    let again = [
      try child("a", changed: -300), try child("b", changed: 50), try child("c", changed: -200),
    ]
    let second = try await store.recordPoll(poll(source, again, at: scene.start + 60))
    #expect(names(second) == ["/a.xml", "/b.xml"])
  }

  @Test func `what lies before the window is not read, and what fails waits for its time`()
    async throws
  {
    let store = try await scene.open()
    let source = try await index(store)
    let children = [try child("new", changed: -10), try child("old", changed: -900)]
    let since = scene.start - 100
    let first = try await store.recordPoll(
      poll(source, children, at: scene.start, since: since))
    #expect(names(first) == ["/new.xml"])
    let state = try #require(first.derived.first)
    _ = try await store.recordPoll(
      Poll(
        sourceID: state.id, at: scene.start, outcome: .failed(reason: "HTTP 500"),
        nextPoll: scene.start + 600, intervalSeconds: 600, failures: 1))
    let early = try await store.recordPoll(
      poll(source, children, at: scene.start + 60, since: since))
    #expect(names(early) == [])
    let later = try await store.recordPoll(
      poll(source, children, at: scene.start + 700, since: since))
    #expect(names(later) == ["/new.xml"])
  }

  @Test func `an unchanged index still gives out what it named and nobody read`() async throws {
    let store = try await scene.open()
    let source = try await index(store)
    let children = try (1...3).map { try child("part\($0)") }
    #expect(
      try await store.recordPoll(poll(source, children, at: scene.start, most: 1)).derived.count
        == 1)
    var unchanged = poll(source, [], at: scene.start + 60)
    unchanged.outcome = .notModified
    #expect(try await store.recordPoll(unchanged).derived.count == 3)
  }

  @Test func `entries of a child count for the listed source, and its validators are its own`()
    async throws
  {
    let store = try await scene.open()
    let source = try await index(store)
    let receipt = try await store.recordPoll(
      poll(source, [try child("a", changed: 0)], at: scene.start))
    let state = try #require(receipt.derived.first)
    var read = poll(
      state, [], at: scene.start,
      entries: [Discovery(address: try address("https://news.example/one"))])
    read.etag = "\"child\""
    _ = try await store.recordPoll(read)
    let reader = try JournalReader.open(scene.locations.journal)
    let summaries = try await reader.sources()
    #expect(summaries.map(\.state.address) == [source.address])
    #expect(summaries.first?.urls == ["discovered": 1])
    let derived = try #require(summaries.first?.derived)
    #expect(derived.known == 1 && derived.read == 1 && derived.failing == 0)
    #expect(try await reader.status().sources == 1)
    let due = try await store.recordPoll(
      poll(source, [try child("a", changed: 30)], at: scene.start + 60))
    #expect(due.derived.first?.etag == "\"child\"")
  }

  @Test func `a source that is to be read otherwise than before is read anew`() async throws {
    let store = try await scene.open()
    let source = try await index(store)
    let children = [try child("a", changed: 0)]
    let first = try await store.recordPoll(poll(source, children, at: scene.start))
    let state = try #require(first.derived.first)
    _ = try await store.recordPoll(poll(state, [], at: scene.start))
    let changed = try await index(store, reading: "since=2026-01-01")
    #expect(changed.id == source.id && changed.etag == nil && changed.nextPoll == scene.start)
    let again = try await store.recordPoll(poll(source, children, at: scene.start + 60))
    #expect(again.derived.map(\.etag) == [nil])
    #expect(try await index(store, reading: "since=2026-01-01").etag == "\"1\"")
  }

  @Test func `a sitemap that is listed by itself is nobody's child`() async throws {
    let store = try await scene.open()
    let own = SourceDeclaration(address: try address("https://news.example/a.xml"))
    let root = SourceDeclaration(address: try address("https://news.example/index.xml"))
    let states = try await store.register([own, root], now: scene.start)
    let receipt = try await store.recordPoll(
      poll(states[1], [try child("a"), try child("b")], at: scene.start))
    #expect(names(receipt) == ["/b.xml"])
    let b = SourceDeclaration(address: try address("https://news.example/b.xml"))
    let listed = try await store.register([root, b], now: scene.start)
    #expect(listed.map(\.derivation) == [nil, nil])
  }

  @Test func `what a reading left out and missed is journalled and summed`() async throws {
    let store = try await scene.open()
    let source = try await index(store)
    var first = poll(source, [], at: scene.start)
    first.reading.kind = "rss"
    first.reading.recent = [1, 2, 3]
    first.reading.leftOut = [.old: 7, .pattern: 2]
    _ = try await store.recordPoll(first)
    var second = poll(source, [], at: scene.start + 60)
    second.reading.recent = [UInt64.max]
    second.reading.overlap = 0
    second.reading.missed = 12
    _ = try await store.recordPoll(second)
    #expect(try await index(store).recent == [UInt64.max])
    let reader = try JournalReader.open(scene.locations.journal)
    let summary = try #require(try await reader.sources().first)
    #expect(summary.gaps == 1 && summary.missed == 12 && summary.kind == "rss")
    #expect(summary.leftOut == nil)
    let details = try await reader.recentEvents(limit: 2).map(\.detail)
    #expect(details[0].contains("old=7 pattern=2"))
    #expect(details[1].contains("overlap=0 missed=12"))
  }

  @Test func `a host's article addresses are those that became articles, newest first`()
    async throws
  {
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    let urls = try await store.discover(try addresses(7..<8), at: scene.start)
    let facts = PageFacts(at: scene.start)
    _ = try await store.record(.rejected(urls[0].id, Rejection(.tooShort), facts))
    let found = try await store.articleAddresses(host: "news.example", limit: 2)
    #expect(found.count == 2)
    #expect(try Set(found).isSubset(of: Set(addresses(0..<3))))
  }

  @Test func `where there is no room for a new sitemap, what nobody names any more makes it`()
    async throws
  {
    let store = try await scene.open()
    let source = try await index(store)
    let old = try (0..<5_000).map { try child("old\($0)", changed: Double($0) - 9_000) }
    _ = try await store.recordPoll(poll(source, old, at: scene.start))
    let new = try child("new", changed: 50)
    // Named a moment ago: only what changed longer ago than the new one gives its place up.
    let soon = try await store.recordPoll(poll(source, [new], at: scene.start + 60))
    #expect(names(soon).first == "/new.xml")
    let none = try await store.recordPoll(
      poll(source, [try child("ancient", changed: -90_000)], at: scene.start + 120, most: 9_999))
    #expect(!names(none).contains("/ancient.xml") && !names(none).contains("/old0.xml"))
    #expect(names(none).count == 5_000)
    // Not named for two days: it gives its place up to any.
    let later = try await store.recordPoll(
      poll(source, [try child("plain")], at: scene.start + 2 * 86_400, most: 9_999))
    #expect(names(later).contains("/plain.xml") && !names(later).contains("/old1.xml"))
    #expect(names(later).count == 5_000)
  }

  @Test func `what an index names no more is forgotten before anything new is refused`()
    async throws
  {
    let store = try await scene.open()
    let source = try await index(store)
    let old = try (0..<5_000).map { try child("old\($0)") }
    _ = try await store.recordPoll(poll(source, old, at: scene.start))
    let new = try (0..<3_000).map { try child("new\($0)") }
    let kept = Array(old.prefix(1_000))
    let receipt = try await store.recordPoll(
      poll(source, kept + new, at: scene.start + 31 * 86_400, most: 9_999))
    #expect(receipt.derived.count == 4_000)
  }
}
