// From acceptance to the corpus.

import Corpus
import Foundation
import Store
import Synchronization
import Testing

struct CheckpointTests {
  @Test func `an accepted article is in the corpus after a checkpoint, whole and once`()
    async throws
  {
    let scene = Scene()
    let store = try await scene.open()
    let addresses = try (0..<5).map { try address("https://news.example/a\($0)") }
    let urls = try await store.discover(addresses, at: scene.start)
    #expect(urls.count == 5)
    for (index, url) in urls.enumerated() {
      let receipt = try await store.accept(url, article(index), at: scene.start)
      let file = ArticleFile(number: index, text: body(index))
      #expect(receipt == .accepted(number: index, path: file.path))
    }
    #expect(try scene.files() == ["VERSION"])
    #expect(try await store.checkpoint(now: scene.start) == 5)
    #expect(try await store.checkpoint(now: scene.start) == 0)
    let expected = (0..<5).map { ArticleFile(number: $0, text: body($0)).path }
    #expect(try scene.files() == ["000000.jsonl"] + expected + ["VERSION"])
    for index in 0..<5 { #expect(try scene.text(expected[index]) == body(index)) }
    let lines = try scene.text("000000.jsonl").split(separator: "\n")
    #expect(lines.count == 5)
    let line = try ManifestLine.decode(lines[3].utf8)
    #expect(line.seq == 3 && line.file == expected[3] && line.url == "https://news.example/a3")
    #expect(line.source == "https://news.example/feed" && line.headline == "Headline 3")
    try await store.close(now: scene.start)
  }

  @Test func `checkpoints that are asked for at once all end, and publish each article once`()
    async throws
  {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<200, at: scene.start)
    let delivered = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { try await store.checkpoint(now: scene.start) } }
      return try await group.reduce(0, +)
    }
    #expect(delivered == 200)
    try await store.close(now: scene.start)
    #expect(try scene.files().filter { $0.hasSuffix(".txt") }.count == 200)
  }

  @Test func `a full shard is closed and the next one begins`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    let count = 1_005
    try await store.fill(0..<count, at: scene.start)
    #expect(try await store.checkpoint(now: scene.start) == count)
    try await store.close(now: scene.start)
    let names = try scene.files()
    #expect(names.filter { $0.hasPrefix("000000/") }.count == 1_000)
    #expect(names.filter { $0.hasPrefix("000001/") }.count == 5)
    #expect(try scene.text("000000.jsonl").split(separator: "\n").count == 1_000)
    #expect(try scene.text("000001.jsonl").split(separator: "\n").count == 5)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test func `a name becomes visible only after its bytes are durable`() async throws {
    let scene = Scene()
    let log = StepLog()
    let store = try await scene.open(steps: log.hook)
    for round in 0..<2 {
      try await store.fill(round * 8..<round * 8 + 8, at: scene.start)
      log.clear()
      #expect(try await store.checkpoint(now: scene.start) == 8)
      let steps = log.steps
      let durable = try #require(steps.firstIndex(of: .temporariesDurable))
      let names = try #require(steps.firstIndex(of: .directoryDurable))
      let cleared = try #require(steps.firstIndex(of: .journalWritten))
      #expect(steps[..<durable] == Array(repeating: .temporaryWritten, count: 8)[...])
      #expect(steps[(durable + 1)...].prefix(8) == Array(repeating: .renamed, count: 8)[...])
      #expect(names > durable + 8 && cleared > names)
    }
  }

  @Test func `what is accepted during a checkpoint waits for the next one`() async throws {
    let scene = Scene()
    let arrival = Mutex<(@Sendable () async -> Void)?>(nil)
    let log = StepLog { step, _ throws(StoreError) in
      guard step == .temporariesDurable, let work = arrival.withLock({ $0 }) else { return }
      // Holds the corpus's own thread, while the journal takes another article.
      let done = DispatchSemaphore(value: 0)
      Task {
        await work()
        done.signal()
      }
      done.wait()
    }
    let store = try await scene.open(steps: log.hook)
    let urls = try await store.discover(try addresses(0..<2), at: scene.start)
    _ = try await store.accept(urls[0], article(0), at: scene.start)
    arrival.withLock {
      $0 = { _ = try? await store.accept(urls[1], article(1), at: scene.start) }
    }
    #expect(try await store.checkpoint(now: scene.start) == 1)
    arrival.withLock { $0 = nil }
    #expect(try await store.checkpoint(now: scene.start) == 1)
    #expect(try scene.files().filter { $0.hasSuffix(".txt") }.count == 2)
  }

  @Test func `concurrent outcomes get dense numbers and share their commits`() async throws {
    let scene = Scene()
    let log = StepLog()
    let store = try await scene.open(steps: log.hook)
    let urls = try await store.discover(try addresses(0..<400), at: scene.start)
    log.clear()
    let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
      for (index, url) in urls.enumerated() {
        group.addTask {
          let receipt = try await store.accept(url, article(index), at: scene.start)
          guard case .accepted(let number, _) = receipt else { return -1 }
          return number
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(0..<400))
    #expect(log.steps.count { $0 == .journalCommitted } <= 40)
  }
}
