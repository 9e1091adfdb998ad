// Where the older pages of a feed lie, and when there are no more.

import Corpus
import Extraction
import Foundation
import Testing

@testable import Crawl

@Suite struct OlderPageTests {
  private func page(
    _ head: String, at url: String = "https://news.example/feed", days: [Int] = [10, 11],
    previous: [UInt64] = [], isFirst: Bool = true, since: String = "2026-10-01T00:00:00Z"
  ) throws -> String? {
    let address = try #require(WebAddress(url))
    let entries = days.map {
      "<item><link>https://news.example/\($0)</link><pubDate>\($0) Oct 2026 10:00:00 GMT</pubDate></item>"
    }
    let text = """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title>\(head)
      \(entries.joined())</channel></rss>
      """
    return try older(text, address, previous, isFirst, since)
  }

  private func older(
    _ text: String, _ address: WebAddress, _ previous: [UInt64] = [], _ isFirst: Bool = true,
    _ since: String = "2026-10-01T00:00:00Z"
  ) throws -> String? {
    let feed = try FeedReader.read(Array(text.utf8), address: address, contentType: nil)
    let coverage = Coverage(
      feed.entries.compactMap { entry in entry.link.map { ($0, entry.date) } }, previous: previous,
      lastPoll: nil)
    let day = try #require(Timestamp.parse(since))
    return OlderPage.of(
      feed, at: address, coverage: coverage, isFirst: isFirst, since: day,
      ownDomains: [address.registrableDomain])?.text
  }

  private static let archive =
    "<atom:link rel=\"prev-archive\" href=\"https://news.example/2026-09.xml\"/>"
  private static let next = "<atom:link rel=\"next\" href=\"/feed?page=2\"/>"
  private static let wordPress = "<generator>https://wordpress.org/?v=6.4</generator>"

  @Test func `an archive comes before a page, and both before a number`() throws {
    #expect(
      try page(Self.wordPress + Self.next + Self.archive) == "https://news.example/2026-09.xml")
    #expect(try page(Self.wordPress + Self.next) == "https://news.example/feed?page=2")
    #expect(try page(Self.wordPress) == "https://news.example/feed?paged=2")
    #expect(try page("") == nil)
  }

  @Test func `JSON Feed's next_url is a page`() throws {
    let address = try #require(WebAddress("https://news.example/feed.json"))
    let text = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "F", "next_url": "/feed.json?p=2",
       "items": [{"id": "1", "url": "https://news.example/1", "date_published": "2026-10-10T10:00:00Z"}]}
      """
    #expect(try older(text, address) == "https://news.example/feed.json?p=2")
  }

  @Test func `numbers go on from page to page and keep the other parameters`() throws {
    #expect(
      try page(Self.wordPress, at: "https://news.example/feed?cat=5&paged=7")
        == "https://news.example/feed?cat=5&paged=8")
    #expect(
      try page(Self.wordPress, at: "https://news.example/feed?paged=99999999999999999999") == nil)
    #expect(try page(Self.wordPress, at: "https://news.example/feed?paged=5000") == nil)
  }

  @Test func `it ends with entries that are older than wanted, and with a page seen before`() throws
  {
    #expect(try page(Self.next, since: "2026-10-12T00:00:00Z") == nil)
    #expect(try page(Self.next, since: "2026-10-11T00:00:00Z") != nil)
    #expect(try page(Self.next, days: []) == nil)
    let entries = try [10, 11].map {
      (address: try #require(WebAddress("https://news.example/\($0)")), date: Date?.none)
    }
    let seen = Coverage(entries, previous: [], lastPoll: nil).recent
    #expect(try page(Self.next, previous: seen, isFirst: false) == nil)
    // The feed itself may be as it was at its last poll.
    #expect(try page(Self.next, previous: seen, isFirst: true) != nil)
  }

  @Test func `another site's page is not followed`() throws {
    #expect(try page("<atom:link rel=\"next\" href=\"https://elsewhere.example/feed\"/>") == nil)
  }
}
