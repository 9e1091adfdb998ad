// How a rhythm is kept: its numbers as bytes, as it is read and written at every poll.

import Foundation

extension Rhythm: Codable {
  /// The form that journals had at first, a key for each number.
  private enum Key: String, CodingKey {
    case entries, seconds, hourEntries, hourSeconds, dayEntries, daySeconds, window, missing
  }

  /// Numbers in the kept form: entries, seconds, window, missing, then by hour and by day.
  private static let count = 4 + 2 * 24 + 2 * 7

  /// Reads either form.
  ///
  /// - Throws: `DecodingError` where it is none that a rhythm can be: it comes from a file.
  package init(from decoder: any Decoder) throws {
    self.init()
    if let bytes = try? decoder.singleValueContainer().decode(Data.self) {
      var numbers = Self.numbers(bytes)[...]
      guard numbers.count == Self.count else { throw Self.unsound(decoder) }
      entries = numbers.removeFirst()
      seconds = numbers.removeFirst()
      window = Int(exactly: numbers.removeFirst()) ?? -1
      missing = numbers.removeFirst()
      hourEntries = Array(numbers.prefix(24))
      hourSeconds = Array(numbers.dropFirst(24).prefix(24))
      dayEntries = Array(numbers.dropFirst(48).prefix(7))
      daySeconds = Array(numbers.dropFirst(55))
    } else {
      let values = try decoder.container(keyedBy: Key.self)
      entries = try values.decode(Double.self, forKey: .entries)
      seconds = try values.decode(Double.self, forKey: .seconds)
      window = try values.decode(Int.self, forKey: .window)
      missing = try values.decode(Double.self, forKey: .missing)
      hourEntries = try values.decode([Double].self, forKey: .hourEntries)
      hourSeconds = try values.decode([Double].self, forKey: .hourSeconds)
      dayEntries = try values.decode([Double].self, forKey: .dayEntries)
      daySeconds = try values.decode([Double].self, forKey: .daySeconds)
    }
    guard isSound else { throw Self.unsound(decoder) }
  }

  /// Writes the numbers as bytes, which costs a tenth of as many keys and values.
  package func encode(to encoder: any Encoder) throws {
    var bytes = Data(capacity: Self.count * MemoryLayout<UInt64>.size)
    let numbers =
      [entries, seconds, Double(window), missing] + hourEntries + hourSeconds + dayEntries
      + daySeconds
    for number in numbers {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    var container = encoder.singleValueContainer()
    try container.encode(bytes)
  }

  private static func numbers(_ bytes: Data) -> [Double] {
    bytes.withUnsafeBytes { bytes in
      stride(from: 0, through: bytes.count - 8, by: 8).map {
        let pattern = bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
        return Double(bitPattern: UInt64(littleEndian: pattern))
      }
    }
  }

  /// Whether it is one that `Rhythm` can use.
  var isSound: Bool {
    hourEntries.count == 24 && hourSeconds.count == 24 && dayEntries.count == 7
      && daySeconds.count == 7 && window >= 0
      && ([entries, seconds, missing] + hourEntries + hourSeconds + dayEntries + daySeconds)
        .allSatisfy { $0.isFinite && $0 >= 0 }
  }

  private static func unsound(_ decoder: any Decoder) -> DecodingError {
    DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no rhythm"))
  }
}
