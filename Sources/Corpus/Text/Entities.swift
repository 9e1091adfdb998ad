// Undoes character references that were escaped twice and so stand in the text as `&amp;` or `&#8217;`.

import Glibc

enum Entities {
  /// The text with its references replaced, or nil where there is nothing to do.
  ///
  /// A text with a literal `<` is left alone: it speaks of markup, and its references may be meant.
  static func unescaped(_ bytes: [UInt8]) -> [UInt8]? {
    guard contains(Byte.ampersand, bytes), !contains(UInt8(ascii: "<"), bytes) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: Byte.ampersand) {
      index = start + 1
      guard let end = bytes[index...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(bytes[index..<end])
      else { continue }
      result += bytes[copied..<start]
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      index = end + 1
      copied = index
    }
    guard copied > 0 else { return nil }
    return result + bytes[copied...]
  }

  private static func contains(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, Int32(byte), buffer.count) != nil
    }
  }

  /// The longest reference looked for, in bytes, with its semicolon.
  private static let longest = 10

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    guard name.first == Byte.hash else { return named[text] }
    let digits = text.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }
  }

  /// The references that systems escape twice: those of XML, and the typography of editors.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "hellip": "…", "laquo": "«", "raquo": "»", "euro": "€", "shy": "\u{AD}", "eacute": "é",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
  ]
}
