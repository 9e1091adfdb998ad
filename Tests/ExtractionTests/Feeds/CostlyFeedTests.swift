// Feeds whose parts hold or repeat one another cost what their bytes do, not the product.

import Corpus
import Extraction
import Foundation
import Testing

@Suite struct CostlyFeedTests {
  private static let open = "<rss><channel>"
  private static let close = "</channel></rss>"

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `long namespaces with many names are looked at once`() throws {
    let namespace = repeated("/", 60_000)
    let names = (0..<15_000).map { "<p:n\($0)/>" }.joined()
    let text =
      "<rss xmlns:p='u\(namespace)'><channel>\(names)<item><title>T</title></item>" + Self.close
    #expect(try feed(text).entries.map(\.title) == ["T"])
  }

  @Test func `a namespace is known with slashes, hashes and capitals at its end`() throws {
    let text = """
      <rss xmlns:x="HTTP://purl.org/dc/elements/1.1//#/"><channel><item><x:title>T</x:title></item></channel></rss>
      """
    #expect(try feed(text).entries.map(\.title) == ["T"])
  }

  @Test func `languages are not looked for above each entry again`() throws {
    let attributes = (0..<990).map { "x\($0)" }.joined(separator: " ")
    let text =
      Self.open + "<z xml:lang='en'/>" + repeated("<a \(attributes)>", 240)
      + repeated("<item/>", 150_000) + "<item xml:lang='de'><title>T</title></item>"
    let feed = try feed(text)
    #expect(feed.isCut)
  }

  @Test func `the nearest language counts and a blank one is none`() throws {
    let text = """
      <feed xml:lang="en"><entry><id>1</id></entry><entry xml:lang="de"><id>2</id></entry>
      <z xml:lang=""><entry><id>3</id></entry></z><entry><id>4</id></entry></feed>
      """
    #expect(try feed(text).entries.map(\.language) == ["en", "de", "en", "en"])
  }

  @Test func `values of a sitemap that hold one another are read once`() throws {
    for name in ["n:keywords", "n:title", "lastmod"] {
      let deep = repeated("<\(name)>", 240) + repeated("a,", 32_000) + repeated("</\(name)>", 240)
      let text = """
        <urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/x</loc>
        <n:news/>\(repeated(deep, 60))</url></urlset>
        """
      let entry = try #require(try feed(text).entries.first)
      #expect(entry.categories.count <= 1_000)
    }
  }

  @Test func `openings of tags that never end are given up`() throws {
    let opening = repeated("<a", 500) + "=\"" + ">" + repeated("q", 1_045)
    let title = String(repeated(opening, 40).prefix(64_000))
    let text = Self.open + repeated("<item><title><![CDATA[\(title)]]></title></item>", 100)
    #expect(try feed(text + Self.close).entries.count == 100)
  }

  @Test func `a sign that begins no tag leaves the tags after it tags`() throws {
    let text = "<item><title><![CDATA[3 < 4 <b>bold</b> <x=\"y <i>end</i>]]></title></item>"
    #expect(
      try feed(Self.open + text + Self.close).entries.first?.title == "3 < 4 bold <x=\"y end")
  }

  @Test func `titles of pictures that hold one another are read once`() throws {
    let deep = repeated("<media:title>", 200) + repeated("&lt;a&gt;", 16_000)
    let text =
      Self.open + "<item>"
      + repeated("<media:group>\(deep)\(repeated("</media:title>", 200))</media:group>", 100)
      + "<title>T</title></item>"
    #expect(try feed(text).entries.map(\.title) == ["T"])
  }

  @Test func `a feed keeps its 10,000 newest entries in their order and says that it was cut`()
    throws
  {
    let entries = (0..<25_000).map {
      let year = $0 % 5 == 0 ? 2_025 : 2_001
      return "<item><title>\($0)</title><pubDate>\(year)-01-01T00:00:00Z</pubDate></item>"
    }
    let feed = try feed(Self.open + entries.joined() + Self.close)
    #expect(feed.entries.count == 10_000)
    #expect(feed.isCut)
    let kept = feed.entries.compactMap { $0.title.flatMap { Int($0) } }
    #expect(kept == kept.sorted())
    #expect(kept.filter { $0 % 5 == 0 }.count == 5_000)
  }

  @Test func `a sitemap keeps its 50,000 addresses`() throws {
    let urls = (0..<50_000).map { "<url><loc>https://a.example/\($0)</loc></url>" }
    let feed = try feed("<urlset>" + urls.joined() + "</urlset>")
    #expect(feed.entries.count == 50_000)
    #expect(!feed.isCut)
  }

  @Test func `a CDATA section that the end of the file cuts loses nothing`() throws {
    let text = Self.open + "<item><description><![CDATA[<p>all of it</p>"
    #expect(try feed(text).entries.first?.summary == "<p>all of it</p>")
  }

  @Test func `the plain content of a JSON Feed comes as markup that says the same`() throws {
    let text = #"{"items": [{"id": "1", "content_text": "a < b & c\n\n<b>d"}]}"#
    #expect(
      try feed(text).entries.first?.content == "<p>a &lt; b &amp; c</p>\n<p>&lt;b&gt;d</p>")
  }

  @Test(arguments: ["media:description", "itunes:summary"])
  func `an entry's own description goes before those of its media`(name: String) throws {
    let text = "<item><\(name)>caption</\(name)><description>own</description></item>"
    #expect(try feed(Self.open + text + Self.close).entries.first?.summary == "own")
  }
}
