// The figures and words by which a whole page is judged to be an article or not.

import Corpus
import Markup

/// What is known of a page once its body was found.
struct PageTraits {
  /// The columns of the page model, in their order.
  static let columns: [String] = """
    bodyMass keptBlocks keptMean bodyShare pageGood pageLinkShare pageBlocks meanProbability \
    surest sureShare headings listShare tableShare bodyLinkShare sentences sentenceLength quotes \
    commas linkedArticle hasDate hasAuthor images forms times prices personal titleWords \
    longestRun groups keptGroups topGroupShare firstKept spread wordScore medianMass headingShare \
    digitShare unkeptGood capitalWords dense
    """.split(separator: " ").map(String.init)

  /// The figures; the last but `wordScore` are filled by `init`.
  private(set) var values: [Float] = []
  /// Words that say what kind of page it is: `type:product`, `og:article`, `body:single-post`.
  private(set) var words: [String] = []

  private static let mostWords = 120

  init(
    _ facts: PageFacts, _ measures: BlockMeasures, _ judged: BlockJudge, _ kept: [Int]
  ) {
    words = Self.words(facts, measures.page.tree)
    var score = judged.pageScore
    for word in Set(words).sorted() { score += PageWordWeights.shared[ElementTokens.hash(word)] }
    addBody(measures, judged.probabilities, kept)
    addPage(facts, measures, kept)
    addShape(measures, kept, score)
  }

  private mutating func add(_ value: Float) { values.append(value) }
  private func share(_ part: Float, _ whole: Float) -> Float { whole > 0 ? part / whole : 0 }

  private mutating func addBody(_ measures: BlockMeasures, _ probabilities: [Float], _ kept: [Int])
  {
    let blocks = measures.page.blocks
    var mass: Float = 0
    var (lists, tables, links, weighted, sure): (Float, Float, Float, Float, Float) = (
      0, 0, 0, 0, 0
    )
    var (headings, sentences, quotes, commas, words) = (0, 0, 0, 0, 0)
    for index in kept {
      let text = measures.statistics[index]
      mass += text.mass
      weighted += text.mass * probabilities[index]
      if probabilities[index] > 0.9 { sure += text.mass }
      links += text.mass * measures.linkShare(index)
      if blocks[index].kind == .listEntry { lists += text.mass }
      if blocks[index].kind == .tableRow { tables += text.mass }
      if blocks[index].kind == .heading { headings += 1 }
      sentences += text.sentenceEnds
      quotes += text.quotes
      commas += text.commas
      words += text.words
    }
    let total = measures.massSum[blocks.count]
    add(mass)
    add(Float(kept.count))
    add(share(mass, Float(kept.count)))
    add(share(mass, total))
    add(measures.goodSum[blocks.count])
    add(share(measures.linkSum[blocks.count], total))
    add(Float(blocks.count))
    add(share(weighted, mass))
    add(probabilities.max() ?? 0)
    add(share(sure, mass))
    add(Float(headings))
    add(share(lists, mass))
    add(share(tables, mass))
    add(share(links, mass))
    add(Float(sentences))
    add(share(Float(words), Float(sentences)))
    add(share(Float(quotes), mass) * 1_000)
    add(share(Float(commas), mass) * 1_000)
  }

  private mutating func addPage(_ facts: PageFacts, _ measures: BlockMeasures, _ kept: [Int]) {
    let tree = measures.page.tree
    add(facts.article == nil ? 0 : 1)
    let date = facts.meta("article:published_time", "datepublished", "pubdate", "date", "dc.date")
    add(date != nil || facts.article?["datePublished"] != nil ? 1 : 0)
    add(facts.meta("author", "article:author") != nil || facts.article?["author"] != nil ? 1 : 0)
    var (images, forms, times): (Float, Float, Float) = (0, 0, 0)
    for node in 1..<max(1, tree.count) {
      switch tree.name(of: node) {
      case .img: images += 1
      case .form: forms += 1
      case .time: times += 1
      default: break
      }
    }
    add(images)
    add(forms)
    add(times)
    var (prices, personal): (Float, Float) = (0, 0)
    for index in measures.page.blocks.indices { prices += Self.prices(measures.page, index) }
    var count: Float = 0
    for index in kept {
      for word in measures.words(index) where Self.personalWords.contains(word) {
        personal += 1
      }
      count += Float(measures.statistics[index].words)
    }
    add(prices)
    add(share(personal, count))
    add(Float(facts.title.map { PageWords.words($0).count } ?? 0))
  }

