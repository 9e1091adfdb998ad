// What a single line looks like, for the residue rules.

/// Questions on one cleaned line.
enum LineShape {
  enum Cue {
    /// `Related`: chrome only where a list follows or nothing does.
    case open
    /// `Keep reading:`, which can't stand in a text without what it announces.
    case alone
    /// `Read also: a headline`.
    case withLink
  }

  /// B1: separators such as `***`, `___` and `◇`; not the brackets that end a piece of code.
  static func isWithoutWords(_ line: ArraySlice<UInt8>) -> Bool {
    for byte in line where byte < 0x80 {
      if Byte.isLetter(byte) || Byte.isDigit(byte) { return false }
      if "{}()[]<>;".utf8.contains(byte) { return false }
    }
    guard line.contains(where: { $0 >= 0x80 }) else { return true }
    return !String(decoding: line, as: UTF8.self).unicodeScalars.contains(where: FoldedLine.isWord)
  }

  /// B2: nothing but what is left of a space or a quote in the wrong character set, as in `Â`.
  static func isMojibake(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 24, let first = line.first, first >= 0x80 else { return false }
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    return scalars.contains { "ÂÃâï".unicodeScalars.contains($0) }
      && scalars.allSatisfy { "ÂÃâï»¿½€™œ¢¬‚„ ".unicodeScalars.contains($0) }
  }

  /// B5: whether a line announces links to other articles.
  static func cue(_ line: ArraySlice<UInt8>) -> Cue? {
    guard let colon = line.firstIndex(of: Byte.colon) else {
      return line.count <= ResidueTables.longestLine
        && ResidueTables.cues.contains(FoldedLine.key(line)) ? .open : nil
    }
    guard colon - line.startIndex <= ResidueTables.longestLine,
      ResidueTables.cues.contains(FoldedLine.key(line[..<colon]))
    else { return nil }
    if FoldedLine.key(line[colon...]).isEmpty { return .alone }
    return endsSentence(line) ? nil : .withLink
  }

  /// A line of a list that could be the title of another article.
  static func isListedLink(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "- ".utf8) && line.count <= Residue.longestResidue && !endsSentence(line)
  }

  /// B4: a temperature, with or without a place: `-1 C`, `12°C`.
  static func isWeather(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 16 else { return false }
    let key = FoldedLine.key(line)
    guard let unit = key.last, unit == UInt8(ascii: "c") || unit == UInt8(ascii: "f") else {
      return false
    }
    return (1...3).contains(key.count - 1) && key.dropLast().allSatisfy(Byte.isDigit)
  }

  /// B4: a line that is only a date, perhaps with a time and a word such as "Updated".
  static func isDate(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 80, line.contains(where: Byte.isDigit) else { return false }
    var months = 0
    var numbers = 0
    for word in FoldedLine.words(line[...]) {
      if word.allSatisfy(Byte.isDigit) {
        guard word.count <= 12 else { return false }
        numbers += 1
      } else if CalendarWords.month(word) != nil {
        months += 1
      } else if !CalendarWords.isWeekday(word) && !ResidueTables.dateWords.contains(word) {
        return false
      }
    }
    return months == 1 && numbers >= 1 || months == 0 && isNumericDate(line)
  }

  /// Three numbers joined by dots, slashes or dashes.
  private static func isNumericDate(_ line: ArraySlice<UInt8>) -> Bool {
    line.split(separator: Byte.space).contains { word in
      let numbers = word.split { $0 == Byte.dot || $0 == Byte.slash || $0 == UInt8(ascii: "-") }
      return numbers.count == 3 && numbers.contains { $0.count >= 4 }
        && numbers.allSatisfy { $0.allSatisfy { Byte.isDigit($0) || $0 == UInt8(ascii: ",") } }
    }
  }

  /// T2 without a known headline: the same letters twice, as an image's file name glued to its headline.
  static func isDoubled(_ line: ArraySlice<UInt8>) -> Bool {
    let key = FoldedLine.key(line)
    let half = key.count / 2
    return key.count >= 40 && key.count % 2 == 0 && key[..<half] == key[half...]
  }

  /// A short line that says nothing by itself: one to three words without a sentence's end.
  static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= 40 && line.count(where: { $0 == Byte.space }) <= 2 && !endsSentence(line)
  }

  /// B6: `By` and a name, in the languages of the table.
  static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 80, !endsSentence(line) else { return false }
    let words = line.split(separator: Byte.space)
    guard (2...8).contains(words.count), let first = words.first else { return false }
    let isLabelled = first.last == Byte.colon
    guard let fewest = ResidueTables.bylineWords[FoldedLine.key(first)] else { return false }
    var names = 0
    for word in words.dropFirst() {
      if ResidueTables.namePartWords.contains(FoldedLine.key(word)) { continue }
      guard let scalar = String(decoding: word, as: UTF8.self).unicodeScalars.first,
        scalar.properties.generalCategory == .uppercaseLetter
      else { return false }
      names += 1
    }
    return names >= (isLabelled ? 1 : fewest)
  }

  /// Whether a line ends as a sentence does.
  static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = String(decoding: line.suffix(4), as: UTF8.self).unicodeScalars.last else {
      return false
    }
    return ".!?…。！？।؟:;".unicodeScalars.contains(last)
      || "\"”»’')".unicodeScalars.contains(last) && line.count > 1
        && line.dropLast(UTF8.width(last)).last.map { ".!?".utf8.contains($0) } ?? false
  }
}
