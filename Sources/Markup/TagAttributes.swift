// Walks the attributes of one start tag and copies those that mean something.

/// The attributes of a start tag, read by the standard's tokeniser (HTML §13.2.5.32–39).
struct TagAttributes {
  /// What a script element holds.
  enum Script {
    case code, linkedData, state
  }

  /// Where reading stands: after the tag's `>` once `copy` is done.
  private(set) var at: Int
  private(set) var isSelfClosing = false
  private(set) var script = Script.code
  private var count = 0
  private var isHidden = false

  /// Longer values of `data-…` attributes are state for scripts; the short ones name a block's role.
  private static let longestData = 48
  /// Longer values of all but `content`, `href` and `class` are state for scripts.
  private static let longestValue = 2_000

  init(from start: Int) { at = start }

  /// Copies what is kept; false where the page ends inside the tag.
  mutating func copy(
    _ input: UnsafeBufferPointer<UInt8>, to output: inout GrowingBuffer<UInt8>, limit: Int
  ) -> Bool {
    while at < input.count {
      let byte = input[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        if isHidden { output.append(contentsOf: " hidden=\"\"") }
        return true
      }
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        isSelfClosing = byte == UInt8(ascii: "/") || (isSelfClosing && isSpace(byte))
        at += 1
        continue
      }
      isSelfClosing = false
      guard copyOne(input, to: &output, limit: limit) else { return false }
    }
    return false
  }

  private mutating func copyOne(
    _ input: UnsafeBufferPointer<UInt8>, to output: inout GrowingBuffer<UInt8>, limit: Int
  ) -> Bool {
    let nameStart = at
    at += 1
    while at < input.count, !endsName(input[at]), input[at] != UInt8(ascii: "=") { at += 1 }
    let nameEnd = at
    var next = at
    while next < input.count, isSpace(input[next]) { next += 1 }
    var value = nameEnd..<nameEnd
    if next < input.count, input[next] == UInt8(ascii: "=") {
      next += 1
      while next < input.count, isSpace(input[next]) { next += 1 }
      guard let read = readValue(input, next) else { return false }
      value = read
    }
    count += 1
    if count <= HTMLSource.mostAttributes, at <= limit {
      keep(input, nameStart..<nameEnd, value, &output)
    }
    return true
  }

  private mutating func readValue(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Range<Int>? {
    guard start < input.count else { return nil }
    let quote = input[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = find(quote, in: input, from: start + 1) else { return nil }
      at = end + 1
      return start + 1..<end
    }
    var end = start
    while end < input.count, !isSpace(input[end]), input[end] != UInt8(ascii: ">") { end += 1 }
    at = end
    return start..<end
  }

  private mutating func keep(
    _ input: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>,
    _ output: inout GrowingBuffer<UInt8>
  ) {
    let bytes = UnsafeBufferPointer(rebasing: input[name])
    let text = UnsafeBufferPointer(rebasing: input[value])
    guard isLetter(bytes[0]), isKept(bytes, text) else { return }
    output.append(0x20)
    for byte in bytes { output.append(lowercased(byte)) }
    output.append(UInt8(ascii: "="))
    let quote = text.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    output.append(quote)
    // An unquoted value may hold both quotes; what follows the second is lost.
    var end = 0
    while end < text.count, text[end] != quote, text[end] != 0 { end += 1 }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<end]))
    output.append(quote)
  }

  /// The attributes that say what an element is, where it leads and when; all others serve scripts
  /// and pictures, and reading them costs libxml2 more than all the rest of a tag.
  private mutating func isKept(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch name.count {
    case 1: return false
    case 2: return readIdentity(name, value)
    case 3: return matches(name, "rel")
    case 4:
      if matches(name, "type") { readType(value) }
      return matches(name, "href") || matches(name, "type") || matches(name, "name")
        || matches(name, "lang") || matches(name, "role")
    case 5:
      if matches(name, "style") {
        isHidden = isHidden || hides(value)
        return false
      }
      return matches(name, "class") || matches(name, "title") || matches(name, "media")
    case 6: return matches(name, "hidden")
    case 7: return matches(name, "content") || matches(name, "pubdate")
    default: break
    }
    guard value.count <= Self.longestValue else { return false }
    if name[4] == UInt8(ascii: "-"), matches(name, prefix: "data") {
      return value.count <= Self.longestData
    }
    return matches(name, "itemprop") || matches(name, "property") || matches(name, "datetime")
      || matches(name, "itemtype") || matches(name, "hreflang") || matches(name, "xml:lang")
      || matches(name, "itemscope") || matches(name, "http-equiv") || matches(name, "aria-hidden")
      || matches(name, "aria-label")
  }

  private mutating func readIdentity(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard matches(name, "id") else { return false }
    if script == .code, isState(value) { script = .state }
    return value.count <= Self.longestValue
  }

  /// `display:none`, `visibility:hidden`.
  private func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    guard style.count >= 12, style.count <= 400 else { return false }
    var compact: [UInt8] = []
    for byte in style where !isSpace(byte) { compact.append(lowercased(byte)) }
    return contains(compact, "display:none") || contains(compact, "visibility:hidden")
  }

  private mutating func readType(_ value: UnsafeBufferPointer<UInt8>) {
    if matches(value, prefix: "application/ld+json") {
      script = .linkedData
    } else if matches(value, prefix: "application/json") {
      script = .state
    }
  }

  private func isState(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    matches(value, "__NEXT_DATA__")
  }
}
