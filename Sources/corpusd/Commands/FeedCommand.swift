// corpusd feed: what a feed, read by itself, says.

import ArgumentParser
import Corpus
import Extraction
import Foundation

/// Reads a feed and prints its entries, touching neither journal nor corpus.
struct FeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Reads a feed or sitemap and prints its entries.",
    discussion: """
      The content decides what it is, not its name or type. Touches neither journal nor corpus.

        corpusd feed feed.xml --url https://example.org/feed.xml
        corpusd feed --format json https://example.org/feed.xml
        corpusd feed --section https://example.org/world/

      Exit code 0 if it is a feed, else 1.
      """)

  @Argument(help: ArgumentHelp("A saved feed, - or an address.", valueName: "FILE-OR-URL"))
  var input: String

  @Option(help: "text, json or jsonl (one entry a line).")
  var format = OutputFormat.text

  @Option(help: ArgumentHelp("The address that a saved feed came from.", valueName: "URL"))
  var url: String?

  @Option(help: ArgumentHelp("The Content-Type that it came with.", valueName: "TYPE"))
  var contentType: String?

  @Option(
    help: ArgumentHelp(
      "A configuration by which addresses are asked; without it, none is.", valueName: "FILE"))
  var config: String?

  @Flag(help: "Read a web page as a section: its links that look like articles.")
  var section = false

  func run() async throws {
    let read = try await InputFile.read(
      input, configuration: try config.map(ConfigurationOption.read))
    guard
      let address = url.map({ WebAddress($0) }) ?? read.address ?? WebAddress("http://localhost/")
    else { throw ValidationError("--url: \(url ?? "") is no http or https address") }
    let type = contentType.flatMap { $0.isEmpty ? nil : $0 } ?? read.contentType
    let feed: Feed
    do {
      feed =
        section
        ? try SectionReader.read(read.bytes, address: address, contentType: type)
        : try FeedReader.read(read.bytes, address: address, contentType: type)
    } catch {
      throw CommandFailure(status: .negative, message: "\(input): \(error)")
    }
    switch format {
    case .text: Terminal.line(text(feed))
    case .json: try Terminal.json(FeedRecord(feed), pretty: Terminal.isOutputTerminal)
    case .jsonl: for entry in FeedRecord(feed).entries { try Terminal.json(entry, pretty: false) }
    }
  }

  private func text(_ feed: Feed) -> String {
    var lines = [
      "\(feed.kind.rawValue): \(printable(feed.title ?? "without a title")), \(feed.entries.count) entries"
    ]
    if feed.isCut { lines.append("cut: a limit was reached, entries may be missing") }
    if let note = feed.note { lines.append("note: \(printable(note))") }
    for entry in feed.entries {
      let date = (entry.published ?? entry.updated).map(Timestamp.format) ?? "undated             "
      lines.append("\(date)  \(entry.link?.text ?? "no link")  \(printable(entry.title ?? ""))")
    }
    return lines.joined(separator: "\n")
  }
}
