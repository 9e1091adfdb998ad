// From libxml2's interned name pointers to our numbers.

import CLibXML2

/// Numbers the names of one document.
///
/// libxml2 interns each name in the parser's dictionary, so the
/// pointer itself is the key and a name is read as text only once a document.
struct NameCache {
  private var keys: [UInt]
  private var values: [Name]
  private var used = 0
  private var extraNumbers: [String: UInt16] = [:]
  private(set) var extraNames: [String] = []

  /// Beyond this many made-up names all further ones share one number, so that a hostile page
  /// cannot exhaust the 16 bits.
  private static let mostExtraNames = 20_000

  init() {
    keys = Array(repeating: 0, count: 512)
    values = Array(repeating: .text, count: 512)
  }

  @inline(__always)
  mutating func name(of pointer: UnsafePointer<xmlChar>) -> Name {
    let key = UInt(bitPattern: pointer)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return add(key, String(cString: pointer), at: slot)
  }

  private static func slot(_ key: UInt, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key >> 3) &* 0x9E37_79B9_7F4A_7C15 >> 40) & (count - 1)
  }

  private mutating func add(_ key: UInt, _ text: String, at slot: Int) -> Name {
    let name = name(text)
    keys[slot] = key
    values[slot] = name
    used += 1
    if used * 2 > keys.count { rehash() }
    return name
  }

  /// The number of a name given as text.
  mutating func name(_ text: String) -> Name {
    if let known = Name.known(text) { return known }
    if let number = extraNumbers[text] { return Name(raw: number) }
    let number = UInt16(Name.known.count + min(extraNames.count, Self.mostExtraNames))
    if extraNames.count <= Self.mostExtraNames {
      extraNumbers[text] = number
      extraNames.append(text)
    }
    return Name(raw: number)
  }

  private mutating func rehash() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: .text, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      var slot = Self.slot(key, keys.count)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
  }
}
