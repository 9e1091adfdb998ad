// Which links of a section page count as articles.

import Corpus
import Extraction
import Testing

@Suite struct SectionReaderTests {
  private func links(_ body: String) throws -> [String] {
    let address = try #require(WebAddress("https://www.example.org/world/"))
    let page = "<html lang=en><head><title>World</title></head><body>\(body)</body></html>"
    return try SectionReader.read(Array(page.utf8), address: address, contentType: nil).entries
      .compactMap { $0.link?.text }
  }

  @Test("Headlines are taken in the page's order, each once, with their text")
  func headlines() throws {
    let address = try #require(WebAddress("https://www.example.org/"))
    let page = """
      <nav><a href="/2026/02/14/a-story-in-the-navigation">A story in the navigation bar</a></nav>
      <article><a href="/2026/02/14/a-long-story-slug"><img src=x></a>
      <h2><a href="/2026/02/14/a-long-story-slug?utm_source=x">The council votes on the bridge</a></h2></article>
      <h3><a href="/news/parliament-passes-new-budget-law-1234567.html">Parliament passes the new budget law</a></h3>
      <footer><a href="/news/how-we-work-and-why-12345.html">How we work and why we do it</a></footer>
      """
    let feed = try SectionReader.read(Array(page.utf8), address: address, contentType: nil)
    #expect(feed.kind == .sectionPage)
    #expect(
      feed.entries.map(\.title) == [
        "The council votes on the bridge", "Parliament passes the new budget law",
      ])
  }

  @Test(
    "What is no article is passed over",
    arguments: [
      "/", "/world/", "/tag/ukraine-war-and-peace-news", "/author/jane-doe-of-the-city-desk",
      "/politics", "/photo-of-a-very-long-day-12345.jpg",
      "https://other.org/2026/02/14/a-long-story-slug",
      "mailto:desk@example.org", "#top-of-this-very-long-page",
    ])
  func others(_ href: String) throws {
    let known = "<h2><a href='/2026/02/14/a-long-story-slug'>The council votes on it</a></h2>"
    let found = try links(known + "<h2><a href='\(href)'>A text of many words to read</a></h2>")
    #expect(found == ["https://www.example.org/2026/02/14/a-long-story-slug"])
  }

  @Test("A page without such links is an error that says so")
  func none() {
    #expect(throws: FeedError.self) { try links("<a href='/about'>About us</a>") }
  }

  private func paths(_ body: String, _ rules: SectionRules) throws -> [String] {
    let address = try #require(WebAddress("https://www.example.org/world/"))
    return try SectionReader.read(
      Array(body.utf8), address: address, contentType: nil, rules: rules
    ).entries.compactMap { $0.link?.path }
  }

  @Test("Patterns take exactly what they name, and keep out what they name")
  func patterns() throws {
    let body =
      "<h2><a href='/2026/02/14/a-long-story-slug'>The council votes on the bridge</a></h2>"
      + "<a href='/x'>X</a><a href='/y/1'>Y</a><a href='/y/2'>Z</a>"
    let y = try #require(AddressPattern("/y/*"))
    let one = try #require(AddressPattern("*/1"))
    #expect(try paths(body, SectionRules(include: [y])) == ["/y/1", "/y/2"])
    #expect(try paths(body, SectionRules(include: [y], exclude: [one])) == ["/y/2"])
    #expect(throws: FeedError.self) {
      try paths(body, SectionRules(exclude: [try #require(AddressPattern("/2026/*"))]))
    }
  }

  @Test("Teasers that repeat carry one another, whatever their addresses look like")
  func repeated() throws {
    let teaser =
      " tells in a few sentences what the article below the headline is about, and by whom."
    let list = ["bridge", "budget", "river", "harbour"].map {
      "<div class=item><a href='/blog/\($0)'>News of the old \($0)</a><p>It\(teaser)</p></div>"
    }
    let menu = ["one", "two", "three"].map {
      "<li class=m><a href='/blog/\($0)'>Part \($0)</a></li>"
    }
    #expect(
      try paths(menu.joined() + list.joined(), SectionRules())
        == ["/blog/bridge", "/blog/budget", "/blog/river", "/blog/harbour"])
  }

  @Test("What holds several other links, and what the page was paid for, is no article")
  func sections() throws {
    let story =
      "<h2><a href='/long-read/a-story-of-the-town-%'>A story of the town, part %</a></h2>"
    let body =
      "<h2><a href='/long-read'>The long reads of this newspaper</a></h2>"
      + (1...3).map { story.replacing("%", with: String($0)) }.joined()
      + "<h2><a rel='sponsored' href='/long-read/a-story-that-was-paid'>A story that was paid for</a></h2>"
    #expect(
      try paths(body, SectionRules()) == (1...3).map { "/long-read/a-story-of-the-town-\($0)" })
  }

  @Test("A page of links without end is read in bounded time")
  func endless() throws {
    let links = (0..<20_000).map {
      "<h2><a href='/news/story-of-the-day-\($0 % 10_000)'>A story of the day in five words</a></h2>"
    }
    #expect(try paths(links.joined(), SectionRules()).count > 1_000)
  }
}
