// What the training program needs to see of a page: blocks, figures and the words of its elements.

package import Markup

/// A page as the training reads it; see `Tests/Training/README.md`.
package struct TrainingDump {
  package let features: [Float]
  package let texts: [String]
  package let kinds: [Int]
  package let groups: [Int]
  /// For each block its element's place in `parents` and `words`.
  package let elements: [Int]
  /// For each element that holds blocks the place of the one around it.
  package let parents: [Int]
  package let words: [[String]]
  /// For each block the hashes of its words.
  package let phrases: [[UInt32]]
  /// What the models that are built in say of each block.
  package let probabilities: [Float]
  /// The page's traits and words, for the judgement of whole pages.
  package let traits: [Float]
  package let pageWords: [String]

  package static var columns: [String] { featureNames }
  package static var traitColumns: [String] { PageTraits.columns }

  package init(_ tree: MarkupTree) {
    let page = BlockSegmenter.segment(tree)
    let measures = BlockMeasures(page)
    let facts = PageFacts(tree)
    features = FeatureMatrix(measures, PageWords(facts)).values
    phrases = page.blocks.indices.map { Array(measures.words($0).prefix(WordScores.mostWords)) }
    let judged = BlockJudge(measures, PageWords(facts))
    probabilities = judged.probabilities
    let kept = BodyAssembly(page, judged.probabilities, titleBlock: judged.titleBlock).kept
    let pageTraits = PageTraits(facts, measures, judged, kept)
    traits = pageTraits.values
    pageWords = pageTraits.words
    texts = page.blocks.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    kinds = page.blocks.map { Int($0.kind.rawValue) }
    groups = measures.group.map(Int.init)
    var chain: Set<Int> = [0]
    for block in page.blocks {
      var element = Int(block.element)
      while chain.insert(element).inserted { element = Int(page.blockParent[element]) }
    }
    let order = chain.sorted()
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    elements = page.blocks.map { places[Int($0.element)] ?? 0 }
    parents = order.map { places[Int(page.blockParent[$0])] ?? 0 }
    words = order.map { Self.words(of: $0, in: tree) }
  }

  /// The words that `ElementTokens` hashes, as text.
  static func words(of element: Int, in tree: MarkupTree) -> [String] {
    var words = ["<" + tree.spelling(of: tree.name(of: element)) + ">"]
    for attribute in tree.attributes(of: element)
    where ElementTokens.isNaming(attribute.name, in: tree) {
      let value = String(
        decoding: tree.attributeBytes[tree.valueRange(of: attribute)], as: UTF8.self)
      for whole in value.split(separator: " ") {
        let parts = Self.parts(of: whole)
        words.append(contentsOf: parts.filter { $0.count > 1 })
        if parts.count > 1 { words.append(parts.joined(separator: "-")) }
      }
      if words.count > 40 { break }
    }
    return words
  }

  private static func parts(of whole: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    for scalar in whole.unicodeScalars {
      let isCapital = scalar >= "A" && scalar <= "Z"
      let isSmall = scalar >= "a" && scalar <= "z"
      let wasSmall = part.unicodeScalars.last.map { $0 >= "a" && $0 <= "z" } ?? false
      if !isCapital && !isSmall || (isCapital && wasSmall) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      }
      if isCapital || isSmall { part.unicodeScalars.append(scalar) }
    }
    if !part.isEmpty { parts.append(part) }
    return parts.map { $0.lowercased() }
  }
}
