// The body of a page that shows none until its scripts run, from the state that it carries for them.

import Markup

/// Finds prose in the JSON that frameworks put into pages (`__NEXT_DATA__` and its like).
///
/// No framework's layout is known here: a body is the value whose own texts hold the most prose, be it one string
/// of markup or a list of blocks. Where an object has a title, it must be the page's.
struct StateBody {
  /// The paragraphs, one a line; empty where there is no prose.
  private(set) var text = ""

  /// Bytes of a body; less is a teaser, of which state has many.
  private static let shortest = 600
  /// Bytes of a paragraph at least, so that labels, names and addresses do not count.
  private static let shortestParagraph = 40
  /// State of one page that is read, in bytes: the largest labelled page's has 2 MB.
  private static let mostBytes = 4 << 20
  /// Candidates whose titles are compared.
  private static let mostCandidates = 2_000
  /// What all reading of candidates may cost, in bytes of text and what stands for them.
  ///
  /// Lists hold lists, each of which is a candidate with all that is in it. Eight times the most that is read.
  private static let mostWork = 32 << 20
  /// What a value costs beside its bytes, and one that is parsed as markup, in the same measure.
  private static let valueWork = 32
  private static let markupWork = 512
  private static let titleKeys: Set<String> = ["title", "headline", "name", "seotitle", "head"]
  /// Keys whose texts no reader sees as the body.
  private static let otherKeys: Set<String> = [
    "caption", "credit", "description", "summary", "excerpt", "bio", "biography", "alt",
    "copyright", "comments",
    "related", "recommended", "disclaimer", "terms", "messages", "translations", "css", "schema",
  ]

  private let titles: [WordList]
  private var best = 0
  private var candidates = 0
  private var workLeft = Self.mostWork

  init(_ scripts: [MarkupTree.DataScript], titles: [WordList]) {
    self.titles = titles
    var left = Self.mostBytes
    for script in scripts where !script.isLinkedData && script.bytes.count <= left {
      left -= script.bytes.count
      if let value = DataReader.read(script.bytes) { search(value) }
    }
  }

  /// Goes through a value's objects and lists; those deep within are seen before what is around them.
  private mutating func search(_ root: DataValue) {
    var pending: [(value: DataValue, isOther: Bool)] = [(root, false)]
    while let (value, isOther) = pending.popLast(), candidates < Self.mostCandidates, workLeft > 0 {
      guard case .object(let members) = value else {
        if case .array(let values) = value { pending += values.map { ($0, isOther) } }
        continue
      }
      let other = isOther || isForeign(members)
      for (key, value) in members where !Self.otherKeys.contains(key.lowercased()) {
        if !other { consider(value) }
        pending.append((value, other))
      }
    }
  }

  /// Whether an object has a title and none like the page's.
  private func isForeign(_ members: [(key: String, value: DataValue)]) -> Bool {
    guard !titles.isEmpty else { return false }
    var found = false
    for (key, value) in members where Self.titleKeys.contains(key.lowercased()) {
      guard case .text(let text) = value else { continue }
      let words = PageWords.words(text)
      guard words.count > 3 else { continue }
      found = true
      if titles.contains(where: { $0.overlap(words[...]).share > 0.6 }) { return false }
    }
    return found
  }

  private mutating func consider(_ value: DataValue) {
    let text: String
    switch value {
    case .text(let string):
      guard string.utf8.count >= Self.shortest else { return }
      text = read(string)
    case .array(let values):
      // A list of blocks: one paragraph each, its pieces put together again.
      guard values.count > 1 else { return }
      var lines: [String] = []
      for value in values where workLeft > 0 {
        lines.append(Self.isBlock(value) ? paragraph(value) : "")
      }
      text = lines.joined(separator: "\n")
    default: return
    }
    // Of what was read in part the rest is missing.
    guard workLeft > 0 else { return }
    candidates += 1
    let prose = text.split(separator: "\n").filter { Self.isProse($0) }
    let mass = prose.reduce(0) { $0 + $1.utf8.count }
    guard mass >= Self.shortest, mass > best else { return }
    best = mass
    self.text = text
  }

  /// The text of a string, be it markup or plain.
  private mutating func read(_ text: String) -> String {
    workLeft -= text.utf8.count
    guard Self.isMarkup(text) else { return Entities.resolved(text) }
    workLeft -= Self.markupWork
    return FragmentText.read(text)
  }

  private static func isMarkup(_ text: String) -> Bool {
    text.contains("</") || text.contains("<br") || text.contains("<p>")
  }

  /// A block of a body is a text or a small tree of pieces; a whole story among others is neither.
  private static func isBlock(_ value: DataValue) -> Bool {
    guard case .object(let members) = value else { return true }
    return !members.contains {
      titleKeys.contains($0.key.lowercased()) && $0.key.lowercased() != "name"
    }
  }

  /// The pieces of a block's text in their order.
  private mutating func paragraph(_ block: DataValue) -> String {
    var pieces = ""
    var pending = [block]
    while let value = pending.popLast(), workLeft > 0 {
      workLeft -= Self.valueWork
      switch value {
      case .text(let text): pieces += read(text)
      case .array(let values): pending += values.reversed()
      case .object(let members):
        for (key, value) in members.reversed() where Self.isTextKey(key.lowercased()) {
          pending.append(value)
        }
      default: break
      }
    }
    return pieces
  }

  /// Keys under which editors' formats keep what a block says or is made of.
  private static func isTextKey(_ key: String) -> Bool {
    [
      "text", "html", "value", "content", "contents", "children", "body", "paragraph", "data",
      "model", "blocks",
    ]
    .contains(key)
  }

  private static func isProse(_ line: Substring) -> Bool {
    guard line.utf8.count >= shortestParagraph else { return false }
    var spaces = 0
    for byte in line.utf8 where byte == 0x20 { spaces += 1 }
    let isSpaced = spaces * 12 > line.utf8.count
    // Chinese and Japanese have no spaces.
    let wide = line.utf8.reduce(0) { $1 >= 0xE3 && $1 <= 0xEC ? $0 + 1 : $0 }
    return (isSpaced || wide * 4 > line.utf8.count) && !line.contains("{")
  }
}
