// How much an element's class and id speak for it being part of a body.

import Markup

/// For each element that holds blocks, the strongest word for it and the strongest against it, and
/// the same over all elements around it.
struct ElementScores {
  struct Score {
    var best: Float = 0
    var worst: Float = 0
    var worstAround: Float = 0
    var bestAround: Float = 0
    var sumAround: Float = 0
  }

  private var scores: [Int32: Score] = [:]
  /// What the words of all elements together say of the kind of page, each word once.
  private(set) var pageScore: Float = 0
  private var pageWords: Set<UInt64> = []

  /// The columns that `append` adds.
  static let columns = 11

  init(_ page: BlockPage) {
    let names = ElementTokens.Names(page.tree)
    for block in page.blocks where scores[block.element] == nil {
      // From the outermost unscored element inwards.
      var chain = [Int(block.element)]
      while let last = chain.last, last != 0 {
        let parent = Int(page.blockParent[last])
        if scores[Int32(parent)] != nil { break }
        chain.append(parent)
      }
      for element in chain.reversed() {
        let parent = page.blockParent[element]
        let around = element == 0 ? nil : scores[parent]
        scores[Int32(element)] = score(element, page.tree, names, inside: around)
      }
    }
  }

  private mutating func score(
    _ element: Int, _ tree: MarkupTree, _ names: ElementTokens.Names, inside: Score?
  ) -> Score {
    var score = Score()
    let weights = TokenWeights.shared
    let kinds = PageWordWeights.classes
    ElementTokens.visit(element, in: tree, names) { hash in
      let kind = kinds[hash]
      if kind != 0, pageWords.insert(hash).inserted { pageScore += kind }
      let weight = weights[hash]
      if weight > score.best { score.best = weight }
      if weight < score.worst { score.worst = weight }
    }
    score.worstAround = min(inside?.worstAround ?? 0, score.worst)
    score.bestAround = max(inside?.bestAround ?? 0, score.best)
    score.sumAround = (inside?.sumAround ?? 0) + score.best + score.worst
    return score
  }

  /// Adds a block's figures: its element's, those of the three around it, and of all around it.
  func append(_ block: Block, _ page: BlockPage, to row: inout [Float]) {
    var element = block.element
    for _ in 0..<4 {
      let score = scores[element] ?? Score()
      row.append(score.best)
      row.append(score.worst)
      element = page.blockParent[Int(element)]
    }
    let own = scores[block.element] ?? Score()
    row.append(own.worstAround)
    row.append(own.bestAround)
    row.append(own.sumAround)
  }
}

/// The learned weights of words in class names.
struct TokenWeights: Sendable {
  static let shared = TokenWeights(tokenWeightTable)

  private var keys: [UInt64]
  private var values: [Float]

  /// Reads `word weight` pairs, the weight in hundredths.
  init(_ table: String) {
    let pairs = table.split(separator: " ")
    var size = 1_024
    while size < pairs.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for pair in pairs {
      guard let mark = pair.lastIndex(of: "="), let weight = Int(pair[pair.index(after: mark)...])
      else { continue }
      let hash = ElementTokens.hash(String(pair[..<mark]))
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = hash
      values[slot] = Float(weight) / 100
    }
  }

  /// The weight of a word by its hash; 0 for words that mean nothing.
  subscript(_ hash: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }
}
