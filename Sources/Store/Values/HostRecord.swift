// What the journal remembers of hosts: back-off and robots.txt, so that restarts stay polite.

package import Foundation

/// A host's back-off.
package struct HostRecord: Sendable, Equatable {
  /// The registrable domain.
  package var host: String
  /// No request before this time (Retry-After or the circuit breaker).
  package var notBefore: Date?
  /// Failures running.
  package var failures: Int
  /// When its last request began.
  package var lastRequest: Date?

  package init(host: String, notBefore: Date? = nil, failures: Int = 0, lastRequest: Date? = nil) {
    self.host = host
    self.notBefore = notBefore
    self.failures = failures
    self.lastRequest = lastRequest
  }
}

/// One origin's robots.txt as it was fetched (RFC 9309 §2.4: kept for at most a day).
package struct RobotsRecord: Sendable, Equatable {
  /// Scheme, host and port: "https://example.com".
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
