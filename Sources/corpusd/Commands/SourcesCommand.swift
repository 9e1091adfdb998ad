// corpusd sources: how each source stands.

import ArgumentParser
import Corpus
import Crawl
import Extraction
import Foundation
import Store

/// Lists the sources with their polls and what they gave.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "How each source stands: polls, failures, articles, next poll.",
    discussion: "Reads the journal only, and works beside a running daemon.")

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text, json or jsonl.")
  var format = OutputFormat.text

  @Flag(help: "Print the listed sources as OPML, for other feed readers or another corpusd.")
  var opml = false

  func run() async throws {
    let configuration = try option.read()
    if opml {
      Terminal.text(list(configuration, try await titles(configuration)))
      return
    }
    let sources = try await Reading.journal(configuration) { reader throws(StoreError) in
      try await reader.sources()
    }
    switch format {
    case .json: try Terminal.json(sources.map(SourceRecord.init), pretty: true)
    case .jsonl: for source in sources { try Terminal.json(SourceRecord(source), pretty: false) }
    case .text:
      var table = TextTable()
      table.add("articles", "refused", "waiting", "polls", "missed", "next poll", "source")
      for source in sources {
        let waiting = source.urls["discovered", default: 0] + source.urls["failed", default: 0]
        table.add(
          "\(source.urls["delivered", default: 0] + source.urls["accepted", default: 0])",
          "\(source.urls["rejected", default: 0])", "\(waiting)", "\(source.polls)",
          source.gaps > 0 ? "~\(source.missed)" : "", next(source), source.state.address.text)
        if let failure = source.lastFailure, source.state.failures > 0 {
          note("failed \(source.state.failures) times: \(failure)", in: &table)
        }
        if let derived = source.derived {
          note("led to \(derived.known) sitemaps or older pages: \(derived.read) read", in: &table)
          if let failure = derived.failure {
            note("\(derived.failing) of them failing: \(failure)", in: &table)
          }
        }
        if let leftOut = source.leftOut { note("left out: \(leftOut)", in: &table) }
      }
      Terminal.line(table.text)
    }
  }

  /// The sources that the configuration lists, by the names that it or they themselves give.
  private func list(_ configuration: Configuration, _ known: [SourceSummary]) -> String {
    let summaries = Dictionary(
      known.map { ($0.state.address, $0) }, uniquingKeysWith: { one, _ in one })
    let sources = configuration.sources.filter { $0.address.scheme != "file" }.map { source in
      var entry = OPMLSource(source.address)
      entry.title = source.name ?? summaries[source.address]?.title
      entry.type =
        source.reading.kind == .section ? ConfigurationReader.sectionType : "rss"
      return entry
    }
    return OPMLWriter.write(sources, title: "corpusd")
  }

  /// What the journal knows of the sources; nothing before the first run.
  private func titles(_ configuration: Configuration) async throws -> [SourceSummary] {
    guard FileManager.default.fileExists(atPath: configuration.journal.file) else { return [] }
    return try await Reading.journal(configuration) { reader throws(StoreError) in
      try await reader.sources()
    }
  }

  private func note(_ text: String, in table: inout TextTable) {
    table.add("", "", "", "", "", "", text)
  }

  private func next(_ source: SourceSummary) -> String {
    if !source.isActive { return "no longer listed" }
    if source.state.isStopped { return "never: \(source.state.stopReason ?? "gone")" }
    return Timestamp.format(source.state.nextPoll)
  }
}

/// What `--format json` gives.
private struct SourceRecord: Encodable {
  var url: String
  var name: String?
  var title: String?
  var active: Bool
  var stopped: Bool
  var polls: Int
  var failures: Int
  var failure: String?
  var lastPoll: Date?
  var nextPoll: Date
  var intervalSeconds: Double
  var urls: [String: Int]
  var kind: String?
  var leftOut: String?
  var gaps: Int
  var missed: Int
  var sitemaps: Sitemaps?

  /// The sitemaps that an index or robots.txt names.
  struct Sitemaps: Encodable {
    var known: Int
    var read: Int
    var failing: Int
    var failure: String?
  }

  init(_ source: SourceSummary) {
    url = source.state.address.text
    name = source.state.name
    title = source.title
    active = source.isActive
    stopped = source.state.isStopped
    polls = source.polls
    failures = source.state.failures
    failure = source.lastFailure
    lastPoll = source.state.lastPoll
    nextPoll = source.state.nextPoll
    intervalSeconds = source.state.intervalSeconds
    urls = source.urls
    kind = source.kind
    leftOut = source.leftOut
    gaps = source.gaps
    missed = source.missed
    sitemaps = source.derived.map {
      Sitemaps(known: $0.known, read: $0.read, failing: $0.failing, failure: $0.failure)
    }
  }
}
