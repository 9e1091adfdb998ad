// Feeds that are broken still give their entries, and hostile ones cost little.

import Corpus
import Extraction
import Foundation
import Testing

@Suite struct BrokenFeedTests {
  private static let entry =
    "<item><title>T%</title><link>https://example.org/%</link><pubDate>Sat, 14 Feb 2026 10:00:00 GMT</pubDate></item>"

  private static func rss(_ entries: Int, open: String = "<rss><channel>") -> String {
    open
      + (0..<entries).map { entry.replacing("%", with: String($0)) }.joined()
      + "</channel></rss>"
  }

  @Test(
    "Faults of the markup cost no entry",
    arguments: [
      "\u{FEFF}\n\n<?xml version='1.0'?>", "Warning: mysql_connect() failed<br/>\n",
      "<?xml version='1.0' encoding='utf-16'?>", "<!-- a -- b -->",
      "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://my.netscape.com/rss-0.91.dtd'>",
    ])
  func junk(_ start: String) throws {
    #expect(try feed(start + Self.rss(3)).entries.count == 3)
  }

  @Test("Bare ampersands, undeclared names and control characters are mended")
  func characters() throws {
    let text =
      "<rss><channel><item><title>A & B &eacute;&nbsp;&bogus; \u{1}C &#146;</title>"
      + "<link>https://example.org/?a=1&b=2</link></item></channel></rss>"
    let entry = try #require(try feed(text).entries.first)
    #expect(entry.title == "A & B é\u{A0}&bogus; C ’")
    #expect(entry.link?.text == "https://example.org/?a=1&b=2")
  }

  @Test("Of a truncated feed the entries before the cut are kept, and the note says where it broke")
  func truncated() throws {
    let text = String(Self.rss(5).dropLast(150))
    let feed = try feed(text)
    #expect(feed.entries.count >= 4)
    #expect(feed.entries[3].title == "T3")
    #expect(feed.note?.contains("line") == true)
  }

  @Test("An entry that was never closed doesn't swallow the next one")
  func unclosed() throws {
    let text =
      "<rss><channel><item><title>A</title><link>https://example.org/a</link>"
      + "<item><title>B</title><link>https://example.org/b</link></item></channel></rss>"
    #expect(try feed(text).entries.map(\.title) == ["A", "B"])
  }

  @Test("Modules whose prefix is not declared are still told from the feed's own elements")
  func undeclaredPrefix() throws {
    let text =
      "<rss><channel><item><media:title>M</media:title><title>T</title>"
      + "<dc:date>2026-02-14</dc:date></item></channel></rss>"
    let entry = try #require(try feed(text).entries.first)
    #expect(entry.title == "T")
    #expect(entry.date != nil)
  }

