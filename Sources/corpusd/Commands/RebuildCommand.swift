// corpusd rebuild: a new journal from the corpus.

import ArgumentParser
import Foundation
import Store

/// Sets a damaged journal aside and makes a new one from manifests and files.
struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Makes a new journal from the corpus, deleting nothing.",
    discussion: """
      For a journal that is damaged or lost. The old one is set aside beside the new one; what it still \
      tells is taken over. Articles in the corpus are known to the new journal by their addresses, so \
      that none is fetched again. Not while a daemon runs.
      """)

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    let configuration = try option.read()
    let report: RebuildReport
    do {
      report = try await Rebuilder(Opening.locations(configuration)).run(now: Date())
    } catch {
      throw CommandFailure(status: ExitStatus(error), message: "\(error)")
    }
    if format != .text {
      try Terminal.json(Record(configuration.journal.file, report), pretty: false)
      return
    }
    for warning in report.warnings { Terminal.error(printable(warning)) }
    var parts = ["\(report.articles) articles from the corpus"]
    if report.salvagedURLs > 0 {
      parts.append("\(report.salvagedURLs) addresses from the old journal")
    }
    if report.salvagedArticles > 0 {
      parts.append("\(report.salvagedArticles) unpublished articles from the old journal")
    }
    Terminal.line("\(configuration.journal.file): made anew with " + parts.joined(separator: ", "))
    if let old = report.setAside { Terminal.line("the old journal is now \(old)") }
  }

  private struct Record: Encodable {
    var journal: String
    var articles: Int
    var adopted: Int
    var salvagedArticles: Int
    var salvagedURLs: Int
    var lostArticles: Int
    var lostURLs: Int
    var setAside: String?
    var warnings: [String]

    init(_ path: String, _ report: RebuildReport) {
      journal = path
      articles = report.articles
      adopted = report.adopted
      salvagedArticles = report.salvagedArticles
      salvagedURLs = report.salvagedURLs
      lostArticles = report.lostArticles
      lostURLs = report.lostURLs
      setAside = report.setAside
      warnings = report.warnings
    }
  }
}
