// Texts that are made to cost the square of their length.

import Corpus
import Testing

@Suite struct HostileTextTests {
  @Test(
    arguments: ["By Ann Author", "- Read more", "- Related", "Read also: a bridge"])
  func `a hundred thousand lines of residue are removed in one go`(line: String) {
    let text = String(repeating: line + "\n", count: 100_000)
    let lead = String(repeating: "A sentence of some length that is no residue. ", count: 4)
    let result = CorpusText.normalise(text + lead)
    #expect(result.utf8.count < text.utf8.count)
    #expect(result.hasSuffix("no residue."))
  }
}
