// What the corpus format says of each scalar outside ASCII.

/// How a scalar from U+0080 up is treated in a corpus text.
enum ScalarClass {
  /// Kept as it is, and never changed by NFC.
  case plain
  /// Kept, but its line has to be composed: a mark, or a scalar that has another canonical form.
  case composing
  /// A space, which becomes U+0020.
  case space
  /// A line or paragraph separator.
  case line
  /// A C1 control.
  case control
  /// Dropped: invisible, directional, or no character at all.
  case forbidden

  /// The class of a scalar of at least U+0080.
  ///
  /// `composing` is a safe superset of what NFC can change; the ranges left out are checked against the standard
  /// library's properties by a test.
  @inline(__always)
  static func of(_ value: UInt32) -> ScalarClass {
    if value < 0x300 {
      if value < 0xA0 { return .control }
      return value == 0xA0 ? .space : value == 0xAD ? .forbidden : .plain
    }
    if (0x400...0x482).contains(value) || (0x4E00...0x9FFF).contains(value)
      || (0xAC00...0xD7A3).contains(value)
    {
      return .plain
    }
    return rare(value)
  }

  private static func rare(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x2028, 0x2029: .line
    case 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: .forbidden
    case _ where value & 0xFFFE == 0xFFFE: .forbidden
    case 0x38E...0x3FF, 0x48A...0x590, 0x5D0...0x5F4, 0x620...0x64A, 0x671...0x6D5: .plain
    case 0x1E00...0x1EFF, 0x200C...0x20CF, 0x2100...0x2125, 0x2127...0x2129, 0x212C...0x2328: .plain
    case 0x232B...0x2ADB, 0x3001...0x3029, 0x3030...0x3098, 0x309B...0x4DFF: .plain
    case 0xE000...0xF8FF, 0xFB00...0xFB1C, 0xFB50...0xFE1F, 0xFE30...0xFFFD: .plain
    case 0x1F000...0x1FFFD, 0x20000...0x2F7FF, 0x30000...0x3FFFD: .plain
    default: .composing
    }
  }
}
