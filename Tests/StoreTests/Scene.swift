// What the store's tests are made of: a place on disk, articles, and short ways to use a store.

import Corpus
import Foundation
import Store
import Testing

/// A directory of its own for one test, with journal and corpus in it; removed at the end.
final class Scene: Sendable {
  let directory: String
  let locations: StoreLocations
  /// A fixed time, so that nothing depends on when the tests run.
  let start = Date(timeIntervalSince1970: 1_760_000_000)

  init() {
    directory = NSTemporaryDirectory() + "store-tests-" + UUID().uuidString
    locations = StoreLocations(
      journal: directory + "/state/journal.sqlite", corpus: directory + "/corpus")
  }

  /// A scene in another place, such as a small file system.
  init(in directory: String) {
    self.directory = directory
    locations = StoreLocations(
      journal: directory + "/state/journal.sqlite", corpus: directory + "/corpus")
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func open(steps: StepHook? = nil) async throws -> Store {
    try await Store.open(locations, now: start, steps: steps)
  }

  /// A copy of everything as it stands at this moment: what a kill would leave behind.
  func snapshot() throws -> Scene {
    let copy = Scene()
    try FileManager.default.copyItem(atPath: directory, toPath: copy.directory)
    // A killed process holds no lock and leaves no usable shared memory.
    try? FileManager.default.removeItem(atPath: copy.locations.journal + "-shm")
    return copy
  }

  /// The visible and hidden files of the corpus, by their paths below it.
  func files() throws -> [String] {
    let root = locations.corpus
    guard let walk = FileManager.default.enumerator(atPath: root) else { return [] }
    return walk.compactMap { $0 as? String }.filter { path in
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isDirectory)
        && !isDirectory.boolValue
    }.sorted()
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: locations.corpus + "/" + path, encoding: .utf8)
  }

  func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }
}

/// An address that the test knows to be one.
func address(_ text: String) throws -> WebAddress {
  try #require(WebAddress(text))
}

/// A body of three lines whose words no other seed has.
func body(_ seed: Int) -> String {
  var random = SeededGenerator(state: UInt64(seed))
  return (1...3).map { _ in
    (1...10).map { _ in
      String((1...6).compactMap { _ in "abcdefghijklmnoprstuvwyz".randomElement(using: &random) })
    }.joined(separator: " ") + "."
  }.joined(separator: "\n")
}

func article(_ seed: Int, canonical: WebAddress? = nil) -> Article {
  Article(body: body(seed), headline: "Headline \(seed)", canonical: canonical, extractor: 1)
}

extension Store {
  /// Registers one source and polls it once with these addresses; gives what waits for fetching.
  func discover(
    _ addresses: [WebAddress], source: String = "https://news.example/feed", at: Date
  ) async throws -> [PendingURL] {
    let declaration = SourceDeclaration(address: try address(source))
    let state = try #require(try await register([declaration], now: at).first)
    let poll = Poll(
      sourceID: state.id, at: at, outcome: .entries(addresses.map { Discovery(address: $0) }),
      etag: "\"1\"", nextPoll: at + 3600, intervalSeconds: 3600)
    _ = try await recordPoll(poll)
    var found: [PendingURL] = []
    for host in try await pendingHosts() {
      found += try await pending(host: host.host, limit: 10_000, dueBy: .distantFuture)
    }
    return found.sorted { $0.id < $1.id }
  }

  func accept(
    _ url: PendingURL, _ article: Article, final: WebAddress? = nil, at: Date,
    supersedes: Int? = nil
  ) async throws -> Receipt {
    let facts = PageFacts(at: at, status: 200, finalAddress: final, wireBytes: 1000)
    return try await record(
      .accepted(
        Acceptance(urlID: url.id, article: article, facts: facts, supersedes: supersedes)))
  }
}

extension Store {
  /// Discovers one URL for each seed and accepts an article for each.
  func fill(_ seeds: Range<Int>, at: Date) async throws {
    let wanted = Set(try addresses(seeds))
    let urls = try await discover(Array(wanted), at: at).filter { wanted.contains($0.address) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for url in urls {
        let seed = try #require(Int(url.address.path.dropFirst(2)))
        group.addTask { _ = try await self.accept(url, article(seed), at: at) }
      }
      try await group.waitForAll()
    }
  }
}

/// The addresses that `fill` uses, one for each seed.
func addresses(_ seeds: Range<Int>) throws -> [WebAddress] {
  try seeds.map { try address("https://news.example/a\($0)") }
}
