// The dots that pages draw before the lines of a list.

enum ListMarker {
  /// Whether a scalar at a line's start is a drawn bullet: • ‣ ◦ ▪ ■ ● ○ ⁃ ∙ and their like.
  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25AB, 0x25CB, 0x25CF, 0x25E6, 0x25FE:
      true
    default: false
    }
  }
}
