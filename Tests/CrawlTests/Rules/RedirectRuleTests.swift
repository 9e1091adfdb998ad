// Rules of a polite poller, against a real server: moves, 410, errors, Retry-After, redirects.

import Corpus
import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct RedirectRuleTests {
  private func hop(_ status: String, to target: String) -> ScriptedAnswer {
    ScriptedAnswer(status: status, headers: ["Location: \(target)"])
  }

  @Test(arguments: ["301 Moved Permanently", "308 Permanent Redirect"])
  func `rule 11: a move for good is believed when it was seen on several days`(status: String)
    async throws
  {
    let pair = [hop(status, to: "/new.xml"), ScriptedAnswer.feed(["a"])]
    var desk = try PollDesk(pair + pair + pair + pair + [.feed(["b"])])
    for time in [0, 3600, 1.5 * PollDesk.day] {
      let poll = try await desk.poll(at: time)
      #expect(poll.note == nil && poll.finalAddress?.path == "/new.xml")
      #expect(desk.begins.path == "/feed.xml")
    }
    let adopted = try await desk.poll(at: 2.5 * PollDesk.day)
    // Both addresses stand in the journal: the listed one in its row, both in the event.
    #expect(
      adopted.note?.contains("/feed.xml") == true && adopted.note?.contains("/new.xml") == true)
    #expect(desk.source.address.path == "/feed.xml" && desk.begins.path == "/new.xml")
    #expect(try await desk.poll(at: 4 * PollDesk.day).entryCount == 1)
    #expect(await desk.requests().last?[0] == "GET /new.xml HTTP/1.1")
  }

  @Test func `rule 11: a target that is no feed moves nothing`() async throws {
    let pair = [hop("301 Moved Permanently", to: "/sorry"), ScriptedAnswer(body: "Maintenance")]
    var desk = try PollDesk(Array(repeating: pair, count: 5).flatMap { $0 })
    for number in 0..<5 {
      #expect(try await desk.poll(at: Double(number) * PollDesk.day).failure != nil)
    }
    #expect(desk.begins.path == "/feed.xml")
  }

  @Test func `rule 11: a new address that fails again and again gives way to the listed one`()
    async throws
  {
    let pair = [hop("301 Moved Permanently", to: "/new.xml"), ScriptedAnswer.feed(["a"])]
    let missing = ScriptedAnswer(status: "404 Not Found")
    var desk = try PollDesk(pair + pair + pair + [missing, missing, missing, .feed(["c"])])
    for number in 0..<3 { _ = try await desk.poll(at: Double(number) * PollDesk.day) }
    #expect(desk.begins.path == "/new.xml")
    for number in 3..<6 { _ = try await desk.poll(at: Double(number) * PollDesk.day) }
    #expect(desk.begins.path == "/feed.xml")
    #expect(try await desk.poll(at: 7 * PollDesk.day).entryCount == 1)
  }

  @Test(arguments: [
    ["302 Found"], ["303 See Other"], ["307 Temporary Redirect"],
    ["302 Found", "301 Moved Permanently"], ["301 Moved Permanently", "302 Found"],
  ])
  func `rule 12: nothing moves through a temporary hop`(chain: [String]) async throws {
    var answers: [ScriptedAnswer] = []
    for _ in 0..<5 {
      for (number, status) in chain.enumerated() {
        answers.append(hop(status, to: "/\(number).xml"))
      }
      answers.append(.feed(["a"]))
    }
    var desk = try PollDesk(answers)
    for number in 0..<5 { _ = try await desk.poll(at: Double(number) * PollDesk.day) }
    #expect(desk.begins.path == "/feed.xml")
  }

  @Test func `rule 13: 410 stops a source when it is said again on another day`() async throws {
    let gone = ScriptedAnswer(status: "410 Gone")
    var desk = try PollDesk([gone, gone, .feed(["a"]), gone, gone])
    #expect(try await desk.poll().failure != nil)
    #expect(try await desk.poll(at: 3600).failure != nil)
    #expect(try await desk.poll(at: PollDesk.day).entryCount == 1)
    #expect(try await desk.poll(at: 2 * PollDesk.day).failure != nil)
    #expect(try await desk.poll(at: 3 * PollDesk.day).isGone)
  }

  @Test(arguments: [
    "404 Not Found", "500 Internal Server Error", "503 Service Unavailable", "403 Forbidden",
  ])
  func `rule 13 and 14: an error is never the end, is polled less and less, and is no content`(
    status: String
  ) async throws {
    var error = ScriptedAnswer.feed(["trap"])
    error.status = status
    var desk = try PollDesk(Array(repeating: error, count: 12))
    var now = 0.0
    var waits: [Double] = []
    for _ in 0..<12 {
      let poll = try await desk.poll(at: now)
      #expect(poll.failure != nil)
      waits.append(poll.intervalSeconds)
      now += poll.intervalSeconds
    }
    #expect(waits == waits.sorted() && waits[0] == 3600 && waits[11] == 86_400)
  }

  @Test
  func `rule 10: Retry-After is kept in both of its forms, and what is neither is passed over`()
    async throws
  {
    var seconds = ScriptedAnswer(status: "429 Too Many Requests", headers: ["Retry-After: 7000"])
    var desk = try PollDesk([
      seconds,
      ScriptedAnswer(
        status: "503 Service Unavailable", headers: ["Retry-After: Thu, 09 Oct 2025 15:00:00 GMT"]),
      ScriptedAnswer(status: "429 Too Many Requests", headers: ["Retry-After: soon"]),
    ])
    seconds.headers = []
    #expect(try await desk.poll().nextPoll >= desk.start + 7000)
    let date = try await desk.poll()
    #expect(date.nextPoll >= desk.start + 3 * 3600)
    #expect(try await desk.poll().intervalSeconds == 4 * 3600)
  }

  @Test
  func `rule 22: redirects are relative to where they stand, end somewhere, and give the base`()
    async throws
  {
    let entry = "<item><title>x</title><link>one.html</link></item>"
    var desk = try PollDesk([
      hop("302 Found", to: "deep/er/feed.xml"), .feed([], channel: entry),
    ])
    let poll = try await desk.poll()
    guard case .entries(let entries) = poll.outcome else {
      Issue.record("no entries: \(poll)")
      return
    }
    #expect(entries.first?.address.path == "/deep/er/one.html")
    var endless = try PollDesk((0..<6).map { hop("302 Found", to: "/\($0)") })
    #expect(try await endless.poll().failure?.contains("without end") == true)
    var loop = try PollDesk([
      hop("301 Moved Permanently", to: "/b"), hop("302 Found", to: "/feed.xml"),
    ])
    #expect(try await loop.poll().failure?.contains("without end") == true)
  }
}
