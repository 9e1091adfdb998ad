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
}
