// Where the journal and the corpus lie.

/// The two places on disk that the store owns.
package struct StoreLocations: Sendable, Equatable {
  /// Path of the SQLite file; `-wal`, `-shm` and `.lock` stand beside it.
  package var journal: String
  /// Path of the corpus directory.
  package var corpus: String

  package init(journal: String, corpus: String) {
    self.journal = journal
    self.corpus = corpus
  }

  /// The file whose lock makes one process the only writer.
  package var lock: String { journal + ".lock" }
}
