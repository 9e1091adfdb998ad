// The learned tables are whole, and training and the program see the same figures.

import Markup
import Testing

@testable import Extraction

@Suite struct ModelTableTests {
  private let tree = MarkupTree.html(Array(SamplePage().html.utf8))

  @Test func `each block has a figure for every name`() {
    let dump = TrainingDump(tree)
    #expect(dump.features.count == dump.texts.count * featureNames.count)
    #expect(dump.traits.count == PageTraits.columns.count)
    #expect(Set(featureNames).count == featureNames.count)
  }

  @Test func `every column that is added is counted`() {
    let page = BlockSegmenter.segment(tree)
    let measures = BlockMeasures(page)
    var row: [Float] = []
    ElementScores(page).append(page.blocks[3], page, to: &row)
    #expect(row.count == ElementScores.columns)
    WordScores(measures).append(3, to: &row)
    #expect(row.count == ElementScores.columns + WordScores.columns)
    Smoothing(measures, page.blocks.map { _ in 0.5 }).append(3, to: &row)
    #expect(row.count == ElementScores.columns + WordScores.columns + Smoothing.columns)
  }

  @Test(arguments: [
    "articleBody__text main", "css-1x2y3z", "ABC-defGHI", "a b2c", "Übung_eins", "",
  ])
  func `the words that are hashed are the words that training saw`(value: String) throws {
    let tree = MarkupTree.html(Array("<div class='\(value)'>x</div>".utf8))
    let div = try #require(tree.first(.div))
    var hashes: [UInt64] = []
    ElementTokens.visit(div, in: tree, ElementTokens.Names(tree)) { hashes.append($0) }
    #expect(Set(hashes) == Set(TrainingDump.words(of: div, in: tree).map(ElementTokens.hash)))
  }

  @Test func `the tables hold what training wrote`() {
    #expect(TokenWeights.shared[ElementTokens.hash("related")] < 0)
    #expect(TokenWeights.shared[ElementTokens.hash("article-body")] > 0)
    #expect(firstBlockModel.utf8.count > 10_000)
    #expect(secondBlockModel.utf8.count > 10_000)
  }

  @Test func `a damaged table gives a model that says nothing`() {
    #expect(BoostedTrees("").score([1, 2]) == 0)
    #expect(BoostedTrees("AAAA").score([1, 2]) == 0)
  }
}
