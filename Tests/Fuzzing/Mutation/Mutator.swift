// Damages documents as the network, careless programs and malice do, by a seed.

/// A stream of damaged documents; the same seed gives the same stream.
package struct Mutator {
  private var state: UInt64
  private let seeds: [[UInt8]]

  /// No document grows beyond this many bytes, so that a round stays short.
  private let longest: Int
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "32768", "65536",
    "4294967296", "1e999", "nan", "-1", "0", "10000", "\u{0661}\u{0662}",
  ]
  private static let openings = [
    "<div>", "<b>", "<li>", "<table><tr><td>", "<blockquote>", "<a href=x>", "<o:p>", "<svg>",
    "<pre>", "<ul><li>", "<entry>", "<item>", "<h1 hidden>", "{\"a\":", "[", "<![CDATA[", "<!--",
    "</p>", "<br>", "<p>- ", "\u{00AD}", "e\u{0301}", "\u{200B}", "\u{FEFF}", "&amp;amp;",
    "\u{2028}",
    "&#x85;", "\u{202E}", "•", "\u{FFFD}", "Ã¤", "\u{1F468}\u{200D}\u{1F469}", "\u{1100}\u{1161}",
  ]

  /// Takes the documents that are to be damaged.
  package init(seed: UInt64, documents: [[UInt8]], longest: Int = 60_000) {
    state = seed
    seeds = documents
    self.longest = longest
  }

  /// SplitMix64.
  private mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }

  /// The next damaged document.
  package mutating func document() -> [UInt8] {
    var bytes = seeds[next(below: seeds.count)]
    for _ in 0...next(below: 6) {
      damage(&bytes)
      if bytes.count > longest { bytes.removeLast(bytes.count - longest) }
    }
    return bytes
  }

  private mutating func range(in bytes: [UInt8], atMost length: Int) -> Range<Int> {
    let start = next(below: bytes.count + 1)
    return start..<min(bytes.count, start + next(below: length))
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    switch next(below: 9) {
    case 0:
      for _ in 0...next(below: 20) where !bytes.isEmpty {
        bytes[next(below: bytes.count)] = UInt8(truncatingIfNeeded: next(below: 256))
      }
    case 1:
      let part = range(in: bytes, atMost: 2_000)
      let copy = Array(bytes[part])
      for _ in 0...next(below: 30) { bytes.insert(contentsOf: copy, at: part.lowerBound) }
    case 2: bytes.removeLast(next(below: bytes.count + 1))
    case 3: bytes.removeSubrange(range(in: bytes, atMost: 3_000))
    case 4:
      let other = seeds[next(below: seeds.count)]
      let part = range(in: other, atMost: other.count)
      bytes.replaceSubrange(range(in: bytes, atMost: 500), with: other[part])
    case 5: blowUpNumber(&bytes)
    case 6:
      let opening = Array(Self.openings[next(below: Self.openings.count)].utf8)
      let most = next(below: 8) == 0 ? 4_000 : 12
      let many = [[UInt8]](repeating: opening, count: 1 + next(below: most)).joined()
      bytes.insert(contentsOf: many, at: next(below: bytes.count + 1))
    case 7: insertInText(&bytes)
    default:
      // Two places change their contents.
      let (one, other) = (range(in: bytes, atMost: 300), range(in: bytes, atMost: 300))
      bytes.replaceSubrange(one, with: Array(bytes[other]))
    }
  }

  /// Puts an impossible number in the place of one that stands in the document.
  private mutating func blowUpNumber(_ bytes: inout [UInt8]) {
    let from = next(below: bytes.count + 1)
    guard let start = bytes[from...].firstIndex(where: { $0 &- 0x30 < 10 }) else { return }
    let end = bytes[start...].firstIndex { $0 &- 0x30 >= 10 } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Self.numbers[next(below: Self.numbers.count)].utf8)
  }

  /// Puts a scalar that the corpus forbids or changes between two words.
  private mutating func insertInText(_ bytes: inout [UInt8]) {
    for _ in 0...next(below: 5) {
      let from = next(below: bytes.count + 1)
      guard let space = bytes[from...].firstIndex(of: 0x20) else { return }
      let value = UInt32(next(below: next(below: 2) == 0 ? 0x3000 : 0x11_0000))
      let scalar = Unicode.Scalar(value) ?? "\u{200B}"
      bytes.insert(contentsOf: String(Character(scalar)).utf8, at: space)
    }
  }
}
