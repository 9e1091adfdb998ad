// Splits the text of a date into numbers, words and the marks between them.

/// One piece of a date.
enum DateToken: Equatable {
  case number(value: Int, digits: Int)
  /// A word, folded.
  case word([UInt8])
  /// Any other visible byte: `:` `-` `+` `/` `.` `,`.
  case mark(UInt8)
  case space
}

enum DateTokens {
  static func split(_ bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if byte &- 0x30 < 10 {
        var value = 0
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
          if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        tokens.append(.number(value: value, digits: index - start))
      } else if isWord(byte) {
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
        words(bytes[start..<index], &tokens)
      } else {
        index += 1
        if byte <= 0x20 {
          if tokens.last != .space { tokens.append(.space) }
        } else {
          tokens.append(.mark(byte))
        }
      }
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }

  /// Appends a run of letters; no-break spaces and the like end words too.
  private static func words(_ run: ArraySlice<UInt8>, _ tokens: inout [DateToken]) {
    let key = DateWords.folded(run)
    if key.isEmpty { tokens.append(.space) } else { tokens.append(.word(key)) }
  }
}
