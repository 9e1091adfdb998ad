// The words in an element's class, id and role, which say what it is for.

import Markup

/// Cuts an element's naming attributes into lower-case words and hashes each.
///
/// Each run without a space is a word, and so is each part of it between signs and capitals:
/// `articleBody__text` gives `article-body-text`, `article`, `body` and `text`.
enum ElementTokens {
  /// Words an element: generated class lists are long and say nothing.
  private static let mostTokens = 40

  /// Attributes whose values name what their element is for; so do all `data-…`.
  private static let naming: Set<String> = [
    "class", "id", "itemprop", "role", "aria-label", "itemtype", "property", "rel",
  ]

  /// Whether an attribute's value names what its element is for.
  static func isNaming(_ name: Name, in tree: MarkupTree) -> Bool {
    isNaming(tree.spelling(of: name))
  }

  private static func isNaming(_ spelling: String) -> Bool {
    naming.contains(spelling) || (Name.known(spelling) == nil && spelling.hasPrefix("data-"))
  }

  /// What the names of one tree mean here, looked up once a name instead of once an element.
  struct Names {
    private var hashes: [UInt64]
    private var isNaming: [Bool]

    /// The names that every tree has.
    private static let known = Names(Name.knownSpellings)

    private init(_ spellings: [String]) {
      hashes = spellings.map { ElementTokens.hash("<" + $0 + ">") }
      isNaming = spellings.map(ElementTokens.isNaming)
    }

    init(_ tree: MarkupTree) {
      self = Self.known
      let count = tree.nameCount
      hashes.reserveCapacity(count)
      isNaming.reserveCapacity(count)
      for raw in hashes.count..<count {
        let spelling = tree.spelling(of: Name(raw: UInt16(raw)))
        hashes.append(ElementTokens.hash("<" + spelling + ">"))
        isNaming.append(spelling.hasPrefix("data-"))
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

  /// One number for all that names an element: elements with the same have the same words.
  static func naming(_ element: Int, in tree: MarkupTree, _ names: Names) -> UInt64 {
    var hash = names.hash(of: tree.name(of: element))
    tree.attributeBytes.withUnsafeBytes { bytes in
      for attribute in tree.attributes(of: element) where names.isNaming(attribute.name) {
        let range = tree.valueRange(of: attribute)
        hash = (hash ^ UInt64(range.count)) &* prime
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
          let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
          hash = (hash ^ word) &* prime
          hash ^= hash >> 29
          at += 8
        }
        while at < range.upperBound {
          hash = (hash ^ UInt64(bytes[at])) &* prime
          at += 1
        }
      }
    }
    return hash
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
