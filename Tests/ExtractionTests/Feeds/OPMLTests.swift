// Lists of sources come in and go out as OPML.

import Corpus
import Extraction
import Testing

@Suite struct OPMLTests {
  private func read(_ text: String) throws(FeedError) -> [OPMLSource] {
    try OPMLReader.read(Array(text.utf8), from: "feeds.opml")
  }

  @Test("Nested outlines give sources with their folders, categories, titles and pages")
  func nested() throws {
    let sources = try read(
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="World" title="World"><outline text="Africa &amp; Asia">
        <outline text="A &amp;amp; B" type="rss" xmlUrl="https://a.example/feed?x=1&y=2" htmlUrl="https://a.example/"
          category="/News/Daily, politics,politics"/>
      </outline><outline title="C" XMLURL="feed://c.example/rss"/></outline>
      <outline text="D" xmlurl="feed:https://d.example/atom"><outline text="E" xmlUrl="http://e.example"/></outline>
      </body></opml>

      """)
    #expect(
      sources.map(\.address?.text) == [
        "https://a.example/feed?x=1&y=2", "http://c.example/rss", "https://d.example/atom",
        "http://e.example/",
      ])
    #expect(sources.map(\.folders) == [["World", "Africa & Asia"], ["World"], [], []])
    #expect(sources.map(\.title) == ["A & B", "C", "D", "E"])
    #expect(sources[0].categories == ["News/Daily", "politics"])
    #expect(sources[0].page?.text == "https://a.example/")
    #expect(sources[0].type == "rss")
  }

  @Test("An address that can't be polled is kept as it stands, and a repeated one comes once")
  func unusable() throws {
    let sources = try read(
      """
      <opml><body><outline xmlUrl="gopher://a.example/"/><outline text="B" xmlUrl="https://b.example/"/>
      <outline text="Again" xmlUrl="https://b.example"/></body></opml>
      """)
    #expect(sources.map(\.reference) == ["gopher://a.example/", "https://b.example/"])
    #expect(sources.map(\.address?.text) == [nil, "https://b.example/"])
  }

  @Test("What is written is read back as the same")
  func roundTrip() throws {
    func source(_ text: String, _ title: String?, _ folders: [String]) throws -> OPMLSource {
      var source = OPMLSource(try #require(WebAddress(text)), title: title)
      source.type = "rss"
      source.folders = folders
      return source
    }
    var sources = [
      try source("https://a.example/?a=1&b=2", "\"Quotes\" <and> signs & more", ["X", "Y"]),
      try source("https://b.example/", "B", ["X"]), try source("https://c.example/", "Ç 日本", []),
    ]
    sources[1].categories = ["news", "a/b"]
    sources[1].page = WebAddress("https://b.example/home")
    let text = OPMLWriter.write(sources, title: "A & B")
    #expect(try read(text) == sources)
    #expect(text == OPMLWriter.write(try read(text), title: "A & B"))
  }

  @Test("Sources that share folders stand together when written")
  func grouping() throws {
    let sources = try (0..<4).map { number in
      var source = OPMLSource(try #require(WebAddress("https://\(number).example/")))
      source.folders = number % 2 == 0 ? ["Even"] : []
      return source
    }
    let text = OPMLWriter.write(sources, title: "")
    #expect(text.ranges(of: "<outline text=\"Even\">").count == 1)
    #expect(try read(text).count == 4)
  }

  @Test(
    "What is no whole list is refused with its reason",
    arguments: [
      ("", FeedError.Reason.empty), ("<rss><channel/></rss>", .unknownKind),
      ("plain text", .unknownKind),
      (
        "<opml><body><outline xmlUrl='https://a.example/'/><outline xmlUrl='https://b.exa", .damaged
      ),
      ("<opml><body><outline text='News <b>x</b>' xmlUrl='https://a.example/'/></body>", .damaged),
    ])
  func refused(_ text: String, _ reason: FeedError.Reason) {
    let error = #expect(throws: FeedError.self) { try read(text) }
    #expect(error?.reason == reason)
    #expect(error?.description.hasPrefix("can't read feeds.opml as a list of sources: ") == true)
  }

  @Test("A comment may follow the list")
  func commented() throws {
    let text = "<opml><body><outline xmlUrl='https://a.example/'/></body></opml>\n<!-- end -->\n"
    #expect(try read(text).count == 1)
  }

  @Test("Lists without end, in depth or length, are refused, and no entity is expanded")
  func hostile() throws {
    let deep =
      "<opml><body>" + String(repeating: "<outline text='x'>", count: 100_000) + "</body></opml>"
    #expect(throws: FeedError.self) { try read(deep) }
    let long =
      "<opml><body>" + String(repeating: "<outline text='x'/>", count: 300_000) + "</body></opml>"
    #expect(throws: FeedError.self) { try read(long) }
    let bomb = """
      <!DOCTYPE opml [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]>
      <opml><body><outline text="&f;&a;" xmlUrl="https://a.example/"/></body></opml>
      """
    #expect(try read(bomb).map(\.title) == ["&f;&a;"])
  }
}
