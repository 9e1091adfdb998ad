// Names of elements and attributes as small numbers, so that walking a tree compares integers.

/// An element's or attribute's name, interned: the same number is the same name within one tree.
///
/// The names below mean the same in every tree; others are numbered as a tree meets them.
package struct Name: Sendable, Hashable, BitwiseCopyable {
  package let raw: UInt16

  @inlinable package init(raw: UInt16) {
    self.raw = raw
  }

  /// Whether two names of one tree are the same.
  @inlinable package static func == (one: Name, other: Name) -> Bool { one.raw == other.raw }

  /// The names that have a number of their own, in the order of those numbers.
  static let known: [String] = knownNames.split(separator: " ").map(String.init)

  /// The names that mean the same in every tree, in the order of their numbers.
  package static var knownSpellings: [String] { known }

  /// The number of a name that is the same in every tree, or nil where each tree numbers its own.
  package static func known(_ text: String) -> Name? {
    numbers[text].map(Name.init(raw:))
  }

  static let numbers: [String: UInt16] = {
    var numbers: [String: UInt16] = [:]
    for (number, text) in known.enumerated() { numbers[text] = UInt16(number) }
    return numbers
  }()
}
