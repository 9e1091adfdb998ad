// A page that is too large or too deep is refused with its figure, and never cut to a shorter article.

import Corpus
import Extraction
import Testing

@Suite struct PageLimitTests {
  private let paragraphs = SamplePage().html

  private func refusal(_ bytes: [UInt8]) -> Rejection? {
    let result = ArticleExtractor.extract(Page(bytes: bytes, address: nil, contentType: nil))
    guard case .rejected(let rejection) = result.verdict, result.article == nil else { return nil }
    return rejection
  }

  private func page(before: String, _ count: Int) -> [UInt8] {
    Array((String(repeating: before, count: count) + paragraphs).utf8)
  }

  @Test func `elements inside one another beyond the limit are refused as too deep`() throws {
    let rejection = try #require(refusal(page(before: "<div>", 600)))
    #expect(rejection.reason == .tooDeep)
    #expect(rejection.limit == "512 elements")
  }

  @Test func `elements without end are refused as too large`() throws {
    let rejection = try #require(refusal(page(before: "<i>a</i>", 400_000)))
    #expect(rejection.reason == .tooLarge)
    #expect(rejection.limit?.hasSuffix("nodes") == true)
  }

  @Test func `bytes beyond the limit are refused as too large`() throws {
    let rejection = try #require(refusal(page(before: String(repeating: "x ", count: 512), 17_000)))
    #expect(rejection.reason == .tooLarge)
    #expect(rejection.limit?.hasSuffix("bytes") == true)
  }

  @Test func `blocks of text without end are refused as too large`() throws {
    let rejection = try #require(refusal(page(before: "<p>a</p>", 60_000)))
    #expect(rejection.reason == .tooLarge)
    #expect(rejection.limit == "40000 blocks")
  }

  @Test func `a page just within the limits is judged by what it says`() {
    let result = ArticleExtractor.extract(
      Page(bytes: page(before: "<div>", 400), address: nil, contentType: nil))
    if case .rejected(let rejection) = result.verdict {
      #expect(![.tooDeep, .tooLarge].contains(rejection.reason))
    }
  }
}
