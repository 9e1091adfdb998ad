// Random runs with random kills, held against a model of what must be there.

import Corpus
import Foundation
import Store
import Testing

/// A small generator with a seed, so that a failing run can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

struct ModelTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `after any outcomes and any kills the corpus is what was recorded`(seed: UInt64) async throws
  {
    var random = SeededGenerator(state: seed)
    var scene = Scene()
    /// The texts that the store said it accepted, by number: they must never be lost or change.
    var promised: [Int: String] = [:]
    for _ in 0..<6 {
      let box = Snapshots()
      let target = scene
      // The kill comes at a random step: everything after it happens in a copy nobody sees again.
      let killAt = Int.random(in: 0..<60, using: &random)
      let log = StepLog { _, index throws(StoreError) in
        guard index == killAt, let copy = try? target.snapshot() else { return }
        box.add(copy, "")
        throw StoreError(.journalIO, attempt: "go on", path: "", detail: "killed")
      }
      do {
        let store = try await scene.open(steps: log.hook)
        try await act(on: store, at: scene.start, &random, &promised) { !box.all.isEmpty }
        if box.all.isEmpty { try await store.close(now: scene.start) }
      } catch let error as StoreError {
        #expect(error.detail == "killed")
      }
      if let copy = box.all.first?.scene { scene = copy }
    }
    let store = try await scene.open()
    #expect(store.recovery.warnings == [])
    try await store.close(now: scene.start)
    let report = try await Verifier(scene.locations).run()
    #expect(report.problems == [])
    for (number, text) in promised {
      #expect(try scene.text(ArticleFile(number: number, text: text).path) == text)
    }
    let texts = try scene.files().filter { $0.hasSuffix(".txt") }.map { try scene.text($0) }
    #expect(Set(texts).count == texts.count)
  }

  /// Does random things until enough was done or the kill has come.
  private func act(
    on store: Store, at now: Date, _ random: inout SeededGenerator,
    _ promised: inout [Int: String], isOver: () -> Bool
  ) async throws {
    for _ in 0..<40 {
      if isOver() { return }
      let seeds = Int.random(in: 0..<80, using: &random)
      do {
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: _ = try await store.discover(try addresses(seeds..<seeds + 5), at: now)
        case 2: _ = try await store.checkpoint(now: now)
        default:
          let waiting = try await store.pending(
            host: "news.example", limit: 20, dueBy: .distantFuture)
          guard let url = waiting.randomElement(using: &random) else { continue }
          try await settle(url, store, at: now, &random, &promised)
        }
      } catch let error as StoreError {
        // Only the kill may fail anything; what failed was promised to nobody.
        #expect(error.detail == "killed")
      }
    }
  }

  private func settle(
    _ url: PendingURL, _ store: Store, at now: Date, _ random: inout SeededGenerator,
    _ promised: inout [Int: String]
  ) async throws {
    let facts = PageFacts(at: now, status: 200)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: _ = try await store.record(.rejected(url.id, Rejection(.tooShort), facts))
    case 1: _ = try await store.record(.failed(url.id, reason: "reset", next: now, facts))
    default:
      // A tenth of the texts are another's: duplicates must not take numbers.
      let text = Int.random(in: 0..<10, using: &random) == 0 ? 0 : Int(url.id)
      if case .accepted(let number, _) = try await store.accept(url, article(text), at: now) {
        #expect(promised[number] == nil)
        promised[number] = body(text)
      }
    }
  }
}
