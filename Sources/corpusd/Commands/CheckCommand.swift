// corpusd check: is the configuration right?

import ArgumentParser
import Foundation

/// Reads the configuration and says what a run would do; starts nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the configuration, whole, and starts nothing.",
    discussion: """
      Lists every fault with its file, line and key, and what to write instead; exit code 78 where \
      there is one.
      """)

  @OptionGroup var option: ConfigurationOption

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    if format != .text {
      try json()
      return
    }
    let configuration = try option.read()
    for note in configuration.notes { Terminal.error(printable(note)) }
    let count = configuration.sources.count
    Terminal.line(
      """
      \(option.path) is right: \(count) \(count == 1 ? "source" : "sources").
      User-Agent: \(configuration.userAgent)
      Corpus:     \(configuration.corpus.directory)
      Journal:    \(configuration.journal.file)
      """)
  }

  /// The faults stand in the one object on standard output too; the exit code is the same.
  private func json() throws {
    do {
      let configuration = try ConfigurationReader.read(option.path)
      try Terminal.json(Record(option.path, configuration), pretty: false)
    } catch let error as ConfigurationError {
      try Terminal.json(Record(option.path, error), pretty: false)
      throw CommandFailure(
        status: .configuration, message: "the configuration has \(error.faults.count) faults")
    }
  }

  private struct Record: Encodable {
    struct Fault: Encodable {
      var file: String
      var line: Int?
      var key: String
      var problem: String
      var mend: String
    }

    var file: String
    var right: Bool
    var sources: Int?
    var userAgent: String?
    var corpus: String?
    var journal: String?
    var notes: [String] = []
    var faults: [Fault] = []

    init(_ path: String, _ configuration: Configuration) {
      file = path
      right = true
      sources = configuration.sources.count
      userAgent = configuration.userAgent
      corpus = configuration.corpus.directory
      journal = configuration.journal.file
      notes = configuration.notes
    }

    init(_ path: String, _ error: ConfigurationError) {
      file = path
      right = false
      faults = error.faults.map {
        Fault(file: $0.file, line: $0.line, key: $0.key, problem: $0.problem, mend: $0.mend)
      }
    }
  }
}
