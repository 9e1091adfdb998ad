// Header fields: names without case, repeated ones kept.

/// The header fields of a response in the order they came.
package struct HeaderFields: Sendable {
  /// Names are lower-case.
  package private(set) var fields: [(name: String, value: String)] = []

  package init() {}

  /// Reads raw header lines; what has no colon is passed over.
  init(parsing block: [UInt8]) {
    for line in block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
        // RFC 9112 §5.2: a folded line goes on from the one before.
        let more = Self.text(Self.trimmed(line))
        if !more.isEmpty { fields[fields.count - 1].value += " " + more }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = Self.trimmed(line[..<colon]).map {
        (0x41...0x5a).contains($0) ? $0 | 0x20 : $0
      }
      guard !name.isEmpty else { continue }
      let value = Self.trimmed(line[line.index(after: colon)...])
      fields.append((String(decoding: name, as: UTF8.self), Self.text(value)))
    }
  }

  /// Adds a field.
  package mutating func add(_ name: String, _ value: String) {
    fields.append((name.lowercased(), value))
  }

  /// Returns the first value of a field, if there is one.
  package func first(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name == name }?.value
  }

  /// Returns every value of a field, in order.
  package func values(_ name: String) -> [String] {
    let name = name.lowercased()
    return fields.filter { $0.name == name }.map(\.value)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let byte = bytes.first, byte <= 0x20 { bytes.removeFirst() }
    while let byte = bytes.last, byte <= 0x20 { bytes.removeLast() }
    return bytes
  }

  /// UTF-8 where it is valid, else Latin-1: no byte is lost (RFC 9110 §5.5, obs-text).
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
