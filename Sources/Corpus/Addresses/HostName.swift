// Hosts: names in lower-case ASCII, IPv4 in dotted and IPv6 in bracketed form.

import Foundation
import Glibc

enum HostName {
  /// The longest name and label that DNS can hold, in bytes (RFC 1035 §2.3.4).
  private static let longestName = 253
  private static let longestLabel = 63

  /// The host in normal form, or nil where no request could go to it.
  static func normalise(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    if raw.first == UInt8(ascii: "[") { return ipv6(raw) }
    guard let decoded = percentDecoded(raw) else { return nil }
    let isASCII = decoded.allSatisfy { $0 < 0x80 }
    guard var name = isASCII ? decoded.map(Byte.lowercased) : punycode(decoded) else { return nil }
    // "example.com." is the same host as "example.com" (a rooted name).
    if name.last == Byte.dot { name.removeLast() }
    guard isName(name) else { return nil }
    let lastLabel = name[((name.lastIndex(of: Byte.dot) ?? -1) + 1)...]
    return isNumeric(lastLabel) ? ipv4(name) : name
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty, name.count <= longestName else { return false }
    var length = 0
    for byte in name {
      if byte == Byte.dot {
        if length == 0 { return false }
        length = 0
        continue
      }
      let isAllowed =
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
      length += 1
      if !isAllowed || length > longestLabel { return false }
    }
    return length > 0
  }

  private static func percentDecoded(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    guard raw.contains(Byte.percent) else { return Array(raw) }
    var result: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      guard raw[index] == Byte.percent else {
        result.append(raw[index])
        index += 1
        continue
      }
      guard raw.endIndex - index >= 3, let high = Byte.hexValue(raw[index + 1]),
        let low = Byte.hexValue(raw[index + 2])
      else { return nil }
      result.append(high << 4 | low)
      index += 3
    }
    return result
  }

  /// The IDNA form, which only Foundation knows here; checked again by the caller.
  private static func punycode(_ name: [UInt8]) -> [UInt8]? {
    guard name.count <= 4 * longestName, let text = String(validating: name, as: UTF8.self),
      !text.unicodeScalars.contains(where: {
        $0.value < 0x80 && "/\\?#@: %".unicodeScalars.contains($0)
      }),
      let address = URL(string: "http://" + text + "/")?.absoluteString
    else { return nil }
    let host = address.utf8.dropFirst(7).dropLast()
    return host.allSatisfy { $0 < 0x80 } ? host.map(Byte.lowercased) : nil
  }

  private static func isNumeric(_ label: ArraySlice<UInt8>) -> Bool {
    if label.allSatisfy(Byte.isDigit) { return true }
    return label.count >= 2 && label.first == UInt8(ascii: "0")
      && label[label.startIndex + 1] == UInt8(ascii: "x")
      && label.dropFirst(2).allSatisfy { Byte.hexValue($0) != nil }
  }

  /// The dotted form of an address in any notation that a C library would read (WHATWG "IPv4 parser").
  ///
  /// Without this `0x7f.1` and `2130706433` would be names here and the loopback address in the resolver.
  private static func ipv4(_ name: [UInt8]) -> [UInt8]? {
    let labels = name.split(separator: Byte.dot)
    guard labels.count <= 4 else { return nil }
    var numbers: [UInt64] = []
    for label in labels {
      guard let number = number(label) else { return nil }
      numbers.append(number)
    }
    guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }),
      last < UInt64(1) << UInt64(8 * (4 - numbers.count))
    else { return nil }
    var value = last
    for (index, number) in numbers.enumerated() { value += number << UInt64(8 * (3 - index)) }
    let octets = [24, 16, 8, 0].map { String(value >> UInt64($0) & 255) }
    return Array(octets.joined(separator: ".").utf8)
  }

  private static func number(_ label: ArraySlice<UInt8>) -> UInt64? {
    guard label.count <= 12 else { return nil }
    let text = String(decoding: label, as: UTF8.self)
    if text.hasPrefix("0x") { return text.count == 2 ? 0 : UInt64(text.dropFirst(2), radix: 16) }
    return text.hasPrefix("0") && text.count > 1
      ? UInt64(text.dropFirst(), radix: 8) : UInt64(text)
  }

  /// The shortest form of a bracketed IPv6 address, without a zone.
  private static func ipv6(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    guard raw.last == UInt8(ascii: "]"), raw.count <= 48 else { return nil }
    var address = in6_addr()
    let text = String(decoding: raw.dropFirst().dropLast(), as: UTF8.self)
    guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count)) != nil else { return nil }
    let shortest = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return [UInt8(ascii: "[")] + shortest + [UInt8(ascii: "]")]
  }
}
