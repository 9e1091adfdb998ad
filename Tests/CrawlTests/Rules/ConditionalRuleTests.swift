// Rules of a polite poller, against a real server: validators, 304, headers, one request a poll.

import Foundation
import Store
import Testing

@testable import Crawl

@Suite struct ConditionalRuleTests {
  private let tag = "W/\"odd \\ tag;=\""
  private let date = "Tue, 1 Jan 2030 00:00:00 +0000 (about)"

  @Test func `rule 1 and 2: both validators go back byte for byte, however odd they are`()
    async throws
  {
    var desk = try PollDesk([
      .feed(["a"], headers: ["ETag: \(tag)", "Last-Modified: \(date)"]), .notModified,
    ])
    #expect(try await desk.poll().entryCount == 1)
    #expect(try await desk.poll(at: 3600).isNotModified)
    let requests = await desk.requests()
    #expect(!requests[0].contains { $0.hasPrefix("If-") })
    #expect(requests[1].contains("If-None-Match: \(tag)"))
    #expect(requests[1].contains("If-Modified-Since: \(date)"))
  }

  @Test func `rule 1: no date is made up where the server gave none`() async throws {
    var desk = try PollDesk([.feed(["a"], headers: ["ETag: \"x\""]), .notModified])
    _ = try await desk.poll()
    _ = try await desk.poll(at: 3600)
    #expect(!(await desk.requests()[1].contains { $0.hasPrefix("If-Modified-Since") }))
  }

  @Test func `rule 3: validators are replaced on every 200, also where the bytes are the same`()
    async throws
  {
    var desk = try PollDesk([
      .feed(["a"], headers: ["ETag: \"1\"", "Last-Modified: \(date)"]),
      .feed(["a"], headers: ["ETag: \"2\""]), .notModified,
    ])
    _ = try await desk.poll()
    #expect(try await desk.poll(at: 3600).isNotModified)
    _ = try await desk.poll(at: 7200)
    let last = await desk.requests()[2]
    #expect(last.contains("If-None-Match: \"2\""))
    #expect(!last.contains { $0.hasPrefix("If-Modified-Since") })
  }

  @Test func `rule 4: a 304 may renew the validators, and keeps what the feed said of its rhythm`()
    async throws
  {
    var desk = try PollDesk([
      .feed(["a"], headers: ["ETag: \"1\""], channel: "<ttl>240</ttl>"),
      ScriptedAnswer(status: "304 Not Modified", headers: ["ETag: \"2\""]), .notModified,
    ])
    _ = try await desk.poll()
    let second = try await desk.poll(at: 4 * 3600)
    #expect(second.intervalSeconds == 4 * 3600)
    let third = try await desk.poll(at: 8 * 3600)
    #expect(third.intervalSeconds == 4 * 3600)
    #expect(await desk.requests()[2].contains("If-None-Match: \"2\""))
  }

  @Test func `rule 5: a 200 with the bytes of last time brings nothing anew`() async throws {
    var desk = try PollDesk([.feed(["a", "b"]), .feed(["a", "b"]), .feed(["c", "b"])])
    #expect(try await desk.poll().entryCount == 2)
    #expect(try await desk.poll(at: 3600).isNotModified)
    let third = try await desk.poll(at: 7200)
    #expect(third.entryCount == 2 && third.reading.overlap == 1)
  }

  @Test func `a body that is cut or unreadable leaves the validators of the last good one`()
    async throws
  {
    var cut = ScriptedAnswer.feed(["a", "b"], headers: ["ETag: \"cut\"", "Content-Length: 9000"])
    cut.headers.append("X-Cut: yes")
    let page = ScriptedAnswer(
      headers: ["Content-Type: text/plain", "ETag: \"page\""], body: "We are being maintained.")
    var desk = try PollDesk([.feed(["a"], headers: ["ETag: \"good\""]), page, cut, .notModified])
    _ = try await desk.poll()
    #expect(try await desk.poll(at: 3600).failure != nil)
    _ = try await desk.poll(at: 7200)
    _ = try await desk.poll(at: 10_800)
    let requests = await desk.requests()
    #expect(requests[2].contains("If-None-Match: \"good\""))
    #expect(!requests[3].contains("If-None-Match: \"page\""))
  }

