// Dates that are made to overflow.

import Corpus
import Testing

@Suite struct CalendarBoundTests {
  @Test(arguments: [Int.min, -1, 0, 9999, 10_000, Int.max])
  func `the days to any year are a number`(year: Int) {
    #expect((-719_528...2_932_896).contains(Timestamp.days(year, 1, 1)))
  }

  @Test func `months and days without bounds are numbers too`() {
    for value in [Int.min, Int.max] {
      #expect(Timestamp.days(2026, value, 1) / 366 < 60)
      #expect(abs(Timestamp.days(2026, 1, value)) < 40_000)
    }
  }
}
