// Prepares a feed for libxml2: no DOCTYPE, no entity it does not know, no forbidden byte.

import CLibXML2

/// One pass over an XML document's bytes that writes what libxml2 gets to see.
///
/// With the DOCTYPE gone there is nothing to declare, expand or fetch: entity bombs and external
/// entities end here. Line ends are kept, so that the lines of faults are those of the source.
struct XMLSource {
  private(set) var output: [UInt8] = []
  private(set) var isCut = false
  private let limits: MarkupTree.Limits

  /// Longer than any of HTML's names.
  private static let longestEntityName = 32

  init(limits: MarkupTree.Limits) { self.limits = limits }

  mutating func read(_ bytes: [UInt8]) {
    let length = min(bytes.count, limits.bytes, Int(Int32.max) - 1)
    isCut = length < bytes.count
    output.reserveCapacity(length + length / 16 + 64)
    bytes.withUnsafeBufferPointer { all in
      let input = UnsafeBufferPointer(rebasing: all[0..<length])
      // Text before the first tag is not XML: byte order marks, blank lines, warnings of PHP.
      var at = skipToMarkup(input)
      while at < length {
        let byte = input[at]
        if byte == UInt8(ascii: "<") {
          at = readTag(input, at)
        } else if byte == UInt8(ascii: "&") {
          at = readReference(input, at)
        } else {
          at = copyText(input, at, upTo: length)
        }
      }
    }
  }

  /// Copies text up to the next `<`, `&` or `end`, in runs between control characters.
  private mutating func copyText(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, upTo end: Int
  ) -> Int {
    var at = start
    while at < end, input[at] != UInt8(ascii: "<"), input[at] != UInt8(ascii: "&"),
      !isForbidden(input[at])
    { at += 1 }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<at]))
    guard at < end, isForbidden(input[at]) else { return at }
    output.append(0x20)
    return at + 1
  }

  private mutating func skipToMarkup(_ input: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = find(UInt8(ascii: "<"), in: input, from: 0) else { return input.count }
    keepLines(input, 0, first)
    return first
  }

  /// Control characters are not XML (XML 1.0 §2.2), not even as references.
  private func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
  }

  private mutating func readTag(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: input[start...])
    if matches(rest, prefix: "<![cdata[") {
      // The end is copied with it; what is inside is text, and goes through `append` too.
      let end = findEnd("]]>", input, start + 9)
      var at = start
      while at < end {
        let first = at
        while at < end, !isForbidden(input[at]) { at += 1 }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[first..<at]))
        if at < end { output.append(0x20) }
        at += 1
      }
      return end
    }
    if matches(rest, prefix: "<!--") {
      let end = findEnd("-->", input, start + 4)
      keepLines(input, start, end)
      return end
    }
    if matches(rest, prefix: "<!doctype") {
      let end = endOfDoctype(input, start)
      keepLines(input, start, end)
      return end
    }
    if matches(rest, prefix: "<?") {
      let end = findEnd("?>", input, start + 2)
      keepLines(input, start, end)
      return end
    }
    let extent = XMLTagExtent(input, at: start)
    guard let cut = extent.cut else {
      output.append(UInt8(ascii: "<"))
      return start + 1
    }
    var at = start + 1
    output.append(UInt8(ascii: "<"))
    while at < cut {
      if input[at] == UInt8(ascii: "&") {
        at = readReference(input, at)
      } else {
        at = copyText(input, at, upTo: cut)
      }
    }
    keepLines(input, at, extent.end)
    if extent.isSelfClosing { output.append(UInt8(ascii: "/")) }
    output.append(UInt8(ascii: ">"))
    return extent.end
  }

  /// Past the `>` that ends a DOCTYPE, its internal subset included.
  private func endOfDoctype(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    var depth = 0
    var quote: UInt8 = 0
    while at < input.count {
      let byte = input[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "<"), let end = endOfAside(input, at) {
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
  private func endOfAside(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: input[start...])
    if matches(rest, prefix: "<!--") { return findEnd("-->", input, start + 4) }
    if matches(rest, prefix: "<?") { return findEnd("?>", input, start + 2) }
    return nil
  }

  private func findEnd(
    _ mark: StaticString, _ input: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    let length = mark.utf8CodeUnitCount
    var from = start
    while let close = find(UInt8(ascii: ">"), in: input, from: from) {
      let first = close - length + 1
      if first >= start, matches(UnsafeBufferPointer(rebasing: input[first...close]), mark) {
        return close + 1
      }
      from = close + 1
    }
    return input.count
  }

  private mutating func keepLines(_ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    for at in from..<to where input[at] == 0x0A { output.append(0x0A) }
  }

  /// `&name;`: XML's own five and numbers stay, HTML's names become the character, and an ampersand
  /// that begins nothing becomes `&amp;`.
  private mutating func readReference(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    let limit = min(input.count, start + Self.longestEntityName)
    while end < limit, isLetter(input[end]) || input[end] &- 0x30 < 10 || input[end] == 0x23 {
      end += 1
    }
    guard end < limit, input[end] == UInt8(ascii: ";"), end > start + 1 else {
      output.append(contentsOf: "&amp;".utf8)
      return start + 1
    }
    let name = UnsafeBufferPointer(rebasing: input[start + 1..<end])
    if name[0] == UInt8(ascii: "#") {
      if let scalar = Self.numbered(name) {
        // As a reference again, so that `&#60;` does not become a tag.
        output.append(contentsOf: "&#\(scalar);".utf8)
      } else {
        output.append(0x20)
      }
    } else if ["amp", "lt", "gt", "quot", "apos"].contains(where: { matches(name, $0) }) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: input[start...end]))
    } else if let code = htmlEntities[String(decoding: name, as: UTF8.self)],
      let scalar = Unicode.Scalar(code)
    {
      output.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      output.append(contentsOf: "&amp;".utf8)
      return start + 1
    }
    return end + 1
  }

  /// The code point of `#8217` or `#x2019`, or nil where XML forbids it.
  private static func numbered(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let isHex = name.count > 1 && lowercased(name[1]) == UInt8(ascii: "x")
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard var code = UInt32(digits, radix: isHex ? 16 : 10), Unicode.Scalar(code) != nil else {
      return nil
    }
    // The numbers of windows-1252, which browsers read as its characters (HTML §13.2.5.80).
    if (0x80...0x9F).contains(code) { code = windows1252[Int(code) - 0x80] }
    let isAllowed = code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D
    return isAllowed && code & 0xFFFE != 0xFFFE ? code : nil
  }
}

/// The code points of windows-1252's bytes 0x80–0x9F; unassigned ones stay controls.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
  0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
  0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]
