// Writes one JSON object a line with the keys in the order given, which Foundation's encoder can't promise.

/// A JSON object on one line, written key by key.
package struct JSONLine {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  /// An object without keys.
  package init() { bytes.reserveCapacity(1024) }

  /// The whole object, without a line end.
  package var finished: [UInt8] { bytes + [UInt8(ascii: "}")] }

  /// Adds a text; an absent one is left out.
  package mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    write(value)
  }

  /// Adds a number; an absent one is left out.
  package mutating func add(_ key: String, _ value: Int?) {
    guard let value else { return }
    begin(key)
    bytes += String(value).utf8
  }

  /// Adds a list of texts; an empty one is left out.
  package mutating func add(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    begin(key)
    var separator = UInt8(ascii: "[")
    for value in values {
      bytes.append(separator)
      write(value)
      separator = UInt8(ascii: ",")
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    write(key)
    bytes.append(Byte.colon)
  }

  /// A JSON string (RFC 8259 §7), with U+2028 and U+2029 escaped for readers that split lines there.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(scalar.value))
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20, 0x7F, 0x85, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
        bytes += digits.utf8
      default:
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
