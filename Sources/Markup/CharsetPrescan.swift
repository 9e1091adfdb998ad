// What a document says of its own character set in its first bytes.

/// The prescan of HTML §13.2.3.3, with XML's declaration beside it.
struct CharsetPrescan {
  /// Bytes that are searched; the standard has 1,024 (see `Charset`).
  static let length = 16 << 10

  /// The WHATWG name of the declared character set.
  private(set) var declared: String?
  /// The language of the `html` element, lower case.
  private(set) var language: String?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { all in
      let input = UnsafeBufferPointer(rebasing: all[0..<min(all.count, Self.length)])
      declared = Self.xmlEncoding(input)
      if declared == nil { scan(input) }
    }
  }

  /// `<?xml version="1.0" encoding="…"?>`.
  private static func xmlEncoding(_ input: UnsafeBufferPointer<UInt8>) -> String? {
    guard matches(input, prefix: "<?xml"),
      let end = find(UInt8(ascii: ">"), in: input, from: 5)
    else { return nil }
    let declaration = String(decoding: input[0..<end], as: UTF8.self)
    guard let mark = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first else {
      return nil
    }
    let value = mark.drop { $0 != "\"" && $0 != "'" }.dropFirst()
    return forDocument(String(value.prefix { $0 != "\"" && $0 != "'" }))
  }

  /// A document that could be read this far is not UTF-16, whatever it says.
  private static func forDocument(_ label: String) -> String? {
    let name = Charset.name(ofLabel: label)
    return name == "utf-16le" || name == "utf-16be" ? "utf-8" : name
  }

  private mutating func scan(_ input: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let open = find(UInt8(ascii: "<"), in: input, from: at), declared == nil {
      let rest = UnsafeBufferPointer(rebasing: input[open...])
      if matches(rest, prefix: "<!--") {
        at = Self.endOfComment(input, open + 2)
      } else if matches(rest, prefix: "<meta"), rest.count > 5, endsName(rest[5]) {
        at = readMeta(input, open + 5)
      } else if rest.count > 1, isLetter(rest[1]) || rest[1] == UInt8(ascii: "/") {
        at = readTag(input, open)
      } else if rest.count > 1, rest[1] == UInt8(ascii: "!") || rest[1] == UInt8(ascii: "?") {
        at = find(UInt8(ascii: ">"), in: input, from: open).map { $0 + 1 } ?? input.count
      } else {
        at = open + 1
      }
    }
  }

  private static func endOfComment(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var from = start + 2
    while let close = find(UInt8(ascii: ">"), in: input, from: from) {
      if input[close - 1] == 0x2D, input[close - 2] == 0x2D { return close + 1 }
      from = close + 1
    }
    return input.count
  }

  private mutating func readTag(_ input: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int {
    var at = open + 1
    while at < input.count, !endsName(input[at]) { at += 1 }
    let isRoot = matches(UnsafeBufferPointer(rebasing: input[open + 1..<at]), "html")
    while let (name, value) = Self.nextAttribute(input, &at) {
      if isRoot, name == "lang", language == nil { language = value.lowercased() }
    }
    return at
  }

  private mutating func readMeta(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    var hasPragma = false
    var fromContent: String?
    var fromCharset: String?
    while let (name, value) = Self.nextAttribute(input, &at) {
      switch name {
      case "http-equiv": hasPragma = hasPragma || value.lowercased() == "content-type"
      case "content" where fromContent == nil: fromContent = Self.charset(inContent: value)
      case "charset" where fromCharset == nil: fromCharset = value
      default: break
      }
    }
    if let label = fromCharset ?? (hasPragma ? fromContent : nil) {
      declared = Self.forDocument(label)
    }
    return at
  }

  /// HTML §2.5.3, extracting a character encoding from a `meta` element.
  private static func charset(inContent value: String) -> String? {
    var rest = value.lowercased()[...]
    while let mark = rest.utf8.indices.first(where: { rest[$0...].hasPrefix("charset") }) {
      rest = rest[mark...].dropFirst(7).drop { $0.isWhitespace }
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop { $0.isWhitespace }
      if let quote = rest.first, quote == "\"" || quote == "'" {
        let inner = rest.dropFirst()
        return inner.contains(quote) ? String(inner.prefix { $0 != quote }) : nil
      }
      return String(rest.prefix { !$0.isWhitespace && $0 != ";" })
    }
    return nil
  }

  /// The standard's "get an attribute"; nil at the end of the tag, past which `at` then stands.
  private static func nextAttribute(
    _ input: UnsafeBufferPointer<UInt8>, _ at: inout Int
  ) -> (name: String, value: String)? {
    while at < input.count, isSpace(input[at]) || input[at] == UInt8(ascii: "/") { at += 1 }
    guard at < input.count, input[at] != UInt8(ascii: ">") else {
      at = min(at + 1, input.count)
      return nil
    }
    let start = at
    at += 1
    while at < input.count, !endsName(input[at]), input[at] != UInt8(ascii: "=") { at += 1 }
    let name = String(decoding: input[start..<at], as: UTF8.self).lowercased()
    while at < input.count, isSpace(input[at]) { at += 1 }
    guard at < input.count, input[at] == UInt8(ascii: "=") else { return (name, "") }
    at += 1
    while at < input.count, isSpace(input[at]) { at += 1 }
    guard at < input.count else { return nil }
    let quote = input[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = find(quote, in: input, from: at + 1) else {
        at = input.count
        return nil
      }
      defer { at = end + 1 }
      return (name, String(decoding: input[at + 1..<end], as: UTF8.self))
    }
    let from = at
    while at < input.count, !isSpace(input[at]), input[at] != UInt8(ascii: ">") { at += 1 }
    return (name, String(decoding: input[from..<at], as: UTF8.self))
  }
}
