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

  /// For each element its place in `scores`; 0 for none.
  private var places: [Int32]
  private var scores = [Score()]
  /// What the words of all elements together say of the kind of page, each word once.
  private(set) var pageScore: Float = 0
  private var pageWords: Set<UInt64> = []
  /// Elements that are named alike have the same words: most of a page's do.
  private var known: [UInt64: Score] = [:]

  /// The columns that `append` adds.
  static let columns = 11

  init(_ page: BlockPage) {
    let names = ElementTokens.Names(page.tree)
    let words = Words(own: TokenWeights.shared, kinds: PageWordWeights.classes)
    places = [Int32](repeating: 0, count: page.tree.count + 1)
    var chain: [Int] = []
    for block in page.blocks where places[Int(block.element)] == 0 {
      // From the outermost unscored element inwards.
      chain.removeAll(keepingCapacity: true)
      chain.append(Int(block.element))
      while let last = chain.last, last != 0 {
        let parent = Int(page.blockParent[last])
        if places[parent] != 0 { break }
        chain.append(parent)
      }
      for element in chain.reversed() {
        let around = Int(places[Int(page.blockParent[element])])
        let inside = element == 0 ? Score() : scores[around]
        var score = own(element, page.tree, names, words)
        score.worstAround = min(inside.worstAround, score.worst)
        score.bestAround = max(inside.bestAround, score.best)
        score.sumAround = inside.sumAround + score.best + score.worst
        places[element] = Int32(scores.count)
        scores.append(score)
      }
    }
  }

  private struct Words {
    let own: TokenWeights
    let kinds: TokenWeights
  }

  /// What an element's own words say.
  private mutating func own(
    _ element: Int, _ tree: MarkupTree, _ names: ElementTokens.Names, _ words: Words
  ) -> Score {
    let naming = ElementTokens.naming(element, in: tree, names)
    if let score = known[naming] { return score }
    var score = Score()
    ElementTokens.visit(element, in: tree, names) { hash in
      let kind = words.kinds[hash]
      if kind != 0, pageWords.insert(hash).inserted { pageScore += kind }
      let weight = words.own[hash]
      if weight > score.best { score.best = weight }
      if weight < score.worst { score.worst = weight }
    }
    known[naming] = score
    return score
  }

  /// Adds a block's figures: its element's, those of the three around it, and of all around it.
  func append(_ block: Block, _ page: BlockPage, to row: inout [Float]) {
    var element = Int(block.element)
    for _ in 0..<4 {
      let score = scores[Int(places[element])]
      row.append(score.best)
      row.append(score.worst)
      element = Int(page.blockParent[element])
    }
    let own = scores[Int(places[Int(block.element)])]
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
