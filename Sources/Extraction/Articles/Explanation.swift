// Why a line of a page was kept or dropped, for `extract --explain`.

import Markup

/// A page's blocks with the probabilities that decided over them.
package struct Explanation: Sendable {
  /// One block of the page.
  package struct Line: Sendable {
    /// What both models together said: 0 is surely chrome, 1 surely body.
    package let probability: Double
    package let isKept: Bool
    /// Who decided: the models, the user's rule, or else what the block is.
    package let reason: String
    /// The elements around it, outermost first, as selectors: `div.article p`.
    package let path: String
    package let text: String
  }

  package let lines: [Line]

  /// Elements named in a path; the innermost say the most.
  private static let longestPath = 4

  init(_ page: BlockPage, models: [Float], ruled: [Float]?, _ assembly: BodyAssembly) {
    let kept = Set(assembly.kept)
    lines = page.blocks.indices.map { index in
      let block = page.blocks[index]
      // Where a rule gives 0 or 1, the models were not asked.
      let isRuled = ruled.map { $0[index] != models[index] } ?? false
      return Line(
        probability: Double(models[index]), isKept: kept.contains(index),
        reason: assembly.leftOut[index] ?? (isRuled ? "rule" : "models"),
        path: Self.path(to: Int(block.element), in: page),
        text: String(decoding: page.text(of: block), as: UTF8.self))
    }
  }

  private static func path(to element: Int, in page: BlockPage) -> String {
    var steps: [String] = []
    var at = element
    while at != 0, steps.count < longestPath {
      var step = page.tree.spelling(of: page.tree.name(of: at))
      for word in (page.tree.value(of: .class, in: at) ?? "").split(separator: " ").prefix(2) {
        step += "." + word
      }
      steps.append(step)
      at = Int(page.blockParent[at])
    }
    return steps.reversed().joined(separator: " ")
  }
}

extension ArticleExtractor {
  /// Shows each block of a page with what decided over it.
  package static func explain(_ page: Page, rule: SiteRule? = nil) -> Explanation {
    let decoded = Charset.decode(
      page.bytes, contentType: page.contentType, hint: page.charsetHint)
    let tree = MarkupTree.html(decoded.bytes)
    let blocks = BlockSegmenter.segment(tree)
    let judged = BlockJudge(BlockMeasures(blocks), PageWords(PageFacts(tree)))
    let selection = rule.map {
      RuleSelection($0, bytes: decoded.bytes, blocks, models: judged.probabilities)
    }
    let assembly = BodyAssembly(
      blocks, selection?.probabilities ?? judged.probabilities,
      titleBlock: selection?.outcome.body == nil ? judged.titleBlock : nil)
    return Explanation(
      blocks, models: judged.probabilities, ruled: selection?.probabilities, assembly)
  }
}
