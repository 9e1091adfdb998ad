// URLs that are put off together: their time moves, and nothing else.

import Corpus
import Foundation
import Store
import Testing

@Suite struct PostponeTests {
  private let scene = Scene()

  @Test
  func `what waits of an origin is put off, without an attempt, and the rest of its host is not`()
    async throws
  {
    let store = try await scene.open()
    let dead = try (0..<100).map { try address("https://video.news.example/\($0)") }
    let others = [
      try address("https://www.news.example/a"), try address("http://video.news.example/b"),
      try address("https://video.news.example.news.example/c"),
      try address("https://video.news.example:8443/d"),
    ]
    _ = try await store.discover(dead + others, at: scene.start)
    let until = scene.start + 1800
    try await store.postpone(
      host: "news.example", origin: "https://video.news.example", until: until)
    let due = try await store.pending(host: "news.example", limit: 10, dueBy: scene.start + 1)
    #expect(Set(due.map(\.address)) == Set(others))
    #expect(try await store.earliestPending(host: "news.example", after: scene.start) == until)
    let later = try await store.pending(host: "news.example", limit: 200, dueBy: until)
    #expect(later.count == 104 && later.allSatisfy { $0.attempts == 0 })
  }

  @Test func `what is due later still stays as it was`() async throws {
    let store = try await scene.open()
    let url = try #require(
      try await store.discover([try address("https://news.example/a")], at: scene.start).first)
    let late = scene.start + 9000
    _ = try await store.record(
      .failed(url.id, reason: "HTTP 500", next: late, PageFacts(at: scene.start)))
    try await store.postpone(
      host: "news.example", origin: "https://news.example", until: scene.start + 1800)
    #expect(try await store.earliestPending(host: "news.example", after: scene.start) == late)
  }

  @Test func `what a clock that was ahead put off beyond any wait is due`() async throws {
    let store = try await scene.open()
    let urls = try await store.discover(
      ["a", "b", "c"].map { try address("https://news.example/\($0)") }, at: scene.start)
    for (url, wait) in zip(urls, [60.0, 3600.0, 31_536_000.0]) {
      _ = try await store.record(
        .failed(
          url.id, reason: "HTTP 500", next: scene.start + wait, PageFacts(at: scene.start)))
    }
    let now = scene.start + 100
    let latest = now + 90_000
    let due = try await store.pending(host: "news.example", limit: 9, dueBy: now, latest: latest)
    #expect(due.map(\.id) == [urls[0].id, urls[2].id])
    let one = try await store.pending(host: "news.example", limit: 1, dueBy: now, latest: latest)
    #expect(one.map(\.id) == [urls[0].id])
    #expect(
      try await store.earliestPending(host: "news.example", after: now, latest: latest)
        == scene.start + 3600)
    _ = try await store.record(.gone(urls[1].id, PageFacts(at: now)))
    #expect(
      try await store.earliestPending(host: "news.example", after: now, latest: latest) == nil)
  }

  @Test func `a failure of the whole host counts no attempt at the page`() async throws {
    let store = try await scene.open()
    let url = try #require(
      try await store.discover([try address("https://news.example/a")], at: scene.start).first)
    #expect(url.discovered == scene.start)
    var facts = PageFacts(at: scene.start + 60)
    for isHostDown in [false, true, true] {
      facts.isHostDown = isHostDown
      _ = try await store.record(
        .failed(url.id, reason: "HTTP 503", next: scene.start + 90, facts))
    }
    let again = try #require(
      try await store.pending(host: "news.example", limit: 1, dueBy: .distantFuture).first)
    #expect(again.attempts == 1 && again.discovered == scene.start)
  }
}
