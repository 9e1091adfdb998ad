// What the crawl is told from outside: limits, delays, and how it calls itself.

package import Corpus
package import Extraction
package import Foundation
package import Transport

/// What of sitemaps is read.
package struct SitemapLimits: Sendable, Equatable {
  /// Addresses that changed last longer ago are left out, in seconds; infinite: none.
  package var windowSeconds: Double
  /// Child sitemaps read at one poll of an index, whatever lies between them.
  package var childrenPerPoll: Int

  package init(windowSeconds: Double, childrenPerPoll: Int) {
    self.windowSeconds = windowSeconds
    self.childrenPerPoll = childrenPerPoll
  }
}

/// A back-fill of one source, which is all that the run then does.
package struct BackfillPlan: Sendable, Equatable {
  /// The listed source.
  package var address: WebAddress
  /// Entries that changed last before this are left out, and pages of nothing else end it.
  package var since: Date
  /// The most new addresses to take.
  package var limit: Int

  package init(address: WebAddress, since: Date, limit: Int) {
    self.address = address
    self.since = since
    self.limit = limit
  }
}

/// The settings of a crawl; sizes in bytes, times in seconds.
package struct CrawlSettings: Sendable {
  /// How a run ends.
  package enum Mode: Sendable {
    /// Polls every source that is due, follows what they gave, and ends.
    case once
    /// Goes on until it is stopped.
    case daemon
  }

  package var mode: Mode
  /// The product token looked for in robots.txt (RFC 9309 §2.2.1).
  package var agent: String
  /// Transfers at once, over all hosts.
  package var concurrency: Int
  /// Limits of a page's transfer.
  package var pageLimits: TransferLimits
  /// Limits of a feed's transfer.
  package var feedLimits: TransferLimits
  /// Redirects followed for one page or poll.
  package var redirects: Int
  package var politeness: PolitenessLimits
  package var poll: PollLimits
  package var sitemaps: SitemapLimits
  package var retry: RetryPolicy
  /// The fewest words of an article.
  package var minimumWords: Int
  /// Whether the full text that a feed carries stands in where its page gives no article.
  package var usesFeedText: Bool
  /// Pages of one article that are joined; 1 takes the first alone.
  package var mostParts = 20
  /// What becomes of pages that their publishers reserve.
  package var rights = RightsPolicy.standard
  /// The directory below which `file:` addresses lie; its robots.txt speaks for them.
  package var fileRoot: String?
  /// What the user says of single sites' pages.
  package var sites = SiteRules()
  /// How single sites are asked; the client sees to all of it that concerns requests.
  package var access = SiteAccesses()
  /// Set where the run is a back-fill.
  package var backfill: BackfillPlan?

  package init(
    mode: Mode, agent: String, concurrency: Int, pageLimits: TransferLimits,
    feedLimits: TransferLimits, redirects: Int, politeness: PolitenessLimits, poll: PollLimits,
    sitemaps: SitemapLimits, retry: RetryPolicy, minimumWords: Int, usesFeedText: Bool,
    fileRoot: String?
  ) {
    self.mode = mode
    self.agent = agent
    self.concurrency = concurrency
    self.pageLimits = pageLimits
    self.feedLimits = feedLimits
    self.redirects = redirects
    self.politeness = politeness
    self.poll = poll
    self.sitemaps = sitemaps
    self.retry = retry
    self.minimumWords = minimumWords
    self.usesFeedText = usesFeedText
    self.fileRoot = fileRoot
  }
}
