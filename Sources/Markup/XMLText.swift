// The text of XML: references resolved, line ends and forbidden bytes mended.

/// Copies text and attribute values.
///
/// Only XML's own five names, HTML's and numbers are resolved. What a DTD declares stays as it was written: nothing
/// can be expanded or fetched.
struct XMLText {
  let input: UnsafeBufferPointer<UInt8>
  /// Whether there are any bytes that need mending: found once, so that most documents are copied in runs.
  private let needsMending: Bool

  /// Longer than any of HTML's names.
  private static let longestEntityName = 32

  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    needsMending = Self.holdsControls(input)
  }

  /// Copies text between tags.
  func copy(_ range: Range<Int>, to output: inout GrowingBuffer<UInt8>) {
    var from = range.lowerBound
    while from < range.upperBound, let mark = find(UInt8(ascii: "&"), in: part(range), from: from),
      mark < range.upperBound
    {
      copyRaw(from..<mark, to: &output)
      from = copyReference(mark, range.upperBound, to: &output)
    }
    if from < range.upperBound { copyRaw(from..<range.upperBound, to: &output) }
  }

  /// Copies an attribute's value; each blank becomes a space (XML 1.0 §3.3.3).
  func copyValue(_ range: Range<Int>, to output: inout GrowingBuffer<UInt8>) {
    var from = range.lowerBound
    while from < range.upperBound {
      let byte = input[from]
      if byte == UInt8(ascii: "&") {
        from = copyReference(from, range.upperBound, to: &output)
      } else {
        output.append(byte < 0x20 ? 0x20 : byte)
        from += 1
      }
    }
  }

  /// Copies text without resolving anything, as in CDATA.
  func copyRaw(_ range: Range<Int>, to output: inout GrowingBuffer<UInt8>) {
    guard needsMending else {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
      return
    }
    var from = range.lowerBound
    var at = from
    while at < range.upperBound {
      let byte = input[at]
      guard byte < 0x20, byte != 0x0A, byte != 0x09 else {
        at += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: input[from..<at]))
      at += 1
      from = at
      // Line ends are LF (§2.11); other controls are not XML (§2.2).
      let isPair = byte == 0x0D && at < range.upperBound && input[at] == 0x0A
      if !isPair { output.append(byte == 0x0D ? 0x0A : 0x20) }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: input[from..<range.upperBound]))
  }

  /// The input up to the end of a range, so that positions in it stay.
  private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: input[..<range.upperBound])
  }

  /// Resolves a reference, and says where to go on; an ampersand that begins none is itself.
  private func copyReference(
    _ start: Int, _ limit: Int, to output: inout GrowingBuffer<UInt8>
  ) -> Int {
    var end = start + 1
    let stop = min(limit, start + Self.longestEntityName)
    while end < stop, isLetter(input[end]) || input[end] &- 0x30 < 10 || input[end] == 0x23 {
      end += 1
    }
    guard end < stop, input[end] == UInt8(ascii: ";"), end > start + 1 else {
      output.append(UInt8(ascii: "&"))
      return start + 1
    }
    let name = UnsafeBufferPointer(rebasing: input[start + 1..<end])
    if let byte = Self.predefined(name) {
      output.append(byte)
    } else if name[0] == UInt8(ascii: "#") {
      Self.append(Self.numbered(name) ?? 0x20, to: &output)
    } else if let code = htmlEntities[String(decoding: name, as: UTF8.self)] {
      Self.append(UInt32(code), to: &output)
    } else {
      output.append(UInt8(ascii: "&"))
      return start + 1
    }
    return end + 1
  }

  @inline(__always)
  private static func predefined(_ name: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch name.count {
    case 2 where lowercased(name[1]) == UInt8(ascii: "t"):
      switch lowercased(name[0]) {
      case UInt8(ascii: "l"): UInt8(ascii: "<")
      case UInt8(ascii: "g"): UInt8(ascii: ">")
      default: nil
      }
    case 3 where matches(name, "amp"): UInt8(ascii: "&")
    case 4 where matches(name, "quot"): UInt8(ascii: "\"")
    case 4 where matches(name, "apos"): UInt8(ascii: "'")
    default: nil
    }
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

  private static func append(_ code: UInt32, to output: inout GrowingBuffer<UInt8>) {
    guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else { return }
    for byte in encoded { output.append(byte) }
  }

  /// Whether there is a control character, CR included but not LF and TAB.
  private static func holdsControls(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    // A table of no branches, so that the compiler makes vectors of it; a kilobyte at a time.
    var at = 0
    while at < input.count {
      let end = min(at + 1_024, input.count)
      var found: UInt8 = 0
      for index in at..<end {
        let byte = input[index]
        let isControl: UInt8 = byte < 0x20 ? 1 : 0
        let isBlank: UInt8 = (byte == 0x0A ? 1 : 0) | (byte == 0x09 ? 1 : 0)
        found |= isControl & ~isBlank
      }
      if found != 0 { return true }
      at = end
    }
    return false
  }
}

/// The code points of windows-1252's bytes 0x80–0x9F; unassigned ones stay controls.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
  0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
  0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]
