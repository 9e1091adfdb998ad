// Finds texts that say one thing over and over: menus, lists of results, generated pages.

/// Gopher's repetition rules, the two that hold for news (MassiveText, appendix A).
enum Repetition {
  /// The share of the text that the most frequent pair of words may make up, in percent of its characters.
  private static let mostPairPercent = 20
  /// The share of the text that may stand in repeated runs of five words.
  private static let mostRepeatedPercent = 15
  private static let runLength = 5
  /// Below this many words one repeated name weighs too much to judge.
  private static let fewestWords = 50

  static func rejection(of text: String) -> Rejection? {
    let words = words(of: text)
    guard words.count >= fewestWords else { return nil }
    let total = words.reduce(0) { $0 + $1.length }
    let pairs = topPairLength(words) * 100 / max(1, total)
    if pairs > mostPairPercent {
      return Rejection(
        .repetitive, value: "\(pairs) % of the text is one pair of words",
        limit: "\(mostPairPercent) %")
    }
    let repeated = repeatedLength(words) * 100 / max(1, total)
    if repeated > mostRepeatedPercent {
      return Rejection(
        .repetitive, value: "\(repeated) % of the text is repeated",
        limit: "\(mostRepeatedPercent) %")
    }
    return nil
  }

  private struct Word {
    let hash: UInt64
    let length: Int
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var hash = LineHash()
    var length = 0
    for byte in text.utf8 {
      if byte == Byte.space || byte == Byte.newline {
        if length > 0 { words.append(Word(hash: hash.value, length: length)) }
        hash = LineHash()
        length = 0
      } else {
        hash.combine(Byte.lowercased(byte))
        if byte & 0xC0 != 0x80 { length += 1 }
      }
    }
    if length > 0 { words.append(Word(hash: hash.value, length: length)) }
    return words
  }

  private static func topPairLength(_ words: [Word]) -> Int {
    var counts: [UInt64: Int] = [:]
    counts.reserveCapacity(words.count)
    var top = 0
    for index in 1..<words.count {
      let key = words[index - 1].hash &* 0x9E37_79B9_7F4A_7C15 ^ words[index].hash
      let count = (counts[key] ?? 0) + 1
      counts[key] = count
      // A pair that stands twice is no pattern.
      if count > 2 { top = max(top, count * (words[index - 1].length + words[index].length)) }
    }
    return top
  }

  /// The characters of words that stand in a run which was there before, each counted once.
  private static func repeatedLength(_ words: [Word]) -> Int {
    guard words.count >= runLength else { return 0 }
    var seen: Set<UInt64> = []
    seen.reserveCapacity(words.count)
    var repeated = 0
    var countedTo = 0
    for start in 0...(words.count - runLength) {
      var key: UInt64 = 0
      for word in words[start..<(start + runLength)] {
        key = (key ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
        key ^= key >> 29
      }
      guard !seen.insert(key).inserted else { continue }
      for index in max(start, countedTo)..<(start + runLength) { repeated += words[index].length }
      countedTo = start + runLength
    }
    return repeated
  }
}
