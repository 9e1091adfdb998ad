// How alike fingerprints find texts.

import Corpus
import Testing

@Suite struct LineFingerprintTests {
  private static func line(_ number: Int) -> String {
    let words = ["river", "tower", "letter", "signal", "harbour", "window", "market"]
    let name = String(number).unicodeScalars.map { String(UnicodeScalar(UInt8($0.value) + 49)) }
    return "the \(name.joined()) " + (0..<8).map { words[(number + $0) % 7] }.joined(separator: " ")
  }

  private static func text(_ numbers: Range<Int>) -> String {
    numbers.map(line).joined(separator: "\n")
  }

  @Test("A text is wholly contained in itself, also with other quotes, case and figures")
  func same() {
    let one = LineFingerprint(
      Self.text(0..<5) + "\n“In 2023,” he said in a long enough line of text")
    let two = LineFingerprint(
      Self.text(0..<5).uppercased() + "\n\"in 2024\" he said in a long enough line of text")
    #expect(one.containment(two) == 1)
  }

  @Test("A beginning is contained in the whole, an update nearly, another text not at all")
  func alike() {
    let whole = LineFingerprint(Self.text(0..<10))
    #expect(whole.containment(LineFingerprint(Self.text(0..<3))) == 1)
    let update = whole.containment(LineFingerprint(Self.text(1..<11)))
    #expect(update > 0.8 && update < 1)
    #expect(whole.containment(LineFingerprint(Self.text(20..<30))) == 0)
    #expect(whole.containment(LineFingerprint("too short")) == 0)
  }

  @Test("Only the longest lines are kept, and they survive being stored")
  func storage() {
    let print = LineFingerprint(Self.text(0..<200))
    #expect(print.lines.count == LineFingerprint.mostLines)
    #expect(LineFingerprint(bytes: print.bytes) == print)
    #expect(LineFingerprint(bytes: Array(print.bytes.dropLast())) == nil)
    #expect(LineFingerprint(bytes: Array(print.bytes.suffix(10) + print.bytes.prefix(10))) == nil)
  }

  @Test("Words and characters are counted as wc counts them")
  func counts() {
    #expect(TextHash.words("Zwei Wörter\nund – drei") == 5)
    #expect(TextHash.characters("añ\n日本") == 5)
    #expect(
      TextHash.hex(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
