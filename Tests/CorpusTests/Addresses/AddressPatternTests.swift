// Patterns of addresses, as operators write them.

import Corpus
import Testing

@Suite struct AddressPatternTests {
  @Test(
    "a pattern is held against path and query, or the whole address where it has a scheme",
    arguments: [
      ("/news/*", "https://example.org/news/a", true),
      ("/news/*", "https://example.org/old/news/a", false),
      ("*/news/*", "https://example.org/old/news/a", true),
      ("*.html", "https://example.org/a.html", true),
      ("*.html", "https://example.org/a.html?x=1", false),
      ("*id=*", "https://example.org/?id=7", true),
      ("/a", "https://example.org/a", true),
      ("/a", "https://example.org/ab", false),
      ("https://example.org/*", "https://example.org/x", true),
      ("https://example.org/*", "https://www.example.org/x", false),
      ("*", "https://example.org/", true),
    ])
  func matches(pattern: String, url: String, expected: Bool) throws {
    let address = try #require(WebAddress(url))
    #expect(try #require(AddressPattern(pattern)).matches(address) == expected)
  }

  @Test func `a pattern that could match nothing is refused`() {
    #expect(AddressPattern("news/*") == nil)
    #expect(AddressPattern("") == nil)
  }

  @Test func `a pattern of stars against a long address costs no more than their product`() throws {
    let pattern = try #require(AddressPattern(String(repeating: "*a", count: 500) + "b"))
    let path = String(repeating: "a", count: 8_000)
    let address = try #require(WebAddress("https://example.org/" + path))
    #expect(!pattern.matches(address))
  }
}
