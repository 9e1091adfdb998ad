// What comes out of extraction: a verdict, and the article where there is one.

package import Corpus

/// Whether a page is an article.
package enum Verdict: Sendable, Equatable {
  case article
  case rejected(Rejection)
}

/// The result for one page.
package struct Extraction: Sendable {
  package var verdict: Verdict
  /// The body and what is known of it, whatever the verdict, where a body was found.
  package var article: Article?
  /// The values of `meta name=robots`, lower case, one directive each; `tdm-reservation` where that is 1.
  package var metaRobots: [String]
  /// Where the page sends its reader by a meta refresh within seconds, as written; nil where it doesn't.
  package var refresh: String?
  /// Where the article goes on, if its page is one of several.
  package var nextPart: NextPart?
  /// For each value of the article where it came from: `headline: json-ld`.
  package var provenance: [String: String]
  /// The character set that the bytes were in.
  package var charset: String
  /// What became of the user's rule for the site, where there is one.
  package var rule: RuleOutcome?

  package init(
    verdict: Verdict, article: Article?, metaRobots: [String], provenance: [String: String],
    charset: String, rule: RuleOutcome? = nil
  ) {
    self.verdict = verdict
    self.article = article
    self.metaRobots = metaRobots
    self.provenance = provenance
    self.charset = charset
    self.rule = rule
  }
}
