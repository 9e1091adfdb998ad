// Text of feeds as a person reads it: markup and character references resolved.

import Markup

enum FeedText {
  /// The text without markup, with single spaces.
  ///
  /// - Parameters:
  ///   - text: the text, as the feed carries it.
  ///   - isLiteral: whether `<` means itself; character references are resolved all the same, as feeds escape twice.
  /// - Returns: the text on one line.
  static func plain(_ text: String, isLiteral: Bool = false) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    // Up to here no `>` ends a tag; so that signs without end are not searched again and again.
    var openUntil = isLiteral ? bytes.count : 0
    var failures = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), index >= openUntil {
        if let tag = MarkupTag(bytes, at: index) {
          if tag.isBreak { result.append(0x20) }
          index = tag.end
        } else {
          failures += 1
          openUntil =
            failures < mostFailures
              && bytes[index...].prefix(MarkupTag.longest).contains(UInt8(ascii: ">"))
            ? index + 1 : index + MarkupTag.longest
          result.append(byte)
          index += 1
        }
      } else if byte == UInt8(ascii: "&"), let (scalar, end) = reference(bytes, at: index) {
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        index = end
      } else {
        result.append(byte)
        index += 1
      }
    }
    return folded(result[...])
  }

  /// The text with its spaces made single.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20 {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text between ASCII blanks, or nil where there is none.
  static func trimmed(_ text: String) -> String? {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(text[first...last])
  }

  /// The scalar of a character reference, and where it ends.
  private static func reference(_ bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard let end = bytes[start...].prefix(longestReference).firstIndex(of: UInt8(ascii: ";")),
      end > start + 1
    else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let code: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      code = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      code = UInt32(name.dropFirst())
    } else if let xml = xmlNames[name] {
      code = xml
    } else {
      code = htmlEntities[name].map { UInt32($0) }
    }
    guard let code, code >= 0x20, let scalar = Unicode.Scalar(code) else { return nil }
    return (scalar, end + 1)
  }

  private static let longestReference = 12
  /// Signs that begin no tag, after which each rules out tags for as far as it was searched; real titles have a few.
  private static let mostFailures = 32
  private static let xmlNames: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]
}

/// A tag or comment in the text of a title.
private struct MarkupTag {
  let end: Int
  /// Whether it parts words: `<br>`, `<p>`.
  let isBreak: Bool

  /// The tag that begins at a `<`; nil where that is only a sign.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    guard index < bytes.count else { return nil }
    let isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < bytes.count else { return nil }
    let isLetter = (bytes[index] | 0x20) &- 0x61 < 26
    guard isLetter || !isClosing && bytes[index] == UInt8(ascii: "!"),
      let close = Self.close(bytes, from: index)
    else { return nil }
    let name = bytes[index..<close].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    isBreak = Self.breaks.contains(String(decoding: name, as: UTF8.self).lowercased())
    end = close + 1
  }

  /// Where a tag ends, past the values of its attributes.
  private static func close(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<min(bytes.count, start + longest) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[index - 1] == UInt8(ascii: "=")
      {
        quote = byte
      }
    }
    return nil
  }

  /// Beyond this many bytes a `<` was no tag.
  static let longest = 2048
  private static let breaks: Set<String> = ["br", "p", "div", "li", "td", "tr", "hr"]
}
