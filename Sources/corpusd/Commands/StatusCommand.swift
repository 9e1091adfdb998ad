// corpusd status: what came in, what was refused, and how the run stands.

import ArgumentParser
import Corpus
import Foundation
import Store

/// Reads the journal's totals, also beside a running daemon.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "What came in, what was refused and why, and what comes next.",
    discussion: "Reads the journal only, and works beside a running daemon.")

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Option(help: ArgumentHelp("How many of the latest events to list.", valueName: "N"))
  var events = 20

  func run() async throws {
    let configuration = try option.read()
    // That an article is in the corpus is told by the event before it, and by the file.
    let hidden: EventKind? = format == .text ? .delivered : nil
    let (status, recent, missing) = try await Reading.journal(configuration) {
      reader throws(StoreError) in
      let status = try await reader.status()
      let recent = try await reader.recentEvents(limit: events, without: hidden)
      // Who may read the journal need not be allowed to read the corpus.
      let missing = try? await reader.missing(from: configuration.corpus.directory)
      return (status, recent, missing)
    }
    if format == .text {
      Terminal.line(text(status, recent, missing))
    } else {
      try Terminal.json(StatusRecord(status, recent, missing), pretty: format == .json)
    }
  }

  private func text(
    _ status: JournalStatus, _ recent: [JournalEvent], _ missing: MissingFiles?
  ) -> String {
    var table = TextTable()
    table.add("running", status.writer.map { "yes, as process \($0)" } ?? "no")
    table.add("articles", "\(status.articles) in the corpus")
    if status.undelivered > 0 {
      table.add("", "\(status.undelivered) of them about to be published")
    }
    if let words = missing?.words { table.add("warning", words) }
    table.add("last one", status.lastArticle.map(Timestamp.format) ?? "none yet")
    table.add("refused", "\(status.urls["rejected"] ?? 0)")
    for (reason, count) in status.rejections.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    {
      table.add("", "\(count) \(reason)")
    }
    table.add("duplicates", "\(status.urls["duplicate"] ?? 0)")
    table.add("gone", "\(status.urls["gone"] ?? 0)")
    table.add(
      "waiting",
      "\(status.urls["discovered"] ?? 0) to fetch, \(status.urls["failed"] ?? 0) to try again")
    table.add(
      "sources",
      "\(status.sources), \(status.failingSources) failing, \(status.stoppedSources) stopped")
    table.add("next poll", status.nextPoll.map(Timestamp.format) ?? "none")
    var lines = [table.text]
    if !recent.isEmpty {
      lines += ["", "latest events (`corpusd why URL` tells one address's whole story):"]
      lines += recent.map { EventLine.text($0) }
    }
    return lines.joined(separator: "\n")
  }
}

/// One event of the journal as a line.
enum EventLine {
  static func text(_ event: JournalEvent, showsAddress: Bool = true) -> String {
    let parts = [
      Timestamp.format(event.at),
      event.kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
      showsAddress ? event.address ?? "" : "", printable(event.detail),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

/// What `--format json` gives.
private struct StatusRecord: Encodable {
  struct Event: Encodable {
    var at: Date
    var kind: String
    var url: String?
    var detail: String
  }

  var writer: Int32?
  var articles: Int
  var undelivered: Int
  /// Published files that the corpus lacks; absent where it can't be read.
  var missingFiles: Int?
  var lastArticle: Date?
  var urls: [String: Int]
  var refused: [String: Int]
  var sources: Int
  var failingSources: Int
  var stoppedSources: Int
  var nextPoll: Date?
  var events: [Event]

  init(_ status: JournalStatus, _ recent: [JournalEvent], _ missing: MissingFiles?) {
    missingFiles = missing?.paths.count
    writer = status.writer
    articles = status.articles
    undelivered = status.undelivered
    lastArticle = status.lastArticle
    urls = status.urls
    refused = status.rejections
    sources = status.sources
    failingSources = status.failingSources
    stoppedSources = status.stoppedSources
    nextPoll = status.nextPoll
    events = recent.map {
      Event(at: $0.at, kind: $0.kind.rawValue, url: $0.address, detail: $0.detail)
    }
  }
}
