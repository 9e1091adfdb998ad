// What a hostile publisher may send: bounded, refused or read, never a request and never a file opened.

import Corpus
import Extraction
import Foundation
import Testing

@Suite struct HostileFeedTests {
  private static let open = "<rss><channel>"
  private static let close = "</channel></rss>"

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(
    "Entities that multiply, and entities that are long and often used, stay as they are written")
  func bombs() throws {
    var dtd = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">"
    for level in 1...20 {
      dtd += "<!ENTITY l\(level) \"" + repeated("&l\(level - 1);", 10) + "\">"
    }
    let long = "<!ENTITY q \"" + repeated("a", 100_000) + "\">]>"
    let text =
      dtd + long + Self.open + "<item><title>&l20;</title><description>"
      + repeated("&q;", 50_000) + "</description></item>" + Self.close
    let entry = try #require(try feed(text).entries.first)
    #expect(entry.title == "&l20;")
    #expect(entry.summary?.utf8.count == 150_000)
  }

  @Test("External entities, subsets, stylesheets and includes open no file and no connection")
  func external() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "feed-\(UUID().uuidString).txt")
    try Data("secret".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let listener = try ConnectionCounter()
    let host = "http://127.0.0.1:\(listener.port)"
    let text = """
      <?xml-stylesheet href="\(host)/style.xsl"?>
      <!DOCTYPE rss SYSTEM "\(host)/rss.dtd" [<!ENTITY f SYSTEM "\(file.absoluteString)">
      <!ENTITY h SYSTEM "\(host)/x"><!ENTITY % p SYSTEM "\(host)/p"> %p;]>
      <rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><title>&f; &h;</title>
      <xi:include href="\(file.absoluteString)" parse="text"/><link>https://example.org/1</link></item></channel></rss>
      """
    let feed = try feed(text)
    #expect(feed.entries.map(\.title) == ["&f; &h;"])
    #expect(feed.entries.first?.text == nil)
    #expect(listener.connections() == 0)
  }

  @Test("A feed of fifty megabytes is read, and one beyond says that it was cut")
  func large() throws {
    let entry = "<item><title>T</title><link>/a</link><description>"
    let big = repeated("x", 49 << 20)
    let whole = try feed(Self.open + entry + big + "</description></item>" + Self.close)
    #expect(whole.entries.first?.summary?.utf8.count == 49 << 20)
    #expect(!whole.isCut)
    let many = Self.open + repeated(entry + "</description></item>", 100_000)
    let cut = try feed(many + big + Self.close)
    #expect(cut.entries.count == 10_000)
    #expect(cut.isCut)
    #expect(cut.note?.contains("cut at the limit of bytes") == true)
  }

  @Test("More elements than the limit are cut, and the feed says so")
  func elements() throws {
    let feed = try feed(Self.open + repeated("<item/>", 2_100_000))
    #expect(feed.isCut)
    #expect(feed.entries.count == 10_000)
  }

  @Test("A million categories and authors in one entry cost a thousand")
  func crowdedEntry() throws {
    let names = (0..<500_000).map {
      "<category>c\($0)</category><author>a\($0)</author><category>c998</category>"
    }
    let entry = try #require(
      try feed(Self.open + "<item>" + names.joined() + "</item>" + Self.close).entries.first)
    #expect(entry.categories.count == 1_000)
    #expect(entry.authors.count == 1_000)
  }

  @Test("Attribute and element names beyond the limits mean nothing and end nothing")
  func endlessNames() throws {
    let long = repeated("n", 3_000)
    let many = (0..<30_000).map { "a\($0)='x' b\($0)='y'" }.joined(separator: " ")
    for attributes in ["\(long)='x'", many] {
      let link = "<link \(attributes) href='https://example.org/1'/>"
      let text =
        "<feed><link \(attributes) rel='self'/><\(long)>x</\(long)><entry>\(link)</entry></feed>"
      #expect(try feed(text).entries.count == 1)
    }
  }

  @Test("A hundred thousand tags and authors of a JSON Feed's entry cost a thousand")
  func crowdedJSON() throws {
    let tags = (0..<100_000).map { "\"t\($0)\"" }.joined(separator: ",")
    let authors = (0..<100_000).map { "{\"name\": \"a\($0)\"}" }.joined(separator: ",")
    let entry = try #require(
      try feed("{\"items\": [{\"id\": \"1\", \"tags\": [\(tags)], \"authors\": [\(authors)]}]}")
        .entries.first)
    #expect(entry.categories.count == 1_000)
    #expect(entry.authors.count == 1_000)
  }

  @Test("Ten thousand levels of xml:base end bounded, and so do short links against a long base")
  func bases() throws {
    let levels = (0..<10_000).map { "<feed xml:base='d\($0)/'>" }.joined()
    #expect(try feed(levels + "<entry><link href='x'/></entry>").isCut)
    let long = "https://example.org/" + repeated("d", 8_000) + "/"
    let entries = repeated("<entry xml:base='e'><link href='x'/></entry>", 50_000)
    let feed = try feed("<feed xml:base='\(long)'>" + entries + "</feed>")
    #expect(feed.isCut)
    #expect(feed.entries.count > 1_000)
    #expect(feed.note?.contains("links") == true)
  }

  @Test("Elements that hold one another, each with all of the text, don't cost their product")
  func nested() throws {
    let text = repeated("word ", 200_000)
    for name in ["title", "description", "author", "category", "link", "guid", "media:group"] {
      let deep = repeated("<\(name)>", 200) + text + repeated("</\(name)>", 200)
      #expect(
        try feed(Self.open + "<item>" + deep + "</item>" + deep + Self.close).entries.count == 1)
    }
  }

  @Test("Signs without end in text, tags and comments don't cost their square")
  func openSigns() throws {
    let count = 100_000
    for sign in [
      "&lt;a ", "<a b='", "<!-- ", "<![CDATA[", "</a", "<?x ", "&", "<", "]]", "<a b=\"",
    ] {
      let text =
        Self.open + "<item><title>T</title></item><item><description>" + repeated(sign, count)
      #expect(try feed(text).entries.first?.title == "T")
      let title = Self.open + "<item><title>" + repeated(sign, count)
      _ = try? feed(title)
    }
  }

  @Test("Elements that are never closed and ends that match nothing don't cost their square")
  func unbalanced() throws {
    let names = (0..<200_000).map { "<n\($0 % 300)></m\($0)>" }.joined()
    #expect(try feed(Self.open + "<item><title>T</title></item>" + names).entries.count == 1)
  }

  @Test("A hundred thousand made-up names share what room there is for names")
  func names() throws {
    let names = (0..<100_000).map { "<n\($0) a\($0)='1'/>" }.joined()
    let text = Self.open + names + "<item><title>T</title></item>" + Self.close
    #expect(try feed(text).entries.map(\.title) == ["T"])
  }

  @Test(
    "What a feed's limit cuts has no next page, and a page that names feeds without end is bounded")
  func discovery() throws {
    let links = (0..<50_000).map {
      "<link rel=alternate type='application/rss+xml' href='/\($0 % 2_000)'>"
    }.joined()
    let error = #expect(throws: FeedError.self) {
      try feed("<!doctype html><html><head>" + links)
    }
    #expect(error?.reason == .webPage)
    #expect(error?.feeds.count == 1_000)
  }
}
