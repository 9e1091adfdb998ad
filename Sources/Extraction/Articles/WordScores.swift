// How much the words of a block speak for it being part of a body.

/// Figures from learned weights of words: `read`, `more`, `newsletter` speak against a short block.
struct WordScores {
  /// The columns that `append` adds.
  static let columns = 7
  /// Words of a block that are looked at.
  static let mostWords = 60

  private let measures: BlockMeasures
  private var means: [Float] = []
  private var rows: [Float] = []
  /// For each block the nearest heading above it, or −1.
  private var headings: [Int] = []

  init(_ measures: BlockMeasures) {
    self.measures = measures
    let weights = PhraseWeights.shared
    var heading = -1
    means.reserveCapacity(measures.page.blocks.count)
    rows.reserveCapacity(measures.page.blocks.count * 5)
    headings.reserveCapacity(measures.page.blocks.count)
    for index in measures.page.blocks.indices {
      let words = measures.words(index)
      var (sum, least, most): (Float, Float, Float) = (0, 0, 0)
      let count = min(words.count, Self.mostWords)
      for word in words.prefix(count) {
        let weight = weights[word]
        sum += weight
        least = min(least, weight)
        most = max(most, weight)
      }
      let mean = count > 0 ? sum / Float(count) : 0
      means.append(mean)
      let start = words.startIndex
      let pair = words.count > 1 ? weights[Self.pair(words[start], words[start + 1])] : 0
      rows.append(mean)
      rows.append(least)
      rows.append(most)
      rows.append(words.first.map { weights[$0] } ?? 0)
      rows.append(pair)
      headings.append(heading)
      if measures.page.blocks[index].kind == .heading { heading = index }
    }
  }

  /// The number of two words in a row.
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 31 &+ second) ^ 0x5BD1_E995
  }

  /// Adds a block's figures: of its words, of its beginning, and of the heading above it.
  func append(_ index: Int, to row: inout [Float]) {
    row.append(contentsOf: rows[index * 5..<index * 5 + 5])
    let heading = headings[index]
    row.append(heading >= 0 ? means[heading] : 0)
    row.append(heading >= 0 ? Float(min(index - heading, 30)) : 31)
  }
}

/// The learned weights of words and pairs of words, by their hashes.
struct PhraseWeights: Sendable {
  static let shared = PhraseWeights(phraseWeightTable)

  private var keys: [UInt32]
  private var values: [Float]

  /// Reads the table: for each word eight hexadecimal digits of its hash and three of its weight in
  /// hundredths, plus 2,048.
  init(_ table: String) {
    let digits = table.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
    let count = digits.count / 11
    var size = 1_024
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for entry in 0..<count {
      let hash = Self.number(digits[entry * 11..<entry * 11 + 8])
      let weight = Self.number(digits[entry * 11 + 8..<entry * 11 + 11])
      var slot = Self.slot(hash, size)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = hash
      values[slot] = (Float(weight) - 2_048) / 100
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.reduce(0) { number, digit in
      number << 4 | UInt32(digit >= 0x61 ? digit - 0x61 + 10 : digit - 0x30)
    }
  }

  private static func slot(_ hash: UInt32, _ size: Int) -> Int {
    Int(hash ^ (hash >> 16)) & (size - 1)
  }

  /// The weight of a word; 0 for words that mean nothing.
  subscript(_ hash: UInt32) -> Float {
    var slot = Self.slot(hash, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }
}
