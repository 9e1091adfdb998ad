// corpusd refused: which pages were refused, and why.

import ArgumentParser
import Corpus
import Foundation
import Store

/// Lists refused pages from the journal, the latest first.
struct RefusedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refused",
    abstract: "Which pages were refused, and why.",
    discussion: """
      Lists the latest refusals first: time, reason with what was found and the limit, address. Reads the \
      journal only, and works beside a running daemon.

        corpusd refused --reason too-short --since 2026-01-31
      """)

  @OptionGroup var option: ConfigurationOption

  @Option(help: ArgumentHelp("Only this reason, as status names it.", valueName: "REASON"))
  var reason: String?

  @Option(help: ArgumentHelp("Only pages of this source.", valueName: "ADDRESS-OR-NAME"))
  var source: String?

  @Option(help: ArgumentHelp("Only from this day on.", valueName: "YYYY-MM-DD"))
  var since: String?

  @Option(help: ArgumentHelp("How many pages to list.", valueName: "N"))
  var limit = 50

  @Option(help: "text, json or jsonl (one object a line).")
  var format = OutputFormat.text

  func validate() throws {
    if let reason, Rejection.Reason(rawValue: reason) == nil {
      let names = Rejection.Reason.allCases.map(\.rawValue)
      let near = NearestWord.to(reason, among: names)
      let mend = near.map { "did you mean \($0)?" } ?? "one of \(names.joined(separator: ", "))"
      throw ValidationError("--reason: \(reason) is no reason; \(mend)")
    }
    if let since, Day.parse(since) == nil {
      throw ValidationError("--since: \(since) is no day; write it as 2026-01-31")
    }
    guard limit > 0 else { throw ValidationError("--limit: \(limit) is no number above zero") }
  }

  func run() async throws {
    let configuration = try option.read()
    let wanted = source.map { WebAddress($0)?.text ?? $0 }
    let filter = RefusedFilter(
      reason: reason, source: wanted, since: since.flatMap(Day.parse), limit: limit)
    let pages = try await Reading.journal(configuration) { reader throws(StoreError) in
      try await reader.refused(filter)
    }
    switch format {
    case .text:
      var table = TextTable()
      for page in pages {
        table.add(
          page.at.map(Timestamp.format) ?? "-",
          printable(Rejection.words(page.reason, value: page.value, limit: page.limit)),
          printable(page.address))
      }
      Terminal.line(pages.isEmpty ? "no such page was refused" : table.text)
    case .json: try Terminal.json(pages.map(Record.init), pretty: true)
    case .jsonl: for page in pages { try Terminal.json(Record(page), pretty: false) }
    }
  }

  private struct Record: Encodable {
    var at: Date?
    var reason: String
    var value: String?
    var limit: String?
    var url: String
    var source: String?

    init(_ page: RefusedPage) {
      at = page.at
      reason = page.reason
      value = page.value
      limit = page.limit
      url = page.address
      source = page.source
    }
  }
}
