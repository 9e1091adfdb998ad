// Sources: registered, polled, remembered.

import Corpus
import Foundation
import Store
import Testing

struct PollTests {
  let scene = Scene()

  private func declaration(_ path: String) throws -> SourceDeclaration {
    SourceDeclaration(address: try address("https://news.example/\(path)"), name: path)
  }

  @Test func `entries and validators are recorded together and survive a restart`() async throws {
    let store = try await scene.open()
    let source = try #require(
      try await store.register([try declaration("feed")], now: scene.start).first)
    #expect(source.nextPoll == scene.start && source.lastPoll == nil)
    let hints = EntryHints(
      entryID: "id-1", title: "Title", published: scene.start - 60, content: "<p>Full</p>",
      language: "en", authors: ["Ann", "Bob"])
    let entry = Discovery(address: try address("https://news.example/one"), hints: hints)
    let poll = Poll(
      sourceID: source.id, at: scene.start, outcome: .entries([entry, entry]), etag: "W/\"x\"",
      lastModified: "Tue, 01 Jan 2030 00:00:00 GMT", fingerprint: "f", status: 200, bytes: 9,
      title: "News", nextPoll: scene.start + 900, intervalSeconds: 900)
    #expect(try await store.recordPoll(poll) == PollReceipt(new: 1, known: 1))
    try await store.close(now: scene.start)

