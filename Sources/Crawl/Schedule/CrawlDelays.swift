// The delays that the origins of one host ask for in their robots.txt.

/// Crawl delays by origin, in seconds: one host (registrable domain) has many, and the longest holds.
struct CrawlDelays: Sendable {
  /// Origins whose delay is kept apart: a domain may have names without end, and wants one answer.
  private static let originsKept = 16

  private var byOrigin: [String: Double] = [:]
  /// The longest delay in force; 0 where none is asked for.
  private(set) var longest = 0.0

  /// Takes an origin's delay in place of what it asked for before; nil: it no longer asks.
  mutating func set(_ seconds: Double?, of origin: String) {
    byOrigin[origin] = seconds
    // The shortest says least.
    if byOrigin.count > Self.originsKept,
      let shortest = byOrigin.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    {
      byOrigin[shortest.key] = nil
    }
    longest = byOrigin.values.max() ?? 0
  }
}
