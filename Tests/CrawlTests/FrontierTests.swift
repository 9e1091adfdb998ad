// The frontier under a made-up clock: order, delays, fairness, and what the journal still holds.

import Corpus
import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct FrontierTests {
  private var politeness = Politeness(PolitenessLimits(delaySeconds: 2, connectionsPerHost: 1))
  private var frontier = Frontier()

  private func page(_ text: String, id: Int64) throws -> PageVisit {
    let address = try #require(WebAddress(text))
    let pending = PendingURL(
      id: id, address: address, host: address.registrableDomain, sourceID: 1, source: address,
      nextAttempt: .distantPast)
    return PageVisit(pending: pending, address: address)
  }

  private func poll(_ text: String) throws -> PollVisit {
    let address = try #require(WebAddress(text))
    let source = SourceState(id: 1, address: address, nextPoll: .distantPast)
    return PollVisit(source: source, address: address, obeysRobots: true)
  }

  private mutating func take(at now: Double) -> Work? {
    guard let work = frontier.take(now: now, politeness, hasRobots: { _ in true }) else {
      return nil
    }
    let host: String
    switch work {
    case .page(let visit): host = visit.host
    case .poll(let visit): host = visit.host
    case .robots(_, let name): host = name
    case .setAside: return work
    case .load(let name):
      frontier.requeue(name, politeness, now: now)
      return work
    }
    politeness.started(host: host, now: now)
    frontier.requeue(host, politeness, now: now)
    return work
  }

  private mutating func finish(_ host: String, at now: Double) {
    politeness.finished(host: host, now: now, outcome: .ok)
    frontier.requeue(host, politeness, now: now)
  }

  private func id(_ work: Work?) -> Int64? {
    if case .page(let visit) = work { return visit.pending.id }
    return nil
  }

  @Test mutating func `a host's next page waits for its connection and its delay`() throws {
    for id in 1...2 {
      frontier.add(try page("https://a.example/\(id)", id: Int64(id)), due: 0, politeness, now: 0)
    }
    #expect(id(take(at: 0)) == 1)
    #expect(take(at: 10) == nil)
    #expect(frontier.nextTime() == nil)
    finish("a.example", at: 0.5)
    #expect(frontier.nextTime() == 2)
    #expect(take(at: 1.9) == nil)
    #expect(id(take(at: 2)) == 2)
  }

  @Test mutating func `a host with a thousand pages does not keep another one waiting`() throws {
    for number in 0..<1000 {
      frontier.add(
        try page("https://big.example/\(number)", id: Int64(number)), due: 0, politeness, now: 0)
    }
    frontier.add(try page("https://small.example/", id: 5000), due: 0.1, politeness, now: 0)
    #expect(id(take(at: 0.2)) == 0)
    #expect(id(take(at: 0.2)) == 5000)
  }

  @Test mutating func `robots rules come before what asked for them, which stays queued`() throws {
    frontier.add(try page("https://a.example/1", id: 1), due: 0, politeness, now: 0)
    let first = frontier.take(now: 0, politeness, hasRobots: { _ in false })
    guard case .robots(let address, _) = first else {
      Issue.record("expected robots rules first")
      return
    }
    #expect(address.text == "https://a.example/1")
    politeness.started(host: "a.example", now: 0)
    finish("a.example", at: 0)
    #expect(id(take(at: 2)) == 1)
  }

  @Test mutating func `a source that overrides robots is polled without asking`() throws {
    var visit = try poll("https://a.example/feed")
    visit.isExempt = true
    frontier.add(visit, due: 0, politeness, now: 0)
    guard case .poll = frontier.take(now: 0, politeness, hasRobots: { _ in false }) else {
      Issue.record("expected the poll")
      return
    }
  }

  @Test mutating func `leave to override robots ends where the source's domain does`() throws {
    var visit = try poll("https://feeds.a.example/feed")
    visit.isExempt = true
    for address in ["https://www.a.example/feed", "https://b.example/private"] {
      visit.address = try #require(WebAddress(address))
      frontier.add(visit, due: 0, politeness, now: 0)
    }
    guard case .poll(let own) = frontier.take(now: 0, politeness, hasRobots: { _ in false }),
      case .robots(let other, _) = frontier.take(now: 0, politeness, hasRobots: { _ in false })
    else {
      Issue.record("expected the poll, and the other site's robots.txt")
      return
    }
    #expect(own.address.host == "www.a.example" && other.host == "b.example")
  }

  @Test mutating func `polls go before pages of the same host`() throws {
    frontier.add(try page("https://a.example/1", id: 1), due: 0, politeness, now: 0)
    frontier.add(try poll("https://a.example/feed"), due: 0, politeness, now: 0)
    guard case .poll = take(at: 0) else {
      Issue.record("expected the poll")
      return
    }
  }

  @Test
  mutating func
    `the journal is asked when a host's pages run out, even while it may not be fetched from`()
    throws
  {
    frontier.add(try page("https://a.example/1", id: 1), due: 0, politeness, now: 0)
    frontier.noteBacklog(host: "a.example", due: 0, politeness, now: 0)
    #expect(id(take(at: 0)) == 1)
    guard case .load(let host) = take(at: 0) else {
      Issue.record("expected a look into the journal")
      return
    }
    #expect(host == "a.example")
    #expect(take(at: 100) == nil)
  }

  @Test mutating func `a page that is to be tried later does not hide newer ones in the journal`()
    throws
  {
    frontier.add(try page("https://a.example/1", id: 1), due: 500, politeness, now: 0)
    frontier.noteBacklog(host: "a.example", due: 0, politeness, now: 0)
    guard case .load = take(at: 0) else {
      Issue.record("expected a look into the journal")
      return
    }
    #expect(frontier.nextTime() == 500)
  }

  @Test mutating func `a host's journal is not read twice at once, and gives no page twice`() throws
  {
    frontier.noteBacklog(host: "a.example", due: 0, politeness, now: 0)
    guard case .load = take(at: 0) else {
      Issue.record("expected a look into the journal")
      return
    }
    frontier.noteBacklog(host: "a.example", due: 0, politeness, now: 0)
    #expect(take(at: 0) == nil)
    let visit = try page("https://a.example/1", id: 7)
    frontier.loaded(host: "a.example", pages: [visit, visit], backlogDue: nil, politeness, now: 0)
    #expect(id(take(at: 0)) == 7)
    finish("a.example", at: 0)
    guard case .load = take(at: 2) else {
      Issue.record("expected the look that was asked for meanwhile")
      return
    }
    frontier.loaded(host: "a.example", pages: [visit], backlogDue: nil, politeness, now: 2)
    #expect(take(at: 100) == nil)
  }

  @Test mutating func `an origin's pages can be taken out, and keep nothing else waiting`() throws {
    for id in 1...3 {
      frontier.add(
        try page("https://dead.a.example/\(id)", id: Int64(id)), due: 0, politeness, now: 0)
    }
    frontier.add(try page("https://a.example/4", id: 4), due: 0, politeness, now: 0)
    frontier.noteBacklog(host: "a.example", due: 50, politeness, now: 0)
    let out = frontier.takeOut(
      origin: "https://dead.a.example", host: "a.example", politeness, now: 0)
    #expect(out.map(\.pending.id) == [1, 2, 3])
    #expect(frontier.held["a.example"] == [1, 2, 3, 4])
    for visit in out { frontier.finish(visit) }
    frontier.noteBacklog(host: "a.example", due: 1800, politeness, now: 0)
    #expect(id(take(at: 0)) == 4)
    finish("a.example", at: 0)
    #expect(frontier.nextTime() == 50)
    guard case .load = take(at: 50) else {
      Issue.record("expected a look into the journal when it was due first")
      return
    }
  }

  @Test mutating func `pages in hand are not given out again by the journal`() throws {
    let visit = try page("https://a.example/1", id: 7)
    frontier.add(visit, due: 0, politeness, now: 0)
    _ = take(at: 0)
    #expect(frontier.held["a.example"] == [7])
    frontier.finish(visit)
    #expect(frontier.held["a.example"] == nil)
  }

  @Test mutating func `polls can be taken back, and the pages of their hosts stay`() throws {
    frontier.add(try poll("https://a.example/feed"), due: 0, politeness, now: 0)
    frontier.add(try poll("https://b.example/feed"), due: 50, politeness, now: 0)
    frontier.add(try page("https://a.example/1", id: 1), due: 5, politeness, now: 0)
    frontier.removePolls(politeness, now: 0)
    #expect(frontier.nextTime() == 5)
    #expect(take(at: 4) == nil)
    guard case .page(let visit) = take(at: 6) else {
      Issue.record("the page is gone")
      return
    }
    #expect(visit.pending.id == 1)
    #expect(take(at: 100) == nil)
  }
}
