// How many bytes of bodies are in memory, against how many may be.

/// Counts the bytes of all bodies that are arriving or not yet released.
struct MemoryBudget {
  /// The part of the limit below which paused transfers go on: without the gap, each freed page
  /// would wake a transfer that is paused again at its next packet.
  private static let resumeShare = 0.875

  let limit: Int
  private(set) var used = 0

  init(limit: Int) { self.limit = max(limit, 1) }

  /// Whether nothing new may start and all but the oldest transfer wait.
  var isExceeded: Bool { used >= limit }
  /// Whether paused transfers may go on.
  var hasRoom: Bool { Double(used) <= Double(limit) * Self.resumeShare }

  mutating func charge(_ bytes: Int) { used += bytes }

  mutating func release(_ bytes: Int) {
    used -= bytes
    assert(used >= 0, "more released than charged")
  }
}
