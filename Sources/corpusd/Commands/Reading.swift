// Opens the journal for the commands that only read it.

import Store

/// Reads the journal that a configuration names.
enum Reading {
  static func journal<Value>(
    _ configuration: Configuration,
    _ body: (JournalReader) async throws(StoreError) -> Value
  ) async throws(CommandFailure) -> Value {
    do {
      return try await body(try JournalReader.open(configuration.journal.file))
    } catch {
      throw CommandFailure(status: .journal, message: "\(error)")
    }
  }
}
