// corpusd backfill: archives, numbered pages and sitemaps, within a budget and taken up again.

import Foundation
import Glibc
import Testing

@Suite("Back-fill")
struct BackfillTests {
  private static let articles = (0..<8).map { PrintedArticle(number: $0) }

  private func feed(_ articles: ArraySlice<PrintedArticle>, head: String = "") -> String {
    let links = articles.map { (link: "/\($0.slug).html", headline: $0.headline) }
    return PrintedArticle.feed(title: "News", links: links)
      .replacing("<description>", with: head + "<description>")
  }

  private func archive(_ name: String) -> String {
    "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"prev-archive\" href=\"/\(name)\"/>"
  }

  @Test("archives are read back within the budget, and the next run goes on where it was")
  func archives() async throws {
    let all = Self.articles
    try await MisbehavingSite.serve(on: "127.0.8.80", articles: all, paths: []) { site in
      try site.write(feed(all[0..<2], head: archive("a3.xml")), to: "feed.xml")
      try site.write(feed(all[2..<4], head: archive("a2.xml")), to: "a3.xml")
      try site.write(feed(all[4..<6], head: archive("a1.xml")), to: "a2.xml")
      try site.write(feed(all[6..<8]), to: "a1.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        #expect(try await desk.run("--once").status == 0)
        #expect(desk.corpus.count == 2)
        // Four new ones: two of the first archive, two of the second.
        let first = try await desk.run(
          "backfill", site.feed, "--since", "2026-01-01", "--limit", "4")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("the same command goes on"), "\(first.output)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all[0..<6].map(\.body)))
        #expect(!site.requests().contains("/a1.xml"))
        let second = try await desk.run(
          "backfill", site.feed, "--since", "2026-01-01", "--format", "json")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("\"finished\":true"), "\(second.output)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all.map(\.body)))
        for name in ["/a1.xml", "/a2.xml", "/a3.xml"] {
          #expect(site.requests().filter { $0 == name }.count == 1, "\(name)")
        }
        #expect(try await desk.corpus.faults() == [])
        // Its pages are no sources of their own.
        let listed = try await desk.run("sources", "--format", "jsonl")
        #expect(listed.output.split(separator: "\n").count == 1, "\(listed.output)")
      }
    }
  }