    let again = try await scene.open()
    let kept = try #require(
      try await again.register([try declaration("feed")], now: scene.start + 5).first)
    #expect(kept.id == source.id && kept.etag == "W/\"x\"" && kept.fingerprint == "f")
    #expect(kept.lastModified == "Tue, 01 Jan 2030 00:00:00 GMT")
    #expect(kept.nextPoll == scene.start + 900 && kept.intervalSeconds == 900)
    let host = try #require(try await again.pendingHosts().first)
    #expect(host == PendingHost(host: "news.example", count: 1, earliest: scene.start))
    let url = try #require(
      try await again.pending(host: host.host, limit: 9, dueBy: .distantFuture).first)
    // The feed's text waits in the journal until it is needed.
    var lean = hints
    lean.content = nil
    lean.entryID = nil
    #expect(url.hints == lean && url.source == source.address && url.attempts == 0)
    #expect(url.contentBytes == 11)
    #expect(try await again.feedContent(of: url.id) == "<p>Full</p>")
  }

  @Test(arguments: [Poll.Outcome.notModified, .failed(reason: "HTTP 400")])
  func `the validators of an unchanged or failed poll take the place of the old ones`(
    _ outcome: Poll.Outcome
  ) async throws {
    let store = try await scene.open()
    let source = try #require(
      try await store.register([try declaration("feed")], now: scene.start).first)
    var poll = Poll(
      sourceID: source.id, at: scene.start, outcome: .entries([]), etag: "a", lastModified: "m",
      nextPoll: scene.start + 60, intervalSeconds: 60)
    _ = try await store.recordPoll(poll)
    poll.outcome = outcome
    poll.etag = "b"
    _ = try await store.recordPoll(poll)
    let kept = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(kept?.etag == "b" && kept?.lastModified == "m")
    // A server that gives none any more, or calls the request bad, is not sent them again.
    poll.etag = nil
    poll.lastModified = nil
    _ = try await store.recordPoll(poll)
    let last = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(last?.etag == nil && last?.lastModified == nil)
  }

  @Test func `a source that is gone stops, one that fails does not`() async throws {
    let store = try await scene.open()
    let sources = try await store.register(
      [try declaration("a"), try declaration("b")], now: scene.start)
    for (source, outcome) in zip(sources, [Poll.Outcome.gone, .failed(reason: "HTTP 500")]) {
      _ = try await store.recordPoll(
        Poll(
          sourceID: source.id, at: scene.start, outcome: outcome, nextPoll: scene.start + 60,
          intervalSeconds: 60, failures: 1))
    }
    let kept = try await store.register(
      [try declaration("a"), try declaration("b")], now: scene.start)
    #expect(kept.map(\.isStopped) == [true, false])
    #expect(kept.map(\.failures) == [1, 1])
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.sources().map(\.lastFailure) == [nil, "HTTP 500"])
    #expect(try await reader.status().stoppedSources == 1)
  }

  @Test func `a source no longer listed becomes inactive and is remembered`() async throws {
    let store = try await scene.open()
    let both = try await store.register(
      [try declaration("a"), try declaration("b")], now: scene.start)
    #expect(try await store.register([try declaration("b")], now: scene.start).count == 1)
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.sources().map(\.isActive) == [true, false])
    let back = try await store.register([try declaration("a")], now: scene.start)
    #expect(back.map(\.id) == [both[0].id])
  }

  @Test func `a poll of an unknown source is refused`() async throws {
    let store = try await scene.open()
    let poll = Poll(
      sourceID: 99, at: scene.start, outcome: .entries([]), nextPoll: scene.start,
      intervalSeconds: 60)
    await #expect { _ = try await store.recordPoll(poll) } throws: { error in
      (error as? StoreError)?.kind == .unknownRow
    }
  }

  @Test func `nothing long and no control character from a feed is kept`() async throws {
    let store = try await scene.open()
    let source = try #require(
      try await store.register([try declaration("feed")], now: scene.start).first)
    let long = String(repeating: "x", count: 1_025)
    let hints = [
      EntryHints(
        entryID: long, title: long, published: Date(timeIntervalSince1970: .nan),
        language: String(repeating: "x", count: 36), authors: ["Ann", long, "B\u{1B}b"]),
      EntryHints(
        title: "a\u{0}b", language: "en", authors: (0..<999).map { "Author \($0)" }),
    ]
    let entries = try hints.enumerated().map {
      Discovery(address: try address("https://news.example/\($0)"), hints: $1)
    }
    var poll = Poll(
      sourceID: source.id, at: scene.start, outcome: .entries(entries), etag: "\"a\u{7}\"",
      lastModified: long, title: long, nextPoll: scene.start + 60, intervalSeconds: 60)
    #expect(try await store.recordPoll(poll) == PollReceipt(new: 2, known: 0))
    let waiting = try await store.pending(
      host: "news.example", limit: 9, dueBy: .distantFuture)
    let kept = waiting.sorted { $0.id < $1.id }
    #expect(kept.first?.hints == EntryHints(authors: ["Ann"]))
    #expect(kept.last?.hints.title == nil && kept.last?.hints.language == "en")
    #expect(kept.last?.hints.authors.first == "Author 0")
    #expect(kept.last?.hints.authors.joined(separator: " ").utf8.count ?? 9_999 <= 1_024)
    var state = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(state?.etag == nil && state?.lastModified == nil)
    poll.outcome = .notModified
    _ = try await store.recordPoll(poll)
    state = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(state?.etag == nil && state?.lastModified == nil)
    #expect(try await JournalReader.open(scene.locations.journal).sources().first?.title == nil)
  }

  @Test func `a source whose URLs pile up adds no more of them, and is read anew`() async throws {
    let store = try await scene.open()
    let source = try #require(
      try await store.register([try declaration("feed")], now: scene.start).first)
    let entries = try addresses(0..<5).map { Discovery(address: $0) }
    var poll = Poll(
      sourceID: source.id, at: scene.start, outcome: .entries(entries), etag: "\"a\"",
      fingerprint: "f", nextPoll: scene.start + 60, intervalSeconds: 60)
    poll.mostWaiting = 3
    #expect(try await store.recordPoll(poll) == PollReceipt(new: 3, known: 0, dropped: 2))
    var state = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(state?.etag == nil && state?.fingerprint == nil)
    let url = try #require(
      try await store.pending(host: "news.example", limit: 1, dueBy: .distantFuture).first)
    _ = try await store.record(.gone(url.id, PageFacts(at: scene.start)))
    #expect(try await store.recordPoll(poll) == PollReceipt(new: 1, known: 3, dropped: 1))
    poll.mostWaiting = 100
    #expect(try await store.recordPoll(poll) == PollReceipt(new: 1, known: 4, dropped: 0))
    state = try await store.register([try declaration("feed")], now: scene.start).first
    #expect(state?.etag == "\"a\"")
  }

  @Test func `what SQLite refuses to store is named, alone, and not tried again`() async throws {
    let store = try await scene.open()
    let origins = (0..<8).map { "https://news\($0).example" }
    let failures = await withTaskGroup(of: StoreError?.self) { group in
      for (index, origin) in origins.enumerated() {
        // SQLite stores a NaN as NULL, which the column refuses.
        let expires = index == 3 ? Date(timeIntervalSince1970: .nan) : scene.start
        let record = RobotsRecord(
          origin: origin, status: 200, body: [], fetched: scene.start, expires: expires)
        group.addTask {
          do throws(StoreError) {
            try await store.saveRobots(record)
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: [StoreError]()) { if let error = $1 { $0.append(error) } }
    }
    let error = try #require(failures.first)
    #expect(failures.count == 1 && error.isUnstorable && !error.isTransient)
    #expect(error.attempt == "record the robots.txt of \(origins[3])")
    #expect(error.detail.contains("robots.expires") && !error.concernsCorpus)
    for (index, origin) in origins.enumerated() {
      #expect(try await store.robots(origin: origin) != nil || index == 3)
    }
  }

  @Test func `back-off and robots rules survive a restart`() async throws {
    let store = try await scene.open()
    let host = HostRecord(host: "news.example", notBefore: scene.start + 600, failures: 3)
    let robots = RobotsRecord(
      origin: "https://news.example", status: 200, body: Array("User-agent: *\n\u{0}".utf8),
      fetched: scene.start, expires: scene.start + 86_400)
    try await store.saveHost(host)
    try await store.saveRobots(robots)
    try await store.close(now: scene.start)
    let again = try await scene.open()
    #expect(try await again.host("news.example") == host)
    #expect(try await again.robots(origin: "https://news.example") == robots)
    #expect(try await again.host("other.example") == nil)
    #expect(try await again.blockedHosts(now: scene.start) == [host])
    #expect(try await again.blockedHosts(now: scene.start + 601) == [])
  }
}
