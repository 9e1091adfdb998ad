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

  func run() async throws {
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
}