  @Test("Bytes in no declared character set are read as what they make sense in")
  func charsets() throws {
    let address = try #require(WebAddress("https://example.org/"))
    func title(_ bytes: [UInt8]) throws -> String? {
      let open = Array("<rss><channel><item><title>".utf8)
      let close = Array("</title></item></channel></rss>".utf8)
      return try FeedReader.read(open + bytes + close, address: address, contentType: nil)
        .entries.first?.title
    }
    // "Новости дня" in KOI8-R and windows-1251, "ニュースです" in EUC-JP, "café" beside UTF-8.
    #expect(
      try title([0xEE, 0xCF, 0xD7, 0xCF, 0xD3, 0xD4, 0xC9, 0x20, 0xC4, 0xCE, 0xD1]) == "Новости дня"
    )
    #expect(
      try title([0xCD, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8, 0x20, 0xE4, 0xED, 0xFF]) == "Новости дня"
    )
    #expect(
      try title([0xA5, 0xCB, 0xA5, 0xE5, 0xA1, 0xBC, 0xA5, 0xB9, 0xA4, 0xC7, 0xA4, 0xB9])
        == "ニュースです")
    #expect(
      try title(Array("naïve ".utf8) + Array("“ ” ".utf8) + [0x63, 0x61, 0x66, 0xE9])
        == "naïve “ ” café")
  }

  @Test("Entities of a bomb are not expanded and files are not opened")
  func entities() throws {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">
      <!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://127.0.0.1:1/x">]>
      <rss><channel><item><title>&c; &f; &h;</title><link>https://example.org/1</link></item></channel></rss>
      """
    #expect(try feed(bomb).entries.first?.title == "&c; &f; &h;")
  }

  @Test("Elements nested without end are bounded, and what came before them is read")
  func nesting() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: FeedError.self) { try feed(deep) }
    let text = String(Self.rss(2).dropLast(16)) + "<item><description>" + deep
    #expect(try feed(text).entries.count >= 2)
  }

  @Test("Of a hundred thousand entries the feed's limit is kept")
  func many() throws {
    #expect(try feed(Self.rss(100_000)).entries.count == 10_000)
  }

  @Test("Thousands of entries never closed inside one another don't cost their square")
  func nestedEntries() throws {
    let text = "<rss><channel>" + String(repeating: "<item><title>x</title>", count: 20_000)
    #expect(try feed(text).entries.count > 100)
  }

  @Test("JSON nested without end is refused")
  func json() {
    let deep = "{\"items\":" + String(repeating: "[", count: 200_000)
    #expect(throws: FeedError.self) { try feed(deep) }
  }

  @Test("A packed sitemap is read, and damaged packing refused")
  func gzip() throws {
    // printf '<urlset><url><loc>https://example.org/a</loc></url></urlset>' | gzip -9 -n
    let packed = Data(
      base64Encoded:
        "H4sIAAAAAAACA7MpLcopTi2xswHSdjY5+cl2GSUlBcVW+vqpFYm5BTmpevlF6fqJNvogKRt9sCp9qB4AcyOvrjwAAAA="
    )
    let address = try #require(WebAddress("https://example.org/s.xml.gz"))
    let bytes = Array(try #require(packed))
    #expect(
      try FeedReader.read(bytes, address: address, contentType: nil).entries.first?.link?.text
        == "https://example.org/a")
    #expect(throws: FeedError.self) {
      try FeedReader.read([0x1F, 0x8B, 8, 0, 1, 2, 3], address: address, contentType: nil)
    }
  }

  @Test("What can't be read is told with its line, its column and the bytes around it")
  func place() {
    let text = "<data>\n <one>text\u{1}</two> more</one>\n</data>"
    let error = #expect(throws: FeedError.self) { try feed(text) }
    let said = error?.description ?? ""
    #expect(said.contains("its root is <data>"))
    #expect(said.contains("line 2, column 12: </two> where </one> was expected"))
    #expect(said.contains("text\\x01\" -> \"</two> more"))
  }

  @Test("Places count from the document's beginning, also behind junk with markup of its own")
  func placeBehindJunk() throws {
    let text = "<!-- never closed\n<rss><channel><item><title>T</b></title></item></channel></rss>"
    let feed = try feed(text)
    #expect(feed.entries.map(\.title) == ["T"])
    #expect(feed.note?.contains("line 2, column 29") == true)
  }

  @Test("JSON that can't be read is told with its place")
  func jsonPlace() {
    let error = #expect(throws: FeedError.self) { try feed("{\"items\": [\n{\"id\": }]}") }
    #expect(error?.reason == .damaged)
    #expect(error?.description.contains("line 2") == true)
  }

  @Test("A web page where a feed was promised is told with the feeds that it names")
  func webPage() {
    let page = """
      <!doctype html><html><head><base href="/sub/"><title>x</title>
      <link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="feed" href="https://other.example/atom">
      </head><body><p>Text</p></body></html>
      """
    let error = #expect(throws: FeedError.self) { try feed(page) }
    #expect(error?.feeds == ["https://example.org/sub/feed.xml", "https://other.example/atom"])
    #expect(error?.description.contains("https://example.org/sub/feed.xml") == true)
  }
}
