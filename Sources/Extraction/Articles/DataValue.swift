// A small, bounded reader of JSON, for the data that pages carry in scripts.

/// A JSON value; numbers keep their spelling.
indirect enum DataValue: Sendable, Equatable {
  case object([(key: String, value: DataValue)])
  case array([DataValue])
  case text(String)
  case number(String)
  case bool(Bool)
  case null

  static func == (one: DataValue, other: DataValue) -> Bool {
    "\(one)" == "\(other)"
  }

  /// The member of an object, or nil.
  subscript(_ key: String) -> DataValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string or a number.
  var string: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  /// An array's elements; anything else counts as an array of itself.
  var elements: [DataValue] {
    if case .array(let values) = self { return values }
    if case .null = self { return [] }
    return [self]
  }
}

/// Reads JSON leniently: raw line ends in strings, trailing commas and comments' remains are passed.
///
/// Bounded in depth and in the number of values; what follows a fault is lost.
struct DataReader {
  /// Real JSON-LD stays below 12; state of scripts below 40.
  private static let deepest = 64
  private static let mostValues = 200_000

  private let bytes: [UInt8]
  private var at = 0
  private var values = 0

  /// The first value in the bytes, or nil where there is none.
  static func read(_ bytes: [UInt8]) -> DataValue? {
    var reader = DataReader(bytes: bytes)
    return reader.value(depth: 0)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func value(depth: Int) -> DataValue? {
    skipSpace()
    values += 1
    guard at < bytes.count, depth < Self.deepest, values < Self.mostValues else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(DataValue.text)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ text: StaticString, _ value: DataValue) -> DataValue? {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return nil }
    at += text.utf8CodeUnitCount
    return value
  }

  private mutating func number() -> DataValue? {
    let start = at
    while at < bytes.count,
      bytes[at] &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[at])
    {
      at += 1
    }
    return at == start ? nil : .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func object(depth: Int) -> DataValue? {
    at += 1
    var members: [(key: String, value: DataValue)] = []
    while true {
      skipSpace()
      guard at < bytes.count else { return .object(members) }
      if bytes[at] == UInt8(ascii: "}") {
        at += 1
        return .object(members)
      }
      if bytes[at] == UInt8(ascii: ",") {
        at += 1
        continue
      }
      guard bytes[at] == UInt8(ascii: "\""), let key = string() else { return .object(members) }
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return .object(members) }
      at += 1
      guard let member = value(depth: depth + 1) else {
        at = bytes.count
        return .object(members)
      }
      members.append((key, member))
    }
  }

  private mutating func array(depth: Int) -> DataValue? {
    at += 1
    var elements: [DataValue] = []
    while true {
      skipSpace()
      guard at < bytes.count else { return .array(elements) }
      if bytes[at] == UInt8(ascii: "]") {
        at += 1
        return .array(elements)
      }
      if bytes[at] == UInt8(ascii: ",") {
        at += 1
        continue
      }
      guard let element = value(depth: depth + 1) else {
        at = bytes.count
        return .array(elements)
      }
      elements.append(element)
    }
  }

  private mutating func string() -> String? {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        at += 1
        escape(&text)
        continue
      }
      var end = at + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
        end += 1
      }
      text.append(contentsOf: bytes[at..<end])
      at = end
    }
    return nil
  }

  private mutating func escape(_ text: inout [UInt8]) {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): unicode(&text)
    default: text.append(byte)
    }
  }

  private mutating func unicode(_ text: inout [UInt8]) {
    guard var code = hex() else { return }
    if code & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      guard let low = hex() else { return }
      code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func hex() -> UInt32? {
    guard at + 4 <= bytes.count else {
      at = bytes.count
      return nil
    }
    defer { at += 4 }
    return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
  }
}
