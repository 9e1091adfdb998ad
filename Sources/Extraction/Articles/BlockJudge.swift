// Says of each block how likely it belongs to the body.

/// The two learned models over blocks: the first sees a block and where it stands, the second also
/// what the first said about the blocks around it.
struct BlockJudge {
  private static let first = BoostedTrees(firstBlockModel)
  private static let second = BoostedTrees(secondBlockModel)

  /// For each block the probability that it belongs to the body.
  static func judge(_ measures: BlockMeasures, _ words: PageWords) -> [Float] {
    let matrix = FeatureMatrix(measures, words)
    let scores = ElementScores(measures.page)
    let columns = FeatureMatrix.columns + ElementScores.columns + Smoothing.columns
    var row: [Float] = []
    row.reserveCapacity(columns)
    var probabilities: [Float] = []
    probabilities.reserveCapacity(matrix.rows)
    for index in 0..<matrix.rows {
      row.removeAll(keepingCapacity: true)
      matrix.append(index, to: &row)
      scores.append(measures.page.blocks[index], measures.page, to: &row)
      probabilities.append(BoostedTrees.probability(first.score(row, at: 0)))
    }
    let smoothing = Smoothing(measures, probabilities)
    return (0..<matrix.rows).map { index in
      // A block that the first model is sure of, with nothing kept near, needs no second look.
      if probabilities[index] < hopeless, smoothing.isFar(index) { return probabilities[index] }
      row.removeAll(keepingCapacity: true)
      matrix.append(index, to: &row)
      scores.append(measures.page.blocks[index], measures.page, to: &row)
      smoothing.append(index, to: &row)
      return BoostedTrees.probability(second.score(row, at: 0))
    }
  }

  /// Below this the first model is sure that a block is none of the body.
  private static let hopeless: Float = 0.02
}
