// The stop: what is in flight may end within a limit; a second signal ends the process at once.

import Crawl
import Glibc
import Logging
import Transport

/// Carries out the stop signals.
struct GracefulStop: Sendable {
  let crawler: Crawler
  let client: HTTPClient
  let seconds: Double
  let notifier: ServiceNotifier
  let logger: Logger

  /// What the last checkpoint may take after the transfers were ended, in seconds.
  private static let lastWrites = 10.0

  /// Waits for the first signal until cancelled.
  func listen(_ signals: AsyncStream<Int32>) async {
    for await signal in signals {
      logger.notice(
        "Stopping: pages in flight have \(seconds) s", metadata: ["signal": "\(signal)"])
      notifier.stopping()
      await crawler.stop()
      try? await Task.sleep(for: .seconds(seconds))
      await client.shutdown()
      try? await Task.sleep(for: .seconds(Self.lastWrites))
      // Cancelled as soon as the run has ended: what is still here hangs.
      if Task.isCancelled { return }
      logger.warning("Stopped without waiting longer; the next start goes on where the journal is")
      _exit(ExitStatus.success.rawValue)
    }
  }
}
