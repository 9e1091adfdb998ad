// The words that a page's own description uses, for comparing its blocks against.

/// Hashed words of what the page says of itself.
struct PageWords {
  /// The words of each candidate for the headline.
  private(set) var titles: [WordList] = []
  private(set) var description: WordList
  private(set) var author: WordList
  private(set) var site: WordList
  /// Runs of three words in JSON-LD's `articleBody`; nil where it has none of some length.
  private(set) var linked: WordRuns?

  /// Shorter article bodies in JSON-LD are summaries.
  private static let shortestLinkedBody = 400
  /// Words of a title, an author or a site's name; no headline is half as long.
  private static let mostTitleWords = 100
  /// Words of a description; some give the whole article, of 1,947 words in the longest of 2,968.
  private static let mostDescriptionWords = 2_000

  init(_ facts: PageFacts) {
    let candidates = [
      facts.meta("og:title"), facts.article?["headline"]?.string, facts.title,
      facts.meta("twitter:title"),
    ]
    for candidate in candidates {
      let words = Self.words(candidate, most: Self.mostTitleWords)
      if words.hashes.count > 1, !titles.contains(words) { titles.append(words) }
    }
    description =
      (facts.meta("og:description", "description", "twitter:description") ?? "")
        .isEmpty
      ? WordList([])
      : Self.words(facts.meta("og:description", "description"), most: Self.mostDescriptionWords)
    author = Self.words(facts.meta("author", "article:author"), most: Self.mostTitleWords)
    site = Self.words(facts.meta("og:site_name"), most: Self.mostTitleWords)
    if let body = facts.article?["articleBody"]?.string, body.utf8.count > Self.shortestLinkedBody {
      linked = WordRuns(Self.words(body))
    }
  }

  /// The first words of a text; each is compared with each word of the page's short blocks.
  private static func words(_ text: String?, most: Int) -> WordList {
    WordList(Array(words(text ?? "").prefix(most)))
  }

  static func words(_ text: String) -> [UInt32] {
    var text = text
    var hashes: [UInt32] = []
    _ = text.withUTF8 { TextStatistics($0, hashes: &hashes) }
    return hashes
  }

  /// How much of a block is a title, and how much of that title it has: the best of the candidates.
  func titleOverlap(_ words: ArraySlice<UInt32>) -> (share: Float, cover: Float) {
    var best: (share: Float, cover: Float) = (0, 0)
    for title in titles {
      let overlap = title.overlap(words)
      if overlap.share * overlap.cover > best.share * best.cover { best = overlap }
    }
    return best
  }
}

/// Words that many blocks are compared with.
struct WordList: Equatable {
  let hashes: [UInt32]
  /// A bit for the low six bits of each hash: most words of most blocks are ruled out by it.
  private let bits: UInt64

  /// Longer blocks only mention what the words say.
  private static let longestBlock = 150

  init(_ hashes: [UInt32]) {
    self.hashes = hashes
    bits = hashes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The share of a block's words that are in the list, and the share of the list that is in the block.
  func overlap(_ words: ArraySlice<UInt32>) -> (share: Float, cover: Float) {
    guard !words.isEmpty, !hashes.isEmpty, words.count < Self.longestBlock else { return (0, 0) }
    return words.withUnsafeBufferPointer { words in
      hashes.withUnsafeBufferPointer { hashes in
        var found = 0
        for word in words where bits & (1 << UInt64(word & 63)) != 0 {
          if hashes.contains(word) { found += 1 }
        }
        guard found > 0 else { return (0, 0) }
        var covered = 0
        for word in hashes where words.contains(word) { covered += 1 }
        return (Float(found) / Float(words.count), Float(covered) / Float(hashes.count))
      }
    }
  }
}

/// A set of runs of three words, as bits: a run that is not in it is found in it by chance in one
/// case of fifty for a long article.
struct WordRuns {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ words: [UInt32]) {
    guard words.count > 2 else { return }
    for index in 0..<words.count - 2 {
      let hash = Self.hash(words[index], words[index + 1], words[index + 2])
      bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    var hash = first &* 0x9E37_79B1
    hash = (hash ^ second) &* 0x85EB_CA6B
    hash = (hash ^ third) &* 0xC2B2_AE35
    return (hash ^ (hash >> 15)) >> 16
  }

  /// The share of the runs of `words` that are in the set; 0 for fewer than three words.
  func share(of words: ArraySlice<UInt32>) -> Float {
    guard words.count > 2 else { return 0 }
    var found = 0
    for index in words.startIndex..<words.endIndex - 2 {
      let hash = Self.hash(words[index], words[index + 1], words[index + 2])
      if bits[Int(hash >> 6)] & (1 << UInt64(hash & 63)) != 0 { found += 1 }
    }
    return Float(found) / Float(words.count - 2)
  }
}
