// The full text of a feed, where its page fails, is refused, or says less.

import Foundation
import Testing

@Suite("Full text from the feed")
struct FeedTextTests {
  private static let articles = (0..<8).map { PrintedArticle(number: $0) }

  /// A feed that carries the whole text of each article beside its link.
  private func feed(_ site: MisbehavingSite, _ entries: [(String, PrintedArticle)]) -> String {
    let items = entries.map { path, article in
      """
      <item><title>\(article.headline)</title><link>\(site.url(path))</link>
      <content:encoded><![CDATA[\(article.paragraphs.map { "<p>\($0)</p>" }.joined())]]>
      </content:encoded></item>
      """
    }
    return """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Whole</title>\(items.joined())</channel></rss>
      """
  }

  @Test("stands in for a page that is gone, refused, forbidden, unreadable or a teaser")
  func standsIn() async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: "127.0.8.50", articles: [all[5]], paths: []) { site in
      var teaser = all[4]
      teaser.paragraphs = [all[4].paragraphs[0]]
      try site.write(teaser.page, to: "teaser.html")
      try site.write("User-agent: *\nDisallow: /private\n", to: "robots.txt")
      let entries = [
        ("status/410/a.html", all[0]), ("status/451/b.html", all[1]), ("private/c.html", all[2]),
        ("missing/d.html", all[3]), ("teaser.html", all[4]), ("\(all[5].slug).html", all[5]),
        ("loop/e.html", all[6]), ("binary/f.html", all[7]),
      ]
      try site.write(feed(site, entries), to: "feed.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed], fetch: ["delay_seconds = 0.0", "attempts = 1"])
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all.map(\.body)))
        #expect(!site.requests().contains { $0.contains("private") })
        // The page itself is the better source where both are whole.
        let byPage = try desk.corpus.manifest().filter { $0["via"] as? String != "feed" }
        #expect(byPage.map { $0["url"] as? String } == [site.url("\(all[5].slug).html")])
        let why = try await desk.run("why", site.url("private/c.html"))
        #expect(why.output.contains("as the page is refused: robots"), "\(why.output)")
      }
    }
  }

  @Test("is left alone where the configuration says so, and where it is a summary")
  func leftAlone() async throws {
    let article = Self.articles[0]
    try await MisbehavingSite.serve(on: "127.0.8.51", articles: [], paths: []) { site in
      var summary = Self.articles[1]
      summary.paragraphs = ["A short summary of what happened."]
      try site.write(
        feed(site, [("status/410/a.html", article), ("status/410/b.html", summary)]),
        to: "feed.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed], more: "[articles]\nfeed_text = false")
        #expect(try await desk.run("--once").status == 0)
        #expect(desk.corpus.count == 0)
      }
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        #expect(try await desk.run("--once").status == 0)
        #expect(try desk.corpus.files().map(\.text) == [article.body])
      }
    }
  }
}
