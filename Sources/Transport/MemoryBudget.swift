// How many bytes of bodies are in memory, against how many may be.

/// Counts the bytes of all bodies, and apart those of large ones, which may have a part only.
///
/// Most pages are small: some hosts that send bodies of megabytes, as an attacker does, must not keep
/// all others waiting. Not `Sendable`: only on the client's queue.
final class MemoryBudget {
  /// A body beyond it is a large one, in bytes: of 1,000 news pages some ten are.
  private static let largeBytes = 1 << 20
  /// The part of the limit that large bodies may fill.
  private static let largePart = 4

  /// Above it nothing new starts and all transfers but the oldest are paused.
  private var all: MemoryShare
  /// Above it all large ones but the oldest of them are paused.
  private var large: MemoryShare
  /// Above it transfers are broken off, to be begun again later.
  ///
  /// A pause comes only after bytes that were read already, and those may unpack a thousandfold.
  private let ceiling: Int
  /// The transfer that goes on whatever is used, so that there is always progress.
  var oldest: UInt64?

  init(limit: Int, slack: Int) {
    all = MemoryShare(limit: limit)
    large = MemoryShare(limit: limit / Self.largePart)
    ceiling = all.limit + slack
  }

  /// Bytes of all bodies.
  var used: Int { all.used }
  /// Whether nothing new may start.
  var isExceeded: Bool { all.isExceeded }
  /// Whether transfers must be paused.
  var isTight: Bool { all.isExceeded || large.isExceeded }

  static func isLarge(_ bytes: Int) -> Bool { bytes > largeBytes }

  /// When even the oldest of all transfers waits, or of the large ones: until then.
  func oldestWaits(now: UInt64) -> UInt64? { all.oldestWaits(now: now) }
  func oldestLargeWaits(now: UInt64) -> UInt64? { large.oldestWaits(now: now) }

  /// What becomes of a transfer with so many bytes: it goes on, is paused, or (nil) stays as it is.
  ///
  /// `isFree` and `isFreeLarge`: it goes on although the one or the other limit is reached.
  func mayGoOn(_ bytes: Int, isFree: Bool, isFreeLarge: Bool) -> Bool? {
    let isLarge = Self.isLarge(bytes)
    if all.isExceeded && !isFree || isLarge && large.isExceeded && !isFreeLarge { return false }
    let hasRoom = (all.hasRoom || isFree) && (!isLarge || large.hasRoom || isFreeLarge)
    return hasRoom ? true : nil
  }

  /// Whether a transfer may take so many bytes that have been read for it.
  func allows(_ bytes: Int, for id: UInt64) -> Bool {
    used + bytes <= ceiling || id == oldest && oldestWaits(now: CurlMulti.now()) == nil
  }

  /// Notes that a body has grown.
  func charge(from old: Int, to new: Int) {
    all.charge(new - old)
    large.charge(Self.part(new) - Self.part(old))
  }

  /// Takes back the bytes of a transfer that came to nothing.
  func release(_ bytes: Int) {
    all.release(bytes)
    large.release(Self.part(bytes))
  }

  /// Notes that charged bytes are now a whole response's.
  func hold(_ bytes: Int, now: UInt64) {
    all.hold(bytes, now: now)
    if Self.isLarge(bytes) { large.hold(bytes, now: now) }
  }

  /// Takes back the bytes of a response.
  func giveBack(_ bytes: Int) {
    all.giveBack(bytes)
    if Self.isLarge(bytes) { large.giveBack(bytes) }
  }

  /// What of a body counts as large: all or nothing.
  private static func part(_ bytes: Int) -> Int { isLarge(bytes) ? bytes : 0 }
}
