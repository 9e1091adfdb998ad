// Any bytes end in bounded time, whatever they are.

import Corpus
import Extraction
import Testing

@Suite struct HostilePageTests {
  private func extract(_ bytes: [UInt8]) -> Extraction {
    ArticleExtractor.extract(Page(bytes: bytes, address: nil, contentType: nil))
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test(arguments: [
    "<div>", "<p>a.", "<li><a href=x>a</a>", "<table><tr><td>", "<b>", "<h1>a</h1>", "</p>",
    "<a href=x>",
    "<div class='a b c'>x</div>", "&amp;", "<br>", "<td>", "<div hidden>x",
    "<section><p>Some words here, and more.</p>",
  ])
  func `ten thousand of anything ends`(unit: String) {
    _ = extract(repeated(unit, 10_000))
  }

  @Test func `a line of a megabyte is not cut silently`() {
    let result = extract(Array("<p>".utf8) + repeated("word and word. ", 70_000))
    #expect(result.verdict != .article || (result.article?.body.utf8.count ?? 0) > 900_000)
  }

  @Test func `bytes of every value in every order end`() {
    var state: UInt64 = 42
    for _ in 0..<10 {
      let bytes = (0..<5_000).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      _ = extract(bytes)
    }
  }

  @Test func `a page cut at any place ends`() {
    let page = Array(SamplePage().html.utf8)
    for end in stride(from: 0, to: page.count, by: 211) { _ = extract(Array(page[..<end])) }
  }

  @Test func `a page of more blocks than are judged is refused, not cut`() {
    let result = extract(repeated("<p>A sentence, and more.</p>", 50_000))
    guard case .rejected(let rejection) = result.verdict else {
      Issue.record("taken as an article")
      return
    }
    #expect(rejection.reason == .tooLarge)
  }
}
