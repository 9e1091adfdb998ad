// The robots.txt rules in force, by origin: a pure state machine with an expiry for each.

/// What is known of the origins' robots.txt; times are seconds since 1970, since rules outlive a restart.
struct RobotsCache: Sendable {
  /// Origins kept in memory; the journal has them all.
  private static let capacity = 10_000

  struct Entry: Sendable {
    var policy: RobotsPolicy
    /// When the rules are to be fetched again.
    var expires: Double
  }

  private var entries: [String: Entry] = [:]

  /// Whether the rules for an origin are known and fresh.
  func isFresh(_ origin: String, now: Double) -> Bool {
    entries[origin].map { $0.expires > now } ?? false
  }

  /// Until when pages of an origin wait, where its robots.txt can't be reached; else nil.
  func waits(_ origin: String) -> Double? {
    guard let entry = entries[origin], entry.policy.unreachable != nil else { return nil }
    return entry.expires
  }

  func policy(_ origin: String) -> RobotsPolicy? { entries[origin]?.policy }

  /// Keeps the rules of an origin; where too many are kept, those that expire first make room.
  mutating func keep(_ policy: RobotsPolicy, origin: String, expires: Double) {
    if entries.count >= Self.capacity && entries[origin] == nil {
      let limit = entries.values.map(\.expires).sorted()[entries.count / 4]
      entries = entries.filter { $0.value.expires > limit }
    }
    entries[origin] = Entry(policy: policy, expires: expires)
  }
}
