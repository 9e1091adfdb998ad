// Repairs text whose UTF-8 bytes were read as windows-1252, where that is beyond doubt.

/// Mojibake: `Ã©` for `é`.
///
/// Repairing every sequence that could be repaired corrupts a third of the texts that only look broken (measured
/// against ftfy's negative cases), so it is gated twice: enough sequences, and hardly a character that speaks
/// against them.
enum Mojibake {
  /// How many broken sequences a text must hold before any is repaired.
  static let fewest = 3
  /// How many broken sequences must stand against each character that was decoded rightly.
  private static let sequencesPerRightCharacter = 4

  /// Whether a scalar begins the common broken sequences: `Â Ã â Ð Ñ ï`.
  @inline(__always)
  static func isLead(_ value: UInt32) -> Bool {
    value == 0xC3 || value == 0xC2 || value == 0xE2 || value == 0xD0 || value == 0xD1
      || value == 0xEF
  }

  /// The repaired text, or nil where nothing is certain enough to be repaired.
  static func repaired(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var broken = 0
    var right = 0
    var run: [(scalar: Unicode.Scalar, byte: UInt8)] = []
    func flush() {
      var index = 0
      while index < run.count {
        if let (scalar, length) = sequence(run[index...].prefix(4).map(\.byte)) {
          result.append(scalar)
          broken += 1
          index += length
        } else {
          result.append(run[index].scalar)
          // Controls and no-break spaces stand in broken and in sound texts alike.
          if run[index].scalar.value > 0xA0 { right += 1 }
          index += 1
        }
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if !run.isEmpty { flush() }
        result.append(scalar)
      } else if let byte = Windows1252.byte(of: scalar) {
        run.append((scalar, byte))
      } else {
        flush()
        result.append(scalar)
        right += 1
      }
    }
    flush()
    guard broken >= fewest, right * sequencesPerRightCharacter <= broken else { return nil }
    return String(result)
  }

  /// The scalar that bytes begin with, where they are one well-formed sequence outside ASCII.
  private static func sequence(_ bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    guard let first = bytes.first else { return nil }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, bytes.count >= length,
      let text = String(validating: bytes.prefix(length), as: UTF8.self)
    else { return nil }
    return text.unicodeScalars.first.map { ($0, length) }
  }
}
