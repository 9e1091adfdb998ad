// What `verify` finds.

import Corpus
import Foundation
import Store
import Testing

struct VerifierTests {
  let scene = Scene()

  private func filled() async throws -> [String] {
    let store = try await scene.open()
    try await store.fill(0..<4, at: scene.start)
    try await store.close(now: scene.start)
    return try scene.files().filter { $0.hasSuffix(".txt") }
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: scene.locations.corpus + "/" + path))
  }

  private func findings() async throws -> [String] {
    try await Verifier(scene.locations).run().problems.map(\.description)
  }

  @Test func `a whole corpus is clean, and its figures are told`() async throws {
    let files = try await filled()
    let report = try await Verifier(scene.locations).run()
    #expect(report.isClean && report.articles == 4 && report.shards == 1)
    #expect(report.bytes == (0..<4).reduce(0) { $0 + body($1).utf8.count })
    #expect(report.journalArticles == 4 && report.writer == nil && files.count == 4)
  }

  @Test func `a changed, a missing and a foreign file are each named`() async throws {
    let files = try await filled()
    try write("another text", files[1])
    try FileManager.default.removeItem(atPath: scene.locations.corpus + "/" + files[2])
    try write("", "000000/note.txt")
    try write("stray", "000000/009_0123456789abcdef.txt")
    #expect(
      try await findings() == [
        "\(files[1]): its bytes have another hash: restore it from a copy",
        "\(files[2]): is missing: restore it from a copy",
        "000000/009_0123456789abcdef.txt: has no manifest line",
        "000000/note.txt: is no file of the corpus format",
      ])
  }

  @Test func `a manifest that was edited is found by its line`() async throws {
    _ = try await filled()
    let manifest = try scene.text("000000.jsonl")
    try write(manifest.replacing("Headline 2", with: "Headline 9"), "000000.jsonl")
    let found = try await findings()
    #expect(found.count == 1 && found[0].hasSuffix("differs from the journal's"))
    try write(String(manifest.split(separator: "\n").first ?? "") + "\n", "000000.jsonl")
    #expect(try await findings().first == "000000.jsonl: has 1 lines; the journal has delivered 4")
    try FileManager.default.removeItem(atPath: scene.locations.corpus + "/000000.jsonl")
    #expect(try await findings() == ["000000.jsonl: the manifest is missing"])
  }

  @Test func `a missing shard and a wrong version are found`() async throws {
    _ = try await filled()
    try write("corpus-text/9\n", "VERSION")
    for name in ["000000", "000000.jsonl"] {
      try FileManager.default.removeItem(atPath: scene.locations.corpus + "/" + name)
    }
    #expect(
      try await findings() == [
        "VERSION: is not corpus-text/1", "000000: the shard is missing: restore it from a copy",
      ])
  }

  @Test func `the check works beside a running writer`() async throws {
    let store = try await scene.open()
    try await store.fill(0..<4, at: scene.start)
    _ = try await store.checkpoint(now: scene.start)
    try await store.fill(4..<8, at: scene.start)
    try write("half", "000000/.004_0123456789abcdef.txt.tmp")
    let report = try await Verifier(scene.locations).run()
    #expect(report.problems == [] && report.articles == 4 && report.writer == getpid())
  }

  @Test func `articles that wait for the corpus are told`() async throws {
    let store = try await scene.open()
    try await store.fill(0..<4, at: scene.start)
    let remains = try scene.snapshot()
    let report = try await Verifier(remains.locations).run()
    #expect(
      report.problems.map(\.finding) == ["4 articles wait for the corpus: start corpusd once"])
  }

  @Test func `without a journal the corpus is still checked`() async throws {
    _ = try await filled()
    try FileManager.default.removeItem(atPath: scene.locations.journal)
    let report = try await Verifier(scene.locations).run()
    #expect(report.articles == 4 && report.problems.map(\.path) == [scene.locations.journal])
  }
}
