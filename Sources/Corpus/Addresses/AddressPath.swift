// Paths and queries of addresses: dot segments out, percent-encoding in.

enum AddressPath {
  /// The path with `.` and `..` resolved, backslashes turned, and unsafe bytes percent-encoded.
  static func normalise(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(path.count + 1)
    var starts: [Int] = []
    var index = path.startIndex
    if let first = path.first, first == Byte.slash || first == UInt8(ascii: "\\") { index += 1 }
    while true {
      var end = index
      while end < path.endIndex, path[end] != Byte.slash, path[end] != UInt8(ascii: "\\") {
        end += 1
      }
      let segment = path[index..<end]
      let isLast = end == path.endIndex
      switch dots(segment) {
      case 1:
        if isLast { result.append(Byte.slash) }
      case 2:
        if let start = starts.popLast() { result.removeSubrange(start...) }
        if isLast { result.append(Byte.slash) }
      default:
        starts.append(result.count)
        result.append(Byte.slash)
        encode(segment, into: &result, table: pathUnsafe)
      }
      if isLast { break }
      index = end + 1
    }
    return result
  }

  /// The query with unsafe bytes percent-encoded.
  static func encodeQuery(_ query: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(query.count)
    encode(query, into: &result, table: queryUnsafe)
    return result
  }

  private static func encode(
    _ bytes: ArraySlice<UInt8>, into result: inout [UInt8], table: [Bool]
  ) {
    for byte in bytes {
      if table[Int(byte)] {
        result.append(Byte.percent)
        result.append(Byte.upperHex[Int(byte >> 4)])
        result.append(Byte.upperHex[Int(byte & 15)])
      } else {
        result.append(byte)
      }
    }
  }

  /// 1 for `.`, 2 for `..`, each dot plain or as `%2e`; otherwise 0.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard (1...6).contains(segment.count) else { return 0 }
    var count = 0
    var index = segment.startIndex
    while index < segment.endIndex {
      if segment[index] == Byte.dot {
        index += 1
      } else if segment.endIndex - index >= 3, segment[index] == Byte.percent,
        segment[index + 1] == UInt8(ascii: "2"), segment[index + 2] | 0x20 == UInt8(ascii: "e")
      {
        index += 3
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  // The path and query percent-encode sets of the WHATWG URL standard. The apostrophe stays in queries, unlike in
  // browsers: RFC 3986 allows it, and an address should stay as its publisher wrote it.
  private static let pathUnsafe = table("\"#<>?`{}^")
  private static let queryUnsafe = table("\"#<>")

  private static func table(_ unsafe: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0...255 where byte <= 0x20 || byte >= 0x7F { table[byte] = true }
    for byte in unsafe.utf8 { table[Int(byte)] = true }
    return table
  }
}
