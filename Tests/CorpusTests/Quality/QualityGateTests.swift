// What the quality gate lets pass and what it refuses, with the figures it gives.

import Corpus
import Testing

@Suite struct QualityGateTests {
  private static let sentences = [
    "The minister told reporters in the capital that the talks would go on through the night.",
    "Her counterpart, who had arrived from Vienna an hour earlier, was less hopeful about it.",
    "Nobody expects the two sides to sign anything before the summit that begins on Friday.",
    "Farmers along the border have blocked three crossings since the start of the month.",
    "They say that cheap grain ruins them, and that promises made last spring were not kept.",
  ]

  @Test("An article of some paragraphs passes")
  func passes() {
    #expect(QualityGate.judge(Self.sentences.joined(separator: "\n"), language: "en") == nil)
    #expect(QualityGate.judge(Self.sentences.joined(separator: " "), language: nil) == nil)
  }

  @Test("A short text is refused with its count and the limit, which the caller may set")
  func short() {
    let text = Self.sentences[0...1].joined(separator: "\n")
    let rejection = QualityGate.judge(text, language: "en")
    #expect(rejection == Rejection(.tooShort, value: "31 words", limit: "50 words"))
    #expect(QualityGate.judge(text, language: "en", minimumWords: 20) == nil)
  }

  @Test("Languages without spaces are counted in characters")
  func unspaced() {
    let line = "外交部長在記者會上表示談判將持續整夜但對方代表團對此並不樂觀並且拒絕評論任何細節"
    #expect(QualityGate.judge(line, language: "zh")?.reason == .tooShort)
    let lines = (0..<9).map { "第\($0)段" + line }
    #expect(QualityGate.judge(lines.joined(separator: "\n"), language: "zh") == nil)
  }

  @Test("Tables of figures are no prose")
  func figures() {
    let rows = (0..<60).map { "\($0 * 37) | \($0 * 1013) | 12.5 a" }
    #expect(QualityGate.judge(rows.joined(separator: "\n"), language: "en")?.reason == .notProse)
  }

  @Test("One phrase over and over is refused")
  func repetitive() {
    let text = Array(repeating: Self.sentences[0], count: 10).joined(separator: "\n")
    #expect(QualityGate.judge(text, language: "en")?.reason == .repetitive)
    let menu = (0..<40).map { "Premier League table number \($0)" }.joined(separator: "\n")
    #expect(QualityGate.judge(menu, language: "en")?.reason == .repetitive)
  }

  @Test("A short text that asks to pay is a wall, a long one is an article")
  func wall() {
    let teaser = Self.sentences[0] + "\nSubscribe to continue reading this story."
    #expect(QualityGate.judge(teaser, language: "en")?.reason == .paywall)
    let notice = "We use cookies and other techniques to improve this site.\n" + Self.sentences[1]
    #expect(QualityGate.judge(notice, language: "en")?.reason == .cookieWall)
  }

  @Test("A text that breaks the format is refused for that")
  func format() {
    #expect(QualityGate.judge("", language: nil)?.reason == .noBody)
    #expect(QualityGate.judge("a  b", language: nil)?.reason == .notText)
  }
}
