// Instants as text: RFC 3339 in UTC to the second, the only form that the manifest and the log have.

package import Foundation

package enum Timestamp {
  /// Writes an instant as `2026-02-14T12:34:56Z`, rounding down to the second.
  ///
  /// Years outside 0000–9999, which RFC 3339 can't write, become the nearest that it can.
  package static func format(_ date: Date) -> String {
    let seconds = Int64(
      min(max(date.timeIntervalSince1970.rounded(.down), earliest), latest))
    let days = (seconds - (seconds %% 86400)) / 86400
    let time = seconds %% 86400
    let (year, month, day) = civil(days)
    var text: [UInt8] = []
    text.reserveCapacity(20)
    append(year, 4, "-", to: &text)
    append(month, 2, "-", to: &text)
    append(day, 2, "T", to: &text)
    append(time / 3600, 2, ":", to: &text)
    append(time / 60 % 60, 2, ":", to: &text)
    append(time % 60, 2, "Z", to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads an RFC 3339 date and time with any offset; fractions of a second are dropped.
  ///
  /// Nil for any other form, and for a day or hour that doesn't exist.
  package static func parse(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 64, bytes[4] == dash, bytes[7] == dash,
      bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == Byte.space, bytes[13] == Byte.colon,
      bytes[16] == Byte.colon, let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      (1...12).contains(month), day >= 1, day <= daysInMonth(year, month), hour < 24, minute < 60,
      second <= 60
    else { return nil }
    var index = 19
    if bytes[index] == Byte.dot {
      index += 1
      while index < bytes.count, Byte.isDigit(bytes[index]) { index += 1 }
    }
    guard let offset = offset(bytes[index...]) else { return nil }
    let seconds = days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }

  /// The days from 1970-01-01 to a day of the Gregorian calendar.
  ///
  /// Howard Hinnant's days_from_civil (public domain): exact without a calendar object. Years outside 0–9999 and
  /// months outside 1–12 count as the nearest within; days beyond a month's end roll over, by 9,999 at most.
  package static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let month = min(max(month, 1), 12)
    let day = min(max(day, -9999), 9999)
    let year = min(max(year, 0), 9999) - (month <= 2 ? 1 : 0)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// How many days a month has.
  package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z, in seconds since 1970.
  private static let earliest = -62_167_219_200.0
  private static let latest = 253_402_300_799.0
  private static let dash = UInt8(ascii: "-")

  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func append(
    _ value: Int64, _ width: Int, _ separator: StaticString, to text: inout [UInt8]
  ) {
    let digits = Array(String(value).utf8)
    text += [UInt8](repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
    text.append(separator.utf8Start.pointee)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(Byte.isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// `Z` or `±hh:mm`, in seconds.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first else { return nil }
    let rest = text.dropFirst()
    if sign | 0x20 == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == dash, rest.count == 5,
      rest[rest.startIndex + 2] == Byte.colon, let hours = number(rest.prefix(2)),
      let minutes = number(rest.suffix(2)), hours < 24, minutes < 60
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return sign == dash ? -offset : offset
  }
}

infix operator %% : MultiplicationPrecedence

/// The remainder that is never negative.
private func %% (value: Int64, modulus: Int64) -> Int64 {
  let remainder = value % modulus
  return remainder < 0 ? remainder + modulus : remainder
}
