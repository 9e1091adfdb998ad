// From a configuration to the parts of a run: the store, the HTTP client, the crawl's settings.

import Crawl
import Extraction
import Foundation
import Logging
import Store
import Transport

/// Makes the parts that the commands put together.
enum Opening {
  static func locations(_ configuration: Configuration) -> StoreLocations {
    StoreLocations(journal: configuration.journal.file, corpus: configuration.corpus.directory)
  }

  /// Opens the store, which recovers what an earlier stop left, and says what it mended.
  static func store(
    _ configuration: Configuration, _ logger: Logger
  ) async throws(CommandFailure) -> Store {
    do {
      let store = try await Store.open(locations(configuration), now: Date())
      let recovery = store.recovery
      if !recovery.wasClean {
        logger.notice(
          "Recovered after an unclean stop",
          metadata: [
            "published": "\(recovery.published)", "manifests": "\(recovery.manifestsRepaired)",
            "temporaries": "\(recovery.temporariesSwept)",
          ])
      }
      for warning in recovery.warnings { logger.warning("\(warning)") }
      return store
    } catch {
      throw CommandFailure(status: ExitStatus(error), message: "\(error)")
    }
  }

  static func sources(_ configuration: Configuration) -> [CrawlSource] {
    configuration.sources.map {
      CrawlSource(
        address: $0.address, name: $0.name, obeysRobots: $0.obeysRobots, reading: $0.reading)
    }
  }

  static func client(_ configuration: Configuration) throws(CommandFailure) -> HTTPClient {
    let fetch = configuration.fetch
    var options = ClientOptions(
      userAgent: configuration.userAgent,
      allowedRanges: fetch.allowAddresses.compactMap { AddressRange($0) }, fileRoot: fetch.fileRoot,
      maxConnections: fetch.concurrency, memoryBytes: fetch.memoryBytes,
      authorities: fetch.authorities, proxy: fetch.proxy, http2: fetch.http2)
    options.sites = SiteAccesses(configuration.access)
    do {
      return try HTTPClient(options)
    } catch {
      throw CommandFailure(status: .configuration, message: "\(error)")
    }
  }

  static func limits(_ fetch: Configuration.Fetch, bytes: Int) -> TransferLimits {
    var limits = TransferLimits()
    limits.wireBytes = bytes
    limits.decodedBytes = bytes
    limits.seconds = fetch.timeoutSeconds
    limits.stallSeconds = fetch.stallSeconds
    limits.connectSeconds = fetch.connectSeconds
    // The crawl follows redirects itself: each hop has robots rules and a turn of its own.
    limits.redirects = 0
    return limits
  }

  static func politeness(_ configuration: Configuration) -> PolitenessLimits {
    let fetch = configuration.fetch
    var limits = PolitenessLimits(
      delaySeconds: fetch.delaySeconds, connectionsPerHost: fetch.connectionsPerHost,
      hostsPerAddress: fetch.hostsPerAddress)
    limits.paces = configuration.paces
    return limits
  }

  static func settings(_ configuration: Configuration, mode: CrawlSettings.Mode) -> CrawlSettings {
    let fetch = configuration.fetch
    var settings = CrawlSettings(
      mode: mode, agent: configuration.robots.agent, concurrency: fetch.concurrency,
      pageLimits: limits(fetch, bytes: fetch.pageBytes),
      feedLimits: limits(fetch, bytes: fetch.feedBytes), redirects: fetch.redirects,
      politeness: politeness(configuration),
      poll: PollLimits(
        intervalSeconds: configuration.poll.intervalSeconds,
        minimumSeconds: configuration.poll.minimumSeconds,
        maximumSeconds: configuration.poll.maximumSeconds,
        unvalidatedSeconds: configuration.poll.unvalidatedSeconds,
        isAdaptive: configuration.poll.isAdaptive),
      sitemaps: SitemapLimits(
        windowSeconds: configuration.sitemaps.windowSeconds,
        childrenPerPoll: configuration.sitemaps.childrenPerPoll),
      retry: RetryPolicy(attempts: fetch.attempts),
      minimumWords: configuration.articles.minimumWords,
      usesFeedText: configuration.articles.feedText, fileRoot: fetch.fileRoot)
    settings.sites = SiteRules(configuration.sites)
    settings.access = SiteAccesses(configuration.access)
    settings.rights = configuration.rights
    settings.mostParts = configuration.articles.maxParts
    return settings
  }
}
