// The log's lines: readable, and never forged by what the network sent.

import Foundation
import Logging
import Testing

@testable import corpusd

@Suite struct LogTests {
  private let time = Date(timeIntervalSince1970: 1_767_225_600)

  @Test func `an event is one line with its fields in the order of their names`() {
    let record = LogRecord(
      time: time, level: .info, message: "Page refused",
      metadata: ["url": "https://example.org/a", "reason": "too-short", "limit": "50 words"])
    #expect(
      record.text
        == "2026-01-01T00:00:00Z info    Page refused limit=\"50 words\" reason=too-short url=https://example.org/a"
    )
  }

  @Test func `control characters and bidi overrides can't break or forge a line`() {
    let record = LogRecord(
      time: time, level: .info, message: "Page refused",
      metadata: ["title": "a\n2026 error forged\u{1B}[31m\u{202E}"])
    #expect(!record.text.contains("\n"))
    #expect(!record.text.contains("\u{1B}"))
    #expect(!record.text.contains("\u{202E}"))
    #expect(record.text.contains("\\u{a}2026 error forged"))
  }

  @Test func `the JSON form is one object a line that any reader parses`() throws {
    let record = LogRecord(
      time: time, level: .warning, message: "m", metadata: ["a": "x\"\n", "b": "1"])
    #expect(!record.json.contains("\n"))
    let object = try JSONDecoder().decode([String: String].self, from: Data(record.json.utf8))
    #expect(object["a"] == "x\"\n")
    #expect(object["level"] == "warning")
  }
}
