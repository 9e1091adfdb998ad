// corpusd backfill: what a source had before it was listed, or while nobody polled it.

import ArgumentParser
import Corpus
import Crawl
import Foundation
import Store

/// Reads a source's older pages, archives and sitemaps back to a day, and fetches what they list.
struct BackfillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backfill",
    abstract: "Fetches what a listed source had back to a day.",
    discussion: """
      Follows the archives and pages of a feed (RFC 5005, JSON Feed's next_url, WordPress's ?paged=) or \
      all sitemaps of an index, with the delays of every run and through the same checks. What it has \
      read is journalled: interrupted or out of budget, the same command goes on where it was. Not while \
      a daemon runs.

        corpusd backfill https://example.org/feed.xml --since 2026-01-01 --limit 5000
      """)

  @OptionGroup var option: ConfigurationOption

  @Argument(help: ArgumentHelp("The address or name of a listed source.", valueName: "SOURCE"))
  var source: String

  @Option(help: ArgumentHelp("The first day that is wanted.", valueName: "YYYY-MM-DD"))
  var since: String

  @Option(help: ArgumentHelp("New addresses to take in this run.", valueName: "N"))
  var limit = 10_000

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    guard let day = Day.parse(since) else {
      throw ValidationError("--since: \(since) is no day; write it as 2026-01-31")
    }
    guard limit > 0 else { throw ValidationError("--limit: \(limit) is no number above zero") }
    let configuration = try option.read()
    let listed = try listed(in: configuration)
    let plan = BackfillPlan(address: listed.address, since: day, limit: limit)
    let run = Running(
      configuration: configuration, path: option.path, mode: .once, backfill: plan)
    let result = try await run.crawl()
    let progress = result.progress ?? .none
    switch format {
    case .text:
      Terminal.line(result.summary.line)
      Terminal.line(words(progress))
    case .json, .jsonl:
      let record = Record(
        source: listed.address.text, since: day, pagesKnown: progress.known,
        pagesLeft: progress.unread, finished: progress.unread == 0,
        summary: SummaryRecord(result.summary))
      try Terminal.json(record, pretty: false)
    }
    if result.summary.everySourceFailed {
      throw CommandFailure(
        status: .allSourcesFailed,
        message: "the source failed; `corpusd sources` says why, and the same command goes on")
    }
  }

  private struct Record: Encodable {
    var source: String
    var since: Date
    var pagesKnown: Int
    var pagesLeft: Int
    var finished: Bool
    var summary: SummaryRecord
  }

  private func words(_ progress: BackfillProgress) -> String {
    if progress.known == 0 {
      return "the source names no older page, archive or sitemap: only what it shows now was read"
    }
    if progress.unread == 0 { return "read back to \(since): \(progress.known) older pages known" }
    return "\(progress.unread) of \(progress.known) older pages are still to be read: "
      + "the same command goes on"
  }

  /// The source that is meant; only listed ones have settings to be read with.
  private func listed(in configuration: Configuration) throws -> Configuration.Source {
    let identity = WebAddress(source)?.identity
    let found = configuration.sources.first {
      $0.address.identity == identity || $0.address.text == source || $0.name == source
    }
    guard let found else {
      throw CommandFailure(
        status: .negative,
        message: "\(source) is not listed in \(option.path); add it as [[source]] first")
    }
    return found
  }
}
