// Prepares a page for libxml2: what is costly, dangerous or never read is left out of the bytes.

import CLibXML2

/// One pass over a page's bytes that writes what libxml2 gets to see.
///
/// It keeps libxml2 out of its traps (a tag with n attributes costs n², unknown end tags cost the
/// depth of the page) and spares it the larger half of a usual page: scripts, styles, comments, SVG.
/// Where it must choose, it follows the HTML standard's tokeniser (§13.2.5), not libxml2's.
struct HTMLSource {
  /// libxml2 needs n² steps for n attributes; 1,000 take a millisecond.
  static let mostAttributes = 1_000
  /// A tag longer than this loses the attributes that stand beyond it.
  static let longestTag = 64 << 10
  /// Elements open at once, those aside whose end tags may be left out.
  ///
  /// An end tag that matches nothing costs libxml2 a step for each. Real pages stay below 100.
  static let deepest = 1_000
  /// Kept text of data scripts a page, so that a page cannot double itself.
  static let mostScriptBytes = 4 << 20

  /// What libxml2 gets to see; freed by whoever made this.
  private(set) var output: GrowingBuffer<UInt8>
  private(set) var dataScripts: [MarkupTree.DataScript] = []
  /// Whether the byte limit cut the page.
  private(set) var isCut = false
  private let limits: MarkupTree.Limits
  private var scriptBytes = 0
  /// For each name's hash, how many elements are open; an end tag of none is left out.
  private var openCounts = [Int32](repeating: 0, count: 256)
  private var depth = 0
  /// How many `pre` are open, in which white space means itself.
  private var preDepth = 0
  /// Raw elements whose end tag is known not to come any more, so that it is searched for once.
  private var unclosed: Set<RawElement> = []

  init(_ bytes: [UInt8], limits: MarkupTree.Limits) {
    self.limits = limits
    output = GrowingBuffer(capacity: min(bytes.count, limits.bytes) + 64)
    read(bytes)
  }

  func free() { output.free() }

