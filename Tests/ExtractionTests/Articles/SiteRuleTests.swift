// A user's rule decides over a site's pages.

import Corpus
import Extraction
import Markup
import Testing

@Suite struct SiteRuleTests {
  private static let words = String(
    repeating: "The words of this paragraph go on for a while. ", count: 9)
  private static let html = """
    <html><head><title>Story</title></head><body><nav><a href=/>Home</a></nav>
    <div class=lead>Lead. \(words)</div><div class=hidden-by-models><ul><li>Entry one</li><li>Entry two</li></ul>
    <p class=promo>Promo. \(words)</p></div><footer>Foot. \(words)</footer></body></html>
    """

  private func extract(body: [String], strip: [String]) throws -> Extraction {
    let rule = SiteRule(
      host: "courier.example", body: try body.map { try XPathExpression($0) },
      strip: try strip.map { try XPathExpression($0) })
    let page = Page(
      bytes: Array(Self.html.utf8), address: WebAddress("https://courier.example/1"),
      contentType: "text/html")
    return ArticleExtractor.extract(page, rule: rule)
  }

  @Test func `the body is what the rule selects, less what it strips`() throws {
    let result = try extract(
      body: ["//div[@class='no']", "//body/div"], strip: ["//*[@class='promo']"])
    let lines = try #require(result.article).body.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("Lead.") == true)
    #expect(lines.dropFirst() == ["- Entry one", "- Entry two"])
    #expect(result.verdict == .article)
    #expect(result.rule?.body == "//body/div")
    #expect(result.rule?.stripped == 1)
  }

  @Test func `where the rule selects nothing the models decide, and it is said`() throws {
    let ruled = try extract(body: ["//main"], strip: [])
    let free = try extract(body: [], strip: [])
    #expect(ruled.rule?.missedBody == true)
    #expect(free.rule?.missedBody == false)
    #expect(ruled.article?.body == free.article?.body)
  }

  @Test func `a body by rule is an article whatever the page looks like, if it is long enough`()
    throws
  {
    #expect(try extract(body: ["//footer"], strip: []).verdict == .article)
    guard case .rejected(let rejection) = try extract(body: ["//nav"], strip: []).verdict else {
      Issue.record("one word was taken for an article")
      return
    }
    #expect(rejection.reason == .tooShort)
  }

  @Test func `a rule stands for the hosts below its own, and the nearest counts`() throws {
    let rules = SiteRules([
      SiteRule(host: "example.org", body: [], strip: []),
      SiteRule(host: "news.example.org", body: [], strip: []),
    ])
    func host(_ url: String) -> String? { WebAddress(url).flatMap(rules.rule)?.host }
    #expect(host("https://example.org/a") == "example.org")
    #expect(host("https://www.example.org/a") == "example.org")
    #expect(host("https://live.news.example.org/a") == "news.example.org")
    #expect(host("https://badexample.org/a") == nil)
  }
}
