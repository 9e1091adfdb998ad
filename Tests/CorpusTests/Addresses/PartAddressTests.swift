// Which addresses go on with an article, and which only look like it.

import Corpus
import Testing

@Suite struct PartAddressTests {
  private func number(_ next: String, after own: String) throws -> Int? {
    let own = try #require(WebAddress("https://news.example" + own))
    let next = try #require(WebAddress(next, relativeTo: own))
    return next.partNumber(after: own)
  }

  @Test(arguments: [
    ("/2026/bridge", "/2026/bridge/2", 2), ("/2026/bridge/", "/2026/bridge/2/", 2),
    ("/2026/bridge/2/", "/2026/bridge/3/", 3), ("/bridge", "/bridge/page/2", 2),
    ("/bridge/seite-2", "/bridge/seite-3", 3), ("/bridge", "/bridge/seite-2", 2),
    ("/bridge-81.html", "/bridge-81-2.html", 2), ("/bridge-81-2.html", "/bridge-81-3.html", 3),
    ("/bridge.html", "/bridge_2.html", 2), ("/art,81.html", "/art,81,2.html", 2),
    ("/bridge.html", "/bridge-p2.html", 2), ("/bridge.html", "/bridge/seite-2.html", 2),
    ("/bridge?utm_source=rss", "/bridge?page=2", 2), ("/bridge?page=1", "/bridge?page=2", 2),
    ("/s.php?id=8", "/s.php?id=8&seite=2", 2), ("/s?pagina=9", "/s?pagina=10", 10),
    ("/?p=1234", "/?p=1234&page=2", 2), ("/bridge/index.html", "/bridge/index-2.html", 2),
  ])
  func `the own address with the next page number is the next part`(
    own: String, next: String, expected: Int
  ) throws {
    #expect(try number(next, after: own) == expected)
  }

  @Test(arguments: [
    ("/2026/bridge", "/2026/ferry"), ("/2026/bridge", "/2026/bridge/3"),
    ("/?p=1234", "/?p=1235"), ("/story-812", "/story-813"), ("/story", "/story-2"),
    ("/bridge", "/bridge/comment-page-2"), ("/bridge", "/bridge?cpage=2"), ("/", "/page/2"),
    ("/", "/?page=2"), ("/bridge/2", "/bridge/2"), ("/bridge/3", "/bridge/2"),
    ("/bridge", "/ferry/2"), ("/bridge", "https://other.example/bridge/2"),
    ("/bridge", "/bridge/02"), ("/bridge", "/bridge/2026"), ("/a?page=2", "/a?page=2&page=3"),
  ])
  func `another address is no next part`(own: String, next: String) throws {
    #expect(try number(next, after: own) == nil)
  }

  @Test func `a later part's address is told from the first one's`() throws {
    let first = try #require(WebAddress("https://news.example/bridge"))
    let third = try #require(WebAddress("https://news.example/bridge/3"))
    let other = try #require(WebAddress("https://news.example/ferry/3"))
    #expect(third.isLaterPart(of: first))
    #expect(!first.isLaterPart(of: first) && !first.isLaterPart(of: third))
    #expect(!other.isLaterPart(of: first))
  }
}
