// What addresses become, and which are refused.

import Corpus
import Testing

@Suite struct WebAddressTests {
  @Test(
    "An absolute address comes out in normal form",
    arguments: [
      ("HTTP://Example.COM", "http://example.com/"),
      ("  https://example.com:443/a\n", "https://example.com/a"),
      ("https://example.com:8443/a?b=c#d", "https://example.com:8443/a?b=c"),
      ("https://example.com/a/./b/../c", "https://example.com/a/c"),
      ("https://example.com/../../c/..", "https://example.com/"),
      ("https://example.com/a/%2e%2E/b", "https://example.com/b"),
      ("https:\\\\example.com\\a b", "https://example.com/a%20b"),
      ("https:example.com/x", "https://example.com/x"),
      ("https:////example.com//x", "https://example.com//x"),
      ("https://exa\tmple.com/a\r\nb", "https://example.com/ab"),
      ("https://example.com/é?q=ü'", "https://example.com/%C3%A9?q=%C3%BC'"),
      ("https://example.com/%zz%20%e4", "https://example.com/%zz%20%e4"),
      ("https://bücher.de/", "https://xn--bcher-kva.de/"),
      ("https://日本語。jp", "https://xn--wgv71a119e.jp/"),
      ("https://ex%41mple.com./", "https://example.com/"),
      ("http://0x7f.1/", "http://127.0.0.1/"),
      ("http://2130706433/", "http://127.0.0.1/"),
      ("http://0177.0.0.01/", "http://127.0.0.1/"),
      ("http://[::0:1]:80/", "http://[::1]/"),
      ("http://[::ffff:7f00:1]/", "http://[::ffff:127.0.0.1]/"),
      ("http://example.com:/", "http://example.com/"),
      ("file:///a/../b c", "file:///b%20c"),
      ("file://localhost/a", "file:///a"),
      ("http://example.com?x", "http://example.com/?x"),
    ])
  func normalForm(_ text: String, _ expected: String) {
    #expect(WebAddress(text)?.text == expected)
  }

  @Test(
    "What no request may go to is refused",
    arguments: [
      "", "example.com", "/a", "ftp://example.com/", "javascript:alert(1)", "data:text/html,x",
      "mailto:a@example.com", "http://", "http:///", "https://user@example.com/",
      "https://user:pass@example.com/", "http://example.com:0/", "http://example.com:65536/",
      "http://example.com:8a/", "http://exam ple.com/", "http://a..b/", "http://.a/",
      "http://1.2.3.4.5/", "http://256.1.1.1/", "http://[::1/", "http://[::1%25eth0]/",
      "http://ex%00ample.com/", "http://a%2fb.com/", "http://a%40b.com/", "file://other/a",
      "file:a",
      "http://exa<mple.com/", "http://a%e2%84%802.com/x", "http://例%2f子.com/",
    ])
  func refused(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test("An address of more than 8 kB is refused, also when only its encoding is so long")
  func length() {
    let base = "https://example.com/"
    #expect(WebAddress(base + String(repeating: "a", count: 8000)) != nil)
    #expect(WebAddress(base + String(repeating: "a", count: 8192)) == nil)
    #expect(WebAddress(base + String(repeating: "é", count: 2000)) == nil)
  }

  @Test(
    "A reference is resolved against its page",
    arguments: [
      ("", "https://example.com/a/b?c"), ("#x", "https://example.com/a/b?c"),
      ("?d", "https://example.com/a/b?d"), ("d", "https://example.com/a/d"),
      ("./d?e#f", "https://example.com/a/d?e"), ("../d", "https://example.com/d"),
      ("../../../d", "https://example.com/d"), ("/d", "https://example.com/d"),
      ("//other.com/d", "https://other.com/d"), ("\\d", "https://example.com/d"),
      ("https:d", "https://example.com/a/d"), ("http:d", "http://d/"),
      ("d:e", nil), ("./d:e", "https://example.com/a/d:e"), ("mailto:x@y.z", nil),
      ("file:///etc/passwd", nil), ("javascript:void(0)", nil), (" d ", "https://example.com/a/d"),
      ("2024/01/x y", "https://example.com/a/2024/01/x%20y"),
    ])
  func resolution(_ reference: String, _ expected: String?) throws {
    let base = try #require(WebAddress("https://example.com/a/b?c"))
    #expect(WebAddress(reference, relativeTo: base)?.text == expected)
  }

  @Test("The parts of an address are those of its text")
  func parts() throws {
    let address = try #require(WebAddress("https://news.example.co.uk:8443/a/b?c=d#e"))
    #expect(address.scheme == "https")
    #expect(address.host == "news.example.co.uk")
    #expect(address.port == 8443)
    #expect(address.path == "/a/b")
    #expect(address.query == "c=d")
    #expect(address.origin == "https://news.example.co.uk:8443")
    #expect(address.target == "/a/b?c=d")
    #expect(WebAddress("http://a.b")?.query == nil)
    #expect(WebAddress("http://a.b?")?.query?.isEmpty == true)
    #expect(WebAddress("http://a.b")?.port == nil)
  }

  @Test("Reading an address's own text gives the same address")
  func stable() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab.:/?#@\\%25%zz é\u{200D}[]\t'\"|^日")
    for _ in 0..<20_000 {
      let tail = (0..<generator.next(below: 24)).map { _ in
        alphabet[generator.next(below: alphabet.count)]
      }
      guard let address = WebAddress("http://h" + String(tail)) else { continue }
      #expect(WebAddress(address.text)?.text == address.text)
      #expect(address.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }
}
