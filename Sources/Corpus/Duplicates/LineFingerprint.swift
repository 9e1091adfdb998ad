// What a text is compared by with its near-duplicates: the hashes of its longest lines.

/// The 64-bit hashes of a text's longest lines, folded so that spelling of quotes, case and figures don't matter.
///
/// Two versions of one story share most of their long lines; two stories share none. Each line weighs as much as it
/// is long.
package struct LineFingerprint: Sendable, Equatable {
  /// One line of a text.
  package struct Line: Sendable, Equatable {
    package let hash: UInt64
    /// Its letters and digits, in bytes, up to 65,535.
    package let length: UInt16
  }

  /// How many lines a fingerprint keeps: the longest; the mean article has 34 sentences.
  package static let mostLines = 64
  /// The shortest line taken, in folded bytes: shorter ones recur in unrelated texts.
  package static let shortestLine = 30

  /// The lines in the order of their hashes, each once.
  package let lines: [Line]

  /// The fingerprint of a text in the corpus format.
  package init(_ text: String) {
    var seen: Set<UInt64> = []
    var found: [Line] = []
    for line in text.utf8.split(separator: Byte.newline) {
      let key = FoldedLine.key(line)
      guard key.count >= Self.shortestLine else { continue }
      var hash = LineHash()
      for byte in key { hash.combine(Byte.isDigit(byte) ? UInt8(ascii: "0") : byte) }
      guard seen.insert(hash.value).inserted else { continue }
      found.append(Line(hash: hash.value, length: UInt16(clamping: key.count)))
    }
    found.sort { ($1.length, $1.hash) < ($0.length, $0.hash) }
    lines = found.prefix(Self.mostLines).sorted { $0.hash < $1.hash }
  }

  /// The share of the smaller text that stands in the other too: 0 to 1, weighed by length.
  package func containment(_ other: LineFingerprint) -> Double {
    var shared = 0
    var mine = lines[...]
    var theirs = other.lines[...]
    while let one = mine.first, let two = theirs.first {
      if one.hash == two.hash {
        shared += Int(one.length)
        mine.removeFirst()
        theirs.removeFirst()
      } else if one.hash < two.hash {
        mine.removeFirst()
      } else {
        theirs.removeFirst()
      }
    }
    let smaller = min(weight, other.weight)
    return smaller == 0 ? 0 : min(1, Double(shared) / Double(smaller))
  }

  private var weight: Int { lines.reduce(0) { $0 + Int($1.length) } }

  /// The bytes that a store keeps: ten a line, little-endian.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count * 10)
    for line in lines {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: line.hash >> UInt64(8 * shift))) }
      bytes.append(UInt8(truncatingIfNeeded: line.length))
      bytes.append(UInt8(truncatingIfNeeded: line.length >> 8))
    }
    return bytes
  }

  /// Reads what ``bytes`` gave; nil where it is damaged.
  package init?(bytes: [UInt8]) {
    guard bytes.count % 10 == 0, bytes.count <= Self.mostLines * 10 else { return nil }
    var lines: [Line] = []
    for start in stride(from: 0, to: bytes.count, by: 10) {
      let hash = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
      let length = UInt16(bytes[start + 8]) | UInt16(bytes[start + 9]) << 8
      if let last = lines.last, last.hash >= hash { return nil }
      lines.append(Line(hash: hash, length: length))
    }
    self.lines = lines
  }
}
