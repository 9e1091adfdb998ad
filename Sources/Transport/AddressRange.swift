// IP addresses and CIDR ranges as 128-bit numbers, IPv4 in its mapped form.

import Glibc

/// One IP address; IPv4 stands as ::ffff:a.b.c.d, so that both spellings are the same address.
struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// The prefix of IPv4-mapped addresses (RFC 4291 §2.5.5.2).
  static let mappedPrefix: UInt128 = 0xffff_0000_0000

  var bits: UInt128

  init(bits: UInt128) { self.bits = bits }

  init(v4 bits: UInt32) { self.bits = Self.mappedPrefix | UInt128(bits) }

  /// Reads "192.0.2.1" or "2001:db8::1"; nil for anything else.
  init?(_ text: some StringProtocol) {
    var v4 = in_addr()
    if inet_pton(AF_INET, String(text), &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
      return
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, String(text), &v6) == 1 else { return nil }
    self.init(v6)
  }

  init(_ address: in6_addr) {
    bits = withUnsafeBytes(of: address) { bytes in
      bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }
  }

  /// Nil for families other than IPv4 and IPv6.
  init?(_ address: UnsafePointer<sockaddr>) {
    let raw = UnsafeRawPointer(address)
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      let socket = raw.loadUnaligned(as: sockaddr_in.self)
      self.init(v4: UInt32(bigEndian: socket.sin_addr.s_addr))
    case AF_INET6:
      self.init(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: return nil
    }
  }

  /// The IPv4 address, where this is one.
  var v4: UInt32? { bits >> 32 == Self.mappedPrefix >> 32 ? UInt32(truncatingIfNeeded: bits) : nil }

  var description: String {
    if let v4 {
      return [24, 16, 8, 0].map { String(v4 >> $0 & 0xff) }.joined(separator: ".")
    }
    var address = in6_addr()
    withUnsafeMutableBytes(of: &address) { bytes in
      for index in 0..<16 {
        bytes[index] = UInt8(truncatingIfNeeded: bits >> UInt128(8 * (15 - index)))
      }
    }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, &address, &text, socklen_t(text.count)) != nil else { return "?" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// A range of IP addresses in CIDR form, such as `127.0.0.0/8` or `fd00::/8`.
///
/// IPv4 ranges hold the mapped form (`::ffff:127.0.0.1`) of their addresses too.
package struct AddressRange: Sendable, Hashable, CustomStringConvertible {
  private let first: UInt128
  private let prefixLength: Int

  /// Reads `address/length`, or an address alone; nil where it is no valid range.
  ///
  /// Bits below the prefix are ignored, as in `127.0.0.1/8`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(parts[0]) else { return nil }
    let isV4 = !parts[0].contains(":")
    let width = isV4 ? 32 : 128
    var length = width
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let given = Int(parts[1]),
        (0...width).contains(given)
      else { return nil }
      length = given
    }
    prefixLength = isV4 ? length + 96 : length
    first = address.bits & Self.mask(prefixLength)
  }

  func contains(_ address: IPAddress) -> Bool {
    address.bits & Self.mask(prefixLength) == first
  }

  package var description: String {
    let address = IPAddress(bits: first)
    let isV4 = address.v4 != nil && prefixLength >= 96
    return "\(address)/\(isV4 ? prefixLength - 96 : prefixLength)"
  }

  private static func mask(_ length: Int) -> UInt128 {
    length == 0 ? 0 : UInt128.max << UInt128(128 - length)
  }
}
