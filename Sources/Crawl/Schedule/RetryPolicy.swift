// When a page that failed is tried again.

/// Exponential back-off with jitter.
package struct RetryPolicy: Sendable {
  /// The wait after the first failure, in seconds, and its growth from failure to failure: five
  /// attempts reach over a day of trouble (about 3 min, 24 min, 3 h, 24 h).
  static let first = 180.0
  static let factor = 8.0
  /// In seconds.
  static let longest = 86_400.0
  /// Pages wait so long from their discovery for a host that is down, in seconds, before attempts count: a
  /// week covers a server that moves and a holiday without anyone to mend it, and hourly tries cost it little.
  static let longestOutage = 7 * 86_400.0

  /// Attempts in all.
  package var attempts: Int

  package init(attempts: Int) { self.attempts = attempts }

  /// The wait after a number of failed attempts, in seconds; nil where there are to be no more.
  ///
  /// `random`, from 0 to 1, spreads it over half to all of its length: pages that failed together
  /// do not come back together.
  package func nextDelay(attempt: Int, random: Double) -> Double? {
    guard attempt < attempts else { return nil }
    var delay = Self.first
    for _ in 1..<max(1, attempt) where delay < Self.longest { delay *= Self.factor }
    return min(delay, Self.longest) * (0.5 + random / 2)
  }
}
