// When a source posts, learnt from when it did: rate, hours of the day, days of the week. A pure machine.

package import Foundation

/// The rhythm of one source.
///
/// Its rate is a mean that forgets, times a factor for the hour of the day and one for the day of the
/// week (UTC). The next poll comes when a share of an entry is expected: often while entries come,
/// seldom at night and on days without any.
package struct Rhythm: Sendable, Equatable {
  /// Entries expected between two polls.
  ///
  /// By the simulation (`Tests/Benchmarks/README.md`): less asks more often than it gains in delay.
  static let expected = 0.3
  /// The most of a feed's window that may be expected to come between two polls.
  static let windowShare = 0.3
  /// What was learnt counts half after so many seconds (10 days: a rhythm is one of the week).
  static let halfLife = 10 * 86_400.0
  /// A rate begins as if so many entries had come at the configured interval.
  static let prior = 1.0
  /// A factor begins at 1, as if so many entries had shown it.
  static let factorPrior = 1.0
  /// Entries that may stay away before the whole rate is doubted: a source that fell silent is asked
  /// less often long before its old rate is forgotten.
  static let patience = 8.0
  /// A longer time without a poll says nothing of hours and days, in seconds.
  static let longestSpan = 14 * 86_400.0
  private static let hour = 3600.0

  /// Entries and seconds, both decayed: in all, by hour of the day, by day of the week (0: Sunday).
  var entries = 0.0
  var seconds = 0.0
  var hourEntries = [Double](repeating: 0, count: 24)
  var hourSeconds = [Double](repeating: 0, count: 24)
  var dayEntries = [Double](repeating: 0, count: 7)
  var daySeconds = [Double](repeating: 0, count: 7)
  /// Entries that one reading shows.
  var window = 0
  /// Entries that were expected since the last one came.
  var missing = 0.0

  package init() {}

  /// Learns what came between two polls: how many entries, and when those that have a date.
  package mutating func learn(
    from start: Date, to end: Date, new count: Int, dates: [Date], window: Int?
  ) {
    let span = end.timeIntervalSince(start)
    guard span > 0 else { return }
    decay(span)
    if let window { self.window = window }
    let usual = seconds > 0 ? entries / seconds : 0
    let begin = max(start, end - Self.longestSpan)
    let length = end.timeIntervalSince(begin)
    entries += Double(count)
    seconds += length
    let dated = dates.filter { $0 > begin && $0 <= end }.prefix(count)
    for date in dated {
      let (hour, day) = Self.slot(of: date)
      hourEntries[hour] += 1
      dayEntries[day] += 1
    }
    let undated = Double(count - dated.count)
    var expected = 0.0
    Self.walk(begin, length) { hour, day, seconds in
      expected += seconds * speed(usual, hour, day)
      hourSeconds[hour] += seconds
      daySeconds[day] += seconds
      hourEntries[hour] += undated * seconds / length
      dayEntries[day] += undated * seconds / length
      return true
    }
    missing = count > 0 ? 0 : missing + expected
  }

  /// Seconds from `now` until the next poll, within bounds.
  ///
  /// Where the source can't be asked whether it has changed, the whole of it is the price of each poll:
  /// it is paid once in `unvalidatedSeconds`, or when a share of its window may have passed.
  package func wait(from now: Date, limits: PollLimits, isConditional: Bool = true) -> Double {
    let passing = Double(window) * Self.windowShare
    let next = wait(
      for: window > 0 ? min(Self.expected, passing) : Self.expected, from: now, limits)
    guard !isConditional else { return next }
    let latest = wait(for: max(passing, Self.expected), from: now, limits)
    return max(next, min(latest, limits.unvalidatedSeconds))
  }

  /// Seconds until so many entries are expected, within bounds.
  private func wait(for share: Double, from now: Date, _ limits: PollLimits) -> Double {
    let usual = limits.intervalSeconds
    let rate =
      (entries + Self.prior) / (seconds + Self.prior * usual / Self.expected)
      * min(1, Self.patience / max(missing, Self.patience))
    var sum = 0.0
    var wait = 0.0
    Self.walk(now, limits.maximumSeconds) { hour, day, seconds in
      let speed = speed(rate, hour, day)
      guard sum + speed * seconds < share else {
        wait += (share - sum) / speed
        return false
      }
      sum += speed * seconds
      wait += seconds
      return true
    }
    return min(max(wait, limits.minimumSeconds), limits.maximumSeconds)
  }

  /// Entries a second at an hour of a day of the week, where the mean is `rate`.
  private func speed(_ rate: Double, _ hour: Int, _ day: Int) -> Double {
    rate * factor(hourEntries[hour], rate * hourSeconds[hour])
      * factor(dayEntries[day], rate * daySeconds[day])
  }

  private func factor(_ seen: Double, _ expected: Double) -> Double {
    (seen + Self.factorPrior) / (expected + Self.factorPrior)
  }

  private mutating func decay(_ span: Double) {
    let share = pow(0.5, span / Self.halfLife)
    entries *= share
    seconds *= share
    for index in hourEntries.indices {
      hourEntries[index] *= share
      hourSeconds[index] *= share
    }
    for index in dayEntries.indices {
      dayEntries[index] *= share
      daySeconds[index] *= share
    }
  }

  private static func slot(of time: Date) -> (hour: Int, day: Int) {
    let hours = Int((time.timeIntervalSince1970 / hour).rounded(.down))
    // 1 January 1970 was a Thursday; times before it have negative remainders.
    return (((hours % 24) + 24) % 24, (((hours / 24 + 4) % 7) + 7) % 7)
  }

  /// Goes through a stretch of time hour by hour until `visit` says no; at most a month of hours.
  private static func walk(
    _ start: Date, _ length: Double, _ visit: (_ hour: Int, _ day: Int, _ seconds: Double) -> Bool
  ) {
    var offset = 0.0
    while offset < length {
      let time = start + offset
      let into =
        time.timeIntervalSince1970 - (time.timeIntervalSince1970 / hour).rounded(.down) * hour
      let step = min(max(hour - into, 1), length - offset)
      let (clock, day) = slot(of: time)
      guard visit(clock, day, step) else { return }
      offset += step
    }
  }
}
