// The whole way from a page's bytes to its article, read from top to bottom.

import Corpus
import Foundation
import Markup

/// Finds the article in a page.
///
/// Pure: the same bytes and address give the same result, whatever came before.
package enum ArticleExtractor {
  /// The version of the rules, raised whenever the text of any page may change.
  package static let version = 2

  /// Extracts the article of a page and judges whether it is one.
  ///
  /// - Parameters:
  ///   - page: the page as it was fetched.
  ///   - feedEntry: what the feed said of it; fills what the page does not say.
  ///   - rule: what the user said of the site; its body is taken for an article's without judging the page.
  /// - Returns: the verdict, and the article where a body was found.
  package static func extract(
    _ page: Page, feedEntry: FeedHints? = nil, rule: SiteRule? = nil
  ) -> Extraction {
    if let refusal = PageType.refusal(of: page) { return refused(refusal, charset: "") }
    let decoded = Charset.decode(
      page.bytes, contentType: page.contentType, hint: page.charsetHint)
    let tree = MarkupTree.html(decoded.bytes)
    if let refusal = PageLimits.refusal(of: tree, bytes: decoded.bytes.count) {
      return refused(refusal, charset: decoded.name)
    }
    let blocks = BlockSegmenter.segment(tree)
    if let refusal = PageLimits.refusal(of: blocks) {
      return refused(refusal, charset: decoded.name)
    }
    let facts = PageFacts(tree)
    let measures = BlockMeasures(blocks)
    let words = PageWords(facts)
    let judged = BlockJudge(measures, words)
    let selection = rule.map {
      RuleSelection($0, bytes: decoded.bytes, blocks, models: judged.probabilities)
    }
    let isRuled = selection?.outcome.body != nil
    let assembly = BodyAssembly(
      blocks, selection?.probabilities ?? judged.probabilities,
      titleBlock: isRuled ? nil : judged.titleBlock)
    let metadata = PageMetadata(
      facts, blocks, bodyStart: assembly.kept.first.map { Int(blocks.blocks[$0].firstNode) },
      of: page)
    let body = BodyText.finish(
      assembly, facts, titles: words.titles, headline: metadata.headline,
      byline: metadata.byline, isRuled: isRuled)
    let article =
      body.text.isEmpty
      ? nil : Self.article(body, metadata, feedEntry)
    let traits = PageTraits(facts, measures, judged, assembly.kept)
    let judge = VerdictJudge(
      body: body.text, facts: facts, measures: measures, traits: traits, isVouchedFor: isRuled)
    var extraction = Extraction(
      verdict: judge.verdict(), article: article, metaRobots: robots(facts),
      provenance: metadata.provenance, charset: decoded.name, rule: selection?.outcome)
    extraction.refresh = facts.meta("refresh").flatMap(MetaRefresh.target)
    extraction.nextPart = NextPart(tree, at: page.address)
    return extraction
  }

  private static func refused(_ refusal: Rejection, charset: String) -> Extraction {
    Extraction(
      verdict: .rejected(refusal), article: nil, metaRobots: [], provenance: [:], charset: charset)
  }

  /// Characters of a body that say its language; more of them only cost time.
  private static let identified = 2_000

  private static func article(
    _ body: BodyText, _ metadata: PageMetadata, _ feed: FeedHints?
  ) -> Article {
    Article(
      body: body.text, headline: metadata.headline ?? feed?.headline,
      byline: metadata.byline ?? feed?.byline,
      published: metadata.published ?? feed?.published,
      modified: metadata.modified ?? feed?.modified,
      language: LanguageIdentifier.resolve(
        String(body.text.prefix(identified)), declared: metadata.language ?? feed?.language),
      canonical: metadata.canonical, site: metadata.site, section: metadata.section,
      keywords: metadata.keywords.isEmpty ? feed?.keywords ?? [] : metadata.keywords,
      isFree: metadata.isFree, via: .page, extractor: version)
  }

  private static func robots(_ facts: PageFacts) -> [String] {
    let directives = facts.metas.filter { $0.name == "robots" || $0.name == "corpusd" }
      .flatMap { $0.content.lowercased().split(separator: ",") }
      .map { collapsed(String($0)) }.filter { !$0.isEmpty }
    let isReserved = facts.metas.contains {
      $0.name == "tdm-reservation" && collapsed($0.content) == "1"
    }
    return isReserved ? directives + ["tdm-reservation"] : directives
  }
}
