// Whether a source that says "gone" is gone: 410 must be said on two days.

package import Foundation

/// The 410s of one source.
///
/// A maintenance page or a broken deployment may say 410 for an hour; a stop is for ever.
package struct GoneWatch: Codable, Sendable, Equatable {
  /// The least time between the first 410 and the one that is believed, in seconds: another day, with
  /// some slack for a daily poll that comes early.
  static let confirmation = 20 * 3600.0

  package private(set) var since: Date?

  package init() {}

  /// Whether a 410 at a moment confirms an earlier one.
  package func confirms(at time: Date) -> Bool {
    since.map { time.timeIntervalSince($0) >= Self.confirmation } ?? false
  }

  /// Notes a 410.
  package mutating func note(at time: Date) { since = since ?? time }

  /// The source answered: it is there.
  package mutating func clear() { since = nil }
}
