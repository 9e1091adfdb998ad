// Reads XML as feeds write it, faults and all, into the flat tree.

import CLibXML2

/// One pass over an XML document's bytes.
///
/// Not libxml2: its recovery ends half of the broken feeds at their first fault, and it costs more than all the
/// rest of reading one. There is no DTD, no declared entity and no network, only bytes; each is looked at a bounded
/// number of times. Of a fault the first is noted, and what can be read after it is read.
struct XMLReader: ~Copyable {
  private struct OpenElement {
    let nameStart: Int
    let nameEnd: Int
    /// How many namespaces were in force outside.
    let scopes: Int
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let text: XMLText
  private var builder: TreeBuilder
  private var names = NameTable()
  private var scopes = NamespaceScopes()
  private var open: [OpenElement] = []
  private var tag = XMLTag()
  private var fault: MarkupTree.Fault?
  private var at = 0

  init(_ input: UnsafeBufferPointer<UInt8>, limits: MarkupTree.Limits) {
    self.input = input
    text = XMLText(input)
    builder = TreeBuilder(byteCount: input.count, limits: limits)
  }

  /// Reads the document.
  consuming func read() -> MarkupTree {
    // What stands before the first tag is not XML: byte order marks, blank lines, warnings of PHP.
    at = find(UInt8(ascii: "<"), in: input, from: 0) ?? input.count
    while at < input.count, builder.excess != .nodes, !scopes.isFull {
      if input[at] == UInt8(ascii: "<") { readMarkup() } else { readText() }
    }
    if scopes.isFull { builder.excess = .depth }
    if fault == nil, let last = open.last, builder.excess == nil {
      let name = spelling(last.nameStart..<last.nameEnd)
      note("it ends inside <\(name)>", at: input.count)
    }
    return builder.finish(extraNames: names.extraNames, fault: fault)
  }

  private mutating func readText() {
    let end = find(UInt8(ascii: "<"), in: input, from: at) ?? input.count
    if open.isEmpty {
      let isBlank = input[at..<end].allSatisfy { $0 <= 0x20 }
      if !isBlank { note("text outside of the root element", at: at) }
    } else {
      builder.beginText()
      text.copy(at..<end, to: &builder.text)
    }
    at = end
  }

  private mutating func readMarkup() {
    let next = at + 1 < input.count ? input[at + 1] : 0
    switch next {
    case UInt8(ascii: "/"): readEnd()
    case UInt8(ascii: "?"): at = end(of: "?>", from: at + 2)
    case UInt8(ascii: "!"): readDeclaration()
    case _ where isLetter(next) || next == UInt8(ascii: "_") || next >= 0x80: readStart()
    default:
      note("a < that begins no tag", at: at)
      if !open.isEmpty {
        builder.beginText()
        builder.text.append(UInt8(ascii: "<"))
      }
      at += 1
    }
  }

  private mutating func readDeclaration() {
    let rest = UnsafeBufferPointer(rebasing: input[at...])
    if matches(rest, prefix: "<![cdata[") {
      let start = at + 9
      at = end(of: "]]>", from: start)
      let isClosed = at - 3 >= start && matches(part(at - 3..<at), "]]>")
      guard !open.isEmpty else { return }
      builder.beginText()
      text.copyRaw(start..<max(start, isClosed ? at - 3 : at), to: &builder.text)
    } else if matches(rest, prefix: "<!--") {
      at = end(of: "-->", from: at + 4)
    } else if matches(rest, prefix: "<!doctype") {
      at = endOfDoctype(at)
    } else {
      note("a declaration that is no XML", at: at)
      at = end(of: ">", from: at + 2)
    }
  }

  // MARK: - Tags

  private mutating func readStart() {
    if builder.isIgnoring {
      // Beyond the depth limit only the balance of tags counts.
      tag.skip(input, at)
      if !tag.isSelfClosing { builder.ignoreStart() }
      at = tag.end
      return
    }
    tag.read(input, at)
    if !tag.isClosed { note("a tag without its >", at: at) }
    let outside = scopes.count
    for attribute in tag.attributes where attribute.isNamespace(input) { declare(attribute) }
    let (name, namespace) = elementName()
    if builder.start(name, namespace: namespace) {
      for attribute in tag.attributes where !attribute.isNamespace(input) {
        let start = builder.values.count
        text.copyValue(attribute.value, to: &builder.values)
        builder.endValue(of: names.name(part(attribute.name)), from: start)
      }
      if tag.isSelfClosing {
        builder.end()
        scopes.end(at: outside)
      } else {
        open.append(OpenElement(nameStart: at + 1, nameEnd: tag.nameEnd, scopes: outside))
      }
    } else {
      scopes.end(at: outside)
      if tag.isSelfClosing { builder.end() }
    }
    at = tag.end
  }

