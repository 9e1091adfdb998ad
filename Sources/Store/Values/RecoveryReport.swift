// What a start found and mended.

/// What opening the store had to do before it was whole again.
package struct RecoveryReport: Sendable, Equatable {
  /// Whether the last writer stopped in order.
  package var wasClean = true
  /// Whether the journal was made anew.
  package var isNew = false
  /// Articles whose texts the journal still held and that were published now.
  package var published = 0
  /// Manifests made equal to the journal.
  package var manifestsRepaired = 0
  /// Leftover temporaries removed.
  package var temporariesSwept = 0
  /// What a person should look at: files gone that the journal knows as delivered, and the like.
  package var warnings: [String] = []

  package init() {}
}
