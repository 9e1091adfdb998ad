// When a source is polled next.

package import Foundation

/// The bounds of polling, in seconds.
package struct PollLimits: Sendable, Equatable {
  /// Where the server and the feed say nothing, until the source's own rhythm is known.
  package var intervalSeconds: Double
  /// Never sooner, whatever they say.
  package var minimumSeconds: Double
  /// Never later, whatever they say.
  package var maximumSeconds: Double
  /// Never sooner where the server gives no validators, so that each poll costs it the whole feed;
  /// unless entries would come and go in that time.
  package var unvalidatedSeconds: Double
  /// Whether the interval follows the source's rhythm.
  package var isAdaptive: Bool

  package init(
    intervalSeconds: Double, minimumSeconds: Double, maximumSeconds: Double,
    unvalidatedSeconds: Double = 3600, isAdaptive: Bool = false
  ) {
    self.unvalidatedSeconds = unvalidatedSeconds
    self.isAdaptive = isAdaptive
    self.intervalSeconds = intervalSeconds
    self.minimumSeconds = minimumSeconds
    self.maximumSeconds = maximumSeconds
  }
}

/// What a response and a feed say about when to come again.
package struct PollHints: Sendable, Equatable {
  /// `Cache-Control: max-age`, less `Age`; in seconds.
  package var maxAge: Double?
  package var expires: Date?
  /// In seconds.
  package var retryAfter: Double?
  /// RSS `ttl`.
  package var ttlMinutes: Int?
  /// RSS 1.0 `sy:updatePeriod` over `sy:updateFrequency`; in seconds.
  package var updateSeconds: Double?
  /// RSS `skipHours`: hours of the day in GMT, 0–23, in which nothing new comes.
  package var skipHours: Set<Int> = []
  /// RSS `skipDays`: days of the week in GMT, 0 for Sunday to 6, on which nothing new comes.
  package var skipDays: Set<Int> = []
  /// The interval at which the source shows all of its entries, where that is shorter than the usual
  /// one; in seconds.
  package var overlapSeconds: Double?
  /// What the source's rhythm asks for, in place of the configured interval; in seconds.
  package var rhythmSeconds: Double?

  package init(
    maxAge: Double? = nil, expires: Date? = nil, retryAfter: Double? = nil,
    ttlMinutes: Int? = nil, updateSeconds: Double? = nil, skipHours: Set<Int> = [],
    skipDays: Set<Int> = []
  ) {
    self.maxAge = maxAge
    self.expires = expires
    self.retryAfter = retryAfter
    self.ttlMinutes = ttlMinutes
    self.updateSeconds = updateSeconds
    self.skipHours = skipHours
    self.skipDays = skipDays
  }
}

/// Decides when to poll next.
package enum PollSchedule {
  /// An interval is lengthened by up to this share of itself, so that sources drift apart.
  private static let jitter = 0.1
  /// In seconds.
  private static let hour = 3600.0
  /// Failures after which the wait no longer doubles: it has long reached the maximum.
  private static let mostDoublings = 16

  /// The time of the next poll, and the interval that led to it.
  ///
  /// `failures` counts the polls in a row that failed, the last one included; `random`, from 0 to 1,
  /// becomes the jitter. The interval is in seconds and without it.
  package static func next(
    failures: Int, hints: PollHints, limits: PollLimits, now: Date, random: Double
  ) -> (next: Date, intervalSeconds: Double) {
    var interval = min(
      hints.rhythmSeconds ?? limits.intervalSeconds, hints.overlapSeconds ?? .infinity)
    // What is still fresh would be answered from a cache (RFC 9111 §4.2), and ttl is meant so.
    if let maxAge = hints.maxAge, maxAge.isFinite { interval = max(interval, maxAge) }
    if let expires = hints.expires { interval = max(interval, expires.timeIntervalSince(now)) }
    if let minutes = hints.ttlMinutes { interval = max(interval, Double(minutes) * 60) }
    if let seconds = hints.updateSeconds, seconds.isFinite { interval = max(interval, seconds) }
    if failures > 0 {
      // The first failure is most often a passing one: it costs no more than one poll.
      interval *= Double(1 << min(failures - 1, mostDoublings))
    }
    interval = min(max(interval, limits.minimumSeconds), limits.maximumSeconds)
    // A server that says when to come back is believed even beyond the maximum (one day at most).
    interval = max(interval, hints.retryAfter ?? 0)
    let next = now.addingTimeInterval(interval * (1 + random * jitter))
    let latest = now.addingTimeInterval(max(interval, limits.maximumSeconds))
    return (behindSkips(next, hints, latest: latest), interval)
  }

  /// The first hour from `time` on that is not to be skipped, but `latest` at the latest: a feed
  /// that skips all hours of all days means no such thing.
  private static func behindSkips(_ time: Date, _ hints: PollHints, latest: Date) -> Date {
    guard !hints.skipHours.isEmpty || !hints.skipDays.isEmpty else { return time }
    var time = time
    while time < latest {
      let hours = Int((time.timeIntervalSince1970 / hour).rounded(.down))
      // 1 January 1970 was a Thursday.
      let isSkipped =
        hints.skipHours.contains(hours % 24) || hints.skipDays.contains((hours / 24 + 4) % 7)
      guard isSkipped else { return time }
      // The same minute of the next hour: sources that skip alike stay spread.
      time = time.addingTimeInterval(hour)
    }
    return min(time, latest)
  }
}
