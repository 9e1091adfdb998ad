// Whatever becomes of a page or a feed, reading it ends with a verdict, and with a text that the corpus takes.

import Corpus
import Extraction
import Foundation
import Mutation
import Testing

@Suite struct MutationTests {
  /// Rounds of each kind; each takes some milliseconds in a build without optimisation.
  private static let rounds = 60

  private static let tree = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The pages and feeds of the demonstration's newsroom, and made-up ones with what these lack.
  private static func documents(_ suffixes: String...) throws -> [[UInt8]] {
    let folder = tree.appending(path: "config/newsroom")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
  }

  private static let dataPage = """
    <title>A page</title><meta property="article:published_time" content="2026-03-14T09:30:00+01:00">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A page",
    "datePublished":"Tue, 14 Feb 2026 12:34:56 +0100","author":[{"name":"Ann"},"Ben"],
    "articleBody":"\(String(repeating: "Some words of a body, of 12 lines.\\n", count: 40))"}]}</script>
    <time datetime="14 Feb 2026">14 February 2026</time><p>Teaser of 10 words.</p>
    """

  private static let rdf = """
    <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>A</title>
    <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
    <item rdf:about="http://a.example/1"><title>One &amp; two</title><link>http://a.example/1</link>
    <dc:date>2026-02-14T12:34:56+01:00</dc:date></item></rdf:RDF>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/"><title>A</title>
    <entry><id>urn:1</id><title type="html">&lt;b&gt;One&lt;/b&gt;</title><link href="1"/>
    <updated>2026-02-14T12:34:56Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
    <p>Words.</p></div></content></entry></feed>
    """
  private static let json = """
    {"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1",
    "url":"http://a.example/1","date_published":"2026-02-14T12:34:56Z","content_html":"<p>Words.</p>"}]}
    """
  private static let sitemap = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://a.example/1</loc>
    <lastmod>2026-02-14</lastmod></url></urlset>
    """

  /// The first rule that a text breaks, its size aside, which the gate judges.
  private func violation(of text: String) -> Rejection? {
    guard !text.isEmpty, let violation = CorpusText.firstViolation(of: text.utf8) else {
      return nil
    }
    let isSize = violation.reason == .lineTooLong || violation.reason == .textTooLong
    // Too many characters that could not be decoded are the page's fault, which the gate judges.
    return isSize || violation.reason == .undecodable ? nil : violation
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any damaged page ends with a verdict and a text in the corpus format`(seed: UInt64) throws {
    let pages =
      try Self.documents(".html") + [Array(Self.dataPage.utf8), Array(SamplePage().html.utf8)]
    var mutator = Mutator(seed: seed, documents: pages)
    for round in 0..<Self.rounds {
      let result = ArticleExtractor.extract(
        Page(bytes: mutator.document(), address: nil, contentType: "text/html"))
      if result.verdict == .article { #expect(result.article != nil) }
      let broken = violation(of: result.article?.body ?? "")
      #expect(broken == nil, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any damaged feed ends with entries or an error, and its texts can be normalised`(
    seed: UInt64
  ) throws {
    let made = [Self.rdf, Self.atom, Self.json, Self.sitemap].map { Array($0.utf8) }
    var mutator = Mutator(seed: seed, documents: try Self.documents(".xml") + made)
    let address = try #require(WebAddress("http://a.example/feed"))
    for round in 0..<Self.rounds {
      let bytes = mutator.document()
      guard let feed = try? FeedReader.read(bytes, address: address, contentType: nil) else {
        continue
      }
      for entry in feed.entries.prefix(50) {
        if let date = entry.published { #expect(Timestamp.format(date).utf8.count == 20) }
        let text = FragmentText.read(entry.content ?? entry.summary ?? "")
        let broken = violation(of: CorpusText.normalise(text, headline: entry.title))
        #expect(broken == nil, "seed \(seed), round \(round)")
      }
    }
  }
}
