// Web pages as sources: their links, what is said when there are none, and pages where a feed was promised.

import Foundation
import Testing

@Suite("Section pages")
struct SectionTests {
  private static let articles = (0..<4).map { PrintedArticle(number: $0) }
  private static let often = """
    [poll]
    interval_seconds = 1
    minimum_seconds = 1
    maximum_seconds = 1
    """

  private func path(_ article: PrintedArticle) -> String { "2026/11/20/\(article.slug).html" }

  private func page(_ articles: [PrintedArticle]) -> String {
    let links = articles.map { "<h2><a href=\"/\(path($0))\">\($0.headline)</a></h2>" }
    return """
      <!DOCTYPE html><html lang="en"><head><title>The Daily Test: News</title></head><body>
      <nav><a href="/2026/11/20/in-the-navigation-of-every-page.html">A link of the navigation</a></nav>
      <main>\(links.joined(separator: "\n"))
      <h2><a href="https://elsewhere.example/2026/11/20/a-story-of-another-site.html">Another
      site's story of the day is linked here</a></h2></main></body></html>
      """
  }

  /// Serves the articles below the path of a day, and `body` with a page of them at /news/.
  private func serve(
    on address: String, _ body: (MisbehavingSite) async throws -> Void
  ) async throws {
    try await MisbehavingSite.serve(on: address, articles: [], paths: []) { site in
      let day = site.root.appendingPathComponent("2026/11/20")
      try FileManager.default.createDirectory(at: day, withIntermediateDirectories: true)
      for article in Self.articles { try site.write(article.page, to: path(article)) }
      try await body(site)
    }
  }

  @Test("the links of a page that look like articles are its entries, each fetched once")
  func section() async throws {
    let all = Self.articles
    try await serve(on: "127.0.8.40") { site in
      try site.write(page([all[0], all[1], all[2]]), to: "news.html")
      try await Desk.make { desk in
        try desk.configure(
          sources: [],
          more: """
            \(Self.often)
            [[source]]
            url = "\(site.url("news.html"))"
            kind = "section"
            exclude = ["*\(all[2].slug)*"]
            """)
        let first = try await desk.run("--once")
        #expect(first.status == 0, "\(first.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set([all[0].body, all[1].body]))
        try site.write(page([all[3], all[0]]), to: "news.html")
        let grown = try await eventually {
          _ = try await desk.run("--once")
          return desk.corpus.count == 3
        }
        #expect(grown)
        #expect(site.requests().filter { $0.contains(all[0].slug) }.count == 1)
        #expect(!site.requests().contains { $0.contains("navigation") })
      }
    }
  }

  @Test(
    "a section that used to give links and gives none raises an alarm, in the log and in sources")
  func alarm() async throws {
    try await serve(on: "127.0.8.41") { site in
      try site.write(page(Self.articles), to: "news.html")
      try await Desk.make { desk in
        try desk.configure(
          sources: [],
          more: "\(Self.often)\n[[source]]\nurl = \"\(site.url("news.html"))\"\nkind = \"section\"")
        #expect(try await desk.run("--once").status == 0)
        try site.write("<html><body><div id=\"app\"></div></body></html>", to: "news.html")
        var said = ""
        let heard = try await eventually {
          said = try await desk.run("--once").errors
          return said.contains("gave links until now")
        }
        #expect(heard, "\(said)")
        #expect(said.contains("warning"))
        let listed = try await desk.run("sources").output
        #expect(listed.contains("gave links until now and gives none"), "\(listed)")
      }
    }
  }

  @Test("a page where a feed was promised is said to be one, with the feeds that it names")
  func promisedFeed() async throws {
    try await serve(on: "127.0.8.42") { site in
      try site.write(
        "<!DOCTYPE html><html><head><link rel=\"alternate\" type=\"application/rss+xml\" "
          + "href=\"/feed.xml\"></head><body><p>News</p></body></html>", to: "home.html")
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("home.html")])
        let ending = try await desk.run("--once")
        #expect(ending.status == 75)
        #expect(
          ending.errors.contains("web page where a feed was promised")
            && ending.errors.contains(site.url("feed.xml")), "\(ending.errors)")
      }
    }
  }
}
