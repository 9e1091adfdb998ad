// Makes an instant of a date's tokens: first the time, then what stands before and after it.

import Corpus

/// One attempt to read a date.
struct DateReading {
  private let tokens: [DateToken]
  private var months: [Int] = []
  private var numbers: [(value: Int, digits: Int)] = []
  private var separator: UInt8 = 0x20
  private var seconds = 0
  private var hour = 0
  private var offset: Int?
  private var isAfternoon: Bool?
  /// Minutes east of Greenwich that the language of the date implies.
  private var implied = 0

  init(_ tokens: [DateToken]) { self.tokens = tokens }

  /// Seconds since 1970, or nil.
  mutating func instant() -> Int? {
    let time = findTime()
    if let time {
      guard readTime(time) else { return nil }
      readDay(tokens[..<time.lowerBound])
      guard readRest(tokens[time.upperBound...]) else { return nil }
    } else if let end = readCompactTime() {
      readDay(tokens[..<1])
      guard readRest(tokens[end...]) else { return nil }
    } else {
      readDay(tokens[...])
    }
    guard let (year, month, day) = resolveDay() else { return nil }
    if let isAfternoon {
      guard hour <= 12 || isAfternoon else { return nil }
      if isAfternoon, hour < 12 { hour += 12 } else if !isAfternoon, hour == 12 { hour = 0 }
    }
    let minutes = offset ?? implied
    return Timestamp.days(year, month, day) * 86_400 + hour * 3600 + seconds - minutes * 60
  }

  /// A year of two digits: the century that RFC 2822 §4.3 gives it, with 1970 as the turn.
  static func fullYear(_ year: Int, digits: Int) -> Int {
    guard digits <= 2 else { return year }
    return year < 70 ? 2000 + year : 1900 + year
  }

  // MARK: - Time

  /// The tokens of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff`, or of `5 pm`.
  private func findTime() -> Range<Int>? {
    for index in tokens.indices {
      guard case .number(let value, let digits) = tokens[index], digits <= 2, value <= 25 else {
        continue
      }
      if isColon(index + 1), isNumber(index + 2) {
        var end = index + 3
        if isColon(end), isNumber(end + 1) { end += 2 }
        if end > index + 3, end < tokens.count, isMark(end, ".,"), isNumber(end + 1) { end += 2 }
        return index..<end
      }
    }
    return nil
  }

  /// Reads ISO 8601's basic form, `20260214T101500`; gives the token behind it.
  private mutating func readCompactTime() -> Int? {
    guard tokens.count >= 3, case .number(_, 8) = tokens[0],
      tokens[1] == .word([UInt8(ascii: "t")]), case .number(let value, let digits) = tokens[2],
      digits == 4 || digits == 6
    else { return nil }
    let time = digits == 4 ? value * 100 : value
    guard time / 10_000 <= 25, time / 100 % 100 <= 60 else { return nil }
    hour = time / 10_000
    seconds = time / 100 % 100 * 60 + time % 100
    return 3
  }