  private mutating func declare(_ attribute: XMLTag.Attribute) {
    let start = builder.values.count
    text.copyValue(attribute.value, to: &builder.values)
    let value = UnsafeBufferPointer(
      start: builder.values.base + start, count: builder.values.count - start)
    let namespace = value.isEmpty ? Name.text : names.name(value)
    builder.values.removeLast(builder.values.count - start)
    let prefix = attribute.name.dropFirst(6)
    scopes.bind(prefix.isEmpty ? .text : names.name(part(prefix)), to: namespace)
  }

  /// An undeclared prefix stands for its namespace, so that dc:title is not taken for title.
  private mutating func elementName() -> (Name, Name) {
    let start = at + 1
    guard let colon = tag.colon, colon > start, colon + 1 < tag.nameEnd else {
      return (names.name(part(start..<tag.nameEnd)), scopes.namespace(of: .text) ?? .text)
    }
    let prefix = names.name(part(start..<colon))
    return (names.name(part(colon + 1..<tag.nameEnd)), scopes.namespace(of: prefix) ?? prefix)
  }

  private mutating func readEnd() {
    // A `<` ends it too, so that the search for a missing `>` never goes on to the end.
    let limit = find(UInt8(ascii: "<"), in: input, from: at + 2) ?? input.count
    let tag = UnsafeBufferPointer(rebasing: input[..<limit])
    let close = find(UInt8(ascii: ">"), in: tag, from: at + 2)
    let start = at + 2
    var nameEnd = start
    while nameEnd < close ?? limit, !isSpace(input[nameEnd]) { nameEnd += 1 }
    if close == nil { note("an end tag without its >", at: at) }
    defer { at = close.map { $0 + 1 } ?? limit }
    if builder.isIgnoring {
      builder.end()
      return
    }
    let name = part(start..<nameEnd)
    if let last = open.last, isEqual(name, last) {
      closeLast()
      return
    }
    if fault == nil {
      let message = "</\(spelling(start..<nameEnd))> where \(expected) was expected"
      note(message, at: at)
    }
    // It ends the nearest element of its name, and those that were left open in it; else nothing.
    guard let match = open.lastIndex(where: { isEqual(name, $0) }) else { return }
    while open.count > match { closeLast() }
  }

  private var expected: String {
    open.last.map { "</\(spelling($0.nameStart..<$0.nameEnd))>" } ?? "nothing"
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    builder.end()
    scopes.end(at: last.scopes)
  }

  private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ element: OpenElement) -> Bool {
    let length = element.nameEnd - element.nameStart
    guard length == name.count, let base = input.baseAddress, let start = name.baseAddress else {
      return false
    }
    return memcmp(base + element.nameStart, start, length) == 0
  }

  private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: input[range])
  }

  // MARK: - Ends

  /// Past the next `mark`, or the document's end.
  private func end(of mark: StaticString, from start: Int) -> Int {
    let length = mark.utf8CodeUnitCount
    var from = start
    // By its first byte but for comments, whose text is full of hyphens.
    let byte = mark.utf8Start[0] == UInt8(ascii: "-") ? length - 1 : 0
    while let found = find(mark.utf8Start[byte], in: input, from: from) {
      let first = found - byte
      if first >= start, first + length <= input.count,
        matches(part(first..<first + length), mark)
      {
        return first + length
      }
      from = found + 1
    }
    return input.count
  }

  /// Past the `>` that ends a DOCTYPE, its internal subset included.
  private func endOfDoctype(_ start: Int) -> Int {
    var at = start
    var depth = 0
    var quote: UInt8 = 0
    while at < input.count {
      let byte = input[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "<"), let end = endOfAside(at) {
        at = end
        continue
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
      } else if byte == UInt8(ascii: ">"), depth <= 0 {
        return at + 1
      }
      at += 1
    }
    return input.count
  }

  /// Past a comment or an instruction, in which quotes mean nothing; nil where neither begins.
  private func endOfAside(_ start: Int) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: input[start...])
    if matches(rest, prefix: "<!--") { return end(of: "-->", from: start + 4) }
    return matches(rest, prefix: "<?") ? end(of: "?>", from: start + 2) : nil
  }

  // MARK: - Faults

  /// Notes the first fault, with its place.
  private mutating func note(_ message: String, at offset: Int) {
    guard fault == nil else { return }
    var line = 1
    var lineStart = 0
    while let end = find(0x0A, in: input, from: lineStart), end < offset {
      line += 1
      lineStart = end + 1
    }
    fault = MarkupTree.Fault(
      line: line, column: offset - lineStart + 1, offset: offset, message: message)
  }

  /// The longest name that a message repeats, in bytes.
  private static let longestSpelling = 60

  private func spelling(_ range: Range<Int>) -> String {
    String(decoding: part(range).prefix(Self.longestSpelling), as: UTF8.self)
  }
}
