// Log events as lines on standard error.

import Foundation
import Logging

/// A swift-log handler that writes each event as one line, in text or JSON.
struct LineHandler: LogHandler {
  let isJSON: Bool
  /// Whether a line of progress must be wiped before each event.
  let sharesLine: Bool
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  init(isJSON: Bool, sharesLine: Bool, level: Logger.Level) {
    self.isJSON = isJSON
    self.sharesLine = sharesLine
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let record = LogRecord(
      time: Date(), level: event.level, message: "\(event.message)",
      metadata: metadata.merging(event.metadata ?? [:]) { $1 })
    Terminal.status((sharesLine ? "\r\u{1B}[K" : "") + (isJSON ? record.json : record.text) + "\n")
  }
}
