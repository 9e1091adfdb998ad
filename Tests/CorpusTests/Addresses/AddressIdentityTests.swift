// Which addresses are one page, and which are not.

import Corpus
import Testing

@Suite struct AddressIdentityTests {
  @Test(
    "Trivial variants of an address have one identity",
    arguments: [
      ("http://www.example.com/a/", "https://example.com/a"),
      ("https://example.com//a//b", "https://example.com/a/b"),
      ("https://example.com/a/index.html", "https://example.com/a/"),
      ("https://example.com/a?utm_source=x&id=5&fbclid=y", "https://example.com/a?id=5"),
      ("https://example.com/a?", "https://example.com/a"),
      ("https://example.com/%7euser/%c3%a9", "https://example.com/~user/%C3%A9"),
      ("https://m.example.co.uk/a", "https://www.example.co.uk/a"),
      ("https://amp.example.com/a", "https://example.com/a"),
      ("https://example.com/news/story/amp/", "https://example.com/news/story"),
      ("https://example.com/a;jsessionid=12?x=1", "https://example.com/a?x=1"),
      ("HTTPS://EXAMPLE.com:443/a#top", "http://example.com:80/a"),
    ])
  func same(_ one: String, _ other: String) throws {
    #expect(try #require(WebAddress(one)).identity == (try #require(WebAddress(other)).identity))
  }

  @Test(
    "Addresses of different pages keep different identities",
    arguments: [
      ("https://example.com/a?id=5", "https://example.com/a?id=6"),
      ("https://example.com/A", "https://example.com/a"),
      ("https://example.com:8080/a", "https://example.com/a"),
      ("https://m.example.com/", "https://example.com/"),
      ("https://www.de/a", "https://de/a"),
      ("https://amp.dev/a", "https://dev/a"),
      ("https://example.com/amp", "https://example.com/"),
      ("https://example.com/a%2Fb", "https://example.com/a/b"),
      ("https://en.example.com/a", "https://example.com/a"),
      ("https://example.com/a?b=1&c=2", "https://example.com/a?c=2&b=1"),
      ("https://m.co.uk/a", "https://co.uk/a"),
      ("file:///a", "https://a/"),
    ])
  func different(_ one: String, _ other: String) throws {
    #expect(try #require(WebAddress(one)).identity != (try #require(WebAddress(other)).identity))
  }

  @Test(
    "The registrable domain is what its owner registered",
    arguments: [
      ("https://news.example.com/", "example.com"), ("https://example.com/", "example.com"),
      ("https://a.b.example.co.uk/", "example.co.uk"),
      ("https://www.pravda.com.ua/", "pravda.com.ua"),
      ("https://127.0.0.1:81/", "127.0.0.1"), ("https://[::1]:81/", "[::1]"),
      ("http://localhost:81/", "localhost"), ("https://feeds.bbci.co.uk/", "bbci.co.uk"),
      ("https://co.uk/", "co.uk"),
      // The list knows what no rule of thumb does: exceptions, registries of three labels, owners below a host.
      ("https://www.city.kobe.jp/", "city.kobe.jp"),
      ("https://a.b.shop.kobe.jp/", "b.shop.kobe.jp"),
      ("https://www.example.pvt.k12.ma.us/", "example.pvt.k12.ma.us"),
      ("https://one.github.io/", "one.github.io"),
      ("https://a.one.blogspot.com/", "one.blogspot.com"),
      ("https://news.example.unheardof/", "example.unheardof"),
    ])
  func domain(_ text: String, _ expected: String) throws {
    #expect(try #require(WebAddress(text)).registrableDomain == expected)
  }
}
