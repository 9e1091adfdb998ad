// Whether a source has moved for good: permanent redirects are believed when they last.

package import Foundation

/// The permanent redirects of one source, and the address that took the place of the listed one.
///
/// Redirects that are called permanent lead to maintenance pages and logins too. So a move counts only
/// where every hop is permanent, the target can be read, and all that was so on several days; and it is
/// undone when the new address fails.
package struct MoveWatch: Codable, Sendable, Equatable {
  /// Days on which a move must have been seen, and the time from the first to the last, in seconds.
  static let days = 3
  static let duration = 2 * 86_400.0
  /// The least time between two sightings that count, in seconds: another day, with some slack.
  static let spacing = 20 * 3600.0
  /// Failed polls in a row at the new address after which the listed one is tried again.
  static let patience = 3

  /// Where the source is polled in place of its listed address.
  package private(set) var adopted: String?
  private var target: String?
  private var first: Date?
  private var last: Date?
  private var sightings = 0

  package init() {}

  /// Notes where a successful poll ended; nil where it was not redirected, or not for good.
  ///
  /// - Returns: whether the move counts from now on.
  package mutating func see(_ address: String?, at time: Date) -> Bool {
    guard let address, address != adopted else {
      (target, first, last, sightings) = (nil, nil, nil, 0)
      return false
    }
    if address != target {
      (target, first, last, sightings) = (address, time, time, 1)
      return false
    }
    guard let first, let last, time.timeIntervalSince(last) >= Self.spacing else { return false }
    self.last = time
    sightings += 1
    guard sightings >= Self.days, time.timeIntervalSince(first) >= Self.duration else {
      return false
    }
    adopted = address
    _ = see(nil, at: time)
    return true
  }

  /// Notes a failed poll, the `failures`th in a row: a new address that stays broken was none.
  package mutating func fail(failures: Int) {
    if failures >= Self.patience { adopted = nil }
  }
}
