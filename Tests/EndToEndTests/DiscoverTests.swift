// corpusd discover against a real site: what it finds, what it asks for, and that its output is a configuration.

import Foundation
import Testing

@Suite("Discover")
struct DiscoverTests {
  private static let articles = (0..<6).map { PrintedArticle(number: $0) }

  private func serve(
    on address: String, _ body: (MisbehavingSite, Desk) async throws -> Void
  ) async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: address, articles: all, paths: []) { site in
      let links = all.map { (link: "/\($0.slug).html", headline: $0.headline) }
      try site.write(PrintedArticle.feed(title: "All \"news\"", links: links), to: "all.xml")
      try site.write(
        PrintedArticle.feed(title: "Some", links: Array(links[0..<3])), to: "some.xml")
      let day = Date().ISO8601Format()
      let urls = (all.map(\.slug) + ["more-1", "more-2", "more-3"]).map {
        "<url><loc>\(site.url($0)).html</loc><lastmod>\(day)</lastmod></url>"
      }
      try site.write("<urlset>\(urls.joined())</urlset>", to: "news.xml")
      try site.write(
        "User-agent: *\nDisallow: /private\nSitemap: \(site.url("news.xml"))\n", to: "robots.txt")
      try site.write(
        """
        <!DOCTYPE html><html><head><title>Front</title>
        <link rel="alternate" type="application/rss+xml" href="/some.xml">
        <link rel="alternate" type="application/rss+xml" href="/all.xml">
        <link rel="alternate" type="application/rss+xml" href="/private/feed.xml">
        </head><body><p>Welcome</p></body></html>
        """, to: "front.html")
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("all.xml")])
        try await body(site, desk)
      }
    }
  }

  @Test("feeds and sitemaps are found, compared, and printed as a configuration")
  func find() async throws {
    try await serve(on: "127.0.8.70") { site, desk in
      let ending = try await desk.run("discover", site.url("front.html"))
      #expect(ending.status == 0, "\(ending.errors)")
      let lines = ending.output.split(separator: "\n").map(String.init)
      #expect(lines.contains("url = \"\(site.url("all.xml"))\""), "\(ending.output)")
      #expect(lines.contains("name = \"All \\\"news\\\"\""))
      // All of its entries are in the other one.
      #expect(lines.contains("#url = \"\(site.url("some.xml"))\""))
      #expect(lines.contains("url = \"\(site.url("news.xml"))\""))
      #expect(ending.output.contains("6 of them also in \(site.url("all.xml"))"))
      #expect(ending.output.contains("forbidden by robots.txt"))
      #expect(!site.requests().contains { $0.contains("private") })
      #expect(site.requests().count <= 24)
      #expect(Set(site.requests()).count == site.requests().count, "\(site.requests())")
      // What was printed is a configuration.
      try desk.write(
        "contact = \"mailto:a@example.org\"\n" + ending.output + "\n", to: "found.toml")
      #expect(try await desk.run("check", configuration: "found.toml").status == 0)
    }
  }

  @Test("the same is given as JSON, and a site without sources is a no")
  func json() async throws {
    try await serve(on: "127.0.8.71") { site, desk in
      let ending = try await desk.run("discover", site.url("front.html"), "--format", "json")
      let report =
        try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
      let sources = report?["sources"] as? [[String: Any]] ?? []
      #expect(sources.map { $0["kind"] as? String } == ["rss", "rss", "sitemap"])
      #expect(sources.map { $0["recommended"] as? Bool } == [true, false, true])
      #expect(sources.map { $0["covered"] as? Int } == [0, 3, 6])
      #expect(report?["requests"] as? Int == site.requests().count)
    }
    try await MisbehavingSite.serve(on: "127.0.8.72", articles: [], paths: []) { site in
      try FileManager.default.removeItem(at: site.root.appendingPathComponent("feed.xml"))
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        let ending = try await desk.run("discover", site.url(""))
        #expect(ending.status == 1)
        #expect(ending.errors.contains("shows no source"), "\(ending.errors)")
      }
    }
  }
}
