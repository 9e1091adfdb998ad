// corpusd run: the daemon, and with --once the run that ends by itself.

import ArgumentParser
import Corpus
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

  @Option(help: "With --once: text or json, for the summary.")
  var format = OutputFormat.text

  func validate() throws {
    if format != .text && !once { throw ValidationError("--format is for --once only") }
  }

  func run() async throws {
    let configuration = try option.read()
    let run = Running(
      configuration: configuration, path: option.path, mode: once ? .once : .daemon)
    let summary = try await run.crawl().summary
    guard once else { return }
    switch format {
    case .text: Terminal.line(summary.line)
    case .json, .jsonl: try Terminal.json(SummaryRecord(summary), pretty: false)
    }
    if summary.everySourceFailed {
      throw CommandFailure(
        status: .allSourcesFailed,
        message:
          "every source failed; `corpusd sources` says why, and the next run tries them again")
    }
  }
}

/// The counts of a run, as `--format json` gives them.
struct SummaryRecord: Encodable {
  var accepted: Int
  var refused: Int
  var refusedBy: [String: Int]
  var duplicates: Int
  var gone: Int
  var toTryAgain: Int
  var newAddresses: Int
  var sourcesPolled: Int
  var sourcesUnchanged: Int
  var sourcesFailed: Int
  var requests: Int
  var bytes: Int

  init(_ summary: CrawlSummary) {
    accepted = summary.accepted
    refused = summary.rejectedInAll
    refusedBy = Dictionary(
      summary.rejected.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
    duplicates = summary.duplicates
    gone = summary.gone
    toTryAgain = summary.failed
    newAddresses = summary.entriesNew
    sourcesPolled = summary.sourcesPolled
    sourcesUnchanged = summary.sourcesUnchanged
    sourcesFailed = summary.sourcesFailed
    requests = summary.requests
    bytes = summary.wireBytes
  }
}

extension ExitStatus {
  /// The exit code that tells a store's failure.
  init(_ error: StoreError) {
    switch error.kind {
    case .corpusUnwritable, .corpusGone, .diskFull, .readOnly: self = .corpus
    case .locked, .damagedJournal, .newerSchema, .olderSchema, .journalIO, .corpusMismatch,
      .noJournal, .unknownRow, .closed:
      self = .journal
    }
  }
}
