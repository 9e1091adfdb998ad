// Instants in the forms that pages use.

import Corpus
import Foundation
import Testing

@testable import Extraction

@Suite struct PageDateTests {
  @Test(arguments: [
    ("2026-03-14T09:30:00+01:00", "2026-03-14T08:30:00Z"),
    ("2026-03-14T09:30:00+0100", "2026-03-14T08:30:00Z"),
    ("2026-03-14T09:30+01", "2026-03-14T08:30:00Z"),
    ("2026-03-14 09:30:00", "2026-03-14T09:30:00Z"),
    ("2026-03-14T09:30:00.123Z", "2026-03-14T09:30:00Z"),
    ("2026-03-14", "2026-03-14T00:00:00Z"), ("20260314", "2026-03-14T00:00:00Z"),
    ("2026/03/14 09:30", "2026-03-14T09:30:00Z"),
    ("Sat, 14 Mar 2026 09:30:00 GMT", "2026-03-14T09:30:00Z"),
    ("Sat, 14 Mar 2026 09:30:00 -0500", "2026-03-14T14:30:00Z"),
    ("14 March 2026", "2026-03-14T00:00:00Z"), ("1773480600", "2026-03-14T09:30:00Z"),
    ("1773480600000", "2026-03-14T09:30:00Z"),
  ])
  func `a date is read to the second with its zone`(text: String, wanted: String) {
    #expect(PageDate.parse(text) == Timestamp.parse(wanted))
  }

  @Test(arguments: [
    "", "yesterday", "2026-13-01", "2026-02-30", "1970-01-01", "03/14/2026", "T", "--",
  ])
  func `what is not a date or not a likely one is none`(text: String) {
    #expect(PageDate.parse(text) == nil)
  }
}
