// What the normaliser makes of texts: the samples' gold, and each rule on its own.

import Corpus
import Foundation
import Testing

@Suite struct CorpusTextTests {
  @Test(
    "Every sample in the field becomes its gold, byte for byte",
    arguments: [
      ("000_5bec89046a6e4bfe", nil), ("001_5a7baa29dca06279", nil),
      (
        "002_333450b71daea9a2",
        "Putin heads for Belarus as Russian drones target Ukrainian capital"
      ), ("003_6d415c3e38c6a44f", "NATO commits to strengthening Ukraine's defenses"),
      ("004_2d07fcfbe9c571a5", nil),
    ])
  func gold(_ name: String, _ headline: String?) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/corpus-format")
    func file(_ part: String) throws -> [UInt8] {
      Array(try Data(contentsOf: folder.appending(path: "\(part)/\(name).txt")))
    }
    let gold = try file("gold")
    let sample = String(decoding: try file("samples"), as: UTF8.self)
    let text = CorpusText.normalise(sample, headline: headline)
    #expect(Array(text.utf8) == gold)
    #expect(Array(CorpusText.normalise(text, headline: headline).utf8) == gold)
    #expect(CorpusText.firstViolation(of: gold) == nil)
  }

  @Test(
    "Characters that the format forbids are replaced or dropped",
    arguments: [
      ("a\u{A0}\u{2003}b\t c", "a b c"), (" a \r\n\r\n\u{3000}b \u{2028}c\u{2029}\n", "a\nb\nc"),
      ("Geschlechts\u{AD}eintrag zero\u{200B}width", "Geschlechtseintrag zerowidth"),
      ("\u{FEFF}a\u{202A}b\u{2067}c\u{2060}d\u{0}e\u{7F}f\u{FFFE}g\u{1FFFF}h", "abcdefgh"),
      ("\u{93}a\u{94} \u{96} b\u{85}\u{81}", "“a” – b…"),
      ("می\u{200C}خواهم 👨\u{200D}👩", "می\u{200C}خواهم 👨\u{200D}👩"),
      ("cafe\u{301} \u{212B}", "café Å"), ("½ ﬁ 10³ ‘q’ \"q\"", "½ ﬁ 10³ ‘q’ \"q\""),
      ("a\u{B}b\u{C}c", "a\nb\nc"), ("", ""), (" \n\u{A0}\n", ""),
      ("• one\n  ▪two\n- three", "- one\n- two\n- three"),
    ])
  func characters(_ raw: String, _ expected: String) {
    #expect(Array(CorpusText.normalise(raw).utf8) == Array(expected.utf8))
  }

  @Test("Mojibake is repaired only where the whole text speaks for it")
  func mojibake() {
    #expect(
      CorpusText.normalise("CafÃ© dâ€™Ã©tÃ©, Ã\u{A0} lâ€™Ouest") == "Café d’été, à l’Ouest")
    #expect(CorpusText.normalise("ÐŸÑ€Ð¸Ð²ÐµÑ‚") == "Привет")
    #expect(CorpusText.normalise("One CafÃ© only") == "One CafÃ© only")
    let mixed = "É à ç ê, CafÃ© Ã© Ã©"
    #expect(CorpusText.normalise(mixed) == mixed)
    let upperCase = "NÃO HÁ MANHÃ, CORAÇÃO, «PAIXÃO»"
    #expect(CorpusText.normalise(upperCase) == upperCase)
  }

  @Test("References that were escaped twice are undone, unless the text speaks of markup")
  func entities() {
    #expect(CorpusText.normalise("Tom &amp; Jerry&#8217;s &quot;x&quot;") == "Tom & Jerry’s \"x\"")
    #expect(CorpusText.normalise("write &lt; in <b>") == "write &lt; in <b>")
    #expect(CorpusText.normalise("AT&T; R&D &unknown;") == "AT&T; R&D &unknown;")
  }

  @Test(
    "Residue of the page goes",
    arguments: [
      "***", "◇", "Â", "â€", "Advertisement", "– РЕКЛАМА –", "Read also: Ten killed in the north",
      "Keep reading:\n• One other story\n• Another other story", "Lire aussi :", "By Jane O'Neil",
    ])
  func residue(_ chrome: String) {
    #expect(CorpusText.normalise(Self.prose + "\n" + chrome) == Self.prose)
  }

  @Test(
    "Before the lead, dates, weather and bylines go, and labels between them",
    arguments: [
      "Monday, 14 February 2022, 10:15 GMT", "-1 C\nBucurești\nluni, 23 decembrie 2024 - 4:17",
      "14.02.2022 10:15", "12 травня 2023 року", "By John Smith and Mary Jones", "Von Anna Schmidt",
      "the-very-long-slug-of-a-storyThe very long slug of a story",
    ])
  func head(_ chrome: String) {
    #expect(CorpusText.normalise(chrome + "\n" + Self.prose) == Self.prose)
  }

  @Test(
    "What could be the article's own stays",
    arguments: [
      "By Tuesday he had left.", "Related problems remain.", "Kyiv", "1999", "What comes next",
      "Read more books: that was his only advice.", "Von der Leyen reist ab", "March on Rome",
      "- a list's line\n- another", "10 C 4", "“No.”", "Von hier an blind", "By the river",
      "Recommended\nEat fish twice a week.",
    ])
  func harmless(_ line: String) {
    let text = Self.prose + "\n" + line + "\n" + Self.prose + " End."
    #expect(CorpusText.normalise(text) == text)
    let first = line + "\n" + Self.prose
    #expect(CorpusText.normalise(first) == first)
  }

  @Test("A long run of combining marks is cut to what can be composed quickly")
  func marks() {
    let zalgo = "a" + String(repeating: "\u{301}\u{323}", count: 50_000)
    let text = CorpusText.normalise(zalgo)
    #expect(text.unicodeScalars.count <= 31)
    #expect(CorpusText.normalise(text) == text)
  }

  static let prose =
    "The government said on Monday that it would build the bridge after all, and that the money for it "
    + "had been found in a budget which nobody had looked at for eleven years."
}
