// A whole page goes in, and its article comes out.

import Corpus
import Extraction
import Foundation
import Testing

@Suite struct ArticleExtractorTests {
  private let address = WebAddress("https://courier.example/news/1?x=2")

  private func extract(_ html: String, contentType: String? = "text/html", fetched: Date? = nil)
    -> Extraction
  {
    ArticleExtractor.extract(
      Page(
        bytes: Array(html.utf8), address: address, contentType: contentType, fetched: fetched))
  }

  @Test func `the body is the paragraphs and nothing of the page around them`() throws {
    let page = SamplePage()
    let result = extract(page.html)
    #expect(result.verdict == .article)
    #expect(try #require(result.article).body == page.paragraphs.joined(separator: "\n"))
  }

  @Test func `what the page says of itself stands beside the body, with its source`() throws {
    let result = extract(SamplePage().html)
    let article = try #require(result.article)
    #expect(article.headline == "Harbour bridge to close for eleven weeks")
    #expect(article.byline == "Ines Okafor")
    #expect(article.published == Timestamp.parse("2026-03-14T08:30:00Z"))
    #expect(article.language == "en")
    #expect(article.site == "Harbour Courier")
    #expect(
      article.canonical?.text
        == "https://courier.example/news/2026/harbour-bridge-to-close-for-eleven-weeks")
    #expect(article.extractor == ArticleExtractor.version)
    #expect(result.provenance["published"] == "article:published_time")
  }

  @Test func `a date later than the fetch is no date of publication`() throws {
    let before = try #require(Timestamp.parse("2026-03-01T00:00:00Z"))
    #expect(extract(SamplePage().html, fetched: before).article?.published == nil)
  }

  @Test func `a sub-heading, a list and a table keep their forms`() throws {
    var page = SamplePage()
    page.paragraphs.insert(
      contentsOf: [
        "Drivers are asked to plan their way before they leave home and to leave the car where they can, the council said.</p><h2>What drivers should know</h2><ul><li>Buses run every six minutes on the ring road.</li><li>Lorries must use the motorway in the south.</li></ul><p>The council promised to publish the state of the work every Friday on its pages."
      ], at: 3)
    let body = try #require(extract(page.html).article).body
    let lines = body.split(separator: "\n").map(String.init)
    #expect(lines.contains("What drivers should know"))
    #expect(lines.contains("- Buses run every six minutes on the ring road."))
  }

  @Test func `JSON-LD gives dates, author and section, whatever the graph around it`() throws {
    var page = SamplePage()
    page.head = """
      <title>Bridge</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Courier"},{"@type":["NewsArticle"],"headline":"Harbour bridge to close for eleven weeks",
      "datePublished":"2026-03-14T08:30:00Z","dateModified":"2026-03-15T10:00:00Z","author":[{"@type":"Person","name":"A. One"},
      {"@type":"Person","name":"B. Two"}],"articleSection":"City","isAccessibleForFree":"False","keywords":["bridge","roads"],}]}</script>
      """
    let article = try #require(extract(page.html).article)
    #expect(article.byline == "A. One, B. Two")
    #expect(article.modified == Timestamp.parse("2026-03-15T10:00:00Z"))
    #expect(article.section == "City")
    #expect(article.isFree == false)
    #expect(article.keywords == ["bridge", "roads"])
  }

  @Test func `a body that only a script holds is taken from there`() throws {
    let sentences = SamplePage().paragraphs
    let html = """
      <html><head><title>Harbour bridge to close</title><script type="application/ld+json">{"@type":"NewsArticle",
      "headline":"Harbour bridge to close","articleBody":"\(sentences.joined(separator: "\\n"))"}</script></head>
      <body><div id="app"></div></body></html>
      """
    #expect(extract(html).article?.body == sentences.joined(separator: "\n"))
  }

  @Test func `the feed fills what the page does not say`() throws {
    var page = SamplePage()
    page.head = "<title>Harbour bridge to close for eleven weeks</title>"
    let hints = FeedHints(keywords: ["harbour"])
    let result = ArticleExtractor.extract(
      Page(bytes: Array(page.html.utf8), address: nil, contentType: nil), feedEntry: hints)
    #expect(result.article?.keywords == ["harbour"])
  }

  @Test func `meta robots are handed on`() {
    var page = SamplePage()
    page.head += "<meta name=\"robots\" content=\"noindex, NOAI\">"
    #expect(extract(page.html).metaRobots == ["noindex", "noai"])
  }

  @Test func `the same page gives the same result whatever came before it`() throws {
    let first = extract(SamplePage().html)
    _ = extract("<p>something else</p>")
    var other = SamplePage()
    other.paragraphs.reverse()
    _ = extract(other.html)
    let second = extract(SamplePage().html)
    #expect(first.article == second.article)
    #expect(first.verdict == second.verdict)
  }

  @Test func `the explanation shows each block with what decided over it`() throws {
    let page = SamplePage()
    let lines = ArticleExtractor.explain(
      Page(bytes: Array(page.html.utf8), address: nil, contentType: nil)
    ).lines
    let lead = try #require(lines.first { $0.text == page.paragraphs[0] })
    #expect(lead.isKept)
    #expect(lead.path.hasSuffix("div.article-body p"))
    let footer = try #require(lines.first { $0.text.contains("All rights reserved") })
    #expect(!footer.isKept)
    #expect(footer.probability < lead.probability)
  }
}
