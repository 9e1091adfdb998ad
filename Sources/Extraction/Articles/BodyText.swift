// The body's last steps: the choice between page and script data, and the corpus's rules.

import Corpus

/// The text of a body in the corpus format.
struct BodyText {
  let text: String
  /// Whether it came from JSON-LD or from state for scripts because the page itself does not show it.
  let isFromData: Bool

  /// JSON-LD's body counts where it is this many times longer than what the page shows.
  private static let dataAdvantage = 3.0
  /// And where it is at least this long, in bytes.
  private static let leastData = 600
  /// And where the page shows no more than this, in bytes: a teaser, or nothing before scripts run.
  ///
  /// JSON-LD is less clean than a page that has a body (captions, other stories glued to it).
  private static let mostShown = 1_500

  /// Writes the text; a body that a user's rule found is never replaced by script data.
  static func finish(
    _ assembly: BodyAssembly, _ facts: PageFacts, titles: [WordList], headline: String?,
    byline: String?, isRuled: Bool
  ) -> BodyText {
    let shown = assembly.text
    if !isRuled, let data = facts.article?["articleBody"]?.string, data.utf8.count >= leastData,
      shown.utf8.count <= mostShown,
      Double(data.utf8.count) > Double(shown.utf8.count) * dataAdvantage
    {
      return BodyText(text: normalised(paragraphs(data), headline, byline), isFromData: true)
    }
    if !isRuled, shown.utf8.count <= mostShown, !facts.state.isEmpty {
      let state = StateBody(facts.state, titles: titles).text
      if state.utf8.count >= leastData,
        Double(state.utf8.count) > Double(shown.utf8.count) * dataAdvantage
      {
        return BodyText(text: normalised(state, headline, byline), isFromData: true)
      }
    }
    return BodyText(text: normalised(shown, headline, byline), isFromData: false)
  }

  /// JSON-LD's body is text or markup, as the site likes it.
  private static func paragraphs(_ data: String) -> String {
    guard data.contains("</") || data.contains("<br") else { return Entities.resolved(data) }
    return FragmentText.read(data)
  }

  private static func normalised(
    _ text: String, _ headline: String?, _ byline: String?
  ) -> String {
    let text = CorpusText.normalise(text, headline: headline)
    let rest = Leftovers.withoutByline(text, byline: byline)
    return rest.utf8.count == text.utf8.count
      ? text : CorpusText.normalise(rest, headline: headline)
  }
}