  private mutating func addShape(_ measures: BlockMeasures, _ kept: [Int], _ score: Float) {
    let blocks = measures.page.blocks
    var (longest, run, previous) = (0, 0, -5)
    for index in kept {
      run = index == previous + 1 ? run + 1 : 1
      longest = max(longest, run)
      previous = index
    }
    add(Float(longest))
    add(Float(measures.groups.count))
    var byGroup: [Int32: Float] = [:]
    var mass: Float = 0
    for index in kept {
      byGroup[measures.group[index], default: 0] += measures.statistics[index].mass
      mass += measures.statistics[index].mass
    }
    add(Float(byGroup.count))
    add(share(byGroup.values.max() ?? 0, mass))
    add(share(Float(kept.first ?? 0), Float(blocks.count)))
    add(share(Float((kept.last ?? 0) - (kept.first ?? 0) + 1), Float(max(kept.count, 1))))
    add(score)
    let masses = kept.map { measures.statistics[$0].mass }.sorted()
    add(masses.isEmpty ? 0 : masses[masses.count / 2])
    add(share(Float(kept.filter { blocks[$0].kind == .heading }.count), Float(kept.count)))
    var (digits, capitals, words, dense): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var good: Float = 0
    for index in kept {
      let text = measures.statistics[index]
      digits += Float(text.digits)
      capitals += Float(text.capitalWords)
      words += Float(text.words)
      good += measures.good(index)
      if text.mass > 200 { dense += 1 }
    }
    add(share(digits, mass))
    add(measures.goodSum[blocks.count] - good)
    add(share(capitals, words))
    add(dense)
  }

  /// Amounts of money in a block: a sign of a currency beside a digit.
  private static func prices(_ page: BlockPage, _ index: Int) -> Float {
    let text = Array(page.text(of: page.blocks[index]))
    var count: Float = 0
    for at in text.indices {
      let isDollar = text[at] == UInt8(ascii: "$")
      let isPound = text[at] == 0xA3 && at > 0 && text[at - 1] == 0xC2
      let isEuro = text[at] == 0xAC && at > 1 && text[at - 1] == 0x82 && text[at - 2] == 0xE2
      guard isDollar || isPound || isEuro else { continue }
      let next = at + 1 < text.count ? text[at + 1] : 0
      let before = at > 3 ? text[at - 3] : 0
      if next &- 0x30 < 10 || (isEuro && before &- 0x30 < 10) || isEuro { count += 1 }
    }
    return count
  }

  private static let personalWords = Set(
    [
      "you", "your", "we", "our", "us", "ihr", "ihre", "sie", "wir", "unsere", "votre", "vous",
      "nous",
    ]
    .map { PageWords.words($0)[0] })

  /// The words that say what kind of page it is.
  private static func words(_ facts: PageFacts, _ tree: MarkupTree) -> [String] {
    var words: [String] = []
    for object in facts.objects.prefix(40) {
      for type in PageFacts.types(of: object) { words.append("type:" + type.lowercased()) }
    }
    if let type = facts.meta("og:type") { words.append("og:" + type.lowercased()) }
    for meta in facts.metas.prefix(80) { words.append("meta:" + meta.name) }
    if let generator = facts.meta("generator") {
      words.append("by:" + (generator.lowercased().split(separator: " ").first ?? ""))
    }
    let own = facts.links.first { $0.relation == "canonical" }?.address ?? facts.meta("og:url")
    if let own { words.append(contentsOf: addressWords(own)) }
    for node in 1..<max(1, tree.count) where words.count < mostWords {
      let name = tree.name(of: node)
      guard name == .body || name == .main || name == .article || name == .html else { continue }
      let prefix = tree.spelling(of: name) + ":"
      for word in TrainingDump.words(of: node, in: tree).dropFirst().prefix(30) {
        words.append(prefix + word)
      }
    }
    return words
  }

  /// What an address says of its page: words of its path, its depth, whether it ends like a story's.
  private static func addressWords(_ address: String) -> [String] {
    let withoutScheme = address.split(separator: "://", maxSplits: 1).last ?? ""
    let parts = withoutScheme.split { $0 == "?" || $0 == "#" }.first?.split(separator: "/") ?? []
    let path = parts.dropFirst()
    var words = ["depth:\(min(path.count, 6))"]
    guard let last = path.last else { return words + ["path:root"] }
    let hyphens = last.utf8.reduce(0) { $1 == UInt8(ascii: "-") ? $0 + 1 : $0 }
    words.append("hyphens:\(hyphens > 6 ? 7 : hyphens > 3 ? 4 : hyphens)")
    let digits = withoutScheme.utf8.reduce(0) { $1 &- 0x30 < 10 ? $0 + 1 : $0 }
    words.append("digits:\(digits > 7 ? 8 : digits > 3 ? 4 : digits > 0 ? 1 : 0)")
    for part in path {
      for word in part.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(3) {
        words.append("path:" + word)
      }
    }
    if withoutScheme.contains("?") { words.append("query") }
    return words
  }
}

/// The learned weights of the words that say what kind of page it is.
enum PageWordWeights {
  static let shared = TokenWeights(pageWordTable)
  /// Of words in the classes of all elements that hold text.
  static let classes = TokenWeights(pageClassTable)
}
