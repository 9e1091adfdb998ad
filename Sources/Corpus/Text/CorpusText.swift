// The normaliser: any text of an article becomes a text in the corpus format.

/// The corpus format's rules on text.
package enum CorpusText {
  /// The most rounds until nothing changes; one is the rule, two where something was removed.
  private static let mostRounds = 8

  /// Writes a body in the corpus format: one paragraph a line, NFC, no residue of the page around it.
  ///
  /// Lines of `raw` are paragraphs. Where `headline` is known, lines that only repeat it go too. The result may be
  /// empty where nothing but residue was there. Normalising a normalised text changes nothing.
  package static func normalise(_ raw: String, headline: String? = nil) -> String {
    let rules = Residue(headline: headline)
    var text = raw
    for _ in 0..<mostRounds {
      let cleaned = TextCleaner(text)
      if cleaned.suspectPairs >= Mojibake.fewest, let repaired = repaired(text, cleaned.bytes) {
        text = repaired
        continue
      }
      if let unescaped = Entities.unescaped(cleaned.bytes) {
        text = String(decoding: unescaped, as: UTF8.self)
        continue
      }
      let kept = rules.removed(from: cleaned)
      text = String(decoding: kept ?? cleaned.bytes, as: UTF8.self)
      if kept == nil { return text }
    }
    return String(decoding: TextCleaner(text).bytes, as: UTF8.self)
  }

  /// The raw text repaired, or else the cleaned one, in which nothing that was dropped speaks against repairing.
  private static func repaired(_ text: String, _ cleaned: [UInt8]) -> String? {
    Mojibake.repaired(text) ?? Mojibake.repaired(String(decoding: cleaned, as: UTF8.self))
  }
}
