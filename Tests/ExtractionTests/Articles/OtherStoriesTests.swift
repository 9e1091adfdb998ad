// Whole further stories below the page's own.

import Markup
import Testing

@testable import Extraction

@Suite struct OtherStoriesTests {
  private static let paragraph = String(
    repeating: "Words of a story that goes on and on. ", count: 20)

  private func kept(_ html: String, title: String) throws -> [String] {
    let page = BlockSegmenter.segment(MarkupTree.html(Array(html.utf8)))
    let texts = page.blocks.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    let titleBlock = try #require(texts.firstIndex(of: title))
    let all = [Float](repeating: 1, count: texts.count)
    return BodyAssembly(page, all, titleBlock: titleBlock).lines
  }

  @Test func `a second article with a heading of its own is not part of the first`() throws {
    let lines = try kept(
      "<article><h1>One</h1><p>First. \(Self.paragraph)</p></article>"
        + "<article><h1>Two</h1><p>Second. \(Self.paragraph)</p></article>", title: "One")
    #expect(lines.contains { $0.hasPrefix("First.") })
    #expect(!lines.contains { $0.hasPrefix("Second.") || $0 == "Two" })
  }

  @Test func `articles without a first-level heading are parts of the story`() throws {
    let lines = try kept(
      "<article><h1>One</h1><p>First. \(Self.paragraph)</p></article>"
        + "<article><h2>Part two</h2><p>Second. \(Self.paragraph)</p></article>", title: "One")
    #expect(lines.contains { $0.hasPrefix("Second.") })
  }

  @Test func `an article around the title that holds no text of its own drops nothing`() throws {
    let lines = try kept(
      "<article><h1>One</h1></article><article><h1>Body</h1><p>Text. \(Self.paragraph)</p></article>",
      title: "One")
    #expect(lines.contains { $0.hasPrefix("Text.") })
  }
}
