// Finds the parts of one start tag.

/// A start tag: where its name, its attributes and its end stand.
struct XMLTag {
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>

    /// Whether it declares a namespace: `xmlns`, `xmlns:…`.
    @inline(__always)
    func isNamespace(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
      name.count >= 5 && input[name.lowerBound] == UInt8(ascii: "x")
        && (name.count == 5 || input[name.lowerBound + 5] == UInt8(ascii: ":"))
        && matches(UnsafeBufferPointer(rebasing: input[name]), prefix: "xmlns")
    }
  }

  /// Feeds have a few, and a root some 40 namespaces.
  private static let mostAttributes = 1_000
  /// A tag longer than this, in bytes, loses the attributes that go beyond it.
  private static let longestTag = 64 << 10

  private(set) var nameEnd = 0
  /// The name's first colon.
  private(set) var colon: Int?
  private(set) var attributes: [Attribute] = []
  /// One past its `>`; where that is missing, the next `<` or the document's end.
  private(set) var end = 0
  private(set) var isClosed = false
  private(set) var isSelfClosing = false

  /// Reads the tag whose `<` stands at `start`.
  ///
  /// A `<` ends it even within quotes (XML 1.0 §3.1, no `<` in values): a quote that was forgotten costs one tag.
  mutating func read(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) {
    attributes.removeAll(keepingCapacity: true)
    isClosed = false
    isSelfClosing = false
    colon = nil
    let limit = find(UInt8(ascii: "<"), in: input, from: start + 1) ?? input.count
    var at = start + 1
    while at < limit, !endsName(input[at]) {
      if input[at] == UInt8(ascii: ":"), colon == nil { colon = at }
      at += 1
    }
    nameEnd = at
    while at < limit {
      let byte = input[at]
      if byte == UInt8(ascii: ">") {
        isClosed = true
        isSelfClosing = input[at - 1] == UInt8(ascii: "/") && at - 1 >= nameEnd
        end = at + 1
        return
      }
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        at += 1
      } else {
        at = readAttribute(input, at, limit, start)
      }
    }
    end = limit
  }

  /// Finds only the tag's end.
  mutating func skip(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) {
    let limit = find(UInt8(ascii: "<"), in: input, from: start + 1) ?? input.count
    let tag = UnsafeBufferPointer(rebasing: input[..<limit])
    let close = find(UInt8(ascii: ">"), in: tag, from: start)
    isSelfClosing = close.map { input[$0 - 1] == UInt8(ascii: "/") } ?? false
    end = close.map { $0 + 1 } ?? limit
  }

  private mutating func readAttribute(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ tagStart: Int
  ) -> Int {
    var at = start
    while at < limit, !endsName(input[at]), input[at] != UInt8(ascii: "=") { at += 1 }
    let name = start..<at
    var next = at
    while next < limit, isSpace(input[next]) { next += 1 }
    var value = at..<at
    if next < limit, input[next] == UInt8(ascii: "=") {
      at = next + 1
      while at < limit, isSpace(input[at]) { at += 1 }
      let from = at
      if at < limit, input[at] == UInt8(ascii: "\"") || input[at] == UInt8(ascii: "'") {
        let tag = UnsafeBufferPointer(rebasing: input[..<limit])
        guard let close = find(input[at], in: tag, from: at + 1) else { return limit }
        value = from + 1..<close
        at = close + 1
      } else {
        while at < limit, !isSpace(input[at]), input[at] != UInt8(ascii: ">") { at += 1 }
        value = from..<at
      }
    }
    if !name.isEmpty, attributes.count < Self.mostAttributes, at - tagStart <= Self.longestTag {
      attributes.append(Attribute(name: name, value: value))
    }
    return max(at, start + 1)
  }
}
