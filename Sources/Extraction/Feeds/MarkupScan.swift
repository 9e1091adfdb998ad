// Whether an entry's markup has any text.

enum MarkupScan {
  /// Whether HTML holds anything to read: not only tags, comments, instructions, scripts and styles.
  ///
  /// As a browser has it: a `<` that begins no tag is text, and a script that is never closed takes all that follows.
  static func hasText(_ markup: String) -> Bool {
    var markup = markup
    return markup.withUTF8 { hasText($0) }
  }

  private static func hasText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
        continue
      }
      guard bytes[at] == UInt8(ascii: "<"), beginsTag(bytes, at + 1),
        let close = bytes[at...].firstIndex(of: UInt8(ascii: ">"))
      else { return true }
      let name = bytes[(at + 1)..<close].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        .map { $0 | 0x20 }
      at = close + 1
      if hidden.contains(name) {
        guard let end = end(of: name, in: bytes, from: at) else { return false }
        at = end
      }
    }
    return false
  }

  /// Whether a tag, an end tag, a comment, a declaration or an instruction begins after a `<`.
  private static func beginsTag(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    switch bytes[at] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "!"):
      return at + 1 < bytes.count && (bytes[at + 1] == UInt8(ascii: "-") || isLetter(bytes[at + 1]))
    default: return isLetter(bytes[at])
    }
  }

  /// Where the end tag of an element begins whose content is no markup.
  private static func end(
    of name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var at = start
    while at + name.count + 2 <= bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "/"),
        zip(bytes[(at + 2)...], name).allSatisfy({ $0 | 0x20 == $1 })
      {
        return at
      }
      at += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let hidden = ["script", "style"].map { Array($0.utf8) }
}
