// The places between which a crash can fall, for tests that crash there.

/// A step of the store that has just been taken.
package enum StoreStep: String, Sendable, CaseIterable {
  /// A transaction's statements have run; it isn't committed yet.
  case journalWritten
  case journalCommitted
  /// One article lies under its hidden name, not yet durable.
  case temporaryWritten
  /// All articles of the checkpoint are durable under their hidden names.
  case temporariesDurable
  /// One article has its name in the corpus.
  case renamed
  case manifestWritten
  case manifestDurable
  /// The names too are durable; the journal still holds the texts.
  case directoryDurable
}

/// Called after each step; what it throws ends the work there.
package typealias StepHook = @Sendable (StoreStep) throws(StoreError) -> Void
