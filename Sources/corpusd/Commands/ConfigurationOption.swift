// The option --config, shared by the commands that need a configuration.

import ArgumentParser
import Foundation

/// Where the configuration is.
struct ConfigurationOption: ParsableArguments {
  /// Where the installed service keeps it.
  static let systemPath = "/etc/corpusd/corpusd.toml"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration file; else $CORPUSD_CONFIG, else \(systemPath).", valueName: "FILE"))
  var config: String?

  /// The path that is in force.
  var path: String {
    config ?? ProcessInfo.processInfo.environment["CORPUSD_CONFIG"] ?? Self.systemPath
  }

  /// Reads the configuration, or fails with all of its faults.
  func read() throws(CommandFailure) -> Configuration { try Self.read(path) }

  /// Reads the configuration at a path, or fails with all of its faults.
  static func read(_ path: String) throws(CommandFailure) -> Configuration {
    do {
      return try ConfigurationReader.read(path)
    } catch {
      let count = error.faults.count
      let head =
        count == 1 ? "the configuration has a fault" : "the configuration has \(count) faults"
      throw CommandFailure(
        status: .configuration,
        message: head + "; nothing was started\n"
          + error.faults.map { "  \($0)" }.joined(separator: "\n"))
    }
  }
}

/// How a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// One JSON value.
  case json
  /// One JSON object a line.
  case jsonl
}
