// Each kind of source, from bytes to entries.

import Corpus
import Extraction
import Foundation
import Testing

/// Reads a text as a source at a fixed address.
func feed(_ text: String, type: String? = nil) throws -> Feed {
  let address = try #require(WebAddress("https://example.org/news/feed.xml"))
  return try FeedReader.read(Array(text.utf8), address: address, contentType: type)
}

@Suite struct FeedReaderTests {
  @Test("RSS 2.0 gives links, titles, dates, authors and the whole text")
  func rss() throws {
    let feed = try feed(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>News &amp; more</title><link>https://example.org/</link><language>en_GB</language>
      <ttl>30</ttl><skipHours><hour>24</hour><hour>3</hour></skipHours>
      <atom:link rel="self" href="feed.xml"/><atom:link rel="hub" href="https://hub.example/"/>
      <item><title>A &lt;b&gt;first&lt;/b&gt; story &amp;amp; more</title><link> /one?a=1&amp;b=2#top </link>
      <guid isPermaLink="false">id-1</guid><pubDate>Sat, 14 Feb 2026 10:00:00 +0200</pubDate>
      <dc:creator>Jane Doe</dc:creator><category>Politics</category>
      <description>Teaser</description><content:encoded><![CDATA[<p>Whole text</p>]]></content:encoded></item>
      <item><guid>https://example.org/two</guid><title>Second</title></item>
      </channel></rss>
      """)
    #expect(feed.kind == .rss)
    #expect(feed.title == "News & more")
    #expect(feed.language == "en-GB")
    #expect(feed.ttlMinutes == 30)
    #expect(feed.skipHours == [0, 3])
    #expect(feed.selfLink?.text == "https://example.org/news/feed.xml")
    #expect(feed.hubs.map(\.text) == ["https://hub.example/"])
    let first = try #require(feed.entries.first)
    #expect(first.link?.text == "https://example.org/one?a=1&b=2")
    #expect(first.reference == "https://example.org/one?a=1&b=2#top")
    #expect(first.id == "id-1")
    #expect(first.title == "A first story & more")
    #expect(first.published == Timestamp.parse("2026-02-14T08:00:00Z"))
    #expect(first.authors == ["Jane Doe"])
    #expect(first.categories == ["Politics"])
    #expect(first.content == "<p>Whole text</p>")
    #expect(first.summary == "Teaser")
    #expect(feed.entries.last?.link?.text == "https://example.org/two")
  }

  @Test("Atom gives the alternate link against xml:base, and XHTML content as HTML")
  func atom() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/base/" xml:lang="de">
      <title type="html">T &amp;amp; T</title><link rel="self" href="self.xml"/><link href="home.html"/>
      <link rel="next" href="?page=2"/>
      <entry xml:base="deep/"><id>tag:1</id><title type="text">1 &lt; 2</title>
      <link rel="enclosure" href="a.mp3"/><link rel="alternate" href="page.html"/>
      <published>2026-02-14T10:00:00Z</published><updated>2026-02-15T10:00:00Z</updated>
      <author><name>Max</name><email>m@example.org</email></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two</p></div></content></entry>
      </feed>
      """)
    #expect(feed.kind == .atom)
    #expect(feed.title == "T & T")
    #expect(feed.link?.text == "https://example.org/base/home.html")
    #expect(feed.next?.text == "https://example.org/base/?page=2")
    let entry = try #require(feed.entries.first)
    #expect(entry.link?.text == "https://example.org/base/deep/page.html")
    #expect(entry.title == "1 < 2")
    #expect(entry.language == "de")
    #expect(entry.authors == ["Max"])
    #expect(entry.date == Timestamp.parse("2026-02-14T10:00:00Z"))
    #expect(entry.content == "<div><p>One &amp; two</p></div>")
  }

