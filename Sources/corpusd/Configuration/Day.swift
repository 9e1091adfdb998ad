// A calendar day as people write it in configurations and on command lines: 2026-01-31.

import Corpus
import Foundation

/// Reads days.
enum Day {
  /// The beginning of a day in UTC; nil where the text is none.
  static func parse(_ text: String) -> Date? {
    let isDay = text.utf8.count == 10
    return isDay ? Timestamp.parse(text + "T00:00:00Z") : nil
  }
}
