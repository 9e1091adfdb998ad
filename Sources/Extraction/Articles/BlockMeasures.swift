// Sums over blocks, elements and look-alikes, that features are made of.

import Markup

/// What is known of a page's blocks before they are judged.
struct BlockMeasures {
  let page: BlockPage
  let statistics: [TextStatistics]
  /// The hashes of all blocks' words, one block after the other.
  private let wordHashes: [UInt32]
  /// Where each block's words begin; one more entry than blocks.
  private let wordStarts: [Int32]
  /// Sums over the blocks before each: text, text of sentences, links.
  private(set) var massSum: [Float]
  private(set) var goodSum: [Float]
  private(set) var linkSum: [Float]
  /// For each block its text if it reads like prose, else 0.
  private var goods: [Float] = []
  /// The element that most likely holds the body, by the weight of sentences near it.
  private(set) var best = 0
  /// The smallest elements with half and with nine tenths of the page's sentences.
  private(set) var half = 0
  private(set) var most = 0
  /// For each block its group of look-alikes: same element and class in the same parent's.
  private(set) var group: [Int32] = []
  private(set) var groups: [Group] = []

  struct Group {
    var blocks: Float = 0
    var mass: Float = 0
    var good: Float = 0
    var links: Float = 0
  }

  /// Text of less than this is no sentence worth counting, whatever its punctuation.
  static let leastGoodMass: Float = 40
  /// A sentence with more of it in links is a teaser.
  static let mostGoodLinks: Float = 0.35

  init(_ page: BlockPage) {
    self.page = page
    let count = page.blocks.count
    var hashes: [UInt32] = []
    // An English word and its space have six bytes.
    hashes.reserveCapacity(page.text.count / 5)
    var starts: [Int32] = [0]
    starts.reserveCapacity(count + 1)
    statistics = page.text.withUnsafeBufferPointer { text in
      page.blocks.map { block in
        let bytes = UnsafeBufferPointer(rebasing: text[Int(block.start)..<Int(block.end)])
        let counts = TextStatistics(bytes, hashes: &hashes)
        starts.append(Int32(hashes.count))
        return counts
      }
    }
    wordHashes = hashes
    wordStarts = starts
    massSum = [Float](repeating: 0, count: count + 1)
    goodSum = massSum
    linkSum = massSum
    goods.reserveCapacity(count)
    for index in 0..<count {
      let mass = statistics[index].mass
      massSum[index + 1] = massSum[index] + mass
      goods.append(prose(index))
      goodSum[index + 1] = goodSum[index] + goods[index]
      linkSum[index + 1] = linkSum[index] + mass * linkShare(index)
    }
    findContainers()
    groupBlocks()
  }

  /// The hashes of a block's words, in order.
  func words(_ index: Int) -> ArraySlice<UInt32> {
    wordHashes[Int(wordStarts[index])..<Int(wordStarts[index + 1])]
  }

  func linkShare(_ index: Int) -> Float {
    let block = page.blocks[index]
    return block.length == 0 ? 0 : Float(block.linkBytes) / Float(block.length)
  }

  /// The text of a block if it reads like prose, else 0.
  func good(_ index: Int) -> Float { goods[index] }

  private func prose(_ index: Int) -> Float {
    let mass = statistics[index].mass
    let isProse =
      mass >= Self.leastGoodMass && statistics[index].sentenceEnds > 0
      && linkShare(index) < Self.mostGoodLinks
    return isProse ? mass : 0
  }

  func mass(in range: Range<Int>) -> Float { massSum[range.upperBound] - massSum[range.lowerBound] }
  func good(in range: Range<Int>) -> Float { goodSum[range.upperBound] - goodSum[range.lowerBound] }
  func links(in range: Range<Int>) -> Float {
    linkSum[range.upperBound] - linkSum[range.lowerBound]
  }

  func parent(of element: Int) -> Int { Int(page.blockParent[element]) }

  /// Readability's idea: each paragraph counts for its parent in full and for the next ones less.
  private mutating func findContainers() {
    var scores = [Float](repeating: 0, count: page.tree.count + 1)
    var touched: [Int] = []
    for index in page.blocks.indices {
      let good = good(index)
      guard good > 0 else { continue }
      let points = 1 + Float(statistics[index].commas) + min(good / 100, 3)
      var element = Int(page.blocks[index].element)
      let name = page.tree.name(of: element)
      if name == .p || name == .li || name == .blockquote { element = parent(of: element) }
      var share: Float = 1
      for _ in 0..<4 {
        if scores[element] == 0 { touched.append(element) }
        scores[element] += points * share
        share = share == 1 ? 0.5 : share / 2
        if element == 0 { break }
        element = parent(of: element)
      }
    }
    var bestScore: Float = 0
    for element in touched.sorted() {
      let range = page.blockRange(of: element)
      let mass = mass(in: range)
      let score = scores[element] * (1 - (mass > 0 ? links(in: range) / mass : 0))
      if score > bestScore {
        bestScore = score
        best = element
      }
    }
    half = smallest(with: 0.5)
    most = smallest(with: 0.9)
  }

  /// The deepest element that holds this share of the page's prose.
  private func smallest(with share: Float) -> Int {
    let wanted = goodSum[page.blocks.count] * share
    guard wanted > 0 else { return 0 }
    var element = 0
    var candidate = 0
    let tree = page.tree
    while true {
      var next: Int?
      for child in tree.children(of: element) where !tree.isText(child) {
        if good(in: page.blockRange(of: child)) >= wanted {
          next = child
          break
        }
      }
      guard let found = next else { return candidate }
      element = found
      candidate = found
    }
  }

  private mutating func groupBlocks() {
    var numbers: [UInt32: Int32] = [:]
    var signatures: [Int32: UInt32] = [:]
    group.reserveCapacity(page.blocks.count)
    for index in page.blocks.indices {
      let element = page.blocks[index].element
      let signature: UInt32
      if let known = signatures[element] {
        signature = known
      } else {
        signature = look(Int(element)) &* 31 &+ look(parent(of: Int(element)))
        signatures[element] = signature
      }
      let number = numbers[signature] ?? Int32(groups.count)
      if number == Int32(groups.count) {
        numbers[signature] = number
        groups.append(Group())
      }
      group.append(number)
      groups[Int(number)].blocks += 1
      groups[Int(number)].mass += statistics[index].mass
      groups[Int(number)].good += good(index)
      groups[Int(number)].links += statistics[index].mass * linkShare(index)
    }
  }

  /// An element's name and class as one number; digits in the class do not count.
  private func look(_ element: Int) -> UInt32 {
    var hash = UInt32(page.tree.name(of: element).raw) &+ 0x811C_9DC5
    guard let range = page.tree.valueRange(of: .class, in: element) else { return hash }
    for byte in page.tree.attributeBytes[range] where byte &- 0x30 >= 10 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    return hash
  }
}
