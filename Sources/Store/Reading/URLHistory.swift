// What the journal tells people: of a URL, of sources, of hosts, of the whole.

package import Corpus
package import Foundation

/// Everything that the journal knows of one URL, for `corpusd why`.
package struct URLHistory: Sendable, Equatable {
  package var address: WebAddress
  /// The state's name: discovered, failed, accepted, delivered, rejected, duplicate or gone.
  package var state: String
  /// Why it was refused or failed, with the figures; nil in the other states.
  package var reason: String?
  package var value: String?
  package var limit: String?
  /// The source that offered it first.
  package var source: String?
  package var attempts: Int
  /// When it is tried next; nil once it reached its end.
  package var nextAttempt: Date?
  /// The article's number and its path below the corpus, where it was accepted.
  package var number: Int?
  package var path: String?
  /// Where it is a duplicate: the number, path and address of what it repeats, and how much alike.
  package var duplicateOf: Int?
  package var duplicatePath: String?
  package var duplicateAddress: String?
  package var similarity: Double?
  /// All that happened to it, in order.
  package var events: [JournalEvent]
}

/// One thing that happened.
package struct JournalEvent: Sendable, Equatable {
  package var at: Date
  package var kind: EventKind
  /// Figures as `key=value` words, values with spaces in quotes.
  ///
  /// Free of control characters.
  package var detail: String
  /// The URL or the source it happened to.
  package var address: String?
}

/// One source and what it has brought.
package struct SourceSummary: Sendable, Equatable {
  package var state: SourceState
  /// Whether the configuration still lists it.
  package var isActive: Bool
  /// Its own title.
  package var title: String?
  package var polls: Int
  /// Why the last poll failed; nil where it didn't.
  package var lastFailure: String?
  /// Its URLs by the name of their state.
  package var urls: [String: Int]
  /// What its content turned out to be: `rss`, `sitemap-index`, `section-page` and so on.
  package var kind: String?
  /// What the last readings of it and its sitemaps left out, as `old=120 pattern=3`; nil where nothing.
  package var leftOut: String?
  /// Polls that shared no entry with the one before, so that entries may have been missed.
  package var gaps: Int
  /// Entries missed in those gaps, as estimated.
  package var missed: Int
  /// The sitemaps and older pages that it led to; nil where there are none.
  package var derived: DerivedSummary?
}

/// The sources that one listed source led to.
package struct DerivedSummary: Sendable, Equatable {
  package var known: Int
  /// Those that were read at least once.
  package var read: Int
  package var failing: Int
  /// Why one of the failing ones does, with its address.
  package var failure: String?
  /// What their last readings left out, by reason.
  package var leftOut: [LeftOut: Int]
}

/// One host, its URLs, and what it was asked for.
package struct HostSummary: Sendable, Equatable {
  package var record: HostRecord
  /// Its URLs by the name of their state.
  package var urls: [String: Int]
  /// Its ledger, the earliest day first.
  package var days: [HostDay] = []
}

/// The journal in figures, for `corpusd status`.
package struct JournalStatus: Sendable, Equatable {
  /// The process that writes the journal; 0 where its id is unknown, nil where there is none.
  package var writer: Int32?
  package var sources: Int
  package var stoppedSources: Int
  package var failingSources: Int
  /// URLs by the name of their state.
  package var urls: [String: Int]
  /// Refused URLs by reason.
  package var rejections: [String: Int]
  package var articles: Int
  /// Articles that the journal holds and the corpus does not yet.
  package var undelivered: Int
  package var lastPoll: Date?
  package var nextPoll: Date?
  package var lastArticle: Date?
}
