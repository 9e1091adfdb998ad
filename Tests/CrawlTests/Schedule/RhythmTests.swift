// The rhythm of a source under a made-up clock.

import Foundation
import Testing

@testable import Crawl

@Suite struct RhythmTests {
  private let limits = PollLimits(
    intervalSeconds: 3600, minimumSeconds: 900, maximumSeconds: 86_400, isAdaptive: true)
  /// Monday 00:00 UTC.
  private let monday = Date(timeIntervalSince1970: 1_759_708_800)
  private let hour = 3600.0

  /// A source polled every hour for two weeks that posts `count` entries at each hour that `posts` names.
  private func taught(_ count: Int, posts: (_ hour: Int, _ day: Int) -> Bool) -> Rhythm {
    var rhythm = Rhythm()
    for step in 0..<(14 * 24) {
      let from = monday + Double(step) * hour
      let new = posts(step % 24, step / 24 % 7) ? count : 0
      let dates = (0..<new).map { from + hour * (Double($0) + 0.5) / Double(max(new, 1)) }
      rhythm.learn(from: from, to: from + hour, new: new, dates: dates, window: 30)
    }
    return rhythm
  }

  @Test func `what nothing is known of is polled at the configured interval`() {
    #expect(abs(Rhythm().wait(from: monday, limits: limits) - 3600) < 1)
  }

  @Test func `a busy source is polled as often as may be, a silent one as seldom`() {
    let busy = taught(10) { _, _ in true }
    #expect(busy.wait(from: monday, limits: limits) == 900)
    let silent = taught(0) { _, _ in true }
    #expect(silent.wait(from: monday, limits: limits) > 12 * hour)
  }

  @Test
  func `rule 6: without validators an hour passes between polls, unless entries would be lost`() {
    func wait(_ count: Int) -> Double {
      let busy = taught(count) { _, _ in true }
      return busy.wait(from: monday, limits: limits, isConditional: false)
    }
    #expect(wait(2) == hour)
    #expect(taught(2) { _, _ in true }.wait(from: monday, limits: limits) == 900)
    // Of thirty entries that it shows, nine come in a quarter of an hour.
    #expect(wait(36) < hour / 3)
    #expect(wait(0) > 12 * hour)
  }

  @Test func `the hours of the day are followed`() {
    let office = taught(4) { hour, _ in (8..<16).contains(hour) }
    let later = monday + 14 * 86_400
    #expect(office.wait(from: later + 10 * hour, limits: limits) == 900)
    let night = office.wait(from: later + 18 * hour, limits: limits)
    // From 18:00 the next posts are 14 hours away.
    #expect(night > 2 * hour && night < 14 * hour)
  }

  @Test func `the days of the week are followed`() {
    let weekdays = taught(2) { hour, day in day < 5 && (8..<18).contains(hour) }
    let later = monday + 14 * 86_400
    let friday = weekdays.wait(from: later + 4 * 86_400 + 9 * hour, limits: limits)
    let saturday = weekdays.wait(from: later + 5 * 86_400 + 9 * hour, limits: limits)
    #expect(saturday > 3 * friday)
  }

  @Test func `an old habit is forgotten`() {
    var rhythm = taught(10) { _, _ in true }
    for day in 14..<60 {
      let from = monday + Double(day) * 86_400
      rhythm.learn(from: from, to: from + 86_400, new: 0, dates: [], window: 30)
    }
    #expect(rhythm.wait(from: monday + 60 * 86_400, limits: limits) > 4 * hour)
  }

  @Test func `a feed with a small window is polled before it has turned over`() {
    var rhythm = Rhythm()
    for step in 0..<48 {
      let from = monday + Double(step) * hour
      rhythm.learn(from: from, to: from + hour, new: 0, dates: [], window: 1)
    }
    var wide = rhythm
    wide.learn(from: monday + 48 * hour, to: monday + 48.001 * hour, new: 0, dates: [], window: 100)
    #expect(rhythm.wait(from: monday, limits: limits) <= wide.wait(from: monday, limits: limits))
  }

  @Test func `dates that lie, clocks that step and times without end break nothing`() {
    var rhythm = Rhythm()
    let wild = [Date.distantPast, .distantFuture, monday, monday - 1e9]
    rhythm.learn(from: monday, to: monday - 100, new: 5, dates: wild, window: 0)
    rhythm.learn(from: .distantPast, to: monday, new: 5, dates: wild, window: -1)
    rhythm.learn(from: monday, to: monday + 1, new: 1_000_000, dates: wild, window: 9)
    #expect((900...86_400).contains(rhythm.wait(from: monday, limits: limits)))
    #expect((900...86_400).contains(rhythm.wait(from: .distantPast, limits: limits)))
  }

  @Test func `what the journal keeps is read back, and what it can't be is passed over`() throws {
    var memory = PollMemory()
    memory.rhythm = taught(3) { hour, _ in hour > 12 }
    memory.gone.note(at: monday)
    memory.hints.ttlMinutes = 5
    let stored = try #require(memory.stored)
    #expect(PollMemory(stored: stored) == memory)
    #expect(stored.count < 4096)
    #expect(PollMemory(stored: Data("{\"rhythm\":{}}".utf8)) == PollMemory())
    #expect(PollMemory(stored: nil) == PollMemory())
  }

  @Test func `a rhythm that was kept in the first form, a key a number, is read as it was`() throws
  {
    let hours = "[" + [String](repeating: "2.5", count: 24).joined(separator: ",") + "]"
    let days = "[" + [String](repeating: "7", count: 7).joined(separator: ",") + "]"
    let first = """
      {"entries":3.5,"seconds":7200,"window":20,"missing":0.25,"hourEntries":\(hours),"hourSeconds":\(hours),
      "dayEntries":\(days),"daySeconds":\(days)}
      """
    let known = try JSONDecoder().decode(Rhythm.self, from: Data(first.utf8))
    #expect(known.wait(from: monday, limits: limits) != Rhythm().wait(from: monday, limits: limits))
    #expect(known.window == 20 && known.hourSeconds[23] == 2.5 && known.daySeconds[6] == 7)
    let again = try JSONDecoder().decode(Rhythm.self, from: JSONEncoder().encode(known))
    #expect(again == known)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Rhythm.self, from: Data(first.replacing("7200", with: "-1").utf8))
    }
  }
}
