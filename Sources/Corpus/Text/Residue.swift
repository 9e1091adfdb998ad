// Removes the lines that belong to the page around an article: rules B1–B6, T1 and T2.

/// The residue rules for one article.
///
/// Every rule is about whole lines and says what a line is, never which site it comes from. A rule that can't be
/// sure by the line alone looks only before the lead or at the last line, where pages put their chrome.
struct Residue {
  /// A line this long, in bytes, is a paragraph: the first such is the lead.
  ///
  /// Longest chrome line seen: 104.
  static let shortestLead = 120
  /// No residue line but a doubled headline is longer, in bytes.
  static let longestResidue = 240
  /// The fewest folded bytes of a headline that is looked for after the lead; below, it may be a common word.
  private static let shortestHeadline = 12

  private let headline: [UInt8]

  init(headline: String?) {
    self.headline = headline.map { FoldedLine.key(TextCleaner($0).bytes) } ?? []
  }

  /// The text without its residue lines, or nil where there are none.
  ///
  func removed(from text: TextCleaner) -> [UInt8]? {
    let lines = text.lines.map { text.bytes[$0] }
    var isKept = [Bool](repeating: true, count: lines.count)
    for (index, line) in lines.enumerated() where isResidue(line) { isKept[index] = false }
    removeLinkLists(lines, &isKept)
    removeHead(lines, &isKept)
    removeTail(lines, &isKept)
    guard isKept.contains(false) else { return nil }
    return Array(zip(lines, isKept).lazy.filter(\.1).map(\.0).joined(separator: [Byte.newline]))
  }

  /// What is residue wherever it stands: B1, B2, B3, T1 and T2.
  private func isResidue(_ line: ArraySlice<UInt8>) -> Bool {
    if LineShape.isWithoutWords(line) { return true }
    let longest = max(Self.longestResidue, 3 * headline.count)
    guard line.count <= longest else { return false }
    let mayBeHeadline = headline.count >= Self.shortestHeadline && line.count >= headline.count
    guard mayBeHeadline || line.count <= ResidueTables.longestLine else { return false }
    if LineShape.isMojibake(line) { return true }
    let key = FoldedLine.key(line)
    if mayBeHeadline, key == headline || key == headline + headline { return true }
    return ResidueTables.lines.contains(key)
  }

  /// B5: a line that announces further reading, with the list that follows it.
  private func removeLinkLists(_ lines: [ArraySlice<UInt8>], _ isKept: inout [Bool]) {
    // A listed line may be a cue itself: what was looked at for one is not looked at again for the next.
    var (listed, marked) = (0, 0)
    for (index, line) in lines.enumerated() where line.count <= Self.longestResidue {
      guard let cue = LineShape.cue(line) else { continue }
      if cue == .withLink {
        isKept[index] = false
        continue
      }
      var end = max(index + 1, listed)
      while end < lines.count, LineShape.isListedLink(lines[end]) { end += 1 }
      listed = end
      let hasList = end > index + 1
      guard hasList || cue == .alone || end == lines.count else { continue }
      isKept[index] = false
      for cued in max(index + 1, marked)..<end { isKept[cued] = false }
      marked = end
    }
  }

  /// B4, B6 and the headline before the lead.
  private func removeHead(_ lines: [ArraySlice<UInt8>], _ isKept: inout [Bool]) {
    guard
      let lead = lines.indices.first(where: { isKept[$0] && lines[$0].count >= Self.shortestLead })
    else { return }
    for index in 0..<lead where isKept[index] {
      let line = lines[index]
      let isHeadline = !headline.isEmpty && FoldedLine.key(line) == headline
      if isHeadline || LineShape.isWeather(line) || LineShape.isDate(line)
        || LineShape.isDoubled(line)
      {
        isKept[index] = false
      }
    }
    // A short line among removed ones is of the same chrome: the city between weather and date.
    for index in 0..<lead where isKept[index] && LineShape.isLabel(lines[index]) {
      let isAfterRemoved = index > 0 && !isKept[index - 1]
      if isAfterRemoved && !isKept[index + 1] { isKept[index] = false }
    }
    for index in 0..<lead where isKept[index] {
      guard LineShape.isByline(lines[index]) else { break }
      isKept[index] = false
    }
  }

  /// B6 at the end.
  private func removeTail(_ lines: [ArraySlice<UInt8>], _ isKept: inout [Bool]) {
    guard let first = isKept.firstIndex(of: true) else { return }
    for index in lines.indices.dropFirst(first + 1).reversed() where isKept[index] {
      guard LineShape.isByline(lines[index]) else { break }
      isKept[index] = false
    }
  }
}
