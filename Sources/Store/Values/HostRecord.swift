// What the journal remembers of hosts: back-off and robots.txt, so that restarts stay polite.

package import Foundation

/// A host's back-off, and what its robots.txt asks for.
package struct HostRecord: Sendable, Equatable {
  /// The registrable domain.
  package var host: String
  /// No request before this time (Retry-After or the circuit breaker).
  package var notBefore: Date?
  /// Failures running.
  package var failures: Int
  /// When its last request began.
  package var lastRequest: Date?
  /// The delay in force, in seconds.
  package var delaySeconds: Double?
  /// The line of robots.txt that was obeyed last.
  package var robotsLine: String?

  package init(
    host: String, notBefore: Date? = nil, failures: Int = 0, lastRequest: Date? = nil,
    delaySeconds: Double? = nil, robotsLine: String? = nil
  ) {
    self.host = host
    self.notBefore = notBefore
    self.failures = failures
    self.lastRequest = lastRequest
    self.delaySeconds = delaySeconds
    self.robotsLine = robotsLine
  }
}

/// What a host was asked for on one day: what a publisher could be shown.
package struct HostDay: Sendable, Equatable {
  package var host: String
  /// Days since 1970-01-01, UTC.
  package var day: Int
  /// Requests made, robots.txt and redirects included.
  package var requests = 0
  /// Those answered with 304.
  package var unchanged = 0
  /// Those that failed, or were answered with 429 or 5xx.
  package var failures = 0
  /// Addresses not asked for because robots.txt forbids them.
  package var refused = 0
  /// Bytes of bodies on the wire.
  package var bytes = 0
  /// The shortest time between the starts of two requests, in seconds.
  package var smallestGap: Double?
  /// The delay in force, where it is known anew.
  package var delaySeconds: Double?
  /// The line of robots.txt that was obeyed last, where one was.
  package var robotsLine: String?

  package init(host: String, day: Int) {
    self.host = host
    self.day = day
  }

  /// The day of a moment.
  package static func day(of time: Date) -> Int {
    Int((time.timeIntervalSince1970 / 86_400).rounded(.down))
  }
}

/// One origin's robots.txt as it was fetched (RFC 9309 §2.4: kept for at most a day).
package struct RobotsRecord: Sendable, Equatable {
  /// Scheme, host and port: "https://example.com"; of a tdmrep.json, which is kept alike, its whole address.
  package var origin: String
  /// The HTTP status; nil where no answer came.
  package var status: Int?
  package var body: [UInt8]
  package var fetched: Date
  package var expires: Date

  package init(origin: String, status: Int?, body: [UInt8], fetched: Date, expires: Date) {
    self.origin = origin
    self.status = status
    self.body = body
    self.fetched = fetched
    self.expires = expires
  }
}
