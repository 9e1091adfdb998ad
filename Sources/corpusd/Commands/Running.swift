// One run of the crawl, from the opened store to its clean close: the daemon, --once, and a back-fill.

import Crawl
import Foundation
import Logging
import Store
import Transport

/// Puts the parts of a run together.
struct Running {
  let configuration: Configuration
  /// Where the configuration lies, for a reload.
  let path: String
  let mode: CrawlSettings.Mode
  var backfill: BackfillPlan?

  /// What a run came to.
  struct Result {
    var summary: CrawlSummary
    /// Where the back-fill stands; nil where the run was none.
    var progress: BackfillProgress?
  }

  /// Runs to the end, or until a signal stops it.
  func crawl() async throws -> Result {
    let environment = ProcessInfo.processInfo.environment
    let isDaemon = mode == .daemon
    let showsProgress =
      !isDaemon && Terminal.isErrorTerminal && configuration.log.format == "auto"
    let logger = LogDestination.logger(
      configuration.log, environment: environment, sharesLine: showsProgress)
    let notifier = ServiceNotifier(environment: environment)
    let signals = StopSignals()
    defer { signals.cancel() }
    // In a one-shot run SIGHUP is what it always was: the terminal has gone.
    let reloads = isDaemon ? ReloadSignal() : nil
    defer { reloads?.cancel() }
    // First: what it finds wrong in the configuration is told before anything is written.
    let client = try Opening.client(configuration)
    // A journal of millions of articles is checked in full after a crash.
    notifier.extendStart(seconds: 900)
    let store = try await Opening.store(configuration, logger)
    var settings = Opening.settings(configuration, mode: mode)
    settings.backfill = backfill
    let crawler = Crawler(settings: settings, store: store, client: client, logger: logger)
    begin(logger)
    notifier.ready("\(configuration.sources.count) sources")

    let stopper = GracefulStop(
      crawler: crawler, client: client, seconds: configuration.daemon.stopSeconds,
      notifier: notifier, logger: logger)
    let stops = signals.stream
    let listening = Task { await stopper.listen(stops) }
    let reloading = reloads.map { reload(at: $0, crawler, client, notifier, logger) }
    let reporter = RunReporter(
      crawler: crawler, notifier: notifier, logger: logger, showsProgress: showsProgress)
    let reporting = Task { await reporter.report() }

    let summary = await crawler.run(Opening.sources(configuration))
    reloading?.cancel()
    reporting.cancel()
    await reporting.value
    notifier.stopping()
    await client.shutdown()
    let progress: BackfillProgress?
    do {
      progress = try await crawler.backfillProgress()
      try await store.close(now: Date())
    } catch {
      throw CommandFailure(status: ExitStatus(error), message: "\(error)")
    }
    listening.cancel()
    logger.notice("corpusd stops", metadata: ["summary": "\(summary.line)"])
    if let failure = summary.failure {
      if !isDaemon { Terminal.line(summary.line) }
      throw CommandFailure(status: ExitStatus(failure), message: "\(failure)")
    }
    if summary.isOutOfParsers {
      throw CommandFailure(
        status: .parsers,
        message:
          "every parser has a page in hand that does not end, so nothing can be read any more; "
          + "start corpusd again: it goes on where the journal is, without those pages")
    }
    return Result(summary: summary, progress: progress)
  }

  private func begin(_ logger: Logger) {
    for note in configuration.notes { logger.warning("\(printable(note))") }
    logger.notice(
      "corpusd \(Program.version) starts",
      metadata: [
        "sources": "\(configuration.sources.count)", "corpus": "\(configuration.corpus.directory)",
        "journal": "\(configuration.journal.file)",
        "mode": backfill != nil ? "backfill" : mode == .once ? "once" : "daemon",
      ])
  }

  private func reload(
    at signal: ReloadSignal, _ crawler: Crawler, _ client: HTTPClient,
    _ notifier: ServiceNotifier, _ logger: Logger
  ) -> Task<Void, Never> {
    let reloader = Reloader(
      path: path, configuration: configuration, crawler: crawler, client: client,
      notifier: notifier, logger: logger)
    let stream = signal.stream
    return Task { await reloader.listen(stream) }
  }
}
