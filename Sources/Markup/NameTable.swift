// From the bytes of names to their numbers.

import CLibXML2

/// Numbers the names of one XML document by their bytes.
struct NameTable {
  private struct Slot {
    var hash: UInt64
    var start: UInt32
    var length: UInt32
    var name: Name
  }

  private var slots: [Slot]
  private var used = 0
  /// The names met, one after the other.
  private var bytes: [UInt8] = []
  private(set) var extraNames: [String] = []
  private let seed: UInt64

  /// Beyond this many made-up names all further ones share one number, so that a hostile document
  /// can't exhaust the 16 bits.
  private static let mostExtraNames = 20_000
  /// Longer names share the number too; a slot is a name's only memory besides its bytes.
  private static let longestName = 2_048
  /// Drawn once a process, so that nobody can send names that all fall into one slot.
  private static let processSeed = UInt64.random(in: 1...UInt64.max)

  init() {
    slots = Array(repeating: Slot(hash: 0, start: 0, length: 0, name: .text), count: 256)
    seed = Self.processSeed
  }

  /// The number of a name.
  mutating func name(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    let hash = hash(text)
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash, isEqual(slots[slot], text) { return slots[slot].name }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(text, hash, at: slot)
  }

  /// Eight bytes a step; never 0, which marks a free slot.
  private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
    var at = 0
    while at < text.count {
      var word: UInt64 = 0
      let end = min(at + 8, text.count)
      while at < end {
        word = word << 8 | UInt64(text[at])
        at += 1
      }
      let (high, low) = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = high ^ low
    }
    return hash | 1
  }

  private func isEqual(_ slot: Slot, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.length) == text.count else { return false }
    let start = Int(slot.start)
    return bytes.withUnsafeBufferPointer { known in
      guard let one = known.baseAddress, let other = text.baseAddress else { return true }
      return memcmp(one + start, other, text.count) == 0
    }
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at slot: Int
  ) -> Name {
    let shared = Name(raw: UInt16(Name.known.count + Self.mostExtraNames))
    guard text.count <= Self.longestName, used < Self.mostExtraNames * 2 else { return shared }
    let spelling = String(decoding: text, as: UTF8.self)
    let name: Name
    if let known = Name.known(spelling) {
      name = known
    } else if extraNames.count < Self.mostExtraNames {
      name = Name(raw: UInt16(Name.known.count + extraNames.count))
      extraNames.append(spelling)
    } else {
      return shared
    }
    slots[slot] = Slot(
      hash: hash, start: UInt32(bytes.count), length: UInt32(text.count), name: name)
    bytes += text
    used += 1
    if used * 2 > slots.count { rehash() }
    return name
  }

  private mutating func rehash() {
    let old = slots
    slots = Array(
      repeating: Slot(hash: 0, start: 0, length: 0, name: .text), count: old.count * 2)
    for entry in old where entry.hash != 0 {
      var slot = Int(truncatingIfNeeded: entry.hash >> 20) & (slots.count - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
