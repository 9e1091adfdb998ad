// A source as the configuration names it, and as the journal remembers it between polls.

package import Corpus
package import Foundation

/// One source as the configuration lists it.
package struct SourceDeclaration: Sendable, Equatable {
  package var address: WebAddress
  /// The operator's name for it.
  package var name: String?
  /// How it is to be read, in any form that changes when that does.
  ///
  /// What was left out before may be wanted then: so its validators are forgotten.
  package var reading: String?

  package init(address: WebAddress, name: String? = nil, reading: String? = nil) {
    self.address = address
    self.name = name
    self.reading = reading
  }
}

/// One source with everything that a poll needs and that survives a restart.
package struct SourceState: Sendable, Equatable {
  package var id: Int64
  package var address: WebAddress
  package var name: String?
  /// The last 200's validators, byte for byte (RFC 9110 §8.8).
  package var etag: String?
  package var lastModified: String?
  package var lastPoll: Date?
  package var nextPoll: Date
  /// The current distance between polls, in seconds; 0 before the first poll.
  package var intervalSeconds: Double
  /// Failed polls running.
  package var failures: Int
  /// Whether it is never to be polled again (410 Gone).
  package var isStopped: Bool
  package var stopReason: String?
  /// Hash of the last body, to see that nothing changed where no validator says so.
  package var fingerprint: String?
  /// Where it comes from, unless the configuration lists it.
  package var derivation: Derivation?
  /// What the crawl has learnt of it, in the crawl's own form.
  package var memory: Data?
  /// Hashes of the entries that its last reading gave, as `PollReading.recent`.
  package var recent: [UInt64] = []

  package init(
    id: Int64, address: WebAddress, name: String? = nil, etag: String? = nil,
    lastModified: String? = nil, lastPoll: Date? = nil, nextPoll: Date, intervalSeconds: Double = 0,
    failures: Int = 0, isStopped: Bool = false, stopReason: String? = nil,
    fingerprint: String? = nil
  ) {
    self.id = id
    self.address = address
    self.name = name
    self.etag = etag
    self.lastModified = lastModified
    self.lastPoll = lastPoll
    self.nextPoll = nextPoll
    self.intervalSeconds = intervalSeconds
    self.failures = failures
    self.isStopped = isStopped
    self.stopReason = stopReason
    self.fingerprint = fingerprint
  }
}
