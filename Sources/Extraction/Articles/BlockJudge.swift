// Says of each block how likely it belongs to the body.

/// The two learned models over blocks: the first sees a block and where it stands, the second also
/// what the first said about the blocks around it.
struct BlockJudge {
  private static let first = BoostedTrees(firstBlockModel)
  private static let second = BoostedTrees(secondBlockModel)

  /// For each block the probability that it belongs to the body.
  let probabilities: [Float]
  /// What the words in the page's classes say of its kind, for the judgement of the whole page.
  let pageScore: Float
  /// The block that is the page's title, if one is.
  let titleBlock: Int?

  init(_ measures: BlockMeasures, _ words: PageWords) {
    let matrix = FeatureMatrix(measures, words)
    let scores = ElementScores(measures.page)
    let phrases = WordScores(measures)
    var row: [Float] = []
    row.reserveCapacity(
      FeatureMatrix.columns + ElementScores.columns + WordScores.columns + Smoothing.columns)
    func fill(_ index: Int) {
      row.removeAll(keepingCapacity: true)
      matrix.append(index, to: &row)
      scores.append(measures.page.blocks[index], measures.page, to: &row)
      phrases.append(index, to: &row)
    }
    var first: [Float] = []
    first.reserveCapacity(matrix.rows)
    for index in 0..<matrix.rows {
      fill(index)
      let score = Self.first.score(row, hopeless: Self.hopelessSums)
      first.append(BoostedTrees.probability(score))
    }
    let smoothing = Smoothing(measures, first)
    probabilities = (0..<matrix.rows).map { index in
      // A block that the first model is sure of, with nothing kept near, needs no second look.
      if first[index] < Self.hopeless, smoothing.isFar(index) { return first[index] }
      fill(index)
      smoothing.append(index, to: &row)
      return BoostedTrees.probability(Self.second.score(row))
    }
    pageScore = scores.pageScore
    titleBlock = matrix.titleBlock
  }

  /// Below this the first model is sure that a block is none of the body.
  private static let hopeless: Float = 0.02
  /// Sums after 20, 40 and 60 trees from which no block comes back: half of all blocks of the labelled
  /// pages fall below them, and one in a thousand words of their bodies.
  private static let hopelessSums: [Float] = [-2.75, -4.05, -4.65]
}
