// The reload: the configuration read anew, and taken over only where it is right.

import Crawl
import Logging
import Transport

/// Carries out reloads.
struct Reloader: Sendable {
  let path: String
  /// The configuration that the run began with.
  let configuration: Configuration
  let crawler: Crawler
  let client: HTTPClient
  let notifier: ServiceNotifier
  let logger: Logger

  /// Reloads at each signal until cancelled.
  func listen(_ signals: AsyncStream<Void>) async {
    var current = configuration
    for await _ in signals {
      notifier.reloading()
      current = await reload(current)
      notifier.ready("\(current.sources.count) sources")
    }
  }

  /// The configuration in force afterwards: the new one, or the old one where that is wrong.
  private func reload(_ current: Configuration) async -> Configuration {
    let new: Configuration
    do {
      new = try ConfigurationReader.read(path)
    } catch {
      for fault in error.faults {
        logger.error(
          "The new configuration is wrong, so the old one stays", metadata: ["fault": "\(fault)"])
      }
      return current
    }
    // First: what a new source needs must be there when it is polled.
    await client.adopt(SiteAccesses(new.access))
    let report = await crawler.reload(
      Opening.sources(new), settings: Opening.settings(new, mode: .daemon))
    guard let report else { return current }
    logger.notice(
      "Configuration reloaded",
      metadata: [
        "sources": "\(report.sources)", "added": "\(report.added)", "removed": "\(report.removed)",
      ])
    for note in new.notes { logger.warning("\(printable(note))") }
    let fixed = configuration.fixedKeys(unlike: new)
    if !fixed.isEmpty {
      logger.warning(
        "Some changes need a restart", metadata: ["keys": "\(fixed.joined(separator: ", "))"])
    }
    return new
  }
}

extension Configuration {
  /// The keys that a running daemon can't change and in which another configuration differs.
  func fixedKeys(unlike other: Configuration) -> [String] {
    let keys: [(String, Bool)] = [
      ("contact", userAgent == other.userAgent), ("corpus", corpus == other.corpus),
      ("journal", journal == other.journal),
      ("fetch.concurrency", fetch.concurrency == other.fetch.concurrency),
      ("fetch.memory_bytes", fetch.memoryBytes == other.fetch.memoryBytes),
      ("fetch.allow_addresses", fetch.allowAddresses == other.fetch.allowAddresses),
      ("fetch.file_root", fetch.fileRoot == other.fetch.fileRoot),
      ("fetch.proxy", fetch.proxy == other.fetch.proxy),
      ("fetch.ca_file", fetch.authorities == other.fetch.authorities),
      ("fetch.http2", fetch.http2 == other.fetch.http2),
      ("daemon", daemon == other.daemon), ("log", log == other.log),
    ]
    return keys.filter { !$0.1 }.map(\.0)
  }
}
