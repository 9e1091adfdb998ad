// The character rules of the corpus format in one pass over UTF-8: spaces, line ends, forbidden scalars, NFC.

import Foundation

/// Turns any text into lines that hold only characters the corpus format allows.
struct TextCleaner {
  /// The cleaned text: lines joined by single line feeds, none empty.
  private(set) var bytes: [UInt8] = []
  /// Where each line stands in ``bytes``.
  private(set) var lines: [Range<Int>] = []
  /// How many sequences looked like UTF-8 that was read as windows-1252.
  private(set) var suspectPairs = 0

  /// The most combining marks kept in a row, as Unicode's stream-safe text format has it (UAX #15 §13).
  ///
  /// Composing is quadratic in such a run: 200,000 marks take 36 s.
  private static let longestMarkRun = 30

  /// How often a line is composed again until it stays as it is; two is the most seen.
  private static let mostCompositions = 4

  private var lineStart = 0
  private var hasPendingSpace = false
  private var hasPendingLine = false
  private var needsComposing = false

  init(_ text: String) {
    var text = text
    text.withUTF8 { clean($0) }
  }

  private mutating func clean(_ input: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(input.count + input.count / 16 + 16)
    var index = 0
    let count = input.count
    while index < count {
      // Plain runs, which are nearly everything, are copied whole.
      var end = index
      while end < count {
        if Self.isPlain(input[end]) {
          end += 1
        } else if input[end] == Byte.space, end > index, end + 1 < count,
          Self.isPlain(input[end + 1])
        {
          end += 2
        } else {
          break
        }
      }
      if end > index {
        begin()
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[index..<end]))
        index = end
        if end == count { break }
      }
      let byte = input[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case Byte.space, 0x09: hasPendingSpace = true
        case 0x0A...0x0D: endLine()
        default: break
        }
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= count else { break }
      let second = UInt32(input[index + 1] & 0x3F)
      let value: UInt32
      switch length {
      case 2: value = UInt32(byte & 0x1F) << 6 | second
      case 3: value = UInt32(byte & 0x0F) << 12 | second << 6 | UInt32(input[index + 2] & 0x3F)
      default:
        value =
          UInt32(byte & 0x07) << 18 | second << 12 | UInt32(input[index + 2] & 0x3F) << 6
          | UInt32(input[index + 3] & 0x3F)
      }
      take(value, UnsafeBufferPointer(rebasing: input[index..<(index + length)]))
      index += length
    }
    endLine()
    hasPendingLine = false
  }

  /// Takes one scalar outside ASCII.
  private mutating func take(_ value: UInt32, _ encoded: UnsafeBufferPointer<UInt8>) {
    switch ScalarClass.of(value) {
    case .plain: break
    case .composing: needsComposing = true
    case .space:
      hasPendingSpace = true
      return
    case .line:
      endLine()
      return
    case .forbidden: return
    case .control:
      // C1 controls are windows-1252 characters that were taken for Latin-1.
      guard let replacement = Windows1252.scalars[Int(value) - 0x80] else { return }
      let utf8 = Array(String(replacement).utf8)
      utf8.withUnsafeBufferPointer { take(replacement.value, $0) }
      return
    }
    if Mojibake.isLead(value) { suspectPairs += 1 }
    begin()
    if bytes.count == lineStart, ListMarker.isBullet(value) {
      // A list's lines begin with "- ", whatever dot the page drew.
      bytes.append(UInt8(ascii: "-"))
      hasPendingSpace = true
      return
    }
    bytes.append(contentsOf: encoded)
  }

  /// Makes room for text: writes the line end or the space that is due.
  @inline(__always)
  private mutating func begin() {
    if hasPendingLine {
      bytes.append(Byte.newline)
      lineStart = bytes.count
      hasPendingLine = false
    } else if hasPendingSpace && bytes.count > lineStart {
      bytes.append(Byte.space)
    }
    hasPendingSpace = false
  }

  private mutating func endLine() {
    hasPendingSpace = false
    guard bytes.count > lineStart, !hasPendingLine else { return }
    if needsComposing {
      let composed = Self.composed(bytes[lineStart...])
      bytes.replaceSubrange(lineStart..., with: composed)
      needsComposing = false
    }
    guard bytes.count > lineStart else { return }
    lines.append(lineStart..<bytes.count)
    hasPendingLine = true
  }

  /// The text in NFC, with runs of combining marks cut to what can be composed in linear time.
  static func composed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var text = String(decoding: line, as: UTF8.self)
    var run = 0
    var isOver = false
    for scalar in text.unicodeScalars where scalar.value >= 0x300 || run > 0 {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      isOver = isOver || run > longestMarkRun
    }
    if isOver {
      run = 0
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
        if run <= longestMarkRun { kept.append(scalar) }
      }
      text = String(kept)
    }
    // Foundation leaves a composition undone behind marks that decompose themselves (U+0344), so once is not enough.
    var composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    for _ in 0..<mostCompositions {
      text = String(decoding: composed, as: UTF8.self)
      let again = Array(text.precomposedStringWithCanonicalMapping.utf8)
      if again == composed { break }
      composed = again
    }
    return composed
  }

  /// The bytes that need no thought: visible ASCII.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }
}
