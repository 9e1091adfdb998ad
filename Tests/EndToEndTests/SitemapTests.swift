// Sitemaps as sources: indexes, robots.txt, windows, and what a second poll asks for.

import Foundation
import Testing

@Suite("Sitemaps")
struct SitemapTests {
  private static let articles = (0..<4).map { PrintedArticle(number: $0) }

  private func day(_ daysAgo: Double) -> String {
    Date(timeIntervalSinceNow: -daysAgo * 86_400).ISO8601Format()
  }

  private func index(_ site: MisbehavingSite, _ parts: [(String, Double?)]) -> String {
    "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + parts.map { name, age in
        let changed = age.map { "<lastmod>\(day($0))</lastmod>" } ?? ""
        return "<sitemap><loc>\(site.url(name))</loc>\(changed)</sitemap>"
      }.joined() + "</sitemapindex>"
  }

  private func urls(_ site: MisbehavingSite, _ entries: [(PrintedArticle, Double)]) -> String {
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + entries.map { article, age in
        "<url><loc>\(site.url(article.slug)).html</loc><lastmod>\(day(age))</lastmod></url>"
      }.joined() + "</urlset>"
  }

  @Test("an index is followed to what changed within the window, and nothing is asked for twice")
  func index() async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: "127.0.8.30", articles: all, paths: []) { site in
      try site.write(
        index(site, [("new.xml", 1), ("old.xml", 90), ("plain.xml", nil)]), to: "index.xml")
      try site.write(urls(site, [(all[0], 1), (all[1], 40)]), to: "new.xml")
      try site.write(urls(site, [(all[3], 90)]), to: "old.xml")
      try site.write(urls(site, [(all[2], 2)]), to: "plain.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("index.xml")])
        let first = try await desk.run("--once")
        #expect(first.status == 0, "\(first.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set([all[0].body, all[2].body]))
        #expect(!site.requests().contains("/old.xml"), "\(site.requests())")
        #expect(!site.requests().contains("/\(all[1].slug).html"))
        let manifest = try desk.corpus.manifest()
        #expect(manifest.allSatisfy { $0["source"] as? String == site.url("index.xml") })
        let listed = try await desk.run("sources")
        #expect(
          listed.output.contains("led to 2 sitemaps or older pages: 2 read"), "\(listed.output)")
        // One sitemap by its own time, and one address of a sitemap that was read.
        #expect(listed.output.contains("old=2"), "\(listed.output)")
      }
    }
  }

  @Test("a site's robots.txt as source leads to its sitemaps, packed and plain ones too")
  func robots() async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: "127.0.8.31", articles: all, paths: []) { site in
      try site.write(
        "User-agent: *\nDisallow: /\(all[1].slug)\nSitemap: \(site.url("list.txt"))\n"
          + "Sitemap: \(site.url("packed.xml.gz"))\n", to: "robots.txt")
      try site.write(
        "\(site.url(all[0].slug)).html\n\(site.url(all[1].slug)).html\n", to: "list.txt")
      try site.write(urls(site, [(all[2], 1)]), to: "packed.xml")
      let gzip = try Child.start("gzip", ["packed.xml"], in: site.root)
      #expect(await gzip.finish().status == 0)
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("robots.txt")])
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set([all[0].body, all[2].body]))
        #expect(ending.output.contains("robots 1"), "\(ending.output)")
      }
    }
  }

  @Test("a site's root as source leads to its sitemaps, also where its own robots.txt is set aside")
  func root() async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: "127.0.8.32", articles: all, paths: []) { site in
      try site.write(
        "User-agent: *\nDisallow: /$\nSitemap: \(site.url("map.xml"))\n"
          + "Sitemap: \(site.url("status/500/x"))\n", to: "robots.txt")
      try site.write("<!DOCTYPE html><html><body><p>Welcome.</p></body></html>", to: "index.html")
      try site.write(urls(site, [(all[0], 1)]), to: "map.xml")
      try await Desk.make { desk in
        try desk.configure(
          sources: [], more: "[[source]]\nurl = \"\(site.url(""))\"\nobey_robots = false")
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try desk.corpus.files().map(\.text) == [all[0].body])
        let listed = try await desk.run("sources").output
        #expect(
          listed.contains("1 of them failing: \(site.url("status/500/x")): HTTP 500"), "\(listed)")
      }
    }
  }

  @Test("indexes that name themselves, each other or thousands cost a bounded number of requests")
  func hostile() async throws {
    let article = Self.articles[0]
    try await MisbehavingSite.serve(on: "127.0.8.33", articles: [article], paths: []) { site in
      let many = (0..<20_000).map { ("none/\($0).xml", Double?.none) }
      try site.write(index(site, [("a.xml", nil), ("b.xml", nil)] + many), to: "a.xml")
      for (name, next) in [("b", "c"), ("c", "d"), ("d", "e"), ("e", "f")] {
        try site.write(index(site, [("a.xml", nil), ("\(next).xml", nil)]), to: "\(name).xml")
      }
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.url("a.xml")], more: "[sitemaps]\nchildren_per_poll = 12")
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending.errors)")
        // robots.txt, the index itself, and twelve at most of what it led to.
        #expect(site.requests().count <= 14, "\(site.requests().count)")
        #expect(Set(site.requests()).count == site.requests().count)
        #expect(!site.requests().contains("/e.xml"))
        let listed = try await desk.run("sources", "--format", "json")
        #expect(listed.output.contains("many=15002"), "\(listed.output.prefix(2000))")
      }
    }
  }
}
