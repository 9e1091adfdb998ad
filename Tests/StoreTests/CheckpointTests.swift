// From acceptance to the corpus.

import Corpus
import Foundation
import Store
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
}
