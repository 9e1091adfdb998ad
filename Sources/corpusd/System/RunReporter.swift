// What a run says while it lasts: systemd's watchdog and status, progress on a terminal, counts every hour.

import Crawl
import Foundation
import Logging

/// Reports on a crawl until cancelled.
struct RunReporter: Sendable {
  private static let hour = 3600.0
  private static let progressSeconds = 0.5
  private static let statusSeconds = 30.0

  let crawler: Crawler
  let notifier: ServiceNotifier
  let logger: Logger
  let showsProgress: Bool

  func report() async {
    let step =
      showsProgress
      ? Self.progressSeconds
      : min(notifier.watchdogSeconds ?? Self.statusSeconds, Self.statusSeconds)
    var lastHour = CrawlSummary()
    var sinceHour = 0.0
    while (try? await Task.sleep(for: .seconds(step))) != nil {
      // The watchdog speaks for the crawl: asking the crawler fails to answer when it hangs.
      let progress = await crawler.progress
      notifier.watchdog()
      notifier.status(progress.line)
      if showsProgress { Terminal.status("\r\u{1B}[K\(progress.line)") }
      sinceHour += step
      if sinceHour >= Self.hour {
        logger.notice("The last hour", metadata: ["summary": "\(progress.since(lastHour).line)"])
        lastHour = progress
        sinceHour = 0
      }
    }
    if showsProgress { Terminal.status("\r\u{1B}[K") }
  }
}
