// Why the journal or the corpus could not be opened, read or written, and what mends it.

/// A failure of the store: what was attempted, on which path, why, and the mend.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds a caller tells apart.
  package enum Kind: Sendable, Equatable {
    /// Another process writes this journal; its id, or 0 where the lock file does not say.
    case locked(Int32)
    /// The journal is no SQLite file, or its pages contradict each other.
    case damagedJournal
    /// A later corpusd wrote the journal.
    case newerSchema
    /// An older corpusd wrote it, and a reader may not bring it up to date.
    case olderSchema
    /// A file or directory of the corpus could not be written; the `errno`.
    case corpusUnwritable(Int32)
    /// No space is left (or a quota or size limit is reached).
    case diskFull
    /// The file system or the permissions allow no writing.
    case readOnly
    /// SQLite failed otherwise; nothing of the transaction remains.
    case journalIO
    /// The corpus holds articles that the journal does not know.
    case corpusMismatch
    /// The corpus is empty although the journal knows so many published articles.
    case corpusGone(Int)
    /// There is no journal at this path.
    case noJournal
    /// The caller named a source or URL that the journal does not hold.
    case unknownRow
    /// The store was closed.
    case closed
  }

  package var kind: Kind
  /// What was attempted, as a verb phrase: "write the manifest".
  package var attempt: String
  package var path: String
  /// The system's or SQLite's own words.
  package var detail: String
  /// Whether SQLite refuses this one change for what it holds, and would refuse it again.
  ///
  /// Nothing else is wrong then: leave the change out, and go on. Goes with `journalIO`.
  package var isUnstorable = false
  /// Whether it was the corpus that could not be read or written; false where it was the journal.
  package var concernsCorpus: Bool

  package init(_ kind: Kind, attempt: String, path: String, detail: String = "") {
    self.kind = kind
    self.attempt = attempt
    self.path = path
    self.detail = detail
    concernsCorpus = if case .corpusUnwritable = kind { true } else { false }
  }

  package var description: String {
    let cause = detail.isEmpty ? "" : ": \(detail)"
    return "could not \(attempt) (\(path))\(cause); \(mend)"
  }

  /// Whether waiting and trying again can help without a person's hand on the journal.
  package var isTransient: Bool {
    switch kind {
    case .diskFull, .readOnly, .corpusUnwritable: true
    case .journalIO: !isUnstorable
    case .locked, .damagedJournal, .newerSchema, .olderSchema, .corpusMismatch, .corpusGone,
      .noJournal, .unknownRow, .closed:
      false
    }
  }

  private var mend: String {
    switch kind {
    case .locked(0): "another process holds it: stop it, or give another journal"
    case .locked(let process): "process \(process) holds it: stop it, or give another journal"
    case .damagedJournal:
      "nothing was changed; 'corpusd rebuild' sets it aside and builds a new one from the corpus"
    case .olderSchema:
      "an older corpusd wrote it: start this one once, which brings it up to date"
    case .newerSchema: "a newer corpusd wrote it: run that version, or 'corpusd rebuild'"
    case .corpusUnwritable: "make the corpus directory writable for this user and start again"
    case .diskFull: "nothing is lost; free some space"
    case .readOnly: "give the path write permission or choose another one"
    case .journalIO where isUnstorable:
      "it is left out; this is a fault in corpusd: please report it"
    case .journalIO: "nothing is lost; look at the disk and the kernel's log"
    case .corpusMismatch:
      "give the journal and the corpus that belong together, or 'corpusd rebuild' to make a "
        + "journal from this corpus"
    case .corpusGone:
      "is the disk mounted? Mount it, or restore the corpus from a copy; where it is meant to be "
        + "empty, 'corpusd rebuild' begins it anew"
    case .noJournal: "check the path in the configuration, or start corpusd once to make it"
    case .unknownRow: "this is a fault in corpusd: please report it"
    case .closed: "the store is closing"
    }
  }
}
