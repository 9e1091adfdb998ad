// Reservations as publishers write them.

import Corpus
import Testing

@Suite struct RightsTests {
  private func names(_ tags: [String]) -> [String] {
    var rights = Rights()
    for tag in tags { rights.read(robotsTag: tag, agent: "corpusd") }
    return rights.names
  }

  @Test(
    "X-Robots-Tag is read with its lists, its robots' names and its dates",
    arguments: [
      (["noindex, NoFollow"], ["nofollow", "noindex"]), (["none"], ["nofollow", "noindex"]),
      (["otherbot: noindex, noai"], []), (["Corpusd: noai"], ["noai"]),
      (["*: noarchive"], ["noarchive"]),
      (["otherbot: noindex", "noai, noimageai"], ["noai", "noimageai"]),
      (["unavailable_after: 25 Jun 2030 15:00:00 PST, noarchive"], ["noarchive"]),
      (["unavailable_after: Wed, 03 Dec 2030 13:09:53 GMT, noai"], ["noai"]),
      (["max-snippet: 20, noindex"], ["noindex"]), (["otherbot: noindex, corpusd: noai"], ["noai"]),
      (["all"], []), (["", ",", ":", "noindexed", "tdm"], []),
    ])
  func robotsTag(_ tags: [String], _ expected: [String]) {
    #expect(names(tags) == expected)
  }

  @Test func `a reservation of text and data mining is 1 and nothing else`() {
    for (value, isReserved) in [
      ("1", true), (" 1 ", true), ("0", false), ("true", false), ("", false),
    ] {
      var rights = Rights()
      rights.read(tdmReservation: value)
      #expect(rights.reservations.contains(.tdm) == isReserved)
    }
  }
}
