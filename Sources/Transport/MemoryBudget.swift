// How many bytes of bodies are in memory, against how many may be.

/// Counts the bytes of all bodies that are arriving or not yet released.
///
/// Not `Sendable`: only on the client's queue.
final class MemoryBudget {
  /// The part of the limit below which paused transfers go on.
  ///
  /// Without the gap, each freed page would wake a transfer that is paused again at its next bytes.
  private static let resumeShare = 0.875
  /// How long whole responses may fill the budget before one transfer goes on all the same.
  ///
  /// Their holders need milliseconds for a page, unless they wait for another response: then this
  /// keeps them from waiting for ever.
  static let patience: UInt64 = 5_000_000_000

  /// Above it nothing new starts and all transfers but the oldest are paused.
  private let limit: Int
  /// Above it transfers are broken off and begun again later.
  ///
  /// A pause comes only after bytes that were read already, and those may unpack a thousandfold.
  private let ceiling: Int
  /// All bytes, of which `held` are in whole responses.
  private(set) var used = 0
  private var held = 0
  /// Since when whole responses alone fill the budget.
  private var filledSince: UInt64?
  /// The transfer that goes on whatever is used, so that there is always progress.
  var oldest: UInt64?

  init(limit: Int, slack: Int) {
    self.limit = max(limit, 1)
    ceiling = self.limit + slack
  }

  /// Whether nothing new may start and all but the oldest transfer wait.
  var isExceeded: Bool { used >= limit }
  /// Whether paused transfers may go on.
  var hasRoom: Bool { Double(used) <= Double(limit) * Self.resumeShare }

  /// When even the oldest transfer waits: until then; nil where it goes on.
  ///
  /// While whole responses fill the budget, progress is their holders' part.
  func oldestWaits(now: UInt64) -> UInt64? {
    guard let filledSince, filledSince + Self.patience > now else { return nil }
    return filledSince + Self.patience
  }

  /// Whether a transfer may take so many bytes that have been read for it.
  func allows(_ bytes: Int, for id: UInt64) -> Bool {
    used + bytes <= ceiling || id == oldest && oldestWaits(now: CurlMulti.now()) == nil
  }

  func charge(_ bytes: Int) { used += bytes }

  func release(_ bytes: Int) {
    used -= bytes
    assert(used >= 0, "more released than charged")
  }

  /// Notes that charged bytes are now a whole response's.
  func hold(_ bytes: Int, now: UInt64) {
    held += bytes
    // One more gone on by patience: the time begins anew.
    filledSince = held >= limit ? now : nil
  }

  /// Takes back the bytes of a response.
  func giveBack(_ bytes: Int) {
    held -= bytes
    if held < limit { filledSince = nil }
    release(bytes)
  }
}