  private mutating func read(_ bytes: [UInt8]) {
    let length = min(bytes.count, limits.bytes, Int(Int32.max) - 1)
    isCut = length < bytes.count
    bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress, length > 0 else { return }
      let input = UnsafeBufferPointer(start: base, count: length)
      let hasNUL = memchr(base, 0, length) != nil
      var at = 0
      while at < length {
        let found = memchr(base + at, 0x3C, length - at)
        let tag = found.map { $0 - UnsafeMutableRawPointer(mutating: base) } ?? length
        copyText(input, at, tag, hasNUL: hasNUL)
        if tag == length { return }
        at = readTag(input, tag)
      }
    }
  }

  /// Copies text; of white space outside `pre` only the first of a run, as libxml2 reads each byte of
  /// it as a character of its own, and half of some pages is indentation.
  private mutating func copyText(
    _ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, hasNUL: Bool
  ) {
    guard from < to else { return }
    if hasNUL {
      for at in from..<to { output.append(input[at] == 0 ? 0x20 : input[at]) }
      return
    }
    var start = from
    if preDepth == 0 {
      var at = from + 1
      while at < to {
        if input[at] <= 0x20, isSpace(input[at]), isSpace(input[at - 1]) {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<at]))
          while at < to, isSpace(input[at]) { at += 1 }
          start = at
        }
        at += 1
      }
    }
    if start < to {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<to]))
    }
  }

  /// Reads what begins with `<` at `start`; returns where to go on.
  private mutating func readTag(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let next = start + 1
    guard next < input.count else { return input.count }
    let byte = input[next]
    if isLetter(byte) { return readStartTag(input, start) }
    if byte == UInt8(ascii: "/"), next + 1 < input.count, isLetter(input[next + 1]) {
      return readEndTag(input, start)
    }
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "/") {
      return skipDeclaration(input, next)
    }
    output.append(contentsOf: "&lt;")
    return next
  }

  /// Comments end at `-->`; declarations, instructions and bogus end tags at `>`.
  private func skipDeclaration(_ input: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard at + 2 < input.count, input[at] == UInt8(ascii: "!"), input[at + 1] == 0x2D,
      input[at + 2] == 0x2D
    else {
      return find(UInt8(ascii: ">"), in: input, from: at).map { $0 + 1 } ?? input.count
    }
    var close = at + 3
    if close < input.count, input[close] == UInt8(ascii: ">") { return close + 1 }
    while let end = find(UInt8(ascii: ">"), in: input, from: close) {
      if input[end - 1] == 0x2D, input[end - 2] == 0x2D { return end + 1 }
      if end >= 3, input[end - 1] == UInt8(ascii: "!"), input[end - 2] == 0x2D,
        input[end - 3] == 0x2D
      {
        return end + 1
      }
      close = end + 1
    }
    return input.count
  }

  private mutating func readEndTag(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 2
    while end < input.count, !endsName(input[end]) { end += 1 }
    let name = UnsafeBufferPointer(rebasing: input[start + 2..<end])
    guard let close = find(UInt8(ascii: ">"), in: input, from: end) else { return input.count }
    let kind = ElementKind(name)
    // Bodies are often closed too early, and libxml2 would put the rest outside.
    if kind == .document || kind == .void { return close + 1 }
    let slot = hash(name)
    if kind != .paragraph {
      guard openCounts[slot] > 0 else { return close + 1 }
      openCounts[slot] -= 1
      if kind == .ordinary { depth = max(0, depth - 1) }
    }
    if matches(name, "pre") { preDepth = max(0, preDepth - 1) }
    output.append(UInt8(ascii: "<"))
    output.append(UInt8(ascii: "/"))
    appendLowercased(name)
    output.append(UInt8(ascii: ">"))
    return close + 1
  }

  private mutating func readStartTag(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while end < input.count, !endsName(input[end]) { end += 1 }
    let name = UnsafeBufferPointer(rebasing: input[start + 1..<end])
    let mark = output.count
    output.append(UInt8(ascii: "<"))
    appendLowercased(name)
    let raw = RawElement(name)
    var attributes = TagAttributes(from: end)
    let isWhole = attributes.copy(input, to: &output, limit: start + Self.longestTag)
    let kind = ElementKind(name)
    // `<a/>` closes itself here as libxml2 has it; elsewhere the slash means nothing (HTML §13.2.5.40).
    if attributes.isSelfClosing, name.count == 1 || kind == .prefixed {
      output.append(UInt8(ascii: "/"))
    } else if kind != .void {
      if kind == .ordinary {
        guard depth < Self.deepest else {
          output.removeLast(output.count - mark)
          return attributes.at
        }
        depth += 1
      }
      openCounts[hash(name)] += 1
      if matches(name, "pre") { preDepth += 1 }
    }
    output.append(UInt8(ascii: ">"))
    if !isWhole {
      output.removeLast(output.count - mark)
      return input.count
    }
    guard let raw else { return attributes.at }
    return readRaw(raw, name.count, attributes, mark, input)
  }

  /// Leaves out an element whose content is not markup; keeps the text of data scripts.
  private mutating func readRaw(
    _ raw: RawElement, _ nameLength: Int, _ attributes: TagAttributes, _ mark: Int,
    _ input: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let from = attributes.at
    if unclosed.contains(raw) { return from }
    guard let end = raw.findEnd(in: input, from: from) else {
      if raw.swallowsRest { return input.count }
      unclosed.insert(raw)
      return from
    }
    output.removeLast(output.count - mark)
    if raw == .script, attributes.script != .code, scriptBytes + end - from <= Self.mostScriptBytes
    {
      scriptBytes += end - from
      dataScripts.append(
        MarkupTree.DataScript(
          isLinkedData: attributes.script == .linkedData, bytes: Array(input[from..<end])))
    }
    // A space keeps the words apart that stood on both sides of it.
    if raw != .script && raw != .style { output.append(0x20) }
    return find(UInt8(ascii: ">"), in: input, from: end).map { $0 + 1 } ?? input.count
  }

  private mutating func appendLowercased(_ name: UnsafeBufferPointer<UInt8>) {
    for byte in name { output.append(lowercased(byte)) }
  }

  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt32(truncatingIfNeeded: name.count)
    for byte in name { hash = hash &* 31 &+ UInt32(lowercased(byte)) }
    return Int((hash ^ (hash >> 8) ^ (hash >> 16)) & 255)
  }
}
