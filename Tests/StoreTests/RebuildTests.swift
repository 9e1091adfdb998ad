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
    #expect(report.articles == 5 && report.adopted == 0 && report.warnings == [])
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

  @Test func `without a corpus a rebuild makes an empty journal, and says so`() async throws {
    try FileManager.default.createDirectory(
      atPath: scene.directory + "/state", withIntermediateDirectories: true)
    try Data("damaged".utf8).write(to: URL(fileURLWithPath: scene.locations.journal))
    let report = try await Rebuilder(scene.locations).run(now: scene.start)
    #expect(report.articles == 0 && report.setAside != nil && report.warnings.count == 1)
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
