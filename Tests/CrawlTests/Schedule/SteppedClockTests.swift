// A wall clock that steps back: what was set by the clock that was ahead holds nobody up.

import Foundation
import Testing

@testable import Crawl

@Suite struct SteppedClockTests {
  private let now = Date(timeIntervalSince1970: 1_760_000_000)

  @Test func `rules that would last longer than rules do are fetched anew`() throws {
    var cache = RobotsCache()
    let record = RobotsPolicy.record(
      origin: "https://a.example", status: 503, body: [], cacheControl: nil, previous: nil, at: now)
    let expires = now.timeIntervalSince1970 + RobotsPolicy.longest
    cache.keep(RobotsPolicy(record), origin: "https://a.example", expires: expires)
    #expect(cache.isFresh("https://a.example", now: expires - 1))
    #expect(cache.isFresh("https://a.example", now: expires - RobotsPolicy.longest))
    #expect(!cache.isFresh("https://a.example", now: expires - RobotsPolicy.longest - 1))
  }

  @Test func `a page waits as it was told, and not at all where it was told a year`() {
    #expect(Crawler.wait(until: now + 86_400, from: now) == 86_400)
    #expect(Crawler.wait(until: now - 5, from: now) == 0)
    #expect(Crawler.wait(until: now + 365 * 86_400, from: now) == 0)
  }
}
