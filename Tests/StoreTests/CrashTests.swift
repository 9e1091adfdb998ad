// A kill at any step costs nothing that was recorded.

import Corpus
import Foundation
import Store
import Testing

struct CrashTests {
  /// Opens what a kill left, and expects the corpus of a run that was never interrupted.
  private func recover(
    _ remains: Scene, expecting count: ClosedRange<Int>, _ label: String
  ) async throws {
    let store = try await remains.open()
    #expect(!store.recovery.wasClean, "\(label)")
    #expect(store.recovery.warnings == [], "\(label)")
    try await store.close(now: remains.start)
    let report = try await Verifier(remains.locations).run()
    #expect(report.problems == [], "\(label)")
    #expect(count.contains(report.articles), "\(label): \(report.articles)")
    // Going on from there ends where every run ends: each article once, none left out.
    let again = try await remains.open()
    #expect(again.recovery.wasClean, "\(label)")
    try await again.fill(0..<12, at: remains.start)
    try await again.close(now: remains.start)
    let whole = try await Verifier(remains.locations).run()
    #expect(whole.problems == [] && whole.articles == 12, "\(label)")
    let files = try remains.files().filter { $0.hasSuffix(".txt") }
    #expect(files.count == 12, "\(label)")
    let texts = Set(try files.map { try remains.text($0) })
    #expect(texts == Set((0..<12).map(body)), "\(label)")
  }

  @Test func `a kill at any step of two checkpoints leaves a journal that finishes the work`()
    async throws
  {
    let scene = Scene()
    let remains = Snapshots()
    let log = StepLog { step, index throws(StoreError) in
      do {
        remains.add(try scene.snapshot(), "\(step) (\(index))")
      } catch {
        throw StoreError(.journalIO, attempt: "copy", path: scene.directory, detail: "\(error)")
      }
    }
    let store = try await scene.open(steps: log.hook)
    let urls = try await store.discover(try addresses(0..<12), at: scene.start)
    var recorded = 0
    for seeds in [0..<5, 5..<9] {
      for seed in seeds { _ = try await store.accept(urls[seed], article(seed), at: scene.start) }
      remains.accepted(recorded...seeds.upperBound)
      recorded = seeds.upperBound
      _ = try await store.checkpoint(now: scene.start)
      remains.accepted(recorded...recorded)
    }
    #expect(remains.all.count > 40)
    for (remains, label, count) in remains.all {
      try await recover(remains, expecting: count, label)
    }
  }

  @Test func `a manifest line that was cut off is written again`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    _ = try await store.checkpoint(now: scene.start)
    let remains = try scene.snapshot()
    let path = remains.locations.corpus + "/000000.jsonl"
    let whole = try remains.bytes(path)
    try whole.dropLast(40).write(to: URL(fileURLWithPath: path))
    let again = try await remains.open()
    #expect(again.recovery.manifestsRepaired == 1)
    #expect(try remains.bytes(path) == whole)
  }

  @Test func `a file that vanished before its text left the journal is written again`() async throws
  {
    let scene = Scene()
    let box = Snapshots()
    let log = StepLog { step, _ throws(StoreError) in
      guard step == .directoryDurable, let copy = try? scene.snapshot() else { return }
      box.add(copy, "")
    }
    let store = try await scene.open(steps: log.hook)
    try await store.fill(0..<6, at: scene.start)
    _ = try await store.checkpoint(now: scene.start)
    let remains = try #require(box.all.first?.scene)
    let names = try remains.files().filter { $0.hasPrefix("000000/") }
    try FileManager.default.removeItem(atPath: remains.locations.corpus + "/" + names[1])
    try Data("wrong".utf8).write(
      to: URL(fileURLWithPath: remains.locations.corpus + "/" + names[4]))
    let again = try await remains.open()
    #expect(again.recovery.published == 6)
    #expect(try await Verifier(remains.locations).run().problems == [])
  }

  @Test func `temporaries that a kill left are swept`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    try await store.close(now: scene.start)
    for name in ["/000000/.003_0123456789abcdef.txt.tmp", "/.000000.jsonl.tmp"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: scene.locations.corpus + name))
    }
    #expect(try await Verifier(scene.locations).run().problems.count == 2)
    let again = try await scene.open()
    #expect(again.recovery.temporariesSwept == 2)
    #expect(try scene.files().filter { $0.contains("tmp") } == [])
  }

  @Test func `a delivered file that is gone is named at the next start`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    try await store.close(now: scene.start)
    let name = try #require(try scene.files().first { $0.hasPrefix("000000/001") })
    try FileManager.default.removeItem(atPath: scene.locations.corpus + "/" + name)
    let again = try await scene.open()
    #expect(again.recovery.warnings.count == 1)
    #expect(again.recovery.warnings.first?.contains("(\(name))") == true)
    #expect(try await Verifier(scene.locations).run().problems.map(\.path) == [name])
  }

  @Test func `many missing files are one line with their number`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<6, at: scene.start)
    try await store.close(now: scene.start)
    for name in try scene.files() where name.hasSuffix(".txt") && !name.hasPrefix("000000/000") {
      try FileManager.default.removeItem(atPath: scene.locations.corpus + "/" + name)
    }
    let again = try await scene.open()
    #expect(again.recovery.warnings.count == 1)
    let words = again.recovery.warnings.first ?? ""
    #expect(
      words.hasPrefix("5 published files missing") && words.contains("and 2 more"), "\(words)")
  }

  @Test func `a corpus that is gone is refused until it is back, and nothing is written`()
    async throws
  {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<2, at: scene.start)
    try await store.close(now: scene.start)
    let corpus = scene.locations.corpus
    try FileManager.default.moveItem(atPath: corpus, toPath: corpus + ".away")
    // Once without the directory, once with a mount point that nothing is mounted on.
    for isMountPoint in [false, true] {
      if isMountPoint {
        try FileManager.default.createDirectory(
          atPath: corpus, withIntermediateDirectories: false)
      }
      let error = await #expect(throws: StoreError.self) { _ = try await scene.open() }
      #expect(error?.kind == .corpusGone(2))
      #expect(FileManager.default.fileExists(atPath: corpus) == isMountPoint)
    }
    try FileManager.default.removeItem(atPath: corpus)
    try FileManager.default.moveItem(atPath: corpus + ".away", toPath: corpus)
    let again = try await scene.open()
    #expect(again.recovery.warnings == [])
  }
}
