// What a reload takes a source for that was polled while the journal was read.

import Corpus
import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct ReloadStateTests {
  private let now = Date(timeIntervalSince1970: 1_760_000_000)

  @Test func `a source polled while the journal was read is due when that poll says`() throws {
    let address = try #require(WebAddress("https://news.example/feed"))
    let read = (1...3).map {
      SourceState(id: $0, address: address, lastPoll: now - 3600, nextPoll: now)
    }
    var polled = read[0]
    polled.lastPoll = now
    polled.nextPoll = now + 3600
    var older = read[1]
    older.lastPoll = now - 9000
    older.nextPoll = now + 9000
    let current = Crawler.current(read, [1: polled, 2: older])
    #expect(current.map(\.nextPoll) == [now + 3600, now, now])
    #expect(current.map(\.id) == [1, 2, 3])
  }
}
