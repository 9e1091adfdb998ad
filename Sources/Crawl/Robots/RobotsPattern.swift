// One path pattern of robots.txt, matched by octets (RFC 9309 §2.2.2 and §2.2.3).

/// A pattern with `*` for any octets and a final `$` for the end.
struct RobotsPattern: Sendable {
  private let bytes: [UInt8]
  private let isAnchored: Bool

  /// Its specificity, in octets: the longest matching rule decides.
  let length: Int

  /// Makes a pattern of the value of a rule; nil where it is empty, since it then says nothing.
  ///
  /// `isLiteral`: an encoded letter matches only an encoded letter. RFC 9309 §2.2.2 has `%62` match `b`; Google's
  /// parser, which publishers test with, has it not.
  init?(_ value: ArraySlice<UInt8>, isLiteral: Bool = false) {
    guard !value.isEmpty else { return nil }
    length = Self.normal(Array(value)).count
    var bytes = Self.normal(Array(value), decodes: !isLiteral)
    isAnchored = bytes.last == UInt8(ascii: "$")
    if isAnchored { bytes.removeLast() }
    self.bytes = bytes
  }

  /// Whether the pattern matches from the first octet of `target`.
  ///
  /// Greedy with one point of return, so that time is bounded by the product of the lengths, and
  /// stars in a row cost nothing. Each step is taken from `effort`; at 0 the answer is no.
  func matches(_ target: [UInt8], effort: inout Int) -> Bool {
    let star = UInt8(ascii: "*")
    var p = 0
    var t = 0
    var afterStar: (p: Int, t: Int)?
    while effort > 0 {
      effort -= 1
      if p == bytes.count {
        if !isAnchored || t == target.count { return true }
      } else if bytes[p] == star {
        p += 1
        afterStar = (p, t)
        continue
      } else if t < target.count && bytes[p] == target[t] {
        p += 1
        t += 1
        continue
      }
      guard let back = afterStar, back.t < target.count else { return false }
      afterStar = (back.p, back.t + 1)
      (p, t) = (back.p, back.t + 1)
    }
    return false
  }

  /// Octets in one spelling: unreserved ones decoded, the hex digits of others in upper case, what
  /// is not ASCII encoded (RFC 9309 §2.2.2, RFC 3986 §6.2.2).
  static func normal(_ bytes: [UInt8], decodes: Bool = true) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        let value = high << 4 | low
        if decodes && isUnreserved(value) {
          result.append(value)
        } else {
          append(value, to: &result)
        }
        index += 3
        continue
      }
      if isEncoded(byte) { append(byte, to: &result) } else { result.append(byte) }
      index += 1
    }
    return result
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// What an address never holds as it is: other than ASCII, and what RFC 3986 §2 has no place for.
  private static func isEncoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...: true
    default: false
    }
  }

  /// RFC 3986 §2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
