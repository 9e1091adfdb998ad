// Articles in several parts: where a page goes on, and how its parts are joined.

import Corpus
import Foundation
import Markup
import Testing

@testable import Extraction

@Suite struct ArticlePartsTests {
  private func next(_ markup: String, at own: String = "https://a.example/bridge") -> String? {
    NextPart(MarkupTree.html(Array("<body>\(markup)</body>".utf8)), at: WebAddress(own))?
      .address.text
  }

  @Test func `a pager's next page is found by relation, by number and by word`() {
    let expected = "https://a.example/bridge/2"
    #expect(next("<link rel=\"next\" href=\"/bridge/2\">") == expected)
    #expect(next("<a rel=\"next nofollow\" href=\"/bridge/2\">onwards</a>") == expected)
    #expect(next("<a href=\"/bridge\">1</a> <a href=\"/bridge/2\">2</a>") == expected)
    #expect(next("<a href=\"http://a.example/bridge/2\">Nächste Seite</a>") == expected)
    #expect(next("<a href=\"/bridge/2\">›</a>") == expected)
    #expect(next("<base href=\"/bridge/\"><a href=\"2\">Page 2: the ferry</a>") == expected)
  }

  @Test func `the next post, comments, teasers and other sites are no next part`() {
    #expect(next("<link rel=\"next\" href=\"/ferry\">") == nil)
    #expect(next("<a rel=\"next\" href=\"/ferry/2\">Next post</a>") == nil)
    #expect(next("<a href=\"/bridge?page=2#comments\">2</a>") == nil)
    #expect(next("<a href=\"/bridge/comment-page-2/\">2</a>") == nil)
    #expect(next("<a href=\"/bridge/2\">The council decides</a>") == nil)
    #expect(next("<a href=\"https://b.example/bridge/2\">2</a>") == nil)
    #expect(next("<a href=\"/bridge/3\">3</a>") == nil)
    #expect(next("<a rel=\"next\" href=\"/?p=13\">13</a>", at: "https://a.example/?p=12") == nil)
    #expect(NextPart(MarkupTree.html(Array("<a href=2>2</a>".utf8)), at: nil) == nil)
  }

  private func address(_ path: String) throws -> WebAddress {
    try #require(WebAddress("https://a.example/" + path))
  }

  private func part(
    _ lines: [String], headline: String? = "A bridge is built", canonical: WebAddress? = nil,
    published: Date? = nil
  ) -> Extraction {
    let article = Article(
      body: lines.joined(separator: "\n"), headline: headline, published: published,
      canonical: canonical, extractor: 1)
    return Extraction(
      verdict: .article, article: article, metaRobots: [], provenance: [:], charset: "UTF-8")
  }

  private func begin(_ lines: [String]) throws -> ArticleParts {
    ArticleParts(try #require(part(lines).article), at: try address("bridge"))
  }

  @Test func `what each part repeats at its ends stands once, at the outer ends`() throws {
    let standfirst = "The council has decided to build a bridge over the river after all."
    let author = "Ann Smith writes about the town and its river since 1998."
    var parts = try begin([standfirst, "One.", author])
    #expect(parts.add(part([standfirst, "Two.", author]), at: try address("bridge/2")) == .joined)
    #expect(
      parts.add(part([standfirst, "Three.", "One.", author]), at: try address("bridge/3"))
        == .joined)
    #expect(
      parts.article.body
        == [standfirst, "One.", "Two.", "Three.", "One.", author].joined(separator: "\n"))
    #expect(parts.count == 3)
  }

  @Test func `a part that repeats what is there, or has no text, adds nothing`() throws {
    var parts = try begin(["One.", "Two."])
    #expect(parts.add(part(["One.", "Two."]), at: try address("bridge/2")) == .nothingNew)
    #expect(parts.add(part(["Two."]), at: try address("bridge/2")) == .nothingNew)
    #expect(parts.add(part([]), at: try address("bridge/2")) == .nothingNew)
    #expect(parts.article.body == "One.\nTwo." && parts.count == 1)
  }

  @Test func `a page with another headline is no part, unless it names the first as its own`()
    throws
  {
    let other = "Ferries are sold to the north"
    var parts = try begin(["One."])
    #expect(
      parts.add(part(["Two."], headline: other), at: try address("bridge/2")) == .otherPage)
    #expect(
      parts.add(
        part(["Two."], headline: other, canonical: try address("bridge")),
        at: try address("bridge/2")) == .joined)
    #expect(
      parts.add(
        part(["Three."], headline: "A bridge is built – page 3"), at: try address("bridge/3"))
        == .joined)
  }

  @Test func `the minute of publication makes a part of a page with a headline of its own`() throws
  {
    let other = "Ferries are sold to the north"
    for (time, expected) in [
      (1_760_011_260.0, ArticleParts.Addition.joined), (1_760_011_200, .otherPage),
    ] {
      let date = Date(timeIntervalSince1970: time)
      let first = try #require(part(["One."], published: date).article)
      var parts = ArticleParts(first, at: try address("bridge"))
      #expect(
        parts.add(part(["Two."], headline: other, published: date), at: try address("bridge/2"))
          == expected)
    }
  }

  @Test func `a page tells where its article goes on`() throws {
    let page = Page(
      bytes: Array("<body><p>Text.</p><a href=\"?page=2\">2</a></body>".utf8),
      address: try address("bridge"), contentType: "text/html")
    let next = ArticleExtractor.extract(page).nextPart
    #expect(next == NextPart(address: try address("bridge?page=2"), number: 2))
  }
}
