// Whether two texts really agree: hashes of their longest lines, held against each other.

import Foundation

/// The hashes of a text's longest lines.
///
/// Guards the duplicates by address: sites with one wrong canonical address on all pages must not
/// lose articles, so an address alone proves nothing.
struct LineAgreement: Sendable, Equatable {
  /// Lines kept for a text: half a kilobyte, and more lines than 95 % of articles have.
  static let maximumLines = 64
  /// The share of common lines from which two texts are the same article.
  ///
  /// An updated article keeps most of its lines; two articles share at most a standing note.
  static let agreement = 0.5

  /// Sorted, without repetition.
  let hashes: [UInt64]

  init(text: some Sequence<UInt8>) {
    var lines: [(letters: Int, hash: UInt64)] = []
    var letters = 0
    var hash = Self.basis
    func finish() {
      if letters > 0 { lines.append((letters, hash)) }
      letters = 0
      hash = Self.basis
    }
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        finish()
        continue
      }
      // Spaces and ASCII punctuation and case differ between copies of one text.
      let isLetter = byte >= 0x80 || (byte | 0x20).isLowerCase || byte.isDigit
      guard isLetter else { continue }
      letters += 1
      hash = (hash ^ UInt64(byte < 0x80 ? byte | 0x20 : byte)) &* Self.prime
    }
    finish()
    lines.sort { ($0.letters, $0.hash) > ($1.letters, $1.hash) }
    hashes = Set(lines.prefix(Self.maximumLines).map(\.hash)).sorted()
  }

  /// Reads what `blob` wrote; a length that is no multiple of eight loses its tail.
  init(blob: Data) {
    let bytes = Array(blob)
    hashes = stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
      bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  var blob: Data {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hashes.count * 8)
    for hash in hashes {
      for shift in 0..<8 { bytes.append(UInt8(hash >> (56 - 8 * shift) & 255)) }
    }
    return Data(bytes)
  }

  /// The common lines as a share of the shorter text's: 1 where one text contains the other.
  func containment(in other: LineAgreement) -> Double {
    let fewer = min(hashes.count, other.hashes.count)
    guard fewer > 0 else { return 0 }
    return Double(Set(hashes).intersection(other.hashes).count) / Double(fewer)
  }

  // FNV-1a, 64 bits: stable over versions, which Swift's own hashes are not.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
}

extension UInt8 {
  fileprivate var isLowerCase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
