// What counts as an article that is there already, and what doesn't.

import Corpus
import Foundation
import Store
import Testing

struct DuplicateTests {
  let scene = Scene()

  private func urls(_ paths: String...) async throws -> (Store, [PendingURL]) {
    let store = try await scene.open()
    let addresses = try paths.map { try address("https://news.example/\($0)") }
    return (store, try await store.discover(addresses, at: scene.start))
  }

  @Test func `the same text under another address is a duplicate`() async throws {
    let (store, urls) = try await urls("one", "two")
    _ = try await store.accept(urls[0], article(1), at: scene.start)
    let receipt = try await store.accept(urls[1], article(1), at: scene.start)
    #expect(receipt == .duplicate(of: 0, why: .text, similarity: 1))
    #expect(try await store.checkpoint(now: scene.start) == 1)
  }

  @Test
  func `a page that names an accepted article as canonical is a duplicate if the texts agree`()
    async throws
  {
    let (store, urls) = try await urls("one", "print/one")
    _ = try await store.accept(urls[0], article(1), at: scene.start)
    var copy = article(1, canonical: urls[0].address)
    copy.body = body(1) + "\nPrinted on a Tuesday by the newspaper itself."
    let receipt = try await store.accept(urls[1], copy, at: scene.start)
    #expect(receipt == .duplicate(of: 0, why: .canonical, similarity: 1))
  }

  @Test func `a site with one wrong canonical address on all pages loses no article`() async throws
  {
    let (store, urls) = try await urls("one", "two", "three")
    let wrong = try address("https://news.example/home")
    for (index, url) in urls.enumerated() {
      let receipt = try await store.accept(
        url, article(index, canonical: wrong), at: scene.start)
      let path = ArticleFile(number: index, text: body(index)).path
      #expect(receipt == .accepted(number: index, path: path))
    }
    // The address stands for none of them, so the page really behind it is still fetched.
    let found = try await store.discover([wrong], at: scene.start)
    #expect(found.map(\.address) == [wrong])
  }

  @Test func `an article's canonical address is not fetched again`() async throws {
    let (store, urls) = try await urls("feed-link?id=1")
    let canonical = try address("https://news.example/one")
    _ = try await store.accept(urls[0], article(1, canonical: canonical), at: scene.start)
    #expect(try await store.discover([canonical], at: scene.start) == [])
  }

  @Test func `another site's claim to an address keeps no article out, unless the texts agree`()
    async throws
  {
    let store = try await scene.open()
    let claimants = try (0..<2).map { try address("https://evil.example/\($0)") }
    let claimed = try (0..<2).map { try address("https://news.example/a\($0)") }
    let pages = try await store.discover(claimants, at: scene.start)
    for (index, page) in pages.enumerated() {
      _ = try await store.accept(
        page, article(index, canonical: claimed[index]), at: scene.start)
    }
    let found = try await store.discover(claimed, at: scene.start)
    try #require(found.map(\.address) == claimed)
    // Its own text: an article. The claimant's text with a line more: the same article.
    let receipt = try await store.accept(found[0], article(7), at: scene.start)
    #expect(
      receipt == .accepted(number: 2, path: ArticleFile(number: 2, text: body(7)).path))
    var copy = article(1)
    copy.body += "\nA line that only the original has."
    #expect(
      try await store.accept(found[1], copy, at: scene.start)
        == .duplicate(of: 1, why: .canonical, similarity: 1))
    #expect(try await store.discover(claimed, at: scene.start) == [])
  }

  @Test func `a redirect to an accepted article is a duplicate if the texts agree`() async throws {
    let (store, urls) = try await urls("one", "short")
    _ = try await store.accept(urls[0], article(1), at: scene.start)
    var copy = article(1)
    copy.body += "\nA line that was added between the two."
    let receipt = try await store.accept(
      urls[1], copy, final: urls[0].address, at: scene.start)
    #expect(receipt == .duplicate(of: 0, why: .address, similarity: 1))
  }

  @Test func `an update is a new article that names the one it supersedes`() async throws {
    let (store, urls) = try await urls("one")
    _ = try await store.accept(urls[0], article(1), at: scene.start)
    var update = article(1)
    update.body += "\nThis was added an hour later."
    let receipt = try await store.accept(urls[0], update, at: scene.start, supersedes: 0)
    let file = ArticleFile(number: 1, text: update.body)
    #expect(receipt == .accepted(number: 1, path: file.path))
    #expect(try await store.checkpoint(now: scene.start) == 2)
    let lines = try scene.text("000000.jsonl").split(separator: "\n")
    #expect(try ManifestLine.decode(lines[1].utf8).supersedes == 0)
  }

  @Test func `an outcome that is recorded twice counts once`() async throws {
    let (store, urls) = try await urls("one", "two")
    let first = try await store.accept(urls[0], article(1), at: scene.start)
    #expect(try await store.accept(urls[0], article(1), at: scene.start) == first)
    let second = try await store.accept(urls[1], article(1), at: scene.start)
    #expect(try await store.accept(urls[1], article(1), at: scene.start) == second)
    #expect(try await store.checkpoint(now: scene.start) == 1)
    #expect(try await store.accept(urls[0], article(1), at: scene.start) == first)
    #expect(try await store.checkpoint(now: scene.start) == 0)
  }

  @Test func `links that differ only in tracking are one URL`() async throws {
    let (_, urls) = try await urls(
      "one", "one?utm_source=feed", "one#comments", "two?id=3&fbclid=abc", "two?id=3")
    #expect(urls.count == 2)
  }
}
