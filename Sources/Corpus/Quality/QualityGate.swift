// Whether a text is worth keeping: prose, long enough, not one phrase over and over.

/// The quality gate, as measured on 439 true article bodies: it refuses two of them.
package enum QualityGate {
  /// The fewest words of an article in a language that puts spaces between words.
  ///
  /// 2 of 181 true articles have fewer.
  package static let fewestWords = 50
  /// The fewest characters of an article in a language that doesn't: Chinese, Japanese, Thai and their like.
  package static let fewestUnspacedCharacters = 300
  /// The share of letters in an unspaced script from which a text counts as unspaced, in percent.
  private static let unspacedPercent = 30
  /// A single paragraph must be this long, in characters.
  private static let shortestSingleParagraph = 400
  /// The mean length of words in Latin and Cyrillic, in characters.
  private static let wordLengths = 3.0...10.0
  /// The fewest letters and marks among characters that are not spaces, in percent.
  private static let fewestLettersPercent = 60

  /// Why a body in the corpus format should not be kept, or nil where it should.
  ///
  /// - Parameters:
  ///   - body: the normalised body.
  ///   - language: its BCP 47 tag, where known; languages without spaces are counted in characters.
  ///   - minimumWords: the fewest words; the minimum in characters follows it in proportion.
  /// - Returns: the first rule that the body breaks, with the figure found and the limit.
  package static func judge(
    _ body: String, language: String?, minimumWords: Int = fewestWords
  ) -> Rejection? {
    if let violation = CorpusText.firstViolation(of: Array(body.utf8)) { return violation }
    let counts = TextCounts(body)
    let isUnspaced =
      counts.unspacedLetters * 100 >= max(1, counts.letters) * unspacedPercent
      || language.map { unspacedLanguages.contains(String($0.prefix(2))) } ?? false
        && counts.unspacedLetters > 0
    if let notice = NoticeLine.rejection(of: body, words: counts.words) { return notice }
    if let short = tooShort(counts, isUnspaced, minimumWords) { return short }
    let visible = max(1, counts.characters - counts.spaces)
    let lettersPercent = counts.letters * 100 / visible
    if lettersPercent < fewestLettersPercent {
      return Rejection(
        .notProse, value: "\(lettersPercent) % letters", limit: "\(fewestLettersPercent) %")
    }
    if !isUnspaced, counts.isLatinOrCyrillic {
      let mean = Double(counts.wordCharacters) / Double(max(1, counts.words))
      if !wordLengths.contains(mean) {
        let tenths = Int((mean * 10).rounded())
        return Rejection(
          .notProse, value: "words of \(tenths / 10).\(tenths % 10) characters on average",
          limit: "3 to 10")
      }
    }
    return isUnspaced ? nil : Repetition.rejection(of: body)
  }

  private static func tooShort(
    _ counts: TextCounts, _ isUnspaced: Bool, _ minimumWords: Int
  ) -> Rejection? {
    if isUnspaced {
      let fewest = fewestUnspacedCharacters * minimumWords / fewestWords
      if counts.characters < fewest {
        return Rejection(
          .tooShort, value: "\(counts.characters) characters", limit: "\(fewest) characters")
      }
    } else if counts.words < minimumWords {
      return Rejection(.tooShort, value: "\(counts.words) words", limit: "\(minimumWords) words")
    }
    // A lower minimum in the configuration lowers this one with it.
    let shortest = min(
      shortestSingleParagraph, shortestSingleParagraph * minimumWords / fewestWords)
    if counts.lines < 2, !isUnspaced, counts.characters < shortest {
      return Rejection(
        .tooShort, value: "one paragraph of \(counts.characters) characters",
        limit: "\(shortest) characters")
    }
    return nil
  }

  private static let unspacedLanguages: Set<String> = ["zh", "ja", "th", "lo", "km", "my", "bo"]
}
