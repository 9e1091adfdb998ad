// The rules of one robots.txt, and what they say of an address (RFC 9309).

/// What a robots.txt says of one address, and by which line.
package struct RobotsDecision: Sendable, Equatable {
  package var isAllowed: Bool
  /// The line that decided, counted from one; nil where no rule speaks of the address.
  package var line: Int?
  /// That line, as `Disallow: /private`.
  package var rule: String?

  package init(isAllowed: Bool, line: Int? = nil, rule: String? = nil) {
    self.isAllowed = isAllowed
    self.line = line
    self.rule = rule
  }
}

/// A robots.txt, parsed.
///
/// Unknown lines do not end a group, groups that name the same agent are merged, the longest rule
/// decides and `Allow` wins a tie (RFC 9309 §2.2). Bytes that are no rule are passed over: a
/// publisher's mistake in one line does not undo the others.
package struct RobotsRules: Sendable {
  /// RFC 9309 §2.5: at least 500 KiB are read; what stands behind is not.
  package static let bytesRead = 500 << 10

  /// Steps of matching that one decision may cost: 500 kB of stars against a long address would
  /// take a minute, a real file takes some thousand steps, so many about 5 ms.
  private static let mostSteps = 2_000_000

  struct Rule: Sendable {
    let isAllowed: Bool
    let pattern: RobotsPattern
    let line: Int
    let text: String
  }

  struct Group: Sendable {
    /// Product tokens in lower case; "*" stands for everyone.
    var agents: [[UInt8]]
    var rules: [Rule] = []
    var crawlDelay: Double?
  }

  let groups: [Group]
  /// The addresses of `Sitemap:` lines, in order and as written.
  package let sitemaps: [String]

  init(groups: [Group], sitemaps: [String]) {
    self.groups = groups
    self.sitemaps = sitemaps
  }

  /// About how many bytes of memory the rules take.
  ///
  /// A rule is some 150 bytes (its record, and the heads of two allocations) beside its two texts.
  package var weight: Int {
    groups.reduce(256 + sitemaps.reduce(0) { $0 + $1.utf8.count + 48 }) { sum, group in
      sum + group.agents.reduce(64) { $0 + $1.count + 48 }
        + group.rules.reduce(0) { $0 + 150 + $1.text.utf8.count + $1.pattern.length }
    }
  }

  /// Rules that allow everything: what a missing robots.txt means.
  package static let allowAll = RobotsRules(groups: [], sitemaps: [])

  /// Rules that forbid everything: what an unreachable robots.txt means.
  package static let disallowAll = RobotsRules(parsing: Array("User-agent: *\nDisallow: /".utf8))

  /// Reads a robots.txt; any bytes are one.
  package init(parsing bytes: [UInt8]) {
    var parser = RobotsParser()
    parser.parse(bytes.prefix(Self.bytesRead))
    self.init(groups: parser.groups, sitemaps: parser.sitemaps)
  }

  /// What the rules say of `target`, the path and query of an address.
  package func decide(agent: String, target: String) -> RobotsDecision {
    let literal = RobotsPattern.normal(Array(target.utf8), decodes: false)
    let target = RobotsPattern.normal(literal)
    // RFC 9309 §2.2.2: robots.txt itself is always allowed.
    if target == Array("/robots.txt".utf8) { return RobotsDecision(isAllowed: true) }
    var best: Rule?
    var effort = Self.mostSteps
    for group in matching(agent) {
      for rule in group.rules
      where rule.pattern.matches(rule.isAllowed ? literal : target, effort: &effort) {
        guard let current = best else {
          best = rule
          continue
        }
        let isLonger = rule.pattern.length > current.pattern.length
        let winsTie =
          rule.pattern.length == current.pattern.length && rule.isAllowed && !current.isAllowed
        if isLonger || winsTie { best = rule }
      }
    }
    // A rule may have gone unread: the publisher gets the benefit of the doubt.
    guard effort > 0 else {
      return RobotsDecision(isAllowed: false, rule: "rules that take too long to match")
    }
    guard let best else { return RobotsDecision(isAllowed: true) }
    return RobotsDecision(isAllowed: best.isAllowed, line: best.line, rule: best.text)
  }

  /// The delay that the agent's groups ask for, in seconds: no part of RFC 9309, but widely meant.
  package func crawlDelay(agent: String) -> Double? {
    matching(agent).compactMap(\.crawlDelay).max()
  }

  /// The groups that speak for an agent: those that name it, else those for everyone.
  private func matching(_ agent: String) -> [Group] {
    let bytes = Array(agent.utf8)
    let token = RobotsParser.token(bytes[...])
    // What is no product token has no group of its own.
    let named = token.count == bytes.count ? groups.filter { $0.agents.contains(token) } : []
    return named.isEmpty ? groups.filter { $0.agents.contains(RobotsParser.everyone) } : named
  }
}
