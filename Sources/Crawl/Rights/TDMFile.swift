// The reservations that a site makes for its addresses in one file (W3C TDM Reservation Protocol, "tdmrep.json").

import Foundation

/// What a site's `/.well-known/tdmrep.json` reserves.
///
/// The protocol has an array of objects with `location`, a pattern as in robots.txt, and `tdm-reservation`, 1 or 0.
/// What is none of these is passed over, and a file that can't be read reserves nothing.
struct TDMFile: Sendable {
  static let path = "/.well-known/tdmrep.json"
  /// Bytes of a file that are read; real ones have some hundred.
  static let mostBytes = 256 << 10
  /// Rules of a file that are read.
  private static let mostRules = 1_000
  /// Steps of matching that one question may cost, as for robots.txt; beyond, the publisher gets the benefit.
  private static let mostSteps = 200_000

  private let rules: [(pattern: RobotsPattern, isReserved: Bool)]

  static let none = TDMFile(parsing: [])

  init(parsing bytes: [UInt8]) {
    let entries =
      bytes.count > Self.mostBytes
      ? [] : (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [Any] ?? []
    rules = entries.prefix(Self.mostRules).compactMap { entry in
      guard let entry = entry as? [String: Any], let location = entry["location"] as? String,
        let pattern = RobotsPattern(Array(location.utf8)[...])
      else { return nil }
      let word = entry["tdm-reservation"]
      return (pattern, (word as? NSNumber)?.intValue == 1 || word as? String == "1")
    }
  }

  /// Whether it reserves an address, given by its path and query: the most specific rule decides, and of two alike
  /// the one that reserves.
  func reserves(_ target: String) -> Bool {
    guard !rules.isEmpty else { return false }
    let target = RobotsPattern.normal(Array(target.utf8))
    var effort = Self.mostSteps
    var best: (length: Int, isReserved: Bool)?
    for (pattern, isReserved) in rules where pattern.matches(target, effort: &effort) {
      guard let known = best, known.length > pattern.length else {
        let isTie = best?.length == pattern.length
        best = (pattern.length, isReserved || isTie && best?.isReserved == true)
        continue
      }
    }
    return effort <= 0 || best?.isReserved == true
  }
}
