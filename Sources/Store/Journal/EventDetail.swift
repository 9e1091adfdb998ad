// The kinds of events, and their figures as one line of text.

import Corpus

/// The kinds of events, by the names that `corpusd why` shows.
///
/// Never renamed.
package enum EventKind: String, Sendable, CaseIterable {
  // Of a URL: each the name of the state it enters.
  case discovered, accepted, delivered, rejected, duplicate, failed, gone
  // Of a source.
  case polled
  case notModified = "not-modified"
  case pollFailed = "poll-failed"
  case sourceGone = "source-gone"
}

/// Figures as `key=value` words, values with spaces in quotes.
struct EventDetail {
  /// The longest value kept, in characters: room for a URL or a server's reason.
  private static let longestValue = 1_000

  private(set) var text = ""

  init() {}

  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    // A line feed or an escape from the network must not make up lines in a person's terminal.
    let clean = String(
      String.UnicodeScalarView(
        value.unicodeScalars.prefix(Self.longestValue).map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            ? " " : $0
        }))
    if !text.isEmpty { text += " " }
    let needsQuotes = clean.contains(" ") || clean.contains("\"")
    text += "\(key)=" + (needsQuotes ? "\"\(clean.replacing("\"", with: "'"))\"" : clean)
  }

  mutating func add(_ key: String, _ value: Int?) {
    if let value { add(key, String(value)) }
  }

  mutating func add(_ facts: PageFacts) {
    add("status", facts.status)
    add("bytes", facts.wireBytes > 0 ? facts.wireBytes : nil)
    add("final", facts.finalAddress?.text)
    add("note", facts.note)
  }
}