  @Test("WordPress's pages are numbered until there are no more, or always the same")
  func numbered() async throws {
    let all = Self.articles
    let generator = "<generator>https://wordpress.org/?v=6.4</generator>"
    try await MisbehavingSite.serve(on: "127.0.8.81", articles: all, paths: []) { site in
      try site.write(feed(all[0..<2], head: generator), to: "feed.xml")
      try site.write(feed(all[2..<4], head: generator), to: "feed.xml?paged=2")
      try site.write(feed(all[4..<6], head: generator), to: "feed.xml?paged=3")
      // From here on the server answers with its first page.
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        let ending = try await desk.run("backfill", site.feed, "--since", "2026-01-01")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("read back to 2026-01-01"), "\(ending.output)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all[0..<6].map(\.body)))
        let pages = site.requests().filter { $0.contains("paged") }
        #expect(pages.count < 8, "\(pages)")
        // A day of which nothing is wanted asks for no older page.
        let before = pages.count
        let none = try await desk.run("backfill", site.feed, "--since", "2026-11-20")
        #expect(none.status == 0)
        #expect(site.requests().filter { $0.contains("paged") }.count == before)
      }
    }
  }

  @Test("sitemaps older than the window are read, and those within it once more and no more")
  func sitemaps() async throws {
    let all = Self.articles
    func day(_ daysAgo: Double) -> String {
      Date(timeIntervalSinceNow: -daysAgo * 86_400).ISO8601Format()
    }
    try await MisbehavingSite.serve(on: "127.0.8.82", articles: all, paths: []) { site in
      func urls(_ entries: [(PrintedArticle, Double)]) -> String {
        "<urlset>"
          + entries.map {
            "<url><loc>\(site.url($0.slug)).html</loc><lastmod>\(day($1))</lastmod></url>"
          }.joined() + "</urlset>"
      }
      let parts = [("new.xml", 1.0), ("old.xml", 50.0), ("ancient.xml", 900.0)].map {
        "<sitemap><loc>\(site.url($0))</loc><lastmod>\(day($1))</lastmod></sitemap>"
      }
      try site.write("<sitemapindex>\(parts.joined())</sitemapindex>", to: "index.xml")
      try site.write(urls([(all[0], 1), (all[1], 30)]), to: "new.xml")
      try site.write(urls([(all[2], 50), (all[3], 500)]), to: "old.xml")
      try site.write(urls([(all[4], 900)]), to: "ancient.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("index.xml")])
        #expect(try await desk.run("--once").status == 0)
        #expect(try Set(desk.corpus.files().map(\.text)) == Set([all[0].body]))
        let since = String(day(100).prefix(10))
        for _ in 1...2 {
          let ending = try await desk.run("backfill", site.url("index.xml"), "--since", since)
          #expect(ending.status == 0, "\(ending.errors)")
          #expect(ending.output.contains("read back to"), "\(ending.output)")
        }
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all[0..<3].map(\.body)))
        #expect(site.requests().filter { $0 == "/new.xml" }.count == 2)
        #expect(site.requests().filter { $0 == "/old.xml" }.count == 1)
        #expect(!site.requests().contains("/ancient.xml"))
      }
    }
  }

  @Test("a source that is not listed, and a day that is none, are refused")
  func refusals() async throws {
    try await Desk.make { desk in
      try desk.configure(sources: ["http://127.0.8.83:9/feed.xml"])
      let unknown = try await desk.run(
        "backfill", "https://example.org/feed", "--since", "2026-01-01")
      #expect(unknown.status == 1 && unknown.errors.contains("not listed"), "\(unknown.errors)")
      let day = try await desk.run("backfill", "http://127.0.8.83:9/feed.xml", "--since", "May")
      #expect(day.status == 64 && day.errors.contains("2026-01-31"), "\(day.errors)")
    }
  }

  @Test("kill -9 during a back-fill costs nothing, and pages that were read are not read again")
  func killed() async throws {
    let all = (0..<40).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.84", articles: all, paths: []) { site in
      try site.write(feed(all[0..<2], head: archive("a1.xml")), to: "feed.xml")
      for page in 1..<20 {
        let older = page < 19 ? archive("a\(page + 1).xml") : ""
        try site.write(feed(all[(2 * page)..<(2 * page + 2)], head: older), to: "a\(page).xml")
      }
      try await Desk.make { desk in
        // Slow enough to be killed on its way, however busy the machine is.
        try desk.configure(sources: [site.feed], fetch: ["delay_seconds = 0.2"])
        let arguments = [
          "backfill", site.feed, "--since", "2026-01-01", "--config", "corpusd.toml",
        ]
        var kills = 0
        for wanted in [3, 9, 15] {
          let run = try Child.start(Desk.program, arguments, in: desk.directory)
          _ = try await eventually { site.requests().contains("/a\(wanted).xml") }
          run.send(SIGKILL)
          if await run.finish().signal == SIGKILL { kills += 1 }
        }
        #expect(kills > 0)
        let last = try await desk.run("backfill", site.feed, "--since", "2026-01-01")
        #expect(last.status == 0, "\(last.errors)")
        #expect(try await desk.corpus.faults() == [])
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all.map(\.body)))
        #expect(desk.corpus.count == 40)
        // Only a page in flight at a kill is asked for once more.
        let repeated = (1..<20).map { page in
          site.requests().filter { $0 == "/a\(page).xml" }.count - 1
        }
        #expect(repeated.allSatisfy { $0 >= 0 } && repeated.reduce(0, +) <= kills, "\(repeated)")
      }
    }
  }
}
