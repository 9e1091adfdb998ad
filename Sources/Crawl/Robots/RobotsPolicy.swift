// What the answer to a request for robots.txt means, and for how long (RFC 9309 §2.3.1 and §2.4).

package import Foundation
package import Store

/// The rules in force for an origin, whatever way they came.
package struct RobotsPolicy: Sendable {
  /// RFC 9309 §2.4: rules are not kept for longer, in seconds.
  static let longest = 86_400.0
  /// Rules are not asked for again sooner, in seconds, whatever Cache-Control says.
  static let shortest = 3600.0
  /// An unreachable robots.txt is tried again after this, in seconds.
  static let retry = 1800.0
  /// RFC 9309 §2.3.1.4: after about 30 days without an answer it may be taken for missing.
  static let patience = 30 * 86_400.0

  package let rules: RobotsRules
  /// Why the host is left alone although no rule was read; nil where the rules could be read.
  package var unreachable: String?

  /// The meaning of what the journal has of an origin.
  package init(_ record: RobotsRecord) {
    switch record.status {
    case .some(200...299):
      rules = RobotsRules(parsing: record.body)
      unreachable = nil
    // 4xx means that there are no rules; 429 is a server that is too busy to say.
    case .some(300...399), .some(400...428), .some(430...499):
      rules = .allowAll
      unreachable = nil
    default:
      rules = .disallowAll
      unreachable = record.status.map { "HTTP \($0)" } ?? "no answer"
    }
  }

  /// What to keep of an answer.
  package static func record(
    origin: String, status: Int, body: [UInt8], cacheControl: String?, previous: RobotsRecord?,
    at: Date
  ) -> RobotsRecord {
    if status == 429 || status >= 500 || status < 200 {
      return unanswered(origin: origin, status: status, previous: previous, at: at)
    }
    let seconds = min(max(maxAge(cacheControl) ?? longest, shortest), longest)
    let isRules = (200...299).contains(status)
    return RobotsRecord(
      origin: origin, status: status,
      body: isRules ? Array(body.prefix(RobotsRules.bytesRead)) : [],
      fetched: at, expires: at.addingTimeInterval(seconds))
  }

  /// What to keep where no usable answer came: the last good rules for as long as it takes, else a no, which
  /// ends after 30 days unless the host still answers that it is too busy.
  package static func unanswered(
    origin: String, status: Int?, previous: RobotsRecord?, at: Date
  ) -> RobotsRecord {
    let next = at.addingTimeInterval(retry)
    guard var previous else {
      return RobotsRecord(origin: origin, status: status, body: [], fetched: at, expires: next)
    }
    // `fetched` stays what it was: it says since when nothing new has come.
    previous.expires = next
    let isKnown = previous.status.map { (200...499).contains($0) && $0 != 429 } ?? false
    if !isKnown, status != 429, at.timeIntervalSince(previous.fetched) > patience {
      previous.status = 404
    }
    return previous
  }

  /// RFC 9111 §5.2.2.1, in seconds.
  static func maxAge(_ cacheControl: String?) -> Double? {
    guard let cacheControl else { return nil }
    for directive in cacheControl.lowercased().split(separator: ",") {
      let parts = directive.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ $0 != " " }) == "max-age" else { continue }
      let digits = parts[1].filter { $0 != " " && $0 != "\"" }
      // Digits alone: Double would read "nan" and "-1" too.
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return Double(digits)
    }
    return nil
  }
}
