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
    var text = text
    text.withUTF8 { utf8 in
      // Runs that need no escape are copied whole; nearly all of a body is one.
      var run = 0
      var at = 0
      while at < utf8.count {
        let length = Self.escapedLength(utf8, at)
        if length > 0 {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run..<at]))
          writeEscape(utf8, at, length)
          at += length
          run = at
        } else {
          at += 1
        }
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run..<at]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The bytes of the scalar at a place if it is written as an escape, else 0.
  @inline(__always)
  private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = utf8[at]
    if byte < 0x80 { return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? 1 : 0 }
    if byte == 0xC2 { return utf8[at + 1] == 0x85 ? 2 : 0 }
    guard byte == 0xE2, utf8[at + 1] == 0x80 else { return 0 }
    return utf8[at + 2] == 0xA8 || utf8[at + 2] == 0xA9 ? 3 : 0
  }

  private mutating func writeEscape(
    _ utf8: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int
  ) {
    let byte = utf8[at]
    switch (length, byte) {
    case (1, 0x22), (1, 0x5C): bytes += [UInt8(ascii: "\\"), byte]
    case (1, 0x0A): bytes += "\\n".utf8
    case (1, 0x09): bytes += "\\t".utf8
    case (1, 0x0D): bytes += "\\r".utf8
    case (2, _): bytes += "\\u0085".utf8
    case (3, _): bytes += (utf8[at + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
    default:
      let digits = String(byte, radix: 16)
      bytes += (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8
      bytes += digits.utf8
    }
  }
}
