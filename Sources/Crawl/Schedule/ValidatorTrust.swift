// Whether a server's validators can be believed: rare unconditional polls find those that lie.

package import Foundation

/// What one source's validators have been worth.
///
/// Broken caches answer 304 while the feed changes, or give the same ETag to other bytes. A source that
/// only ever says 304 is therefore asked now and then without validators.
package struct ValidatorTrust: Codable, Sendable, Equatable {
  /// 304s in a row, and the time since the last whole answer in seconds, after which one is asked for.
  static let unchangedPolls = 24
  static let probeInterval = 3 * 86_400.0
  /// How long a source that lied is not believed, in seconds; it doubles with each lie.
  static let disbelief = 30 * 86_400.0
  static let mostDoublings = 3
  /// Entries dated so long before a 304, in seconds, should have been in the answer; more than one,
  /// since single entries are dated back.
  static let margin = 3 * 3600.0
  static let lateEntries = 2

  package private(set) var lies = 0
  /// Until when no validator is sent.
  package private(set) var disbelievedUntil: Date?
  private var unchanged = 0
  private var lastWhole: Date?

  package init() {}

  /// Whether a poll now is to send the validators that are kept.
  package func isBelieved(at time: Date) -> Bool {
    if let disbelievedUntil, time < disbelievedUntil { return false }
    return !isProbeDue(at: time)
  }

  private func isProbeDue(at time: Date) -> Bool {
    guard unchanged >= Self.unchangedPolls, let lastWhole else { return false }
    return time.timeIntervalSince(lastWhole) >= Self.probeInterval
  }

  /// Notes a 304.
  package mutating func noteUnchanged(at time: Date) {
    unchanged += 1
    lastWhole = lastWhole ?? time
  }

  /// Notes a whole answer.
  ///
  /// - Parameters:
  ///   - time: when it came.
  ///   - isSame: whether it came with the very validators of the last one.
  ///   - isNew: whether it holds entries that the last one did not.
  ///   - dates: of its entries.
  ///   - lastPoll: the time of the poll before.
  /// - Returns: whether the validators were found to lie.
  package mutating func noteWhole(
    at time: Date, isSame: Bool, isNew: Bool, dates: [Date], lastPoll: Date?
  ) -> Bool {
    var isLie = isSame && isNew
    if unchanged > 0, isNew, let lastWhole, let lastPoll {
      // The last poll said 304 although these were out already.
      let denied = dates.filter {
        $0 > lastWhole + Self.margin && $0 < lastPoll - Self.margin
      }
      isLie = isLie || denied.count >= Self.lateEntries
    }
    unchanged = 0
    lastWhole = time
    guard isLie else { return false }
    let factor = Double(1 << min(lies, Self.mostDoublings))
    lies += 1
    disbelievedUntil = time + Self.disbelief * factor
    return true
  }
}
