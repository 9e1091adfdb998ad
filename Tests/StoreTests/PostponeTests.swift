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
}
