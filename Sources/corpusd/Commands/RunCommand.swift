// corpusd run: the daemon, and with --once the run that ends by itself.

import ArgumentParser
import Crawl
import Foundation
import Logging
import Store
import Transport

/// Polls, fetches, extracts and writes, until stopped or done.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Polls the sources and writes their articles (the default command).",
    discussion: """
      Runs until it is stopped; with --once until every source that is due is polled and every page \
      that it gave has come to an end. SIGTERM and SIGINT stop it gracefully: pages in flight are \
      finished within daemon.stop_seconds or left as never fetched. A second signal stops it at once. \
      Nothing is lost either way.
      """)

  @OptionGroup var option: ConfigurationOption

  @Flag(help: "Poll what is due, follow it to the end, print a summary, and end.")
  var once = false

  func run() async throws {
    let configuration = try option.read()
    let environment = ProcessInfo.processInfo.environment
    let showsProgress =
      once && Terminal.isErrorTerminal && configuration.log.format == "auto"
    let logger = LogDestination.logger(
      configuration.log, environment: environment, sharesLine: showsProgress)
    let notifier = ServiceNotifier(environment: environment)
    let signals = StopSignals()
    defer { signals.cancel() }
    // In a one-shot run SIGHUP is what it always was: the terminal has gone.
    let reloads = once ? nil : ReloadSignal()
    defer { reloads?.cancel() }
    // First: what it finds wrong in the configuration is told before anything is written.
    let client = try Opening.client(configuration)
    // A journal of millions of articles is checked in full after a crash.
    notifier.extendStart(seconds: 900)
    let store = try await Opening.store(configuration, logger)
    let crawler = Crawler(
      settings: Opening.settings(configuration, mode: once ? .once : .daemon), store: store,
      client: client, logger: logger)
    for note in configuration.notes { logger.warning("\(printable(note))") }
    logger.notice(
      "corpusd \(Program.version) starts",
      metadata: [
        "sources": "\(configuration.sources.count)", "corpus": "\(configuration.corpus.directory)",
        "journal": "\(configuration.journal.file)", "mode": once ? "once" : "daemon",
      ])
    notifier.ready("\(configuration.sources.count) sources")

    let stopper = GracefulStop(
      crawler: crawler, client: client, seconds: configuration.daemon.stopSeconds,
      notifier: notifier, logger: logger)
    let stream = signals.stream
    let listening = Task { await stopper.listen(stream) }
    let reloader = Reloader(
      path: option.path, configuration: configuration, crawler: crawler, notifier: notifier,
      logger: logger)
    let reloading = reloads.map { signal in
      let stream = signal.stream
      return Task { await reloader.listen(stream) }
    }
    let reporter = RunReporter(
      crawler: crawler, notifier: notifier, logger: logger,
      showsProgress: showsProgress)
    let reporting = Task { await reporter.report() }

    let summary = await crawler.run(Opening.sources(configuration))
    reloading?.cancel()
    reporting.cancel()
    await reporting.value
    notifier.stopping()
    await client.shutdown()
    do {
      try await store.close(now: Date())
    } catch {
      throw CommandFailure(status: ExitStatus(error), message: "\(error)")
    }
    listening.cancel()
    logger.notice("corpusd stops", metadata: ["summary": "\(summary.line)"])
    if once { Terminal.line(summary.line) }
    if let failure = summary.failure {
      throw CommandFailure(status: ExitStatus(failure), message: "\(failure)")
    }
    if once && summary.everySourceFailed {
      throw CommandFailure(
        status: .allSourcesFailed,
        message:
          "every source failed; `corpusd sources` says why, and the next run tries them again")
    }
  }
}

extension ExitStatus {
  /// The exit code that tells a store's failure.
  init(_ error: StoreError) {
    switch error.kind {
    case .corpusUnwritable, .diskFull, .readOnly: self = .corpus
    case .locked, .damagedJournal, .newerSchema, .journalIO, .corpusMismatch, .noJournal,
      .unknownRow, .closed:
      self = .journal
    }
  }
}
