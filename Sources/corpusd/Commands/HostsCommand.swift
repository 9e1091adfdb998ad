// corpusd hosts: how each host is treated.

import ArgumentParser
import Corpus
import Foundation
import Store

/// Lists the hosts with their back-off and their pages.
struct HostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosts",
    abstract: "How each host is treated: pages, failures, back-off.",
    discussion: "Reads the journal only, and works beside a running daemon.")

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text, json or jsonl.")
  var format = OutputFormat.text

  func run() async throws {
    let configuration = try option.read()
    let hosts = try await Reading.journal(configuration) { reader throws(StoreError) in
      try await reader.hosts()
    }
    switch format {
    case .json: try Terminal.json(hosts.map(HostEntry.init), pretty: true)
    case .jsonl: for host in hosts { try Terminal.json(HostEntry(host), pretty: false) }
    case .text:
      var table = TextTable()
      table.add("articles", "refused", "waiting", "not before", "host")
      for host in hosts {
        let waiting = host.urls["discovered", default: 0] + host.urls["failed", default: 0]
        table.add(
          "\(host.urls["delivered", default: 0] + host.urls["accepted", default: 0])",
          "\(host.urls["rejected", default: 0])", "\(waiting)",
          host.record.notBefore.map(Timestamp.format) ?? "-",
          host.record.host.isEmpty ? "(files)" : host.record.host)
      }
      Terminal.line(table.text)
    }
  }
}

/// What `--format json` gives.
private struct HostEntry: Encodable {
  var host: String
  var notBefore: Date?
  var failures: Int
  var urls: [String: Int]

  init(_ host: HostSummary) {
    self.host = host.record.host
    notBefore = host.record.notBefore
    failures = host.record.failures
    urls = host.urls
  }
}
