// The robots.txt rules in force, by origin: a pure state machine with an expiry for each.

/// What is known of the origins' robots.txt; times are seconds since 1970, since rules outlive a restart.
struct RobotsCache: Sendable {
  /// Bytes of rules kept in memory; the journal has them all.
  ///
  /// Real files take some kilobytes, the largest that are read some megabytes.
  static let capacity = 32 << 20

  struct Entry: Sendable {
    var policy: RobotsPolicy
    /// When the rules are to be fetched again.
    var expires: Double
    var bytes: Int
  }

  private var entries: [String: Entry] = [:]
  private(set) var bytes = 0

  /// Whether the rules for an origin are known and fresh.
  func isFresh(_ origin: String, now: Double) -> Bool {
    // Rules that seem to last for longer than any do were written before the clock stepped back.
    entries[origin].map { $0.expires > now && $0.expires - now <= RobotsPolicy.longest } ?? false
  }

  /// Until when pages of an origin wait, where its robots.txt can't be reached; else nil.
  func waits(_ origin: String) -> Double? {
    guard let entry = entries[origin], entry.policy.unreachable != nil else { return nil }
    return entry.expires
  }

  func policy(_ origin: String) -> RobotsPolicy? { entries[origin]?.policy }

  /// Keeps the rules of an origin; where they take too much room, those that expire first make room.
  mutating func keep(_ policy: RobotsPolicy, origin: String, expires: Double) {
    if let old = entries.removeValue(forKey: origin) { bytes -= old.bytes }
    let entry = Entry(
      policy: policy, expires: expires, bytes: policy.rules.weight + origin.utf8.count)
    if bytes + entry.bytes > Self.capacity {
      // Down to half, so that the work is not done again for each new origin.
      for (name, old) in entries.sorted(by: { $0.value.expires < $1.value.expires }) {
        guard bytes + entry.bytes > Self.capacity / 2 else { break }
        entries[name] = nil
        bytes -= old.bytes
      }
    }
    bytes += entry.bytes
    entries[origin] = entry
  }
}
