// The words in an element's class, id and role, which say what it is for.

import Markup

/// Cuts an element's naming attributes into lower-case words and hashes each.
///
/// Each run without a space is a word, and so is each part of it between signs and capitals:
/// `articleBody__text` gives `article-body-text`, `article`, `body` and `text`.
enum ElementTokens {
  /// Words an element: generated class lists are long and say nothing.
  private static let mostTokens = 40

  /// Whether an attribute's value names what its element is for.
  static func isNaming(_ name: Name, in tree: MarkupTree) -> Bool {
    switch name {
    case .class, .id, .itemprop, .role, .ariaLabel, .itemtype, .property, .rel: true
    default:
      Name.known(tree.spelling(of: name)) == nil && tree.spelling(of: name).hasPrefix("data-")
    }
  }

  /// What the names of one tree mean here, looked up once a name instead of once an element.
  struct Names {
    private var hashes: [UInt64] = []
    private var isNaming: [Bool] = []

    init(_ tree: MarkupTree) {
      let count = tree.nameCount
      hashes.reserveCapacity(count)
      for raw in 0..<count {
        let name = Name(raw: UInt16(raw))
        hashes.append(ElementTokens.hash("<" + tree.spelling(of: name) + ">"))
        isNaming.append(ElementTokens.isNaming(name, in: tree))
      }
    }

    func hash(of name: Name) -> UInt64 { hashes[Int(name.raw)] }
    func isNaming(_ name: Name) -> Bool { isNaming[Int(name.raw)] }
  }

  /// Hands the hash of each word of an element to `visit`; its own name in angle brackets is first.
  static func visit(
    _ element: Int, in tree: MarkupTree, _ names: Names, _ visit: (UInt64) -> Void
  ) {
    visit(names.hash(of: tree.name(of: element)))
    var count = 0
    for attribute in tree.attributes(of: element) where names.isNaming(attribute.name) {
      cut(tree.attributeBytes[tree.valueRange(of: attribute)], &count, visit)
      if count >= mostTokens { return }
    }
  }

  static func hash(_ token: String) -> UInt64 {
    var hash = start
    for byte in token.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static func cut(
    _ value: ArraySlice<UInt8>, _ count: inout Int, _ visit: (UInt64) -> Void
  ) {
    var part = start
    var partLength = 0
    var whole = start
    var parts = 0
    var wasSmall = false
    func endPart() {
      guard partLength > 0 else { return }
      if partLength > 1 {
        visit(part)
        count += 1
      }
      part = start
      partLength = 0
      parts += 1
    }
    func endWhole() {
      endPart()
      if parts > 1 {
        visit(whole)
        count += 1
      }
      whole = start
      parts = 0
      wasSmall = false
    }
    for byte in value {
      if byte == 0x20 {
        endWhole()
        continue
      }
      let isCapital = byte &- 0x41 < 26
      let isSmall = byte &- 0x61 < 26
      guard isCapital || isSmall else {
        endPart()
        wasSmall = false
        continue
      }
      if isCapital, wasSmall { endPart() }
      if partLength == 0, parts > 0 { whole = (whole ^ 0x2D) &* prime }
      part = (part ^ UInt64(byte | 0x20)) &* prime
      whole = (whole ^ UInt64(byte | 0x20)) &* prime
      partLength += 1
      wasSmall = isSmall
    }
    endWhole()
  }
}
