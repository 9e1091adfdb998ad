// What can be counted in a line of text in one pass over its bytes.

/// Counts over one block's bytes.
struct TextStatistics {
  /// Scalars, with those of scripts that write without spaces counted more, so that a figure means
  /// about the same amount of text in every language.
  private(set) var mass: Float = 0
  private(set) var words = 0
  private(set) var commas = 0
  /// Full stops, question and exclamation marks that end a word.
  private(set) var sentenceEnds = 0
  private(set) var digits = 0
  private(set) var capitals = 0
  private(set) var smalls = 0
  /// Words of ASCII that begin with a capital.
  private(set) var capitalWords = 0
  private(set) var marks = 0
  private(set) var quotes = 0
  private(set) var first = Edge.other
  private(set) var last = Edge.other

  /// How a text begins or ends.
  enum Edge: UInt8 {
    case other, small, capital, digit, sentenceEnd, colon, quote, comma, bracket, dash
  }

  /// What a scalar of Chinese, Japanese or Korean counts: an English word has 5 letters, theirs 2.
  private static let denseScalar: Float = 2.5

  /// Counts over a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - hashes: gets the hashes of the words, lower case, in order. One array serves all blocks of a
  ///     page, since an array for each was a tenth of all work.
  init(_ text: UnsafeBufferPointer<UInt8>, hashes: inout [UInt32]) {
    var hash: UInt32 = 2_166_136_261
    var inWord = false
    var wordStart: UInt8 = 0
    var at = 0
    let count = text.count
    while at < count {
      let byte = text[at]
      if byte < 0x80 {
        mass += 1
        let folded = byte | 0x20
        if folded &- 0x61 < 26 {
          if byte == folded { smalls += 1 } else { capitals += 1 }
          if !inWord { inWord = true; wordStart = byte }
          hash = (hash ^ UInt32(folded)) &* 16_777_619
        } else if byte &- 0x30 < 10 {
          digits += 1
          if !inWord { inWord = true; wordStart = byte }
          hash = (hash ^ UInt32(byte)) &* 16_777_619
        } else {
          if inWord { endWord(&hash, &inWord, wordStart, &hashes) }
          countASCII(byte, next: at + 1 < count ? text[at + 1] : 0x20)
        }
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let isPunctuation =
        byte == 0xC2 || (byte == 0xE2 && at + 1 < count && text[at + 1] == 0x80)
        || (byte == 0xE3 && at + 1 < count && text[at + 1] == 0x80)
        || (byte == 0xEF && at + 1 < count && text[at + 1] == 0xBC)
      if isPunctuation {
        mass += 1
        if inWord { endWord(&hash, &inWord, wordStart, &hashes) }
        countMark(text, at)
      } else {
        mass += byte >= 0xE3 && byte < 0xEE ? Self.denseScalar : 1
        if !inWord { inWord = true; wordStart = byte }
        var index = at
        while index < min(at + length, count) {
          hash = (hash ^ UInt32(text[index])) &* 16_777_619
          index += 1
        }
        // Scripts without spaces: a scalar is a word.
        if byte >= 0xE3 && byte < 0xEE { endWord(&hash, &inWord, wordStart, &hashes) }
      }
      at += length
    }
    if inWord { endWord(&hash, &inWord, wordStart, &hashes) }
    guard count > 0 else { return }
    first = Self.edge(text, 0)
    last = Self.lastEdge(text)
  }

  @inline(__always)
  private mutating func endWord(
    _ hash: inout UInt32, _ inWord: inout Bool, _ start: UInt8, _ hashes: inout [UInt32]
  ) {
    words += 1
    hashes.append(hash)
    if start &- 0x41 < 26 { capitalWords += 1 }
    hash = 2_166_136_261
    inWord = false
  }

  @inline(__always)
  private mutating func countASCII(_ byte: UInt8, next: UInt8) {
    switch byte {
    case UInt8(ascii: ","): commas += 1
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      if next == 0x20 || next == 0x22 || next == 0x27 || next == 0x29 || next >= 0x80 {
        sentenceEnds += 1
      }
    case 0x20: break
    case UInt8(ascii: "\""): quotes += 1
    default: marks += 1
    }
  }

  @inline(__always)
  private mutating func countMark(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let lead = text[at]
    let third = at + 2 < text.count ? text[at + 2] : 0
    if lead == 0xE3 {
      // Ideographic comma and full stop.
      if third == 0x81 {
        commas += 1
      } else if third == 0x82 {
        sentenceEnds += 1
      } else {
        quotes += 1
      }
    } else if lead == 0xEF {
      if third == 0x8C {
        commas += 1
      } else if third == 0x81 || third == 0x9F || third == 0x8E {
        sentenceEnds += 1
      }
    } else if lead == 0xE2 {
      if third >= 0x98 && third <= 0x9F { quotes += 1 } else if third == 0xA6 { sentenceEnds += 1 }
    } else {
      // Guillemets are AB and BB; the rest are signs such as © and ·.
      let second = at + 1 < text.count ? text[at + 1] : 0
      if second == 0xAB || second == 0xBB { quotes += 1 } else { marks += 1 }
    }
  }

  private static func edge(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Edge {
    switch text[at] {
    case 0x61...0x7A: .small
    case 0x41...0x5A: .capital
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .sentenceEnd
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "*"): .dash
    default: wideEdge(text, at)
    }
  }

  private static func wideEdge(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Edge {
    guard at + 1 < text.count else { return .other }
    let (lead, second) = (text[at], text[at + 1])
    let third = at + 2 < text.count ? text[at + 2] : 0
    if lead == 0xC2 { return second == 0xAB || second == 0xBB ? .quote : .other }
    if lead == 0xE2, second == 0x80 {
      if third >= 0x98 && third <= 0x9F { return .quote }
      if third == 0xA6 { return .sentenceEnd }
      return third >= 0x90 && third <= 0xA2 ? .dash : .other
    }
    if lead == 0xE3, second == 0x80 { return third == 0x82 ? .sentenceEnd : .quote }
    if lead == 0xEF, second == 0xBC {
      return third == 0x81 || third == 0x9F ? .sentenceEnd : third == 0x9A ? .colon : .other
    }
    // Cyrillic capitals.
    if lead == 0xD0, second >= 0x86 && second <= 0xAF { return .capital }
    if lead == 0xD0 || lead == 0xD1 { return .small }
    return .other
  }

  /// The last character that is not a closing quote or bracket decides, since `.”` ends a sentence.
  private static func lastEdge(_ text: UnsafeBufferPointer<UInt8>) -> Edge {
    var at = text.count - 1
    var steps = 0
    while at > 0, steps < 3 {
      while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
      let found = edge(text, at)
      if found != .quote && found != .bracket { return found }
      at -= 1
      steps += 1
    }
    return .quote
  }
}
