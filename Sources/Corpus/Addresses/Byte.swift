// Names for the ASCII bytes that the readers of this module compare with.

enum Byte {
  static let slash = UInt8(ascii: "/")
  static let question = UInt8(ascii: "?")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let percent = UInt8(ascii: "%")
  static let dot = UInt8(ascii: ".")
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let ampersand = UInt8(ascii: "&")
  static let equals = UInt8(ascii: "=")

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The value of a hexadecimal digit, or nil.
  @inline(__always)
  static func hexValue(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte - 0x30 }
    let letter = byte | 0x20
    return letter &- 0x61 < 6 ? letter - 0x61 + 10 : nil
  }

  static let upperHex = Array("0123456789ABCDEF".utf8)
  static let lowerHex = Array("0123456789abcdef".utf8)
}
