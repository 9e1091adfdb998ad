// corpusd hosts: how each host is treated, and what it was asked for.

import ArgumentParser
import Corpus
import Foundation
import Store

/// Lists the hosts with their ledger and back-off, or shows one of them day by day.
struct HostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosts",
    abstract: "How each host is treated: requests, gaps, robots, back-off, pages.",
    discussion: """
      Reads the journal only, and works beside a running daemon. With HOST (a name or an address), what \
      a publisher could be shown: the requests of each day.
      """)

  @OptionGroup var option: ConfigurationOption

  @Argument(help: ArgumentHelp("One host, or an address on it.", valueName: "HOST"))
  var host: String?

  @Option(help: "text, json or jsonl.")
  var format = OutputFormat.text

  func run() async throws {
    let configuration = try option.read()
    var hosts = try await Reading.journal(configuration) { reader throws(StoreError) in
      try await reader.hosts()
    }
    if let host {
      let wanted = (WebAddress(host) ?? WebAddress("https://\(host)/"))?.registrableDomain ?? host
      hosts = hosts.filter { $0.record.host == wanted }
      guard !hosts.isEmpty else {
        throw CommandFailure(
          status: .negative,
          message: "the journal knows no host \(printable(wanted)); `corpusd hosts` lists them")
      }
    }
    let now = Date()
    switch format {
    case .json: try Terminal.json(hosts.map(HostEntry.init), pretty: true)
    case .jsonl: for host in hosts { try Terminal.json(HostEntry(host), pretty: false) }
    case .text where host != nil:
      for host in hosts { Terminal.line(HostPage.text(of: host, now: now)) }
    case .text:
      var table = TextTable()
      table.add(
        "articles", "refused", "waiting", "requests/day", "smallest gap", "304", "not before",
        "host")
      for host in hosts { table.add(row: HostPage.row(of: host)) }
      Terminal.line(table.text)
    }
  }
}

/// What `--format json` gives.
private struct HostEntry: Encodable {
  struct Day: Encodable {
    var day: String
    var requests: Int
    var notModified: Int
    var failures: Int
    var refusedByRobots: Int
    var bytes: Int
    var smallestGapSeconds: Double?
  }

  var host: String
  var notBefore: Date?
  var failures: Int
  var delaySeconds: Double?
  var robotsLine: String?
  var urls: [String: Int]
  var days: [Day]

  init(_ host: HostSummary) {
    self.host = host.record.host
    notBefore = host.record.notBefore
    failures = host.record.failures
    delaySeconds = host.record.delaySeconds
    robotsLine = host.record.robotsLine
    urls = host.urls
    days = host.days.map {
      Day(
        day: HostPage.name(ofDay: $0.day), requests: $0.requests, notModified: $0.unchanged,
        failures: $0.failures, refusedByRobots: $0.refused, bytes: $0.bytes,
        smallestGapSeconds: $0.smallestGap)
    }
  }
}
