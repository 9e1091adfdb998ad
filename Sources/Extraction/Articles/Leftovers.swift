// Lines that are certain by what they are, whatever the models say of them: credits, share bars, bylines.

/// Rules for lines that are no body wherever a page has them.
enum Leftovers {
  /// A line in a figure, in bytes, that is a credit or a label of the image, not a paragraph.
  private static let longestCredit = 100
  /// A byline with all that stands beside the names, in bytes.
  private static let longestByline = 160
  /// Letters, in bytes, that a byline may have beside the names: "by", "special to", a city.
  private static let mostBesideNames = 24
  /// A part of a name shorter than this, in bytes, is no sign of anybody.
  private static let shortestName = 5
  /// Words that a cell of a bar of buttons has at most.
  private static let mostCellWords = 3

  /// Whether a block is the credit of an image: short, and within a figure that is no table or quotation.
  static func isCredit(_ block: Block, bytes: Int) -> Bool {
    block.surroundings.contains(.figure) && bytes <= longestCredit
      && block.kind != .tableRow && block.kind != .quote && block.kind != .preformatted
      && block.kind != .listEntry
  }

  /// Classes that networks give to what other sites embed of them, from their documentation.
  private static let embeds: Set<String> = [
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed",
    "mastodon-embed", "reddit-embed-bq", "reddit-card", "imgur-embed-pub",
  ]

  /// Whether a quotation's class says that it is an embedded post of a social network.
  static func isEmbed(class names: String) -> Bool {
    names.split(separator: " ").contains { embeds.contains(String($0)) }
  }

  /// Whether a line is a bar of buttons or labels: `Share | Save | Comments (2)`.
  static func isBar(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: UInt8(ascii: "|"))
    return cells.count > 1
      && cells.allSatisfy { $0.split(separator: 0x20).count <= mostCellWords }
  }

  /// The lines without those at either end that say no more than who wrote it, and when.
  static func withoutByline(_ text: String, byline: String?) -> String {
    let names = (byline ?? "").split(separator: ",").map { trimmed($0) }
      .filter { $0.utf8.count >= shortestName }
    guard !names.isEmpty else { return text }
    var lines = text[...]
    if let end = lines.utf8.firstIndex(of: newline), isByline(lines[..<end], names) {
      lines = lines[lines.utf8.index(after: end)...]
    } else if !lines.utf8.contains(newline), isByline(lines, names) {
      return ""
    }
    if let end = lines.utf8.lastIndex(of: newline),
      isByline(lines[lines.utf8.index(after: end)...], names)
    {
      lines = lines[..<end]
    }
    return lines.utf8.count == text.utf8.count ? text : String(lines)
  }

  private static let newline: UInt8 = 0x0A

  private static func isByline(_ line: Substring, _ names: [Substring]) -> Bool {
    guard line.utf8.count <= longestByline else { return false }
    // A sentence is no byline, whomever it names.
    if let last = line.unicodeScalars.last, ".!?…”\"»".unicodeScalars.contains(last) {
      return false
    }
    var rest = String(line)
    for name in names { rest = rest.replacing(name, with: "") }
    guard rest.utf8.count < line.utf8.count else { return false }
    let beside = rest.unicodeScalars.filter { $0.properties.isAlphabetic }
    return beside.reduce(0) { $0 + UTF8.width($1) } <= mostBesideNames
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
