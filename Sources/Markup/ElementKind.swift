// What the page reader must know of an element before libxml2 sees it.

/// How an element's tags are counted.
enum ElementKind {
  /// Has an end tag.
  case ordinary
  /// Its end tag may be left out, so that open ones cannot be counted from the tags.
  case optionalEnd
  /// `p`: an end tag without a start makes one (HTML §13.2.6.4.7).
  case paragraph
  /// Never has content.
  case void
  /// `html` and `body`.
  case document
  /// Its name has a colon, as Word and Facebook write; `<o:p/>` means empty there.
  case prefixed

  init(_ name: UnsafeBufferPointer<UInt8>) {
    switch name.count {
    case 1: self = matches(name, "p") ? .paragraph : .ordinary
    case 2:
      if Self.isOne(of: ["br", "hr"], name) {
        self = .void
      } else if Self.isOne(of: ["li", "dt", "dd", "td", "th", "tr", "rt", "rp"], name) {
        self = .optionalEnd
      } else {
        self = .ordinary
      }
    case 3:
      self = Self.isOne(of: ["img", "col", "wbr"], name) ? .void : .ordinary
    case 4:
      if Self.isOne(of: ["html", "body"], name) {
        self = .document
      } else {
        self = Self.isOne(of: ["meta", "link", "base", "area"], name) ? .void : .ordinary
      }
    case 5:
      if Self.isOne(of: ["input", "embed", "param", "track", "frame"], name) {
        self = .void
      } else {
        self = Self.isOne(of: ["thead", "tbody", "tfoot"], name) ? .optionalEnd : .ordinary
      }
    case 6:
      if matches(name, "source") {
        self = .void
      } else {
        self = matches(name, "option") ? .optionalEnd : .ordinary
      }
    default: self = .ordinary
    }
    if self == .ordinary, name.contains(UInt8(ascii: ":")) { self = .prefixed }
  }

  private static func isOne(of names: [StaticString], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for candidate in names where matches(name, candidate) { return true }
    return false
  }
}

/// Elements whose content is not read as markup, or is never read at all.
enum RawElement {
  case script
  case style
  case svg
  case iframe
  case textarea
  case noembed
  case select

  init?(_ name: UnsafeBufferPointer<UInt8>) {
    switch name.count {
    case 3: if matches(name, "svg") { self = .svg; return }
    case 5: if matches(name, "style") { self = .style; return }
    case 6:
      if matches(name, "script") { self = .script; return }
      if matches(name, "iframe") { self = .iframe; return }
      if matches(name, "select") { self = .select; return }
    case 7: if matches(name, "noembed") { self = .noembed; return }
    case 8:
      if matches(name, "textarea") { self = .textarea; return }
    default: break
    }
    return nil
  }

  /// Without an end tag the rest of the page is its content (HTML §13.2.5.4).
  var swallowsRest: Bool { self == .script || self == .style }

  var name: StaticString {
    switch self {
    case .script: "script"
    case .style: "style"
    case .svg: "svg"
    case .iframe: "iframe"
    case .textarea: "textarea"
    case .noembed: "noembed"
    case .select: "select"
    }
  }

  /// Where the `<` of the end tag stands.
  func findEnd(in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    let length = name.utf8CodeUnitCount
    while let open = find(UInt8(ascii: "<"), in: input, from: at) {
      let after = open + 2 + length
      guard after < input.count else { return nil }
      if input[open + 1] == UInt8(ascii: "/"), endsName(input[after]),
        matches(UnsafeBufferPointer(rebasing: input[open + 2..<after]), name)
      {
        return open
      }
      at = open + 1
    }
    return nil
  }
}
