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
    let mayHoldMarkup = bytes.contains {
      $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") && !isLiteral
    }
    guard mayHoldMarkup else { return folded(bytes[...]) }
    let source = isLiteral ? escaped(bytes) : bytes
    let tree = MarkupTree.html(source, limits: limits)
    var result: [UInt8] = []
    for node in 0..<tree.count {
      if tree.isText(node) {
        result += tree.textBytes[tree.textRange(of: node)]
      } else if breaks.contains(tree.name(of: node)) {
        result.append(0x20)
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

  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "<") { result += "&lt;".utf8 } else { result.append(byte) }
    }
    return result
  }

  private static let breaks: Set<Name> = [.br, .p, .div, .li, .td]
  /// A title is a line; what is longer is cut there, in bytes.
  private static let limits = MarkupTree.Limits(bytes: 64 << 10, nodes: 4096, depth: 64)
}
