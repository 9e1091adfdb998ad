// The bytes of a document at one place, as a person can read them.

enum FeedExcerpt {
  /// Bytes shown of a beginning.
  private static let most = 60
  /// Bytes shown before a place, and after it.
  private static let around = 30

  /// The first visible bytes.
  static func start(of text: [UInt8]) -> String {
    shown(text.drop { $0 <= 0x20 }.prefix(most))
  }

  /// The bytes around a place, with the place marked by an arrow.
  static func around(_ offset: Int, of text: [UInt8]) -> String {
    let place = min(max(offset, 0), text.count)
    let before = shown(text[..<place].suffix(around))
    return before + " -> " + shown(text[place...].prefix(around))
  }

  /// The line and the column of a byte, both from 1, the column in bytes.
  static func place(_ offset: Int, in text: [UInt8]) -> (line: Int, column: Int) {
    let before = text[..<min(offset, text.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A } + 1, offset - lineStart + 1)
  }

  /// Quoted; blanks as spaces, other controls and halves of characters as \\xNN.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    var rest = bytes
    while let byte = rest.first {
      let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      let character = rest.prefix(length)
      if byte == 0x09 || byte == 0x0A || byte == 0x0D {
        result.append(0x20)
      } else if byte >= 0x20, byte != 0x7F, String(validating: character, as: UTF8.self) != nil {
        result += character
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += Array("\\x\(hex.utf8.count < 2 ? "0" : "")\(hex)".utf8)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(length)
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }
}