  private func isColon(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index] == .mark(UInt8(ascii: ":")) || tokens[index] == .word([UInt8(ascii: "h")])
  }

  private func isMark(_ index: Int, _ marks: StaticString) -> Bool {
    guard index < tokens.count, case .mark(let mark) = tokens[index] else { return false }
    return UnsafeBufferPointer(start: marks.utf8Start, count: marks.utf8CodeUnitCount)
      .contains(mark)
  }

  private func isNumber(_ index: Int) -> Bool {
    guard index < tokens.count, case .number(_, let digits) = tokens[index] else { return false }
    return digits <= 9
  }

  private mutating func readTime(_ range: Range<Int>) -> Bool {
    var parts: [Int] = []
    for case .number(let value, _) in tokens[range] { parts.append(value) }
    guard parts.count >= 2, parts[0] <= 25, parts[1] <= 60 else { return false }
    let second = parts.count > 2 ? parts[2] : 0
    guard second <= 61 else { return false }
    hour = parts[0]
    seconds = parts[1] * 60 + second
    return true
  }

  // MARK: - Day

  private mutating func readDay(_ tokens: ArraySlice<DateToken>) {
    var isAmbiguousMonth = false
    for (index, token) in zip(tokens.indices, tokens) {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word): readWord(word, &isAmbiguousMonth)
      case .mark(let mark):
        if index + 1 < tokens.endIndex, case .number = tokens[index + 1], mark != UInt8(ascii: ",")
        {
          separator = mark
        }
      case .space: break
      }
    }
  }

  private mutating func readWord(_ word: [UInt8], _ isAmbiguousMonth: inout Bool) {
    if let minutes = DateWords.impliedOffset(word) { implied = minutes }
    if let isAfternoon = DateWords.isAfternoon(word) {
      self.isAfternoon = isAfternoon
      return
    }
    guard let month = CalendarWords.month(word) ?? DateWords.month(word) else { return }
    // "mar" is March, and Tuesday in French: whatever comes after it knows better.
    if isAmbiguousMonth { months.removeAll() }
    isAmbiguousMonth = CalendarWords.isWeekday(word) && months.isEmpty
    months.append(month)
  }

  private func resolveDay() -> (Int, Int, Int)? {
    if numbers.count == 1, numbers[0].digits == 8 {
      let value = numbers[0].value
      return day(value / 10_000, value / 100 % 100, value % 100)
    }
    guard numbers.allSatisfy({ $0.digits <= 4 }) else { return nil }
    let day: (Int, Int, Int)?
    if let month = months.first {
      day = namedMonth(month)
    } else {
      day = numericDay()
    }
    return day.flatMap { self.day($0, $1, $2) }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int)? {
    (1...12).contains(month) && (1...32).contains(day) && (0...9999).contains(year)
      ? (year, month, day) : nil
  }

  private func namedMonth(_ month: Int) -> (Int, Int, Int)? {
    guard let first = numbers.first else { return nil }
    guard numbers.count >= 2 else {
      return first.digits == 4 ? (first.value, month, 1) : nil
    }
    let second = numbers[1]
    let isYearFirst = first.digits >= 3 || first.value > 31
    let (year, day) = isYearFirst ? (first, second) : (second, first)
    return (Self.fullYear(year.value, digits: year.digits), month, day.value)
  }

  private func numericDay() -> (Int, Int, Int)? {
    guard let first = numbers.first, first.digits >= 3 || numbers.count >= 3 else { return nil }
    if first.digits >= 3 {
      guard first.digits == 4 else { return nil }
      if numbers.count == 1 { return (first.value, 1, 1) }
      let second = numbers[1]
      if second.digits == 3 {
        // An ordinal day: the days roll over from January.
        guard numbers.count == 2, (1...366).contains(second.value) else { return nil }
        return Self.ordinal(first.value, second.value)
      }
      guard numbers.count <= 3 else { return nil }
      return (first.value, second.value, numbers.count == 3 ? numbers[2].value : 1)
    }
    guard numbers.count == 3 else { return nil }
    let second = numbers[1].value
    if separator == UInt8(ascii: "-"), numbers.allSatisfy({ $0.digits == 2 }) {
      // ISO 8601 with the century left out.
      return (Self.fullYear(first.value, digits: 2), second, numbers[2].value)
    }
    let year = Self.fullYear(numbers[2].value, digits: numbers[2].digits)
    // With slashes the month comes first, as in the country that writes dates with slashes in feeds.
    let isMonthFirst =
      second > 12 || (separator == UInt8(ascii: "/") && first.value <= 12)
    return isMonthFirst ? (year, first.value, second) : (year, second, first.value)
  }

  private static func ordinal(_ year: Int, _ ordinal: Int) -> (Int, Int, Int) {
    var day = ordinal
    for month in 1...11 {
      let length = Timestamp.daysInMonth(year, month)
      if day <= length { return (year, month, day) }
      day -= length
    }
    return (year, 12, day)
  }

  // MARK: - Zone

  /// Reads what stands behind the time: am or pm, a zone, and asctime's year.
  private mutating func readRest(_ rest: ArraySlice<DateToken>) -> Bool {
    var index = rest.startIndex
    while index < rest.endIndex {
      switch rest[index] {
      case .word(let word):
        if !readAfternoon(rest, &index, word) {
          if let minutes = DateWords.zone(word) {
            offset = offset ?? minutes
          } else {
            var isAmbiguous = false
            readWord(word, &isAmbiguous)
          }
        }
      case .mark(let mark) where mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-"):
        if index + 1 < rest.endIndex, case .number(let value, let digits) = rest[index + 1] {
          guard let minutes = Self.minutes(value, digits, rest[(index + 2)...]) else {
            return false
          }
          offset = mark == UInt8(ascii: "-") ? -minutes : minutes
          return true
        }
      case .number(let value, let digits):
        if !(digits == 1 && value == 0) { numbers.append((value, digits)) }
      case .mark, .space: break
      }
      index += 1
    }
    return true
  }

  /// Reads `pm` or `p.m.`; moves `index` to its last token.
  private mutating func readAfternoon(
    _ rest: ArraySlice<DateToken>, _ index: inout Int, _ word: [UInt8]
  ) -> Bool {
    if let isAfternoon = DateWords.isAfternoon(word) {
      self.isAfternoon = isAfternoon
      return true
    }
    guard word.count == 1, index + 2 < rest.endIndex,
      rest[index + 1] == .mark(UInt8(ascii: ".")), case .word(let second) = rest[index + 2],
      let isAfternoon = DateWords.isAfternoon(word + second)
    else { return false }
    self.isAfternoon = isAfternoon
    index += 2
    return true
  }

  /// `0530`, `05:30`, `05` or `5`, in minutes.
  private static func minutes(_ value: Int, _ digits: Int, _ rest: ArraySlice<DateToken>) -> Int? {
    var hours = value
    var minutes = 0
    if digits >= 3 {
      guard digits <= 4 else { return nil }
      hours = value / 100
      minutes = value % 100
    } else if rest.first == .mark(UInt8(ascii: ":")), let second = rest.dropFirst().first {
      guard case .number(let value, _) = second else { return nil }
      minutes = value
    } else if rest.first == .mark(UInt8(ascii: ":")) {
      return nil
    }
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
  }
}
