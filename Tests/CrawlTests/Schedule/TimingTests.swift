// Retry-After, HTTP dates, retries and the poll schedule under a made-up clock.

import Foundation
import Testing

@testable import Crawl

@Suite("Timing")
struct TimingTests {
  /// Tuesday 14 November 2023, 22:13:20 GMT.
  private let now = Date(timeIntervalSince1970: 1_700_000_000)

  @Test(
    "Retry-After is read in both forms, bounded by a day, and nothing else is (RFC 9110 §10.2.3)",
    arguments: [
      ("120", 120), (" 120 ", 120), ("0", 0), ("99999999999999999999999", 86_400),
      ("Tue, 14 Nov 2023 22:14:20 GMT", 60), ("Tue, 14 Nov 2023 22:00:00 GMT", 0),
      ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
      ("-5", nil), ("1.5", nil), ("nan", nil), ("soon", nil), ("", nil), ("0x10", nil),
    ] as [(String, Double?)])
  func retryAfter(_ value: String, _ seconds: Double?) {
    #expect(RetryAfter.parse(value, now: now) == seconds)
  }

  @Test(
    "HTTP dates are read in their three forms (RFC 9110 §5.6.7)",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
  func dates(_ text: String) {
    #expect(HTTPDate.parse(text) == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test(
    "a date that does not exist is none",
    arguments: [
      "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov", "0", "",
      "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
    ])
  func badDates(_ text: String) {
    #expect(HTTPDate.parse(text) == nil)
  }

  @Test("retries come at growing distances, spread by chance, and end")
  func retries() {
    let policy = RetryPolicy(attempts: 5)
    let delays = (1...5).map { policy.nextDelay(attempt: $0, random: 1) }
    #expect(delays == [180, 1440, 11_520, 86_400, nil])
    #expect(policy.nextDelay(attempt: 2, random: 0) == 720)
    #expect(RetryPolicy(attempts: 1).nextDelay(attempt: 1, random: 1) == nil)
    let endless = RetryPolicy(attempts: .max)
    #expect(endless.nextDelay(attempt: 1_000_000, random: 1) == 86_400)
  }

  private let limits = PollLimits(
    intervalSeconds: 3600, minimumSeconds: 900, maximumSeconds: 86_400)

  private func wait(
    failures: Int = 0, _ hints: PollHints = PollHints(), random: Double = 0
  ) -> Double {
    PollSchedule.next(failures: failures, hints: hints, limits: limits, now: now, random: random)
      .next.timeIntervalSince(now)
  }

  @Test("without hints a source is polled after its interval, lengthened by chance")
  func interval() {
    #expect(wait() == 3600)
    let jittered = wait(random: 1)
    #expect(jittered > 3600 && jittered < 4500)
  }

  @Test("nothing is polled before Cache-Control, Expires, ttl or sy: allow, within the maximum")
  func hints() {
    #expect(wait(PollHints(maxAge: 7200)) == 7200)
    #expect(wait(PollHints(maxAge: 10)) == 3600)
    #expect(wait(PollHints(expires: now.addingTimeInterval(7200))) == 7200)
    #expect(wait(PollHints(expires: now.addingTimeInterval(-7200))) == 3600)
    #expect(wait(PollHints(ttlMinutes: 180)) == 10_800)
    #expect(wait(PollHints(updateSeconds: 10_800)) == 10_800)
    for endless in [
      PollHints(maxAge: 1e300), PollHints(expires: .distantFuture), PollHints(ttlMinutes: .max),
      PollHints(updateSeconds: 1e300),
    ] {
      #expect(wait(endless) == 86_400)
    }
    for bad in [
      PollHints(maxAge: .nan), PollHints(maxAge: -.infinity), PollHints(ttlMinutes: .min),
      PollHints(updateSeconds: .nan), PollHints(expires: .distantPast),
    ] {
      #expect(wait(bad) == 3600)
    }
  }

  @Test("failures in a row lengthen the interval twofold up to the maximum")
  func failures() {
    #expect(
      (0...6).map { wait(failures: $0) } == [3600, 3600, 7200, 14_400, 28_800, 57_600, 86_400])
    #expect(wait(failures: .max) == 86_400)
  }

  @Test("a Retry-After is never undercut")
  func retryAfterCounts() {
    #expect(wait(failures: 1, PollHints(retryAfter: 50_000)) == 50_000)
    #expect(wait(PollHints(retryAfter: 10)) == 3600)
  }

  @Test("hours and days that a feed skips are skipped, but not all of them for ever")
  func skips() {
    // Due at 23:13:20 on a Tuesday.
    #expect(wait(PollHints(skipHours: [23])) == 2 * 3600)
    #expect(wait(PollHints(skipHours: [23, 0, 1, 2])) == 5 * 3600)
    #expect(wait(PollHints(skipHours: [5, 22])) == 3600)
    #expect(wait(PollHints(skipDays: [2])) == 2 * 3600)
    #expect(wait(PollHints(skipDays: [3])) == 3600)
    #expect(wait(PollHints(skipHours: Set(0...23))) == 86_400)
    #expect(wait(PollHints(skipDays: Set(0...6))) == 86_400)
  }

  @Test("a feed's own words for its rhythm are understood, others passed over")
  func rhythm() {
    #expect(PollHints.updateSeconds(period: "hourly", frequency: 2) == 1800)
    #expect(PollHints.updateSeconds(period: "Daily", frequency: nil) == 86_400)
    #expect(PollHints.updateSeconds(period: "weekly", frequency: 0) == 604_800)
    #expect(PollHints.updateSeconds(period: "sometimes", frequency: 2) == nil)
    #expect(PollHints.updateSeconds(period: nil, frequency: 2) == nil)
    #expect(PollHints.weekdays(["Sunday", "saturday", "Blueday", ""]) == [0, 6])
  }
}
