// Chooses where the log goes: journald under systemd, else standard error.

import Foundation
import Glibc
import Logging

/// Makes the program's logger.
enum LogDestination {
  /// A logger as the configuration's `[log]` table asks for it; `sharesLine` where a line of
  /// progress stands on the same terminal.
  static func logger(
    _ log: Configuration.Log, environment: [String: String], sharesLine: Bool
  ) -> Logger {
    let level = Logger.Level(rawValue: log.level) ?? .info
    let wantsJournal = log.format == "journald" || (log.format == "auto" && isJournal(environment))
    if wantsJournal, let handler = JournaldHandler(level: level) {
      return Logger(label: "corpusd") { _ in handler }
    }
    return Logger(label: "corpusd") { _ in
      LineHandler(isJSON: log.format == "json", sharesLine: sharesLine, level: level)
    }
  }

  /// Whether standard error is the stream that systemd connected to its journal (systemd.exec(5), JOURNAL_STREAM).
  private static func isJournal(_ environment: [String: String]) -> Bool {
    guard let stream = environment["JOURNAL_STREAM"] else { return false }
    var status = stat()
    guard fstat(STDERR_FILENO, &status) == 0 else { return false }
    return stream == "\(status.st_dev):\(status.st_ino)"
  }
}
