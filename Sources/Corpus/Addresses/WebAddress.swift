// The one form in which corpusd holds the address of anything.

/// An absolute http, https or file address, valid and in normal form.
///
/// Normal means: scheme and host in lower case, IDN hosts in punycode, IPv4 addresses in dotted form, no default
/// port, no fragment, dot segments removed, and everything outside ASCII percent-encoded. An address with a user
/// name or password is refused, so no credential can leak into a log or a request. Parsing follows the WHATWG URL
/// standard where browsers are lenient (backslashes, tabs, missing slashes), because publishers test with browsers.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// The longest address taken, in bytes, before and after encoding.
  ///
  /// Servers and caches refuse more than 8 kB.
  package static let longest = 8192

  /// The serialised address; ASCII only.
  package let text: String
  private let hostStart: UInt16
  private let hostEnd: UInt16
  private let pathStart: UInt16
  /// Where the `?` stands; the length of `text` where there is no query.
  private let queryStart: UInt16

  /// Reads an absolute address.
  ///
  /// Nil for other schemes, a bad host or port, a user name, and more than ``longest`` bytes.
  package init?(_ text: String) {
    guard let parts = AddressParser.parse(text, base: nil) else { return nil }
    self.init(parts)
  }

  /// Reads a reference as it stands in a page or feed at `base`.
  ///
  /// A web page can't refer to a file: such references are nil, as are those that no absolute address could be.
  package init?(_ reference: String, relativeTo base: WebAddress) {
    guard let parts = AddressParser.parse(reference, base: base.parts) else { return nil }
    self.init(parts)
  }

  private init?(_ parts: AddressParts) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.path.count + parts.host.count + 24)
    bytes += parts.scheme.rawValue.utf8
    bytes += "://".utf8
    let hostStart = bytes.count
    bytes += parts.host
    let hostEnd = bytes.count
    if let port = parts.port { bytes += ":\(port)".utf8 }
    let pathStart = bytes.count
    bytes += parts.path
    let queryStart = bytes.count
    if let query = parts.query {
      bytes.append(UInt8(ascii: "?"))
      bytes += query
    }
    guard bytes.count <= Self.longest else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.hostStart = UInt16(hostStart)
    self.hostEnd = UInt16(hostEnd)
    self.pathStart = UInt16(pathStart)
    self.queryStart = UInt16(queryStart)
  }

  /// `http`, `https` or `file`.
  package var scheme: String { slice(0, Int(hostStart) - 3) }

  /// The host in lower case, IPv6 addresses in brackets; empty for a file.
  package var host: String { slice(Int(hostStart), Int(hostEnd)) }

  /// The port where it isn't the scheme's own.
  package var port: Int? {
    hostEnd == pathStart ? nil : Int(slice(Int(hostEnd) + 1, Int(pathStart)))
  }

  /// The percent-encoded path; begins with a slash.
  package var path: String { slice(Int(pathStart), Int(queryStart)) }

  /// The percent-encoded query without its question mark; nil where there is none.
  package var query: String? {
    Int(queryStart) == text.utf8.count ? nil : slice(Int(queryStart) + 1, text.utf8.count)
  }

  /// Scheme, host and port, as in `https://example.com:8443`.
  package var origin: String { slice(0, Int(pathStart)) }

  /// The path and query, as a request line and robots.txt have them.
  package var target: String { slice(Int(pathStart), text.utf8.count) }

  package var description: String { text }

  package static func == (one: WebAddress, other: WebAddress) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  private func slice(_ from: Int, _ to: Int) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: from)
    let end = bytes.index(start, offsetBy: to - from)
    return String(text[start..<end])
  }

  private var parts: AddressParts {
    AddressParts(
      scheme: AddressParts.Scheme(rawValue: scheme) ?? .https, host: Array(host.utf8), port: port,
      path: Array(path.utf8), query: query.map { Array($0.utf8) })
  }
}
