// Whether what was found is an article, and if not, what the page is instead.

import Corpus
import Markup

/// Judges a page after its body was found.
enum VerdictJudge {
  /// Words of a body; the shortest news in the labelled sets has 40.
  private static let fewestWords = 40

  static func judge(
    _ body: String, _ facts: PageFacts, _ measures: BlockMeasures, _ assembly: BodyAssembly,
    _ tree: MarkupTree
  ) -> Verdict {
    if body.isEmpty { return .rejected(Rejection(.noBody)) }
    let words = TextHash.words(body)
    if words < fewestWords {
      return .rejected(
        Rejection(.tooShort, value: "\(words) words", limit: "\(fewestWords) words"))
    }
    return .article
  }
}
