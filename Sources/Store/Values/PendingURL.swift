// What waits to be fetched: per host, and URL by URL.

package import Corpus
package import Foundation

/// A host with URLs that wait.
package struct PendingHost: Sendable, Equatable {
  /// The registrable domain, which politeness goes by.
  package var host: String
  package var count: Int
  /// When the first of them may be fetched.
  package var earliest: Date

  package init(host: String, count: Int, earliest: Date) {
    self.host = host
    self.count = count
    self.earliest = earliest
  }
}

/// One URL that waits, with all that its source said of it.
package struct PendingURL: Sendable, Equatable {
  package var id: Int64
  package var address: WebAddress
  package var host: String
  package var sourceID: Int64
  package var source: WebAddress
  /// Without the feed's full text and the entry's id, which nobody needs for fetching.
  package var hints: EntryHints
  /// Failed attempts so far.
  package var attempts: Int
  package var nextAttempt: Date
  /// When a source first named it.
  package var discovered: Date?
  package var depth: Int
  /// How long the text is that the feed carried, in bytes; it is read only when it is needed.
  package var contentBytes: Int

  package init(
    id: Int64, address: WebAddress, host: String, sourceID: Int64, source: WebAddress,
    hints: EntryHints = EntryHints(), attempts: Int = 0, nextAttempt: Date, depth: Int = 0,
    contentBytes: Int = 0
  ) {
    self.id = id
    self.address = address
    self.host = host
    self.sourceID = sourceID
    self.source = source
    self.hints = hints
    self.attempts = attempts
    self.nextAttempt = nextAttempt
    self.depth = depth
    self.contentBytes = contentBytes
  }
}
