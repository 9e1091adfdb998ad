// Reads the forms in which pages write an instant for machines.

import Corpus
import Foundation

/// Instants as pages' meta tags, JSON-LD and `time` elements have them.
enum PageDate {
  /// Reads RFC 3339 and ISO 8601 with their usual faults: a zone without colon, a space before it, no
  /// seconds, no zone (then UTC), a day alone (then midnight UTC), RFC 822, seconds since 1970.
  ///
  /// Nil for words in a language, which would need guessing.
  static func parse(_ text: String) -> Date? {
    let trimmed = collapsed(text)
    if let date = Timestamp.parse(trimmed) { return plausible(date) }
    let bytes = Array(trimmed.utf8)
    if let date = isoDate(bytes) { return plausible(date) }
    if let seconds = Double(trimmed), bytes.count == 10 || bytes.count == 13 {
      return plausible(Date(timeIntervalSince1970: bytes.count == 13 ? seconds / 1000 : seconds))
    }
    return mailDate(trimmed).flatMap(plausible)
  }

  /// The web began in 1991; dates before 1990 on pages are defaults of programs, and RFC 3339 ends
  /// with the year 9999.
  private static func plausible(_ date: Date) -> Date? {
    (631_152_001..<253_402_300_800).contains(date.timeIntervalSince1970) ? date : nil
  }

  private static func isoDate(_ bytes: [UInt8]) -> Date? {
    var reader = DigitReader(bytes)
    guard let year = reader.number(4), reader.skip("-/") || true, let month = reader.number(2),
      reader.skip("-/") || true, let day = reader.number(2), (1...12).contains(month), day >= 1,
      day <= Timestamp.daysInMonth(year, month)
    else { return nil }
    var seconds = Timestamp.days(year, month, day) * 86_400
    if reader.skip("Tt ") {
      _ = reader.skip(" ")
      if let hour = reader.number(2), hour < 24 {
        seconds += hour * 3_600
        _ = reader.skip(":")
        if let minute = reader.number(2), minute < 60 { seconds += minute * 60 }
        if reader.skip(":"), let second = reader.number(2), second <= 60 { seconds += second }
        if reader.skip(".,") { reader.skipDigits() }
        guard let offset = reader.offset() else { return nil }
        seconds -= offset
      }
    }
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `Tue, 14 Feb 2026 12:34:56 +0100`.
  private static func mailDate(_ text: String) -> Date? {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, first.hasSuffix(",") || Int(first) == nil { words.removeFirst() }
    guard words.count >= 3, let day = Int(words[0]), let year = Int(words[2]),
      (1_000...9_999).contains(year),
      let month = months.firstIndex(of: String(words[1].lowercased().prefix(3))), day >= 1,
      day <= Timestamp.daysInMonth(year, month + 1)
    else { return nil }
    var seconds = Timestamp.days(year, month + 1, day) * 86_400
    if words.count > 3 {
      var reader = DigitReader(Array(words[3].utf8))
      guard let hour = reader.number(2), hour < 24, reader.skip(":"), let minute = reader.number(2),
        minute < 60
      else { return nil }
      seconds += hour * 3_600 + minute * 60
      if reader.skip(":"), let second = reader.number(2) { seconds += second }
    }
    if words.count > 4 {
      var zone = DigitReader(Array(words[4].utf8))
      seconds -= zone.offset() ?? 0
    }
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }
}

/// Reads numbers of a known length from bytes.
struct DigitReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number(_ digits: Int) -> Int? {
    guard at + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[at..<at + digits] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    at += digits
    return value
  }

  mutating func skip(_ any: StaticString) -> Bool {
    guard at < bytes.count else { return false }
    let wanted = UnsafeBufferPointer(start: any.utf8Start, count: any.utf8CodeUnitCount)
    guard wanted.contains(bytes[at]) else { return false }
    at += 1
    return true
  }

  mutating func skipDigits() {
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
  }

  /// Seconds east of Greenwich: `Z`, `+01:00`, `+0100`, `+01`, `GMT`, nothing; nil for anything else.
  mutating func offset() -> Int? {
    while skip(" ") {}
    guard at < bytes.count else { return 0 }
    let rest = String(decoding: bytes[at...], as: UTF8.self).uppercased()
    if ["Z", "GMT", "UTC", "UT"].contains(rest) { return 0 }
    if let hours = [
      "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "PST": -8, "PDT": -7,
      "CET": 1, "CEST": 2, "BST": 1,
    ][rest] {
      return hours * 3_600
    }
    let isWest = skip("-")
    guard isWest || skip("+"), let hours = number(2), hours < 15 else { return nil }
    _ = skip(":")
    let minutes = number(2) ?? 0
    return (isWest ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}
