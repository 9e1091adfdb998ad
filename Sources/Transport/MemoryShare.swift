// A limit of bytes in memory, and who waits when it is reached.

/// Counts the bytes of bodies that are arriving or not yet released, against a limit.
struct MemoryShare {
  /// The part of the limit below which paused transfers go on.
  ///
  /// Without the gap, each freed page would wake a transfer that is paused again at its next bytes.
  private static let resumeShare = 0.875
  /// How long whole responses may fill the share before one transfer goes on all the same.
  ///
  /// Their holders need milliseconds for a page, unless they wait for another response: then this
  /// keeps them from waiting for ever.
  static let patience: UInt64 = 5_000_000_000

  let limit: Int
  /// All bytes, of which `held` are in whole responses.
  private(set) var used = 0
  private var held = 0
  /// Since when whole responses alone fill the share.
  private var filledSince: UInt64?

  init(limit: Int) { self.limit = max(limit, 1) }

  /// Whether all but the oldest transfer wait.
  var isExceeded: Bool { used >= limit }
  /// Whether paused transfers may go on.
  var hasRoom: Bool { Double(used) <= Double(limit) * Self.resumeShare }

  /// When even the oldest transfer waits: until then; nil where it goes on.
  ///
  /// While whole responses fill the share, progress is their holders' part.
  func oldestWaits(now: UInt64) -> UInt64? {
    guard let filledSince, filledSince + Self.patience > now else { return nil }
    return filledSince + Self.patience
  }

  mutating func charge(_ bytes: Int) { used += bytes }

  mutating func release(_ bytes: Int) {
    used -= bytes
    assert(used >= 0, "more released than charged")
  }

  /// Notes that charged bytes are now a whole response's.
  mutating func hold(_ bytes: Int, now: UInt64) {
    held += bytes
    // One more gone on by patience: the time begins anew.
    filledSince = held >= limit ? now : nil
  }

  /// Takes back the bytes of a response.
  mutating func giveBack(_ bytes: Int) {
    held -= bytes
    if held < limit { filledSince = nil }
    release(bytes)
  }
}
