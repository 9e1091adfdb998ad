// A page carried through the pipeline, against a server with one answer.

import Corpus
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

/// Where one page came to, and what its host made of the request.
struct PageEnding {
  var step: PageStep
  var host: HostOutcome?

  /// Asks for one page at `path`, and carries it to its end.
  static func of(
    _ answer: ScriptedAnswer, path: String = "a.html", attempts: Int = 0,
    rights: RightsPolicy = .standard
  ) async throws -> PageEnding {
    let server = try ScriptedServer([answer])
    let client = try HTTPClient(
      ClientOptions(
        userAgent: "corpusd/test", allowedRanges: [try #require(AddressRange("127.0.0.0/8"))]))
    var settings = CrawlSettings.scripted()
    settings.rights = rights
    let pipeline = ArticlePipeline(
      settings: settings, client: client, lanes: ParsingLanes(count: 1, marks: nil))
    let address = try #require(WebAddress(server.url(path)))
    let (answers, teller) = AsyncStream<HostAnswer>.makeStream()
    let step = await pipeline.carry(
      PageVisit(pending: .scripted(address, attempts: attempts), address: address),
      robots: RobotsDecision(isAllowed: true),
      now: { Date(timeIntervalSince1970: 1_760_011_200) }, feedContent: { _ in nil },
      ruleFault: { _ in }
    ) { teller.yield($0) }
    teller.finish()
    var host: HostOutcome?
    for await answer in answers { host = answer.outcome }
    return PageEnding(step: step, host: host)
  }
}

extension CrawlSettings {
  /// The settings of these tests: no delay, and nothing taken from feeds.
  static func scripted(redirects: Int = 5, isAdaptive: Bool = false) -> CrawlSettings {
    CrawlSettings(
      mode: .daemon, agent: "corpusd", concurrency: 4, pageLimits: TransferLimits(),
      feedLimits: TransferLimits(), redirects: redirects,
      politeness: PolitenessLimits(delaySeconds: 0, connectionsPerHost: 1),
      poll: PollLimits(
        intervalSeconds: 3600, minimumSeconds: 900, maximumSeconds: 86_400, isAdaptive: isAdaptive),
      sitemaps: SitemapLimits(windowSeconds: .infinity, childrenPerPoll: 10),
      retry: RetryPolicy(attempts: 5), minimumWords: 50, usesFeedText: false, fileRoot: nil)
  }
}

extension PendingURL {
  /// A page of source 1.
  static func scripted(_ address: WebAddress, attempts: Int = 0) -> PendingURL {
    PendingURL(
      id: 1, address: address, host: address.registrableDomain, sourceID: 1, source: address,
      attempts: attempts, nextAttempt: .distantPast)
  }
}
