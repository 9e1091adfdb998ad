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

  /// Follows the signals until cancelled.
  func listen(_ signals: AsyncStream<Int32>) async {
    var isStopping = false
    for await signal in signals {
      if isStopping {
        // The journal is exact at every moment, so that ending here loses nothing.
        _exit(128 + signal)
      }
      isStopping = true
      logger.notice(
        "Stopping: pages in flight have \(seconds) s", metadata: ["signal": "\(signal)"])
      notifier.stopping()
      await crawler.stop()
      let client = client
      let seconds = seconds
      // Not a child of this task: the next signal is waited for meanwhile.
      Task {
        try? await Task.sleep(for: .seconds(seconds))
        await client.shutdown()
      }
    }
  }
}
