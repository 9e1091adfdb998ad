// Counts what the quality gate measures, in one pass.

/// The figures of one text in the corpus format.
struct TextCounts {
  private(set) var characters = 0
  private(set) var spaces = 0
  private(set) var lines = 1
  private(set) var words = 0
  /// The letters, marks and digits of all words.
  private(set) var wordCharacters = 0
  /// Letters and marks.
  private(set) var letters = 0
  /// Letters of scripts that write without spaces between words.
  private(set) var unspacedLetters = 0
  private var latinOrCyrillicLetters = 0

  /// Whether most letters are Latin or Cyrillic, the scripts whose word lengths are known.
  var isLatinOrCyrillic: Bool { latinOrCyrillicLetters * 2 > letters }

  init(_ text: String) {
    var isInWord = false
    for scalar in text.unicodeScalars {
      characters += 1
      let value = scalar.value
      if value == 0x20 || value == 0x0A {
        spaces += 1
        if value == 0x0A { lines += 1 }
        isInWord = false
        continue
      }
      if !isInWord {
        words += 1
        isInWord = true
      }
      take(scalar)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(value)
      if Byte.isLetter(byte) {
        letters += 1
        latinOrCyrillicLetters += 1
        wordCharacters += 1
      } else if Byte.isDigit(byte) {
        wordCharacters += 1
      }
      return
    }
    guard (0x400...0x52F).contains(value) || FoldedLine.isWord(scalar) else { return }
    wordCharacters += 1
    letters += 1
    if value < 0x250 || (0x400...0x52F).contains(value) || (0x1E00...0x1EFF).contains(value) {
      latinOrCyrillicLetters += 1
    } else if Self.isUnspaced(value) {
      unspacedLetters += 1
    }
  }

  /// Thai, Lao, Tibetan, Burmese, Khmer, Chinese and Japanese; Korean has spaces.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
      0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
