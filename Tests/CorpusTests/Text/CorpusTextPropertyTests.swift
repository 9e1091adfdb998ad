// Promises of the normaliser that hold for every text.

import Corpus
import Foundation
import Testing

@Suite struct CorpusTextPropertyTests {
  @Test("Normalising twice changes nothing, and the result keeps the format, whatever the text")
  func idempotence() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<4000 {
      let raw = Self.soup(&generator)
      let headline = generator.next(below: 3) == 0 ? Self.soup(&generator) : nil
      let once = CorpusText.normalise(raw, headline: headline)
      let twice = CorpusText.normalise(once, headline: headline)
      #expect(Array(twice.utf8) == Array(once.utf8), "raw: \(raw.debugDescription)")
      guard !once.isEmpty else { continue }
      let violation = CorpusText.firstViolation(of: Array(once.utf8))
      #expect(violation == nil || violation?.reason == .undecodable, "raw: \(raw.debugDescription)")
    }
  }

  @Test("No scalar that is passed over as settled is one that NFC would change")
  func settledScalars() throws {
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(Character(scalar)), "e" + String(Character(scalar)), "\u{1100}\(scalar)"]
      {
        let clean = CorpusText.normalise("a" + text)
        let composed = clean.precomposedStringWithCanonicalMapping
        guard !clean.utf8.elementsEqual(composed.utf8) else { continue }
        Issue.record("U+\(String(value, radix: 16)) was not composed")
      }
    }
  }

  @Test(
    "Each thing that the format forbids is found",
    arguments: [
      ("", .noBody), ("a\n", .notText), ("\na", .notText), ("a\n\nb", .notText), (" a", .notText),
      ("a ", .notText), ("a  b", .notText), ("a \nb", .notText), ("a\tb", .notText),
      ("a\rb", .notText), ("a\u{A0}b", .notText), ("a\u{200B}b", .notText),
      ("\u{FEFF}a", .notText), ("a\u{85}b", .notText), ("a\u{2028}b", .notText),
      ("e\u{301}", .notText), ("a\u{FFFD}", .undecodable), ("a\u{202E}b", .notText),
    ] as [(String, Rejection.Reason)])
  func violations(_ text: String, _ reason: Rejection.Reason) {
    #expect(CorpusText.firstViolation(of: Array(text.utf8))?.reason == reason)
  }

  @Test("A line or file beyond the format's limits is a violation")
  func limits() {
    let line = [UInt8](repeating: 0x78, count: 20_001)
    #expect(CorpusText.firstViolation(of: Array(line.dropLast())) == nil)
    #expect(CorpusText.firstViolation(of: line)?.reason == .lineTooLong)
    let lines = Array(repeating: "wörd", count: 200_000).joined(separator: "\n")
    #expect(CorpusText.firstViolation(of: Array(lines.utf8))?.reason == .textTooLong)
  }

  @Test("Bytes that are not UTF-8 are a violation")
  func notUTF8() {
    #expect(CorpusText.firstViolation(of: [0x61, 0xC3])?.reason == .undecodable)
  }

  /// Random pieces of everything that some rule looks at.
  private static func soup(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "\n", "\r\n", " ", "  ", "\u{A0}", "\u{AD}", "\u{200B}", "Ã©", "Â\u{A0}", "â€™", "Ã\u{83}Â©",
      "Ã\u{AD}", "&amp;", "&amp;amp;lt;", "&lt;", "<", "&#8217;", "&nbsp;", "e", "\u{301}",
      "\u{323}",
      "\u{1100}", "\u{1161}", "が", "か\u{3099}", "\u{202A}", "By ", "Anna ", "Read more", ":", "•",
      "- ",
      "Advertisement", "luni 3 mai 2020", "-1 C", "word ", "Wort, ", "слово ", ".", "?", "***",
      "\u{85}",
      "\u{93}", CorpusTextTests.prose, CorpusTextTests.prose + "\n", "\u{2028}", "\u{FFFD}",
      "\u{344}",
      "한", "\u{9BE}", "\u{9C7}", "Ð", "Ñ", "é", "ñ", "\u{B}", "Related\n", "\n- a link\n",
    ]
    var text = ""
    for _ in 0..<generator.next(below: 40) {
      if generator.next(below: 8) == 0, let scalar = Unicode.Scalar(generator.next(below: 0x3000)) {
        text.unicodeScalars.append(scalar)
      } else {
        text += pieces[generator.next(below: pieces.count)]
      }
    }
    return text
  }
}
