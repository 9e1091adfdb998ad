// A new journal from the corpus.

import Corpus
import Foundation
import Store
import Testing

struct RebuildTests {
  let scene = Scene()

  private func damage() throws -> Data {
    var bytes = try scene.bytes(scene.locations.journal)
    for index in 0..<4096 { bytes[index] = 0x41 }
    try bytes.write(to: URL(fileURLWithPath: scene.locations.journal))
    return bytes
  }

  private func corpus() throws -> [String: String] {
    try scene.files().reduce(into: [:]) { $0[$1] = try scene.text($1) }
  }

  @Test func `a rebuilt journal knows every article and fetches none again`() async throws {
    let store = try await scene.open()
    let canonical = try address("https://news.example/canonical")
    let urls = try await store.discover(
      try addresses(0..<4) + [try address("https://news.example/x?id=7")], at: scene.start)
    for (index, url) in urls.enumerated() {
      _ = try await store.accept(
        url, article(index, canonical: index == 4 ? canonical : nil), at: scene.start)
    }
    try await store.close(now: scene.start)
    let before = try corpus()
    let damaged = try damage()
    let report = try await Rebuilder(scene.locations).run(now: scene.start)
    #expect(report.articles == 5 && report.adopted == 0)
    #expect(report.warnings.count == 1 && report.warnings[0].contains("old journal can't be read"))
    let aside = try #require(report.setAside)
    #expect(aside.contains(".corrupt-2025"))
    #expect(try scene.bytes(aside) == damaged)

    let again = try await scene.open()
    #expect(try corpus() == before)
    #expect(try await again.discover(urls.map(\.address) + [canonical], at: scene.start) == [])
    let new = try await again.discover([try address("https://news.example/new")], at: scene.start)
    let receipt = try await again.accept(new[0], article(2), at: scene.start)
    #expect(receipt == .duplicate(of: 2, why: .text, similarity: 1))
    let reader = try JournalReader.open(scene.locations.journal)
    #expect(try await reader.why(urls[3].address)?.number == 3)
    try await again.close(now: scene.start)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test func `a file without a manifest line is kept, and its text is not taken in twice`()
    async throws
  {
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    try await store.close(now: scene.start)
    let path = scene.locations.corpus + "/000000.jsonl"
    let bytes = try scene.bytes(path)
    // The last line is torn, as after a power cut on a careless disk.
    try bytes.dropLast(50).write(to: URL(fileURLWithPath: path))
    _ = try damage()
    let report = try await Rebuilder(scene.locations).run(now: scene.start)
    #expect(report.articles == 3 && report.adopted == 1)
    #expect(try await Verifier(scene.locations).run().problems == [])
    let again = try await scene.open()
    let urls = try await again.discover(try addresses(0..<3), at: scene.start)
    #expect(urls.count == 1)
    let seed = try #require(Int(urls[0].address.path.dropFirst(2)))
    let receipt = try await again.accept(urls[0], article(seed), at: scene.start)
    #expect(receipt == .duplicate(of: 2, why: .text, similarity: 1))
    try await again.close(now: scene.start)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test func `what an old journal can still tell is kept`() async throws {
    let store = try await scene.open()
    try await store.fill(0..<2, at: scene.start)
    _ = try await store.checkpoint(now: scene.start)
    let urls = try await store.discover(try addresses(2..<4), at: scene.start)
    _ = try await store.accept(urls[0], article(2), at: scene.start)
    let facts = PageFacts(at: scene.start)
    _ = try await store.record(.rejected(urls[1].id, Rejection(.paywall), facts))
    let remains = try scene.snapshot()
    let report = try await Rebuilder(remains.locations).run(now: scene.start)
    #expect(report.articles == 2 && report.salvagedArticles == 1 && report.salvagedURLs == 1)
    let again = try await remains.open()
    #expect(again.recovery.published == 1)
    #expect(try await again.discover(try addresses(0..<4), at: scene.start) == [])
    let reader = try JournalReader.open(remains.locations.journal)
    #expect(try await reader.why(urls[1].address)?.reason == "paywall")
    try await again.close(now: scene.start)
    #expect(try await Verifier(remains.locations).run().problems == [])
  }

  /// Folds the log of a killed journal into its file: opening it fails only after that.
  private func fold(_ remains: Scene) async throws {
    let corpus = remains.locations.corpus
    try FileManager.default.moveItem(atPath: corpus, toPath: corpus + ".aside")
    try Data().write(to: URL(fileURLWithPath: corpus))
    #expect(await (try? remains.open()) == nil)
    try FileManager.default.removeItem(atPath: corpus)
    try FileManager.default.moveItem(atPath: corpus + ".aside", toPath: corpus)
  }

  @Test func `what waits is kept, and a text that is lost costs only itself`() async throws {
    let store = try await scene.open()
    try await store.fill(0..<2, at: scene.start)
    _ = try await store.checkpoint(now: scene.start)
    let urls = try await store.discover(try addresses(2..<6), at: scene.start)
    for seed in 2..<5 { _ = try await store.accept(urls[seed - 2], article(seed), at: scene.start) }
    let source = try #require(
      try await store.register(
        [SourceDeclaration(address: try address("https://news.example/feed"))], now: scene.start
      ).first)
    let hints = EntryHints(title: "Waits", content: "<p>Full</p>", authors: ["Ann"])
    let entry = Discovery(address: try address("https://news.example/waits"), hints: hints)
    _ = try await store.recordPoll(
      Poll(
        sourceID: source.id, at: scene.start, outcome: .entries([entry]),
        nextPoll: scene.start + 60, intervalSeconds: 60))
    _ = try await store.record(
      .failed(urls[3].id, reason: "reset", next: scene.start + 300, PageFacts(at: scene.start)))
    let host = HostRecord(host: "news.example", notBefore: scene.start + 600, failures: 3)
    try await store.saveHost(host)
    let robots = RobotsRecord(
      origin: "https://news.example", status: 200, body: [1, 2], fetched: scene.start,
      expires: scene.start + 60)
    try await store.saveRobots(robots)
    let remains = try scene.snapshot()
    try await fold(remains)
    var bytes = try remains.bytes(remains.locations.journal)
    // The first of the three texts that wait for the corpus.
    let place = try #require(bytes.range(of: Data(body(2).utf8)))
    bytes[place.lowerBound + 5] = UInt8(ascii: "#")
    try bytes.write(to: URL(fileURLWithPath: remains.locations.journal))

    let report = try await Rebuilder(remains.locations).run(now: scene.start)
    #expect(report.lostArticles == 1 && report.salvagedArticles == 2 && report.lostURLs == 0)
    #expect(report.salvagedURLs == 2 && report.warnings.count == 1)
    let again = try await remains.open()
    #expect(again.recovery.published == 2)
    #expect(try remains.text(ArticleFile(number: 2, text: body(3)).path) == body(3))
    #expect(try remains.text(ArticleFile(number: 3, text: body(4)).path) == body(4))
    let waiting = try await again.pending(host: "news.example", limit: 9, dueBy: .distantFuture)
    #expect(waiting.map(\.address.path) == ["/waits", "/a5"])
    #expect(waiting.first?.hints == EntryHints(title: "Waits", authors: ["Ann"]))
    let first = try #require(waiting.first)
    #expect(try await again.feedContent(of: first.id) == "<p>Full</p>")
    #expect(waiting.last?.attempts == 1 && waiting.last?.nextAttempt == scene.start + 300)
    #expect(try await again.host("news.example") == host)
    #expect(try await again.robots(origin: "https://news.example") == robots)
    try await again.close(now: scene.start)
    #expect(try await Verifier(remains.locations).run().problems == [])
  }

  @Test func `without a corpus a rebuild makes an empty journal, and says so`() async throws {
    try FileManager.default.createDirectory(
      atPath: scene.directory + "/state", withIntermediateDirectories: true)
    try Data("damaged".utf8).write(to: URL(fileURLWithPath: scene.locations.journal))
    let report = try await Rebuilder(scene.locations).run(now: scene.start)
    #expect(report.articles == 0 && report.setAside != nil && report.warnings.count == 2)
    let store = try await scene.open()
    try await store.fill(0..<2, at: scene.start)
    try await store.close(now: scene.start)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test func `a rebuild beside a running writer is refused`() async throws {
    let store = try await scene.open()
    await #expect { _ = try await Rebuilder(scene.locations).run(now: scene.start) } throws: {
      ($0 as? StoreError)?.kind == .locked(getpid())
    }
    try await store.close(now: scene.start)
  }
}
