// Made-up articles by number, each unlike all others, as a page and as the text that must come of it.

import Foundation

/// A number generator that gives the same numbers for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// One article of a made-up site.
struct PrintedArticle {
  let slug: String
  let headline: String
  var paragraphs: [String]

  /// The file that the corpus must have.
  var body: String { paragraphs.joined(separator: "\n") }

  init(number: Int, paragraphs count: Int = 4) {
    var numbers = SeededNumbers(state: UInt64(number) &* 7919)
    func pick(_ words: [Substring]) -> Substring {
      words[Int(numbers.next() % UInt64(words.count))]
    }
    func sentence() -> String {
      let start = "The \(pick(Self.adjectives)) \(pick(Self.nouns)) \(pick(Self.verbs))"
      let middle = "the \(pick(Self.nouns)) \(pick(Self.places)) the \(pick(Self.adjectives))"
      let end = "\(pick(Self.nouns)), \(pick(Self.tails)) \(pick(Self.nouns)) \(pick(Self.verbs))"
      return "\(start) \(middle) \(end) it."
    }
    slug = "story-\(number)"
    headline = "Number \(number): a \(pick(Self.adjectives)) \(pick(Self.nouns)) is found"
    paragraphs = (0..<count).map { _ in (0..<3).map { _ in sentence() }.joined(separator: " ") }
  }

  /// The page, with a little chrome around the article.
  var page: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(headline) | The Daily Test</title>
    <meta property="og:type" content="article"><meta property="og:title" content="\(headline)">
    </head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
    <main><article><h1>\(headline)</h1>
    <div class="byline">By A. Tester <time datetime="2026-11-02T10:00:00Z">2 November</time></div>
    <div class="article-body">
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </div></article></main>
    <footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer>
    </body></html>
    """
  }

  /// An RSS feed of `links`, in order.
  static func feed(title: String, links: [(link: String, headline: String)]) -> String {
    let entries = links.map {
      """
      <item><title>\($0.headline)</title><link>\($0.link)</link><guid>\($0.link)</guid>
      <pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(title)</title><link>/</link><description>Test</description>
      \(entries.joined(separator: "\n"))
      </channel></rss>
      """
  }

  private static let nouns = """
    harbour engineer teacher barge orchard bakery council bridge river mayor kettle violin doctor \
    lantern market sailor gardener archive tunnel window clock station farmer library painter quarry \
    judge meadow cellar pilot printer chapel kitchen letter miller basket ferry shepherd tower \
    carpenter ledger poet stable village valley weaver cyclist museum hospital beacon
    """.split(separator: " ")
  private static let adjectives = """
    quiet green narrow famous patient wooden frozen early distant careful northern golden hollow \
    modest crowded silver tired bright broken generous hidden ancient nervous rapid southern plain \
    clever muddy steep gentle royal humble
    """.split(separator: " ")
  private static let verbs = """
    measured painted followed repaired counted ignored bought described crossed borrowed cleaned \
    photographed examined moved praised sheltered visited warned copied remembered guarded sold \
    lifted welcomed
    """.split(separator: " ")
  private static let places = """
    beside behind near above below beyond before opposite without through
    """.split(separator: " ")
  private static let tails = [
    "because every"[...], "although no", "before another", "while the old", "until some",
    "after each",
    "where a second", "unless the",
  ]
}
