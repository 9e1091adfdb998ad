// When two addresses are the same page: one key for all the trivial variants of an address.

extension WebAddress {
  /// The key under which two addresses are the same page.
  ///
  /// It drops what publishers and trackers add without changing the page: scheme, `www.`, mobile and AMP variants,
  /// repeated and trailing slashes, default index files, tracking parameters and session ids. The order of the other
  /// parameters stays, as some sites read it. It is a key, not an address: nothing is fetched from it.
  package var identity: String {
    if scheme == "file" { return text }
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    let segments = Self.identitySegments(path)
    key += Self.identityHost(host, hasPath: !segments.isEmpty).utf8
    if let port { key += ":\(port)".utf8 }
    for segment in segments {
      key.append(Byte.slash)
      key += segment
    }
    var separator = Byte.question
    for parameter in query?.utf8.split(separator: Byte.ampersand) ?? [] {
      let name = parameter.prefix { $0 != Byte.equals }
      if AddressNoise.isTracking(String(decoding: name, as: UTF8.self).lowercased()) { continue }
      key.append(separator)
      key += Self.canonicalEscapes(Array(parameter)[...])
      separator = Byte.ampersand
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The host without `www.` and, before an article's path, without the labels of mobile editions.
  private static func identityHost(_ host: String, hasPath: Bool) -> String {
    guard let dot = host.utf8.firstIndex(of: Byte.dot), !host.hasPrefix("[") else { return host }
    let rest = host[host.index(after: dot)...]
    // What is left must still be a domain of two labels: `www.de` is a name of its own.
    guard rest.utf8.contains(Byte.dot) else { return host }
    let label = String(host[..<dot])
    let isVariant = label == "www" || hasPath && AddressNoise.editionLabels.contains(label)
    return isVariant && registrable(String(rest)) == registrable(host) ? String(rest) : host
  }

  private static func identitySegments(_ path: String) -> [[UInt8]] {
    var segments: [[UInt8]] = []
    for raw in path.utf8.split(separator: Byte.slash) {
      // Path parameters carry session ids (";jsessionid=…"), never a page.
      let bytes = Array(raw)
      let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      let isSession = bytes[end...].dropFirst().map(Byte.lowercased).starts(
        with: "jsessionid".utf8)
      segments.append(canonicalEscapes(isSession ? bytes[..<end] : bytes[...]))
    }
    if let last = segments.last {
      let name = String(decoding: last, as: UTF8.self).lowercased()
      if AddressNoise.indexFiles.contains(name) { segments.removeLast() }
    }
    if segments.count > 1, let last = segments.last, last.elementsEqual("amp".utf8) {
      segments.removeLast()
    }
    return segments
  }

  /// Percent-encodings in upper case, and those of unreserved characters undone (RFC 3986 §6.2.2).
  private static func canonicalEscapes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == Byte.percent, bytes.endIndex - index >= 3,
        let high = Byte.hexValue(bytes[index + 1]), let low = Byte.hexValue(bytes[index + 2])
      {
        let byte = high << 4 | low
        let isUnreserved =
          Byte.isLetter(byte) || Byte.isDigit(byte) || "-._~".utf8.contains(byte)
        result +=
          isUnreserved
          ? [byte] : [Byte.percent, Byte.upperHex[Int(high)], Byte.upperHex[Int(low)]]
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The domain that its owner registered: the unit of politeness and of "the same site".
  ///
  /// By the public-suffix list, its private section included. IP addresses, single labels and public suffixes
  /// themselves stay as they are. The port is never part of it.
  package var registrableDomain: String { Self.registrable(host) }

  /// Whether the host is a public suffix, such as `co.uk`: those below it are sites of many owners.
  package var isPublicSuffix: Bool { PublicSuffixes.contains(host) }

  private static func registrable(_ host: String) -> String {
    if host.hasPrefix("[") || host.utf8.last.map(Byte.isDigit) ?? true { return host }
    return PublicSuffixes.registrable(host) ?? host
  }
}
