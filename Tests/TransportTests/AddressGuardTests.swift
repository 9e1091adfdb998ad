// The address guard: what may be connected to and what may not.

import Testing

@testable import Transport

@Suite("The address guard")
struct AddressGuardTests {
  @Test(
    "refuses every address that is not of the public Internet, in each of its disguises",
    arguments: [
      ("127.0.0.1", "loopback"), ("127.255.255.254", "loopback"), ("0.0.0.0", "unspecified"),
      ("0.1.2.3", "unspecified"), ("10.1.2.3", "private"), ("172.16.0.1", "private"),
      ("172.31.255.255", "private"), ("192.168.1.1", "private"), ("169.254.169.254", "link-local"),
      ("100.64.0.1", "carrier-grade NAT"), ("100.127.255.255", "carrier-grade NAT"),
      ("224.0.0.1", "multicast"), ("239.255.255.255", "multicast"), ("240.0.0.1", "reserved"),
      ("255.255.255.255", "broadcast"), ("198.18.0.1", "benchmarking"),
      ("192.0.2.1", "documentation"), ("198.51.100.1", "documentation"),
      ("203.0.113.9", "documentation"), ("192.0.0.8", "reserved"),
      ("::", "unspecified"), ("::1", "loopback"), ("fe80::1", "link-local"),
      ("fc00::1", "unique-local"), ("fdff::1", "unique-local"), ("fec0::1", "site-local"),
      ("ff02::1", "multicast"), ("2001:db8::1", "documentation"), ("3fff::1", "documentation"),
      ("2001::1", "reserved"), ("100::1", "reserved"), ("5f00::1", "reserved"),
      ("::ffff:127.0.0.1", "loopback"), ("::ffff:169.254.169.254", "link-local"),
      ("::7f00:1", "reserved"), ("64:ff9b::10.0.0.1", "private"),
      ("64:ff9b:1::10.0.0.1", "reserved"), ("2002:7f00:1::", "loopback"),
      ("2002:c0a8:101::1", "private"),
    ])
  func refuses(_ text: String, _ kind: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressGuard(allowing: []).refusal(of: address) == kind)
  }

  @Test(
    "lets addresses of the public Internet pass",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
      "172.32.0.0", "192.167.255.255", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
      "64:ff9b::1.1.1.1", "2002:101:101::1", "::ffff:1.1.1.1",
    ])
  func passes(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressGuard(allowing: []).refusal(of: address) == nil)
  }

  @Test("lets through what the operator allows, and nothing beside it")
  func allowed() throws {
    let ranges = try ["127.0.0.0/8", "fd00::/8"].map { try #require(AddressRange($0)) }
    let addressGuard = AddressGuard(allowing: ranges)
    for text in ["127.0.0.1", "127.9.9.9", "::ffff:127.0.0.1", "fd12::1"] {
      let address = try #require(IPAddress(text))
      #expect(addressGuard.refusal(of: address) == nil, "\(text)")
    }
    for text in ["10.0.0.1", "fc00::1", "::1", "192.168.0.1"] {
      let address = try #require(IPAddress(text))
      #expect(addressGuard.refusal(of: address) != nil, "\(text)")
    }
  }

  @Test(
    "ranges are read as CIDR, and only as that",
    arguments: [
      ("127.0.0.1/8", "127.0.0.0/8"), ("10.0.0.7", "10.0.0.7/32"), ("0.0.0.0/0", "0.0.0.0/0"),
      ("fd00::1/8", "fd00::/8"), ("::/0", "::/0"), ("::1", "::1/128"), ("10.0.0.0/33", nil),
      ("10.0.0.0/", nil), ("10.0.0.0/-1", nil), ("10.0.0.0/+8", nil), ("::/129", nil),
      ("localhost", nil), ("", nil), ("10.0.0/8", nil), ("127.0.0.1/8/8", nil), (" ::1", nil),
    ] as [(String, String?)])
  func ranges(_ text: String, _ expected: String?) {
    #expect(AddressRange(text)?.description == expected)
  }
}
