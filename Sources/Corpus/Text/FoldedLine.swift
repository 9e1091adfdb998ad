// Compares lines by their letters and digits alone.

/// The key under which lines that differ only in case, spaces and punctuation are one.
enum FoldedLine {
  /// The letters, marks and digits of a line in lower case, as UTF-8.
  static func key(_ line: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    var isASCII = true
    for byte in line {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      if Byte.isLetter(byte) || Byte.isDigit(byte) { key.append(Byte.lowercased(byte)) }
    }
    return isASCII ? key : scalarKey(line)
  }

  /// The words of a line, each folded; those without a letter or digit left out.
  static func words(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.split(separator: Byte.space).map { key($0) }.filter { !$0.isEmpty }
  }

  private static func scalarKey(_ line: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for scalar in String(decoding: Array(line), as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        if Byte.isLetter(byte) || Byte.isDigit(byte) { key.append(Byte.lowercased(byte)) }
      } else if isWord(scalar) {
        key += scalar.properties.lowercaseMapping.utf8
      }
    }
    return key
  }

  /// Whether a scalar is part of a word: a letter, a mark on one, or a digit.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
