// Whether bytes are UTF-8, at the speed of memory for ASCII.

/// Validates and repairs UTF-8 (Unicode 15 table 3-7: no overlong forms, no surrogates).
enum UTF8Check {
  /// Whether the bytes are valid; a character cut off at the very end does not count against them.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { input in
      var at = 0
      while at < input.count {
        at = skipASCII(input, at)
        guard at < input.count else { return true }
        let length = sequenceLength(input, at)
        guard length > 0 else { return isCutOff(input, at) }
        at += length
      }
      return true
    }
  }

  /// The bytes with U+FFFD for each maximal part that is not UTF-8, and how many there were.
  static func repair(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], replacements: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var replacements = 0
    bytes.withUnsafeBufferPointer { input in
      var at = 0
      while at < input.count {
        let ascii = skipASCII(input, at)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[at..<ascii]))
        at = ascii
        guard at < input.count else { return }
        let length = sequenceLength(input, at)
        if length > 0 {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: input[at..<at + length]))
          at += length
        } else {
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          replacements += 1
          at += 1
          while at < input.count, input[at] & 0xC0 == 0x80 { at += 1 }
        }
      }
    }
    return (output, replacements)
  }

  @inline(__always)
  private static func skipASCII(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(input)
    while at + 8 <= input.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < input.count, input[at] < 0x80 { at += 1 }
    return at
  }

  /// The length of the character at `at`, or 0 where there is none.
  @inline(__always)
  private static func sequenceLength(_ input: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = input[at]
    let length =
      lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 1 else { return length }
    guard at + length <= input.count else { return 0 }
    let second = input[at + 1]
    let least: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let most: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= least, second <= most else { return 0 }
    for index in 2..<max(length, 2) where input[at + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the page ends inside the character at `at`.
  private static func isCutOff(_ input: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let left = input.count - at
    let lead = input[at]
    let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard left < length, lead < 0xF5 else { return false }
    return input[(at + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
