// What the bytes of a source turn out to be, and what of it is wanted.

import Corpus
import Extraction
import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct SourceContentTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private func read(
    _ text: String, at url: String = "https://news.example/sitemap.xml",
    reading: SourceReading = SourceReading(), sitemaps: [String] = [], articles: [String] = []
  ) throws -> SourceContent {
    let address = try #require(WebAddress(url))
    let source = SourceState(id: 1, address: address, nextPoll: .distantPast)
    var visit = PollVisit(source: source, address: address, obeysRobots: true)
    visit.reading = reading
    visit.sitemaps = sitemaps
    visit.articles = articles.compactMap { WebAddress($0) }
    return try SourceContent.read(Array(text.utf8), of: visit, contentType: nil).get()
  }

  private func selection(
    _ content: SourceContent, _ reading: SourceReading = SourceReading(),
    at url: String = "https://news.example/sitemap.xml"
  ) throws -> EntrySelection {
    let address = try #require(WebAddress(url))
    return EntrySelection(
      reading, content: content, address: address, root: address, keepsContent: true,
      windowSeconds: 7 * 86_400, now: Self.now)
  }

  private func day(_ daysAgo: Double) -> String {
    Timestamp.format(Self.now.addingTimeInterval(-daysAgo * 86_400))
  }

  private func sitemap(_ entries: [(String, Double?)]) -> String {
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + entries.map { link, age in
        let changed = age.map { "<lastmod>\(day($0))</lastmod>" } ?? ""
        return "<url><loc>\(link)</loc>\(changed)</url>"
      }.joined() + "</urlset>"
  }

  @Test func `an index names its sitemaps with their times, and has no entries`() throws {
    let content = try read(
      """
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://news.example/a.xml</loc><lastmod>\(day(1))</lastmod></sitemap>
      <sitemap><loc>https://news.example/b.xml</loc></sitemap>
      <sitemap><loc>https://news.example/c.xml</loc><lastmod>\(day(30))</lastmod></sitemap>
      <sitemap><loc>https://elsewhere.example/d.xml</loc></sitemap></sitemapindex>
      """)
    var selection = try selection(content)
    let named = selection.sitemaps(content)
    #expect(named.map(\.address.path) == ["/a.xml", "/b.xml"])
    #expect(named.map { $0.claimed == nil } == [false, true])
    #expect(selection.leftOut == [.old: 1, .host: 1])
    #expect(selection.discoveries(content).isEmpty)
  }

  @Test func `the sitemaps of a robots.txt are read, wherever they are`() throws {
    let content = try read(
      "User-agent: *\nDisallow:\nSitemap: https://cdn.example.net/news.xml\nSitemap: /more.xml\n",
      at: "https://news.example/robots.txt")
    var selection = try selection(content, at: "https://news.example/robots.txt")
    #expect(
      selection.sitemaps(content).map(\.address.text) == [
        "https://cdn.example.net/news.xml", "https://news.example/more.xml",
      ])
    #expect(throws: SourceFault.self) {
      try read("User-agent: *\nDisallow:\n", at: "https://news.example/robots.txt")
    }
  }

  private static let page = """
    <!DOCTYPE html><html><head><title>News</title>
    <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
    <body><p>Hello</p></body></html>
    """

  @Test func `a site's root stands for the sitemaps of its robots.txt`() throws {
    let sitemaps = ["https://news.example/sitemap.xml"]
    let content = try read(Self.page, at: "https://news.example/", sitemaps: sitemaps)
    #expect(content.kind == "robots" && content.sitemaps.map(\.address.text) == sitemaps)
    // Another page of the site does not.
    #expect(throws: SourceFault.self) {
      try read(Self.page, at: "https://news.example/world", sitemaps: sitemaps)
    }
  }

  @Test func `a page where a feed was promised is named so, with the feeds that it names`() throws {
    do {
      _ = try read(Self.page, at: "https://news.example/world")
      Issue.record("it was read")
    } catch let fault as SourceFault {
      #expect(fault.reason.contains("web page where a feed was promised"))
      #expect(fault.reason.contains("https://news.example/feed.xml"))
    }
  }

  @Test func `a section's links are known by the shape of those that became articles`() throws {
    let links = (1...4).map {
      "<p><a href=\"/cms/b\($0)\">The council of a small town has met again on day \($0)</a></p>"
    }
    let page = "<html><body><main>\(links.joined())</main></body></html>"
    let reading = SourceReading(kind: .section)
    let url = "https://news.example/world"
    let strange = try? read(page, at: url, reading: reading)
    let articles = (10...15).map { "https://news.example/cms/a\($0)" }
    let known = try read(page, at: url, reading: reading, articles: articles)
    #expect(known.feed.entries.count == 4)
    #expect((strange?.feed.entries.count ?? 0) < 4)
  }

  @Test func `a sitemap gives what changed within the window, newest first, and what has no date`()
    throws
  {
    let content = try read(
      sitemap([
        ("https://news.example/undated", nil), ("https://news.example/older", 3),
        ("https://news.example/newer", 1), ("https://news.example/ancient", 400),
        ("https://elsewhere.example/paid", 1),
      ]))
    var selection = try selection(content)
    let found = selection.discoveries(content)
    #expect(found.map(\.address.path) == ["/newer", "/older", "/undated"])
    #expect(selection.leftOut == [.old: 1, .host: 1])
  }

  @Test func `since reaches further back than the window, and patterns choose`() throws {
    let content = try read(
      sitemap([
        ("https://news.example/news/a", 20), ("https://news.example/news/video/b", 1),
        ("https://news.example/shop/c", 1), ("https://news.example/news/d", 60),
      ]))
    let reading = SourceReading(
      include: ["/news/*"].compactMap { AddressPattern($0) },
      exclude: ["*/video/*"].compactMap { AddressPattern($0) },
      since: Self.now.addingTimeInterval(-30 * 86_400))
    var selection = try selection(content, reading)
    #expect(selection.discoveries(content).map(\.address.path) == ["/news/a"])
    #expect(selection.leftOut == [.old: 1, .pattern: 2])
  }

  @Test func `a feed keeps its old entries and its links to other sites`() throws {
    let feed = """
      <rss version="2.0"><channel><title>F</title>
      <item><link>https://elsewhere.example/a</link><pubDate>Mon, 02 Nov 2015 10:00:00 GMT</pubDate></item>
      <item><title>no link</title></item></channel></rss>
      """
    let content = try read(feed)
    var selection = try selection(content)
    #expect(selection.discoveries(content).count == 1)
    #expect(selection.leftOut == [.noLink: 1])
  }

  @Test func `the signature of a reading is nil by default and differs where the reading does`() {
    #expect(SourceReading().signature == nil)
    let readings = [
      SourceReading(kind: .section), SourceReading(otherHosts: true),
      SourceReading(since: Self.now),
      SourceReading(windowSeconds: .infinity), SourceReading(windowSeconds: 86_400),
    ]
    #expect(Set(readings.compactMap(\.signature)).count == readings.count)
  }
}
