// From the bytes of a robots.txt to its groups (RFC 9309 §2.2, with the spellings that the wild has).

/// Reads lines and gathers groups.
struct RobotsParser {
  static let everyone = [UInt8(ascii: "*")]
  /// A delay of more than this, in seconds, is taken for this: no publisher means a crawl of years.
  private static let longestDelay = 3600.0

  private(set) var groups: [RobotsRules.Group] = []
  private(set) var sitemaps: [String] = []
  /// Whether the last line of a group was a user-agent line: then the next one joins it.
  private var isNaming = false

  mutating func parse(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      read(rest[rest.startIndex..<end], number)
      rest = rest[end...]
      // CR LF is one line end.
      if rest.first == 0x0D && rest.dropFirst().first == 0x0A { rest = rest.dropFirst() }
      rest = rest.dropFirst()
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    let line = trim(line.prefix { $0 != UInt8(ascii: "#") })
    guard let (key, value) = split(line) else { return }
    switch key {
    case "user-agent", "useragent", "user agent": name(value)
    case "allow": add(value, isAllowed: true, number)
    case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw":
      add(value, isAllowed: false, number)
    case "crawl-delay", "crawldelay":
      if let delay = Double(String(decoding: value, as: UTF8.self)), delay >= 0, !groups.isEmpty {
        groups[groups.count - 1].crawlDelay = min(delay, Self.longestDelay)
        isNaming = false
      }
    case "sitemap", "site-map": sitemaps.append(String(decoding: value, as: UTF8.self))
    // Other records do not end a group (RFC 9309 §2.2.4).
    default: break
    }
  }

  private mutating func name(_ value: ArraySlice<UInt8>) {
    let token =
      value.first == UInt8(ascii: "*") && isEnd(value.dropFirst())
      ? Self.everyone : Self.token(value)
    if isNaming {
      groups[groups.count - 1].agents.append(token)
    } else {
      groups.append(RobotsRules.Group(agents: [token]))
    }
    isNaming = true
  }

  private func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }

  private mutating func add(_ value: ArraySlice<UInt8>, isAllowed: Bool, _ number: Int) {
    // A rule before any user-agent line belongs to nobody.
    guard !groups.isEmpty else { return }
    isNaming = false
    // Where the RFC and Google's parser differ, the stricter reading holds: a Disallow is taken widely, an Allow
    // literally.
    guard let pattern = RobotsPattern(value, isLiteral: isAllowed) else { return }
    let text = (isAllowed ? "Allow: " : "Disallow: ") + String(decoding: value, as: UTF8.self)
    var patterns = [pattern]
    // Who allows a directory's index page allows the directory's own address (as Google reads it).
    if isAllowed, let slash = value.lastIndex(of: UInt8(ascii: "/")),
      value[slash...].dropFirst().starts(with: "index.htm".utf8),
      let directory = RobotsPattern(value[...slash] + [UInt8(ascii: "$")], isLiteral: true)
    {
      patterns.append(directory)
    }
    for pattern in patterns {
      groups[groups.count - 1].rules.append(
        RobotsRules.Rule(isAllowed: isAllowed, pattern: pattern, line: number, text: text))
    }
  }

  /// Key and value of a line; without a colon, white space may part them.
  private func split(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    guard let border = colon ?? line.firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) else {
      return nil
    }
    let key = String(decoding: trim(line[..<border]), as: UTF8.self).lowercased()
    let value = trim(line[border...].dropFirst())
    // "Disallow /a b" is a mistake that can mean two things.
    if colon == nil && value.contains(where: { $0 == 0x20 || $0 == 0x09 }) { return nil }
    return (key, value)
  }

  private func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return bytes
  }

  /// The product token that a value begins with, in lower case (RFC 9309 §2.2.1).
  static func token(_ value: ArraySlice<UInt8>) -> [UInt8] {
    value.prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
    }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
