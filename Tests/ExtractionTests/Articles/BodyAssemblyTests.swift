// Kept blocks become the lines of a body.

import Markup
import Testing

@testable import Extraction

@Suite struct BodyAssemblyTests {
  private func lines(_ html: String) -> [String] {
    let page = BlockSegmenter.segment(MarkupTree.html(Array(html.utf8)))
    return BodyAssembly(page, [Float](repeating: 1, count: page.blocks.count)).lines
  }

  @Test(arguments: ["twitter-tweet", "wide instagram-media", "tiktok-embed"])
  func `a post that is embedded from a network is no part of the body`(name: String) {
    let html = "<p>Before</p><blockquote class='\(name)'><p>Posted</p></blockquote><p>After</p>"
    #expect(lines(html) == ["Before", "After"])
  }

  @Test func `any other quotation is part of the body`() {
    #expect(
      lines("<p>Before</p><blockquote class=tweet><p>Said</p></blockquote>") == ["Before", "Said"])
  }
}
