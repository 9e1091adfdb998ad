// What the first judgement of all blocks says about each of them.

/// The second model's further figures: a block between two that are kept is likely kept too.
struct Smoothing {
  /// The columns that `append` adds.
  static let columns = 22

  private let measures: BlockMeasures
  private let first: [Float]
  private var keptSum: [Float]
  private var groupMass: [Float]
  private var groupKept: [Float]
  private var above: [Int]
  private var below: [Int]
  private let highest: Float

  /// Blocks to the next one that is kept, at most.
  private static let farthest = 60
  /// Blocks on each side whose judgement is averaged.
  private static let near = 4

  /// Takes the first model's probability for each block.
  init(_ measures: BlockMeasures, _ first: [Float]) {
    self.measures = measures
    self.first = first
    let count = first.count
    keptSum = [Float](repeating: 0, count: count + 1)
    groupMass = [Float](repeating: 0, count: measures.groups.count)
    groupKept = groupMass
    for index in 0..<count {
      let mass = measures.statistics[index].mass
      keptSum[index + 1] = keptSum[index] + mass * first[index]
      groupMass[Int(measures.group[index])] += mass
      groupKept[Int(measures.group[index])] += mass * first[index]
    }
    above = [Int](repeating: Self.farthest, count: count)
    below = above
    var last: Int?
    for index in 0..<count {
      if let last { above[index] = min(Self.farthest, index - last) }
      if first[index] > 0.5 { last = index }
    }
    last = nil
    for index in stride(from: count - 1, through: 0, by: -1) {
      if let last { below[index] = min(Self.farthest, last - index) }
      if first[index] > 0.5 { last = index }
    }
    highest = first.max() ?? 0
  }

  /// Adds a block's figures.
  func append(_ index: Int, to row: inout [Float]) {
    let count = first.count
    for step in [0, -1, 1, -2, 2, -3, 3] {
      let other = index + step
      row.append(other >= 0 && other < count ? first[other] : -1)
    }
    let element = Int(measures.page.blocks[index].element)
    let parent = measures.parent(of: element)
    let grand = measures.parent(of: parent)
    row.append(share(in: element))
    row.append(share(in: parent))
    row.append(share(in: grand))
    row.append(share(in: measures.parent(of: grand)))
    let total = keptSum[count]
    let group = Int(measures.group[index])
    row.append(groupKept[group] / max(groupMass[group], 1))
    row.append(groupKept[group] / max(total, 1))
    row.append(kept(in: parent) / max(total, 1))
    row.append(kept(in: grand) / max(total, 1))
    row.append(keptSum[index] / max(total, 1))
    row.append((total - keptSum[index + 1]) / max(total, 1))
    row.append(Float(above[index]))
    row.append(Float(below[index]))
    row.append(total)
    row.append(highest)
    var sum: Float = 0
    let window = max(0, index - Self.near)..<min(count, index + Self.near + 1)
    for other in window { sum += first[other] }
    row.append(sum / Float(window.count))
  }

  /// Whether nothing that the first model keeps is near.
  func isFar(_ index: Int) -> Bool { above[index] > Self.near && below[index] > Self.near }

  private func kept(in element: Int) -> Float {
    let range = measures.page.blockRange(of: element)
    return keptSum[range.upperBound] - keptSum[range.lowerBound]
  }

  private func share(in element: Int) -> Float {
    kept(in: element) / max(measures.mass(in: measures.page.blockRange(of: element)), 1)
  }
}