  @Test func `rule 7: a poll is one request, to the listed address alone`() async throws {
    var desk = try PollDesk([.feed(["a"])], path: "feeds/all.xml?x=1")
    _ = try await desk.poll()
    let requests = await desk.requests()
    #expect(requests.map { $0[0] } == ["GET /feeds/all.xml?x=1 HTTP/1.1"])
  }

  @Test func `rule 8: no cookie, no referer; a name with a contact, and compression`() async throws
  {
    var desk = try PollDesk([
      .feed(["a"], headers: ["Set-Cookie: id=1; Path=/"]), .feed(["b"]),
    ])
    _ = try await desk.poll()
    _ = try await desk.poll(at: 3600)
    for request in await desk.requests() {
      let names = request.dropFirst().map { $0.prefix { $0 != ":" }.lowercased() }
      #expect(!names.contains("cookie") && !names.contains("referer") && !names.contains("from"))
      #expect(request.contains("User-Agent: corpusd/test (+mailto:ops@example.org)"))
      #expect(request.contains { $0.hasPrefix("Accept-Encoding:") && $0.contains("gzip") })
    }
  }

  @Test
  func `a server that says 304 while its feed changes is found by a rare probe and not believed`()
    async throws
  {
    let dated = (1...3).map { number in
      "<item><title>n\(number)</title><link>http://news.example/n\(number)</link>"
        + "<pubDate>\(number + 9) Oct 2025 06:00:00 GMT</pubDate></item>"
    }.joined()
    let answers =
      [ScriptedAnswer.feed(["a"], headers: ["ETag: \"1\""])]
      + Array(repeating: .notModified, count: ValidatorTrust.unchangedPolls)
      + [.feed(["b"], headers: ["ETag: \"9\""], channel: dated), .notModified]
    var desk = try PollDesk(answers)
    for number in 0..<answers.count {
      _ = try await desk.poll(at: Double(number) * 6 * 3600)
    }
    let conditional = await desk.requests().map { $0.contains { $0.hasPrefix("If-None-Match") } }
    // Believed at first; then one probe; and no longer, since it was found out.
    #expect(conditional.dropFirst().prefix(ValidatorTrust.unchangedPolls).allSatisfy { $0 })
    #expect(conditional.suffix(2) == [false, false])
  }

  @Test func `the same strong validator for other entries is a lie, a weak one is none`() {
    for isSame in [true, false] {
      var trust = ValidatorTrust()
      let now = Date(timeIntervalSince1970: 1_760_011_200)
      let isLie = trust.noteWhole(at: now, isSame: isSame, isNew: true, dates: [], lastPoll: now)
      #expect(isLie == isSame && trust.isBelieved(at: now + 3600) != isSame)
      #expect(trust.isBelieved(at: now + 40 * 86_400))
    }
  }

  @Test func `an honest server that rarely changes keeps being believed after each probe`() {
    var trust = ValidatorTrust()
    var now = Date(timeIntervalSince1970: 1_760_011_200)
    var probes = 0
    _ = trust.noteWhole(at: now, isSame: false, isNew: true, dates: [], lastPoll: nil)
    for _ in 0..<720 {
      now += 3600
      if trust.isBelieved(at: now) {
        trust.noteUnchanged(at: now)
      } else {
        probes += 1
        _ = trust.noteWhole(at: now, isSame: true, isNew: false, dates: [], lastPoll: now - 3600)
      }
    }
    #expect(trust.lies == 0)
    // 30 days of an hourly poll: about one whole answer in three days.
    #expect((8...10).contains(probes))
  }
}
