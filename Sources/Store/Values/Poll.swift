// What one poll of a source brought, recorded as one transaction.

package import Corpus
package import Foundation

/// The outcome of one poll: entries, validators and the next time belong together.
package struct Poll: Sendable {
  /// What the poll came to.
  package enum Outcome: Sendable {
    /// The source was read; its entries in its own order.
    case entries([Discovery])
    /// 304, or a body equal to the last one.
    case notModified
    /// Unreachable, refused or unreadable; tried again at `nextPoll`.
    case failed(reason: String)
    /// 410: never polled again.
    case gone
  }

  package var sourceID: Int64
  package var at: Date
  package var outcome: Outcome
  /// Replace the stored validators; those that are to stay are given again.
  package var etag: String?
  package var lastModified: String?
  package var fingerprint: String?
  package var status: Int?
  /// Bytes on the wire.
  package var bytes: Int
  /// The source's own title and language, where it gives them.
  package var title: String?
  package var language: String?
  package var nextPoll: Date
  package var intervalSeconds: Double
  package var failures: Int
  /// What is worth keeping with the event, such as that the source has moved.
  package var note: String?
  /// Where redirects ended, if elsewhere than at the source's own address.
  package var finalAddress: WebAddress?
  /// What the crawl has learnt of the source, in its own form; nil: as before.
  package var memory: Data?
  /// What was read beside the entries.
  package var reading = PollReading()
  /// The most URLs of this source that may wait; new ones beyond are not taken.
  ///
  /// A feed that makes up new addresses at each poll must not fill the disk. 100,000 are more than
  /// the largest archives that are read at once, and some 50 MB of journal.
  package var mostWaiting = 100_000
  /// The most new URLs to take: a back-fill has a budget.
  package var mostNew = Int.max

  package init(
    sourceID: Int64, at: Date, outcome: Outcome, etag: String? = nil, lastModified: String? = nil,
    fingerprint: String? = nil, status: Int? = nil, bytes: Int = 0, title: String? = nil,
    language: String? = nil, nextPoll: Date, intervalSeconds: Double, failures: Int = 0
  ) {
    self.sourceID = sourceID
    self.at = at
    self.outcome = outcome
    self.etag = etag
    self.lastModified = lastModified
    self.fingerprint = fingerprint
    self.status = status
    self.bytes = bytes
    self.title = title
    self.language = language
    self.nextPoll = nextPoll
    self.intervalSeconds = intervalSeconds
    self.failures = failures
  }
}

/// What a source says of an article before anyone fetched it.
package struct EntryHints: Sendable, Equatable {
  package var entryID: String?
  package var title: String?
  package var published: Date?
  package var updated: Date?
  /// The feed's full text as HTML, capped by the reader; dropped once the URL reached its end.
  package var content: String?
  package var language: String?
  package var authors: [String]

  package init(
    entryID: String? = nil, title: String? = nil, published: Date? = nil, updated: Date? = nil,
    content: String? = nil, language: String? = nil, authors: [String] = []
  ) {
    self.entryID = entryID
    self.title = title
    self.published = published
    self.updated = updated
    self.content = content
    self.language = language
    self.authors = authors
  }
}

/// One URL that a source offered.
package struct Discovery: Sendable, Equatable {
  package var address: WebAddress
  package var hints: EntryHints
  /// Links followed from the source to here: 0 for an entry of the source itself.
  package var depth: Int

  package init(address: WebAddress, hints: EntryHints = EntryHints(), depth: Int = 0) {
    self.address = address
    self.hints = hints
    self.depth = depth
  }
}

/// What a recorded poll changed.
package struct PollReceipt: Sendable, Equatable {
  /// URLs never seen before, now due for fetching.
  package var new: Int
  /// URLs that the journal knew.
  package var known: Int
  /// URLs not taken, as too many of this source wait: the next poll reads the source anew.
  package var dropped: Int
  /// Sources that this one names and that are to be read now.
  package var derived: [SourceState]

  package init(new: Int, known: Int, dropped: Int = 0, derived: [SourceState] = []) {
    self.new = new
    self.known = known
    self.dropped = dropped
    self.derived = derived
  }
}
