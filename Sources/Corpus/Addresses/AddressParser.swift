// Takes an address apart byte by byte, as lenient as a browser and as strict as a fetcher must be.

/// The parts of an address, each already in normal form.
struct AddressParts {
  enum Scheme: String {
    case http
    case https
    case file

    var defaultPort: Int? {
      switch self {
      case .http: 80
      case .https: 443
      case .file: nil
      }
    }
  }

  var scheme: Scheme
  var host: [UInt8]
  var port: Int?
  var path: [UInt8]
  var query: [UInt8]?
}

/// Parses references by the WHATWG URL standard, for the three schemes that corpusd knows.
enum AddressParser {
  static func parse(_ text: String, base: AddressParts?) -> AddressParts? {
    guard text.utf8.count <= WebAddress.longest, let bytes = cleaned(text) else { return nil }
    var rest = bytes[...]
    if let colon = schemeEnd(rest) {
      let name = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
      guard let scheme = AddressParts.Scheme(rawValue: name) else { return nil }
      rest = rest[(colon + 1)...]
      if let base, base.scheme != .file, scheme == .file { return nil }
      // "http:page.html" beside an http base is relative (WHATWG "special relative or authority" state).
      let isRelative = base?.scheme == scheme && !(rest.first.map(isSlash) ?? false)
      if !isRelative { return absolute(scheme, rest) }
    }
    guard let base else { return nil }
    return relative(rest, to: base)
  }

  private static func absolute(_ scheme: AddressParts.Scheme, _ text: ArraySlice<UInt8>)
    -> AddressParts?
  {
    guard scheme == .file else {
      // However many slashes there are, what follows them is the host.
      return authority(scheme, text.drop(while: isSlash))
    }
    guard text.count >= 3, text.prefix(2).allSatisfy(isSlash) else { return nil }
    return authority(.file, text.dropFirst(2))
  }

  private static func authority(_ scheme: AddressParts.Scheme, _ text: ArraySlice<UInt8>)
    -> AddressParts?
  {
    let end = text.firstIndex { isSlash($0) || $0 == Byte.question || $0 == Byte.hash }
    let authority = text[..<(end ?? text.endIndex)]
    guard !authority.contains(UInt8(ascii: "@")) else { return nil }
    var parts = AddressParts(scheme: scheme, host: [], port: nil, path: [Byte.slash], query: nil)
    if scheme == .file {
      // Only files of this machine.
      guard authority.isEmpty || authority.elementsEqual("localhost".utf8) else { return nil }
    } else {
      let bracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
      let colon = authority[bracket...].firstIndex(of: Byte.colon)
      guard let host = HostName.normalise(authority[..<(colon ?? authority.endIndex)]) else {
        return nil
      }
      parts.host = host
      if let colon {
        guard let port = port(authority[(colon + 1)...], of: scheme) else { return nil }
        parts.port = port == scheme.defaultPort ? nil : port
      }
    }
    return withTarget(text[(end ?? text.endIndex)...], parts)
  }

  private static func relative(_ text: ArraySlice<UInt8>, to base: AddressParts) -> AddressParts? {
    guard let first = text.first else { return base }
    if text.count >= 2, isSlash(first), isSlash(text[text.startIndex + 1]) {
      return base.scheme == .file
        ? authority(.file, text.dropFirst(2)) : authority(base.scheme, text.drop(while: isSlash))
    }
    var parts = base
    if first == Byte.hash { return base }
    if first == Byte.question || isSlash(first) {
      if isSlash(first) { parts.path = [] }
      return withTarget(text, parts)
    }
    let folder = base.path.lastIndex(of: Byte.slash).map { base.path[...$0] } ?? [Byte.slash]
    return withTarget((Array(folder) + text)[...], parts)
  }

  /// Reads path, query and fragment from `text`; a text without a path keeps that of `parts`.
  private static func withTarget(_ text: ArraySlice<UInt8>, _ parts: AddressParts) -> AddressParts {
    var parts = parts
    let body = text[..<(text.firstIndex(of: Byte.hash) ?? text.endIndex)]
    let question = body.firstIndex(of: Byte.question)
    let path = body[..<(question ?? body.endIndex)]
    if !path.isEmpty { parts.path = AddressPath.normalise(path) }
    parts.query = question.map { AddressPath.encodeQuery(body[($0 + 1)...]) }
    return parts
  }

  private static func port(_ digits: ArraySlice<UInt8>, of scheme: AddressParts.Scheme) -> Int? {
    if digits.isEmpty { return scheme.defaultPort }
    guard digits.count <= 5, digits.allSatisfy(Byte.isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1...65535).contains(value) ? value : nil
  }

  /// The bytes without surrounding blanks and controls and without the line breaks that editors leave inside.
  private static func cleaned(_ text: String) -> [UInt8]? {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    if start > 0 { bytes.removeFirst(start) }
    bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return bytes
  }

  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, Byte.isLetter(first) else { return nil }
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == Byte.colon { return index }
      let isSchemeByte =
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      if !isSchemeByte { return nil }
    }
    return nil
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == Byte.slash || byte == UInt8(ascii: "\\")
  }
}
