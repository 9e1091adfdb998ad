// From bytes in whatever character set to UTF-8.

/// Decides which character set a document's bytes are in, and decodes them.
///
/// The order: byte order mark, bytes that are valid UTF-8, the HTTP header, the document's own
/// declaration in its first 16 kB, what the host usually sends, what the language usually comes in.
/// Two steps leave the WHATWG standard on purpose: valid UTF-8 goes before any declaration, since no
/// other text looks like it, and 16 kB are searched instead of 1 kB, since declarations behind long
/// comments are common (82 of html5lib's 82 cases against 75).
package enum Charset {
  /// How the character set was found.
  package enum Evidence: String, Sendable, Equatable {
    case byteOrderMark = "byte order mark"
    case validUTF8 = "valid UTF-8"
    case header = "HTTP header"
    case declaration = "declaration in the document"
    case hint = "what the host usually sends"
    case language = "the language's usual character set"
    case fallback = "nothing: windows-1252 assumed"
  }

  /// A document as UTF-8.
  package struct Decoded: Sendable {
    /// Valid UTF-8 without a byte order mark.
    package var bytes: [UInt8]
    /// The WHATWG name of the character set that was decoded.
    package var name: String
    package var evidence: Evidence
    /// How many characters could not be decoded and became U+FFFD.
    package var replacements: Int
  }

  /// Decodes a document.
  ///
  /// - Parameters:
  ///   - bytes: the document as it came.
  ///   - contentType: the value of the HTTP header `Content-Type`, or a bare label.
  ///   - hint: the label that the same host's documents usually had.
  /// - Returns: the document as UTF-8, and how its character set was found.
  package static func decode(
    _ bytes: [UInt8], contentType: String? = nil, hint: String? = nil
  ) -> Decoded {
    let (name, evidence, markLength) = detect(bytes, contentType: contentType, hint: hint)
    if evidence == .validUTF8 {
      return Decoded(bytes: bytes, name: name, evidence: evidence, replacements: 0)
    }
    let (text, replacements) = decode(bytes, from: markLength, as: name)
    return Decoded(bytes: text, name: name, evidence: evidence, replacements: replacements)
  }

  private static func detect(
    _ bytes: [UInt8], contentType: String?, hint: String?
  ) -> (name: String, Evidence, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", .byteOrderMark, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", .byteOrderMark, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", .byteOrderMark, 2) }
    // XML 1.0 appendix F: a document in UTF-16 begins with "<" or it is not XML.
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return ("utf-16le", .declaration, 0) }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return ("utf-16be", .declaration, 0) }
    let header = contentType.flatMap(label(inContentType:))
    // ISO-2022-JP is ASCII to look at, so only text without its escape is surely UTF-8.
    let isPlain = header != "iso-2022-jp" && !bytes.prefix(CharsetPrescan.length).contains(0x1B)
    if isPlain, UTF8Check.isValid(bytes) { return ("utf-8", .validUTF8, 0) }
    if let header { return (header, .header, 0) }
    let prescan = CharsetPrescan(bytes)
    if let name = prescan.declared { return (name, .declaration, 0) }
    if let name = hint.flatMap(name(ofLabel:)) { return (name, .hint, 0) }
    if let name = prescan.language.flatMap(usual(for:)) { return (name, .language, 0) }
    return UTF8Check.isValid(bytes) ? ("utf-8", .validUTF8, 0) : ("windows-1252", .fallback, 0)
  }

  private static let namesByLabel: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in charsetLabels {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  /// The WHATWG name that a label means, or nil for none.
  package static func name(ofLabel label: String) -> String? {
    let trimmed = label.unicodeScalars.filter { $0.value > 0x20 && $0 != "\"" && $0 != "'" }
    guard trimmed.count < 64 else { return nil }
    return namesByLabel[String(String.UnicodeScalarView(trimmed)).lowercased()]
  }

  /// The character set that `text/html; charset=…` names; a bare label counts as one.
  static func label(inContentType value: String) -> String? {
    let lower = value.lowercased()
    guard let mark = lower.utf8.firstRange(of: "charset=") else {
      return lower.utf8.contains(UInt8(ascii: "/")) ? nil : name(ofLabel: lower)
    }
    let rest = lower.utf8[mark...].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
    return name(ofLabel: String(rest) ?? "")
  }

  /// What browsers assume for a language without a declaration (HTML §13.2.3.2).
  private static func usual(for language: String) -> String? {
    switch language.prefix(2) {
    case "ru", "uk", "bg", "be", "mk", "sr": "windows-1251"
    case "pl", "cs", "sk", "hu", "sl", "hr", "ro", "bs", "sq": "windows-1250"
    case "el": "windows-1253"
    case "tr", "az": "windows-1254"
    case "he": "windows-1255"
    case "ar", "fa": "windows-1256"
    case "lt", "lv", "et": "windows-1257"
    case "vi": "windows-1258"
    case "th": "windows-874"
    case "ja": "shift_jis"
    case "ko": "euc-kr"
    case "zh": language.hasPrefix("zh-t") || language.hasPrefix("zh-h") ? "big5" : "gb18030"
    default: nil
    }
  }
}

extension String.UTF8View {
  /// Past the first place where `text` stands.
  fileprivate func firstRange(of text: StaticString) -> Index? {
    var at = startIndex
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    while at < endIndex {
      if self[at...].starts(with: wanted) { return index(at, offsetBy: wanted.count) }
      at = index(after: at)
    }
    return nil
  }
}
