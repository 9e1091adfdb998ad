// Counters and lists that are made to grow without end.

import Corpus
import Markup
import Testing

@testable import Extraction

@Suite struct HostileDataTests {
  @Test(arguments: ["a<br>", "a<img>"])
  func `line breaks and images beyond 32,767 in one paragraph are counted`(unit: String) throws {
    let html = "<p>" + String(repeating: unit, count: 40_000) + "</p>"
    let page = BlockSegmenter.segment(.html(Array(html.utf8)))
    let block = try #require(page.blocks.first)
    #expect(max(block.breakCount, block.imageCount) > 32_767)
  }

  @Test func `a title and a description of any length are compared by their first words`() {
    let long = String(repeating: "word ", count: 10_000)
    let facts = PageFacts(
      .html(
        Array(
          """
          <title>\(long)</title><meta property=og:title content="\(long) end">
          <meta name=description content="\(long)"><meta name=author content="\(long)">
          <meta property=og:site_name content="\(long)">
          """.utf8)))
    let words = PageWords(facts)
    let lists = words.titles + [words.description, words.author, words.site]
    #expect(lists.allSatisfy { (1...2_000).contains($0.hashes.count) })
  }

  @Test func `of many authors the first ten are named`() {
    let names = (0..<50_000).map { "\"Ann Author\($0)\"" }.joined(separator: ",")
    let facts = PageFacts(
      .html(
        Array(
          "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":[\(names)]}</script>"
            .utf8)))
    let metadata = PageMetadata(
      facts, BlockSegmenter.segment(.html([])), bodyStart: nil,
      of: Page(bytes: [], address: nil, contentType: nil))
    #expect(metadata.byline?.hasSuffix("Ann Author9") == true)
  }
}