  @Test("RDF's items stand beside the channel")
  func rdf() throws {
    let feed = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="x"><title>C</title><sy:updatePeriod>hourly</sy:updatePeriod>
      <items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
      <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link>
      <dc:date>2026-02-14T10:00+01:00</dc:date><dc:identifier>doi:1</dc:identifier></item></rdf:RDF>
      """)
    #expect(feed.kind == .rdf)
    #expect(feed.title == "C")
    #expect(feed.updatePeriod == "hourly")
    #expect(feed.entries.map(\.id) == ["https://example.org/1"])
    #expect(feed.entries.first?.date == Timestamp.parse("2026-02-14T09:00:00Z"))
  }

  @Test("JSON Feed gives its entries, and values of the wrong type count as absent")
  func json() throws {
    let feed = try feed(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"J","next_url":"/2","items":[
      {"id":7,"url":"/a","title":"A <b","content_html":"<p>x</p>","date_published":"2026-02-14T10:00:00Z",
       "authors":[{"name":"N"}]}, {"id":"x","external_url":"https://other.org/","title":["no"]}, 5]}
      """)
    #expect(feed.kind == .jsonFeed)
    #expect(feed.next?.text == "https://example.org/2")
    #expect(feed.entries.map(\.id) == ["7", "x"])
    #expect(feed.entries.first?.link?.text == "https://example.org/a")
    #expect(feed.entries.first?.title == "A <b")
    #expect(feed.entries.last?.title == nil)
  }

  @Test("Sitemaps give addresses with their dates and news titles, indexes their sitemaps")
  func sitemaps() throws {
    let map = try feed(
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://example.org/a</loc><lastmod>2026-02-14</lastmod><news:news>
      <news:publication><news:name>P</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-02-13T10:00:00Z</news:publication_date><news:title>T</news:title></news:news></url>
      <url><loc></loc></url></urlset>
      """)
    #expect(map.kind == .sitemap)
    #expect(map.entries.count == 1)
    #expect(map.entries.first?.title == "T")
    #expect(map.entries.first?.language == "en")
    #expect(map.entries.first?.published == Timestamp.parse("2026-02-13T10:00:00Z"))
    #expect(map.entries.first?.updated == Timestamp.parse("2026-02-14T00:00:00Z"))
    let index = try feed("<sitemapindex><sitemap><loc>/s1.xml.gz</loc></sitemap></sitemapindex>")
    #expect(index.kind == .sitemapIndex)
    #expect(index.entries.first?.link?.text == "https://example.org/s1.xml.gz")
    let list = try feed("https://example.org/1\r\nhttps://example.org/2\nnonsense\n")
    #expect(list.entries.map(\.link?.text) == ["https://example.org/1", "https://example.org/2"])
  }

  @Test("The content decides, whatever the Content-Type says")
  func kindByContent() throws {
    let text = "<rss><channel><item><link>https://example.org/1</link></item></channel></rss>"
    for type in ["text/html", "application/json", "text/plain", "image/png", nil] {
      #expect(try feed(text, type: type).kind == .rss)
    }
  }

  @Test("A web page in place of a feed is refused with the feeds that it names")
  func webPage() {
    let error = #expect(throws: FeedError.self) {
      try feed(
        """
        <!DOCTYPE html><html><head><base href="/x/"><link rel="alternate" type="application/rss+xml" href="rss.xml">
        <link rel=stylesheet href=s.css></head><body><p>Hello</body></html>
        """)
    }
    #expect(error?.reason == .webPage)
    #expect(error?.feeds == ["https://example.org/x/rss.xml"])
  }

  @Test("What is no source says what was found, and where")
  func refusals() {
    func reason(_ text: String) -> FeedError.Reason? {
      #expect(throws: FeedError.self) { try feed(text) }?.reason
    }
    #expect(reason(" \n") == .empty)
    #expect(reason("just words") == .unknownKind)
    #expect(reason("<opml><body/></opml>") == .unknownKind)
    #expect(reason("{\"version\":1}") == .unknownKind)
    #expect(reason("{\"items\":[") == .damaged)
    let error = #expect(throws: FeedError.self) { try feed("<note>\n<to>x</from></note>") }
    #expect(error?.description.contains("line 2") == true)
  }

  @Test("Years that mean never are no date, and a query or fragment of nothing is dropped")
  func nothing() throws {
    let entry = try #require(
      try feed(
        "<rss><channel><item><link>https://example.org/a?#</link><pubDate>0001-01-01T00:00:00Z</pubDate></item></channel></rss>"
      ).entries.first)
    #expect(entry.link?.text == "https://example.org/a")
    #expect(entry.reference == "https://example.org/a")
    #expect(entry.published == nil)
  }

  @Test("The record of a JSON Feed has its teaser as content and its whole text beside it")
  func jsonRecord() throws {
    let text = """
      {"version": "https://jsonfeed.org/version/1.1", "items": [
      {"id": "1", "url": "/1", "content_html": "<p>Whole</p>"}, {"id": "2", "url": "/2", "summary": "Teaser"}]}
      """
    let records = FeedRecord(try feed(text)).entries
    #expect(records.map(\.hasContent) == [false, true])
    #expect(records.map(\.content) == [nil, "Teaser"])
    #expect(records.map(\.fullContent) == ["<p>Whole</p>", nil])
  }

  @Test(
    "Markup without text is no content",
    arguments: [
      ("&lt;p>&lt;img src='x'/>&lt;/p>", false), ("&lt;?import x?>", false),
      ("&lt;script src='x'/>&lt;p>never shown&lt;/p>", false),
      ("&lt;script>x&lt;/script>shown", true), ("&lt;!' text", true), ("1 &lt; 2", true),
    ])
  func emptyMarkup(_ markup: String, _ isContent: Bool) throws {
    let feed = try feed("<rss><item><description>\(markup)</description></item></rss>")
    #expect(FeedRecord(feed).entries.map(\.hasContent) == [isContent])
  }
}
