// Reads the dates of feeds, in every form that feeds have been seen to write.

import Corpus
package import Foundation

/// Dates as feeds write them: RFC 822 and its misspellings, W3CDTF and ISO 8601, asctime, names of months in the
/// larger European languages, and Korean, Japanese and Chinese forms.
package enum FeedDate {
  /// No form is longer, in bytes.
  private static let longest = 128

  /// The instant that a text names, or nil where it names none.
  ///
  /// A date without a time is midnight, a time without a zone is UTC. A day or hour just beyond its range rolls over,
  /// as in `2003-06-31`; what is further off is refused. So are years before 1000: they are what software writes for
  /// "never", as .NET's `0001-01-01`.
  package static func parse(_ text: String) -> Date? {
    read(text).flatMap { $0 < earliest ? nil : $0 }
  }

  /// The year 1000.
  private static let earliest = Date(
    timeIntervalSince1970: TimeInterval(Timestamp.days(1000, 1, 1) * 86_400))

  private static func read(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), bytes.count <= longest else {
      return nil
    }
    if let date = Timestamp.parse(text) { return date }
    let trimmed = Array(bytes[first...])
    if let date = digitsOnly(trimmed) { return date }
    var reading = DateReading(DateTokens.split(trimmed))
    return reading.instant().map { Date(timeIntervalSince1970: TimeInterval($0)) }
  }

  /// Forms without any separator, and Unix times.
  private static func digitsOnly(_ bytes: [UInt8]) -> Date? {
    var digits = bytes
    while let last = digits.last, last <= 0x20 { digits.removeLast() }
    // ISO 8601's truncated forms: -YYMM and -YY-MM.
    if digits.first == UInt8(ascii: "-"), digits.count == 5 || digits.count == 6 {
      let numbers = digits.filter { $0 != UInt8(ascii: "-") }
      guard numbers.count == 4, let year = number(numbers[..<2]), let month = number(numbers[2...])
      else { return nil }
      return date(DateReading.fullYear(year, digits: 2), month, 1)
    }
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    guard let value = number(digits[...]) else { return nil }
    switch digits.count {
    case 4: return date(value, 1, 1)
    case 6:
      return date(DateReading.fullYear(value / 10_000, digits: 2), value / 100 % 100, value % 100)
    case 7: return date(value / 1000, 1, 1).map { $0 + TimeInterval((value % 1000 - 1) * 86_400) }
    case 8: return date(value / 10_000, value / 100 % 100, value % 100)
    case 9, 10: return Date(timeIntervalSince1970: TimeInterval(value))
    case 13: return Date(timeIntervalSince1970: TimeInterval(value / 1000))
    case 12, 14:
      let isShort = digits.count == 12
      let day = value / (isShort ? 10_000 : 1_000_000)
      let time = isShort ? value % 10_000 * 100 : value % 1_000_000
      let seconds = time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100
      return date(day / 10_000, day / 100 % 100, day % 100).map { $0 + TimeInterval(seconds) }
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.count <= 14 && digits.allSatisfy { $0 &- 0x30 < 10 }
      ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Date? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Date(timeIntervalSince1970: TimeInterval(Timestamp.days(year, month, day) * 86_400))
  }
}
