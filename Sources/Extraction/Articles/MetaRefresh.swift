// Where a page sends its reader by `<meta http-equiv=refresh>` (WHATWG HTML §4.2.5.3).

/// Reads the content of a meta refresh.
enum MetaRefresh {
  /// A page that is shown for longer than this before it moves on, in seconds, is a page.
  private static let longestDelay = 10

  /// The reference that it leads to; nil where it only reloads, waits long, or can't be read.
  static func target(_ content: String) -> String? {
    var rest = trimmed(content.utf8[...])
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 4, let seconds = Int(Substring(digits)),
      seconds <= longestDelay
    else { return nil }
    rest = rest.dropFirst(digits.count).drop { (0x30...0x39).contains($0) || $0 == 0x2E }
    rest = trimmed(rest)
    guard let separator = rest.first,
      separator == UInt8(ascii: ";") || separator == UInt8(ascii: ",")
    else { return nil }
    rest = trimmed(rest.dropFirst())
    if rest.prefix(3).map({ $0 | 0x20 }).elementsEqual("url".utf8) {
      let after = trimmed(rest.dropFirst(3))
      if after.first == UInt8(ascii: "=") { rest = trimmed(after.dropFirst()) }
    }
    if let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      rest = rest.dropFirst().prefix { $0 != quote }
    }
    rest = trimmed(rest)
    return rest.isEmpty ? nil : String(Substring(rest))
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var text = text
    while let first = text.first, first <= 0x20 { text = text.dropFirst() }
    while let last = text.last, last <= 0x20 { text = text.dropLast() }
    return text
  }
}
