// corpusd verify: do corpus, manifests and journal agree?

import ArgumentParser
import Foundation
import Store

/// Holds corpus, manifests and journal against each other.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Holds corpus, manifests and journal against each other.",
    discussion: """
      Reads every file: its hash against its name and its manifest line, the corpus format, dense \
      numbers, whole manifests, no temporaries, and the journal's view of it all. Changes nothing, and \
      works beside a running daemon. Exit code 1 where something is wrong.
      """)

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    let configuration = try option.read()
    let showsProgress = Terminal.isErrorTerminal && format == .text
    let report: VerificationReport
    do throws(StoreError) {
      let progress: Verifier.Progress? = showsProgress ? Self.show : nil
      report = try await Verifier(Opening.locations(configuration), progress: progress).run()
    } catch {
      throw CommandFailure(status: ExitStatus(error), message: "\(error)")
    }
    if showsProgress { Terminal.status("\r\u{1B}[K") }
    if format == .text {
      for problem in report.problems { Terminal.line(printable("\(problem)")) }
      if report.omitted > 0 { Terminal.line("… and \(report.omitted) more") }
      let verdict =
        report.isClean ? "clean" : "\(report.problems.count + report.omitted) problems"
      Terminal.line(
        "\(report.articles) articles in \(report.shards) shards, \(report.bytes) bytes: \(verdict)")
    } else {
      try Terminal.json(VerificationRecord(report), pretty: format == .json)
    }
    if !report.isClean { throw ExitStatus.negative.code }
  }

  @Sendable private static func show(done: Int, all: Int) {
    if done.isMultiple(of: 500) { Terminal.status("\r\u{1B}[K\(done) of \(all) articles") }
  }
}

/// What `--format json` gives.
private struct VerificationRecord: Encodable {
  var clean: Bool
  var articles: Int
  var shards: Int
  var bytes: Int
  var problems: [String]
  var omitted: Int

  init(_ report: VerificationReport) {
    clean = report.isClean
    articles = report.articles
    shards = report.shards
    bytes = report.bytes
    problems = report.problems.map(\.description)
    omitted = report.omitted
  }
}
