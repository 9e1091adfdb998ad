// Answers that are no page although they look like one: challenges, and front pages instead of articles.

import Corpus
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

@Suite struct MissingPageTests {
  private struct Ending {
    var step: PageStep
    var host: HostOutcome?
  }

  private func carry(_ answer: ScriptedAnswer, attempts: Int = 0, path: String = "news/a.html")
    async throws -> Ending
  {
    let server = try ScriptedServer([answer])
    let client = try HTTPClient(
      ClientOptions(
        userAgent: "corpusd/test", allowedRanges: [try #require(AddressRange("127.0.0.0/8"))]))
    let settings = CrawlSettings(
      mode: .daemon, agent: "corpusd", concurrency: 1, pageLimits: TransferLimits(),
      feedLimits: TransferLimits(), redirects: 5,
      politeness: PolitenessLimits(delaySeconds: 0, connectionsPerHost: 1),
      poll: PollLimits(intervalSeconds: 3600, minimumSeconds: 900, maximumSeconds: 86_400),
      sitemaps: SitemapLimits(windowSeconds: .infinity, childrenPerPoll: 10),
      retry: RetryPolicy(attempts: 5), minimumWords: 50, usesFeedText: false, fileRoot: nil)
    let pipeline = ArticlePipeline(
      settings: settings, client: client, lanes: ParsingLanes(count: 1, marks: nil))
    let address = try #require(WebAddress(server.url(path)))
    let pending = PendingURL(
      id: 1, address: address, host: address.registrableDomain, sourceID: 1, source: address,
      attempts: attempts, nextAttempt: .distantPast)
    let (answers, teller) = AsyncStream<HostAnswer>.makeStream()
    let step = await pipeline.carry(
      PageVisit(pending: pending, address: address), robots: RobotsDecision(isAllowed: true),
      now: { Date(timeIntervalSince1970: 1_760_011_200) }, feedContent: { _ in nil },
      ruleFault: { _ in }
    ) { teller.yield($0) }
    teller.finish()
    var host: HostOutcome?
    for await answer in answers { host = answer.outcome }
    return Ending(step: step, host: host)
  }

  @Test func `an answer marked as a challenge is no page, and its host is left alone`() async throws
  {
    for status in ["200 OK", "403 Forbidden", "503 Service Unavailable"] {
      let answer = ScriptedAnswer(
        status: status, headers: ["Content-Type: text/html", "CF-Mitigated: challenge"],
        body: "<html><body><p>Please wait.</p></body></html>")
      let ending = try await carry(answer)
      #expect(ending.host == .busy(retryAfterSeconds: nil))
      guard case .outcome(.failed(_, let reason, let next, let facts)) = ending.step else {
        Issue.record("not put off: \(ending.step)")
        continue
      }
      #expect(reason.contains("challenge") && next > facts.at)
    }
  }

  @Test
  func `an article that redirects to its site's front page is missing, at the second look gone`()
    async throws
  {
    let answer = ScriptedAnswer(status: "302 Found", headers: ["Location: /"])
    guard case .outcome(.failed) = try await carry(answer).step else {
      Issue.record("not asked for again")
      return
    }
    guard case .outcome(.gone) = try await carry(answer, attempts: 1).step else {
      Issue.record("not gone")
      return
    }
  }

  @Test func `a redirect to another page, or from an address without a path, is followed`()
    async throws
  {
    for (path, target) in [
      ("news/a.html", "/news/b.html"), ("?p=12", "/"), ("news/a.html", "/?p=12"),
      ("news/a.html", "https://other.example/"),
    ] {
      let answer = ScriptedAnswer(status: "301 Moved Permanently", headers: ["Location: \(target)"])
      guard case .redirect = try await carry(answer, path: path).step else {
        Issue.record("not followed: \(path) to \(target)")
        continue
      }
    }
  }
}
