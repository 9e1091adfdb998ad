// What the journal tells of a URL, beside the writer.

import Corpus
import Foundation
import Store
import Testing

struct HistoryTests {
  let scene = Scene()

  @Test func `every way that a URL can go is told with its reason and its figures`() async throws {
    let store = try await scene.open()
    let urls = try await store.discover(try addresses(0..<5), at: scene.start)
    let facts = PageFacts(at: scene.start, status: 200, wireBytes: 77)
    _ = try await store.accept(urls[0], article(0), at: scene.start)
    _ = try await store.accept(urls[1], article(0), at: scene.start)
    let rejection = Rejection(.tooShort, value: "37 words", limit: "50 words")
    #expect(try await store.record(.rejected(urls[2].id, rejection, facts)) == .recorded)
    _ = try await store.record(
      .failed(urls[3].id, reason: "timed out", next: scene.start + 300, facts))
    _ = try await store.record(.gone(urls[4].id, PageFacts(at: scene.start, status: 410)))
    _ = try await store.checkpoint(now: scene.start)

    let reader = try JournalReader.open(scene.locations.journal)
    var told: [URLHistory] = []
    for url in urls { told.append(try #require(try await reader.why(url.address))) }
    #expect(told.map(\.state) == ["delivered", "duplicate", "rejected", "failed", "gone"])
    #expect(told[0].path == ArticleFile(number: 0, text: body(0)).path)
    #expect(told[0].events.map(\.kind) == [.discovered, .accepted, .delivered])
    #expect(told[1].duplicateOf == 0 && told[1].duplicateAddress == urls[0].address.text)
    #expect(told[2].reason == "too-short" && told[2].value == "37 words")
    #expect(told[2].events.last?.detail.contains("limit=\"50 words\" status=200 bytes=77") == true)
    #expect(told[3].attempts == 1 && told[3].nextAttempt == scene.start + 300)
    #expect(told[3].source == "https://news.example/feed")
    #expect(try await reader.why(try address("https://elsewhere.example/")) == nil)
    let status = try await reader.status()
    #expect(status.writer == getpid() && status.articles == 1 && status.undelivered == 0)
    #expect(status.rejections == ["too-short": 1])
    #expect(try await reader.hosts().first?.urls["failed"] == 1)
    #expect(try await reader.recentEvents(limit: 1).map(\.kind) == [.delivered])
  }

  @Test func `a failed URL waits for its time, and one that ended stays ended`() async throws {
    let store = try await scene.open()
    let urls = try await store.discover(try addresses(0..<3), at: scene.start)
    let facts = PageFacts(at: scene.start)
    _ = try await store.record(
      .failed(urls[0].id, reason: "reset", next: scene.start + 300, facts))
    _ = try await store.record(
      .failed(urls[0].id, reason: "reset", next: scene.start + 900, facts))
    let waiting = try await store.pending(
      host: "news.example", limit: 10, excluding: [urls[1].id], dueBy: .distantFuture)
    #expect(waiting.map(\.id) == [urls[2].id, urls[0].id])
    #expect(waiting.last?.attempts == 2 && waiting.last?.nextAttempt == scene.start + 900)
    _ = try await store.record(.gone(urls[1].id, facts))
    _ = try await store.record(.rejected(urls[1].id, Rejection(.tooShort), facts))
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.why(urls[1].address)?.state == "gone")
  }

  @Test func `only what is due is given out, and the next later time is told`() async throws {
    let store = try await scene.open()
    let urls = try await store.discover(try addresses(0..<3), at: scene.start)
    let facts = PageFacts(at: scene.start)
    for (url, wait) in zip(urls, [300.0, 900]) {
      _ = try await store.record(
        .failed(url.id, reason: "reset", next: scene.start + wait, facts))
    }
    let host = "news.example"
    let due = try await store.pending(host: host, limit: 10, dueBy: scene.start)
    #expect(due.map(\.id) == [urls[2].id])
    let later = try await store.pending(host: host, limit: 10, dueBy: scene.start + 300)
    #expect(later.map(\.id) == [urls[2].id, urls[0].id])
    #expect(
      try await store.earliestPending(host: host, after: scene.start) == scene.start + 300)
    #expect(
      try await store.earliestPending(host: host, after: scene.start + 300) == scene.start + 900)
    #expect(try await store.earliestPending(host: host, after: scene.start + 900) == nil)
    #expect(try await store.earliestPending(host: "other.example", after: scene.start) == nil)
  }

  @Test func `the newest of a source's entries come first`() async throws {
    let store = try await scene.open()
    let source = try #require(
      try await store.register(
        [SourceDeclaration(address: try address("https://news.example/feed"))], now: scene.start
      ).first)
    let entries = try (0..<4).map { index in
      Discovery(
        address: try address("https://news.example/a\(index)"),
        hints: EntryHints(published: scene.start + Double(index * 7 % 4)))
    }
    _ = try await store.recordPoll(
      Poll(
        sourceID: source.id, at: scene.start, outcome: .entries(entries),
        nextPoll: scene.start + 60, intervalSeconds: 60))
    let waiting = try await store.pending(host: "news.example", limit: 4, dueBy: .distantFuture)
    #expect(waiting.map(\.address.path) == ["/a1", "/a2", "/a3", "/a0"])
  }

  @Test func `no line or escape from the network reaches an event`() async throws {
    let store = try await scene.open()
    let url = try #require(try await store.discover(try addresses(0..<1), at: scene.start).first)
    let reason = "bad\u{1B}[31m\nrejected fake=1 \u{202E}\"quoted\""
    _ = try await store.record(
      .failed(url.id, reason: reason, next: scene.start, PageFacts(at: scene.start)))
    let reader = try JournalReader.open(scene.locations.journal)
    let detail = try #require(try await reader.why(url.address)?.events.last?.detail)
    #expect(detail.hasSuffix("reason=\"bad [31m rejected fake=1  'quoted'\""))
  }

  @Test func `a stop while somebody reads is a clean one`() async throws {
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.status().articles == 3)
    try await store.close(now: scene.start)
    let log = try scene.bytes(scene.locations.journal + "-wal")
    #expect(!log.isEmpty)
    let again = try await scene.open()
    #expect(again.recovery.wasClean)
    #expect(try await reader.status().articles == 3)
    _ = try await again.discover(try addresses(3..<4), at: scene.start)
    // What a kill leaves now has more in its log.
    #expect(try await !scene.snapshot().open().recovery.wasClean)
    try await again.close(now: scene.start)
  }

  @Test func `a journal that isn't there is said to be missing`() {
    #expect { try JournalReader.open(scene.locations.journal) } throws: { error in
      (error as? StoreError)?.kind == .noJournal
    }
  }
}
