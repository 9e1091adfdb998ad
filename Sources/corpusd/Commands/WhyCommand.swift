// corpusd why: what became of one address, and why.

import ArgumentParser
import Corpus
import Crawl
import Foundation
import Store

/// Prints the life of one address from the journal.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "What became of an address, and why.",
    discussion: """
      Tells where the address came from, each attempt, and how it ended: the file it became, or the \
      reason with the value found, the limit, and what would change it. Tracking parameters, http \
      against https, www. and the like make no difference. Exit code 1 where the journal does not \
      know the address.
      """)

  @Argument(help: "The address of a page.")
  var url: String

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    guard let address = WebAddress(url) else {
      throw ValidationError("\(url) is no http, https or file address")
    }
    let configuration = try option.read()
    let (history, robots) = try await Reading.journal(configuration) { reader throws(StoreError) in
      let history = try await reader.why(address)
      return (history, try await reader.robots(origin: (history?.address ?? address).origin))
    }
    guard let history else {
      throw CommandFailure(
        status: .negative,
        message: "\(address) is not in the journal: no source has named it yet "
          + "(`corpusd sources` lists them)")
    }
    if format == .text {
      Terminal.line(text(history, robots))
    } else {
      try Terminal.json(HistoryRecord(history, waits(history, robots)), pretty: format == .json)
    }
  }

  /// What a page waits for, beside its time; nil where nothing.
  private func waits(_ history: URLHistory, _ robots: RobotsRecord?) -> String? {
    guard history.nextAttempt != nil, let robots, let why = RobotsPolicy(robots).unreachable else {
      return nil
    }
    return "for the robots.txt of \(robots.origin), which can't be reached (\(why)): nothing is "
      + "fetched from there before"
  }

  private func text(_ history: URLHistory, _ robots: RobotsRecord?) -> String {
    var table = TextTable()
    table.add("address", history.address.text)
    table.add("state", history.state)
    if let path = history.path, let number = history.number {
      table.add("article", "\(number): \(path)")
    }
    if let number = history.duplicateOf {
      let similarity = history.similarity.map { ", \(Int(($0 * 100).rounded())) % the same" } ?? ""
      table.add(
        "duplicate", "of article \(number) (\(history.duplicatePath ?? "?"))\(similarity)")
      if let other = history.duplicateAddress { table.add("", other) }
    }
    if let reason = history.reason {
      table.add("reason", reason)
      if let value = history.value { table.add("found", value) }
      if let limit = history.limit { table.add("against", limit) }
      if let mend = Rejection.Reason(rawValue: reason)?.mend { table.add("to change it", mend) }
    }
    if let source = history.source { table.add("source", source) }
    if history.attempts > 0 { table.add("attempts", "\(history.attempts)") }
    if let next = history.nextAttempt { table.add("next", "not before \(Timestamp.format(next))") }
    if let waits = waits(history, robots) { table.add("waits", waits) }
    if let robots, history.state == "discovered" || history.reason == "robots" {
      let status = robots.status.map { "HTTP \($0)" } ?? "not reachable"
      table.add(
        "robots.txt",
        "\(status) at \(Timestamp.format(robots.fetched)), asked again after \(Timestamp.format(robots.expires))"
      )
    }
    return
      ([table.text, "", "events:"] + history.events.map { EventLine.text($0, showsAddress: false) })
      .joined(
        separator: "\n")
  }
}

/// What `--format json` gives.
private struct HistoryRecord: Encodable {
  struct Event: Encodable {
    var at: Date
    var kind: String
    var detail: String
  }

  var url: String
  var state: String
  var reason: String?
  var value: String?
  var limit: String?
  var source: String?
  var attempts: Int
  var next: Date?
  var waits: String?
  var number: Int?
  var file: String?
  var duplicateOf: Int?
  var similarity: Double?
  var events: [Event]

  init(_ history: URLHistory, _ waits: String?) {
    self.waits = waits
    url = history.address.text
    state = history.state
    reason = history.reason
    value = history.value
    limit = history.limit
    source = history.source
    attempts = history.attempts
    next = history.nextAttempt
    number = history.number
    file = history.path
    duplicateOf = history.duplicateOf
    similarity = history.similarity
    events = history.events.map { Event(at: $0.at, kind: $0.kind.rawValue, detail: $0.detail) }
  }
}
