// One event of the log in the shapes that the handlers write: a readable line, or JSON.

import Corpus
import Foundation
import Logging

/// An event: its level, its message, and its fields in the order of their names.
struct LogRecord {
  let time: Date
  let level: Logger.Level
  let message: String
  let fields: [(name: String, value: String)]

  init(time: Date, level: Logger.Level, message: String, metadata: Logger.Metadata) {
    self.time = time
    self.level = level
    self.message = message
    fields = metadata.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
  }

  /// `2026-01-31T12:00:00Z info  Article accepted file=… url=…`, with nothing in it that could break the line.
  var text: String {
    var line =
      "\(Timestamp.format(time)) \(level.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0)) "
    line += printable(message)
    for (name, value) in fields {
      let value = printable(value)
      let needsQuotes = value.isEmpty || value.contains { $0 == " " || $0 == "\"" || $0 == "=" }
      line += " \(name)="
      line += needsQuotes ? "\"\(value.replacing("\"", with: "\\\""))\"" : value
    }
    return line
  }

  /// One JSON object a line.
  var json: String {
    var object: [String: String] = [:]
    for (name, value) in fields { object[name] = value }
    object["time"] = Timestamp.format(time)
    object["level"] = level.rawValue
    object["message"] = message
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(object) else { return text }
    return String(decoding: data, as: UTF8.self)
  }
}
