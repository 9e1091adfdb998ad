// The dates of HTTP headers (RFC 9110 §5.6.7).

import Corpus
package import Foundation

/// Reads HTTP-dates: IMF-fixdate and its two obsolete forms.
package enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The instant of an HTTP-date; nil where the text is none.
  package static func parse(_ text: String) -> Date? {
    let words = text.lowercased().split { " ,-".contains($0) }.map(String.init)
    // Sun, 06 Nov 1994 08:49:37 GMT · Sunday, 06-Nov-94 08:49:37 GMT · Sun Nov  6 08:49:37 1994
    guard words.count >= 5 else { return nil }
    let isAsctime = months.contains(words[1])
    let day = Int(isAsctime ? words[2] : words[1])
    let month = months.firstIndex(of: isAsctime ? words[1] : words[2])
    let year = Int(isAsctime ? words[4] : words[3])
    let clock = (isAsctime ? words[3] : words[4]).split(separator: ":").compactMap { Int($0) }
    guard let day, let month, var year, clock.count == 3, (0...23).contains(clock[0]),
      (0...59).contains(clock[1]), (0...60).contains(clock[2])
    else { return nil }
    // A two-digit year is in this century unless that is far ahead.
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    guard (1970...9999).contains(year), (1...Timestamp.daysInMonth(year, month + 1)).contains(day)
    else { return nil }
    let seconds =
      Timestamp.days(year, month + 1, day) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    return Date(timeIntervalSince1970: Double(seconds))
  }
}
