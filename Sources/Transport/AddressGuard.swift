// Which addresses a transfer may connect to: the public Internet, and what the operator allowed.

/// Refuses addresses that are not of the public Internet, so that no feed can make us knock at
/// services of this machine or its network (SSRF).
///
/// It judges the address that is about to be connected to, after name resolution and on every
/// redirect, whatever the name said. Ranges: IANA's special-purpose registries (RFC 6890).
struct AddressGuard: Sendable {
  private let allowed: [AddressRange]

  init(allowing allowed: [AddressRange]) { self.allowed = allowed }

  /// Says what kind of address it is where it is refused, nil where it may be connected to.
  func refusal(of address: IPAddress) -> String? {
    if isAllowed(address) { return nil }
    if let embedded = Self.embeddedV4(in: address) {
      return isAllowed(embedded) ? nil : Self.kind(of: embedded)
    }
    return Self.kind(of: address)
  }

  private func isAllowed(_ address: IPAddress) -> Bool {
    allowed.contains { $0.contains(address) }
  }

  private static func kind(of address: IPAddress) -> String? {
    if let match = special.first(where: { $0.range.contains(address) }) { return match.kind }
    guard address.v4 == nil else { return nil }
    return globalV6?.contains(address) == true ? nil : "reserved"
  }

  /// The IPv4 address that NAT64 (RFC 6052) or 6to4 (RFC 3056) would carry the packets to.
  private static func embeddedV4(in address: IPAddress) -> IPAddress? {
    if address.bits >> 32 == 0x0064_ff9b << 64 {
      return IPAddress(v4: UInt32(truncatingIfNeeded: address.bits))
    }
    if address.bits >> 112 == 0x2002 {
      return IPAddress(v4: UInt32(truncatingIfNeeded: address.bits >> 80))
    }
    return nil
  }

  /// All of IPv6 that is given out for the public Internet today.
  private static let globalV6 = AddressRange("2000::/3")

  private static let special: [(range: AddressRange, kind: String)] = [
    ("0.0.0.0/8", "unspecified"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "carrier-grade NAT"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "reserved"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "reserved"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"),
    ("255.255.255.255/32", "broadcast"),
    ("240.0.0.0/4", "reserved"),
    ("::/128", "unspecified"),
    ("::1/128", "loopback"),
    ("2001::/23", "reserved"),
    ("2001:db8::/32", "documentation"),
    ("3fff::/20", "documentation"),
    ("fc00::/7", "unique-local"),
    ("fe80::/10", "link-local"),
    ("fec0::/10", "site-local"),
    ("ff00::/8", "multicast"),
  ].compactMap { text, kind in AddressRange(text).map { ($0, kind) } }
}
