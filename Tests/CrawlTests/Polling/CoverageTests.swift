// Whether entries were missed between two polls, on made-up feeds.

import Corpus
import Foundation
import Testing

@testable import Crawl

@Suite struct CoverageTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)

  /// Entries by number, each published that many minutes after the start.
  private func entries(
    _ numbers: Range<Int>, dated: Bool = true
  ) throws -> [(address: WebAddress, date: Date?)] {
    try numbers.reversed().map { number in
      (
        try #require(WebAddress("https://news.example/\(number)")),
        dated ? Self.start + Double(number) * 60 : nil
      )
    }
  }

  private func after(_ minutes: Double) -> Date { Self.start + minutes * 60 }

  @Test func `a first reading has nothing to be compared with`() throws {
    let coverage = Coverage(try entries(0..<20), previous: [], lastPoll: nil)
    #expect(coverage.overlap == nil && coverage.missed == nil && coverage.recent.count == 20)
  }

  @Test func `polls that share an entry have missed nothing`() throws {
    let first = Coverage(try entries(0..<20), previous: [], lastPoll: nil)
    let second = Coverage(
      try entries(19..<39), previous: first.recent, lastPoll: after(20))
    #expect(second.overlap == 1 && second.missed == nil)
  }

  @Test func `where polls share no entry, what came between is estimated by the feed's rate`()
    throws
  {
    let first = Coverage(try entries(0..<20), previous: [], lastPoll: nil)
    // One a minute; polled at minute 20, and again when 100 to 119 are there.
    let second = Coverage(
      try entries(100..<120), previous: first.recent, lastPoll: after(20))
    #expect(second.overlap == 0 && second.missed == 80)
  }

  @Test func `without dates a whole turn of the feed is taken for lost`() throws {
    let first = Coverage(try entries(0..<20, dated: false), previous: [], lastPoll: nil)
    let second = Coverage(
      try entries(100..<120, dated: false), previous: first.recent, lastPoll: after(20))
    #expect(second.missed == 20)
  }

  @Test func `a feed whose addresses all changed has missed nothing`() throws {
    let first = Coverage(try entries(0..<20), previous: [], lastPoll: nil)
    let moved = try entries(0..<20).map { entry in
      (address: try #require(WebAddress(entry.address.text + "-new")), date: entry.date)
    }
    let second = Coverage(moved, previous: first.recent, lastPoll: after(25))
    #expect(second.overlap == 0 && second.missed == nil)
  }

  @Test func `a gap halves the interval, and ample overlap lets it grow slowly back`() throws {
    let hour = 3_600.0
    let first = Coverage(try entries(0..<20), previous: [], lastPoll: nil)
    #expect(first.interval(after: 0, usual: hour) == nil)
    let gap = Coverage(try entries(100..<120), previous: first.recent, lastPoll: after(20))
    #expect(gap.interval(after: hour, usual: hour) == 1_800)
    #expect(gap.interval(after: 1_800, usual: hour) == 900)
    // What a server's hints made longer is no measure.
    #expect(gap.interval(after: 86_400, usual: hour) == 1_800)
    let tight = Coverage(try entries(118..<138), previous: gap.recent, lastPoll: after(120))
    #expect(tight.interval(after: 900, usual: hour) == 900)
    let ample = Coverage(try entries(105..<125), previous: gap.recent, lastPoll: after(120))
    #expect(ample.interval(after: 900, usual: hour) == 1012.5)
    #expect(ample.interval(after: 3_300, usual: hour) == nil)
    #expect(Coverage.unchanged.interval(after: 900, usual: hour) == 1012.5)
  }

  @Test func `one wrong date makes up no millions, and a large feed is compared by its newest`()
    throws
  {
    let first = Coverage(try entries(0..<1_000), previous: [], lastPoll: nil)
    #expect(first.recent.count == Coverage.mostCompared)
    var far = try entries(900_000_000..<900_000_002)
    far[0].date = far[1].date.map { $0 + 0.001 }
    let second = Coverage(far, previous: first.recent, lastPoll: after(1_000))
    #expect(second.missed == Coverage.mostMissed)
  }
}
