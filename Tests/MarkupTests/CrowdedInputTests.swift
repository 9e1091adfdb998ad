// What would have long lists searched again and again is left out, or ends the document.

import Markup
import Testing

@Suite struct CrowdedInputTests {
  private func bytes(_ parts: String...) -> [UInt8] { Array(parts.joined().utf8) }

  @Test func `an XML tag keeps its first 1,000 attributes`() throws {
    let many = (0..<50_000).map { "a\($0)='>' " }.joined()
    let tree = MarkupTree.xml(bytes("<a><b ", many, "/>\n<c>x</c></a>"))
    let tag = try #require(tree.number(of: "b").flatMap { tree.first($0) })
    #expect((900...1_000).contains(tree.attributes(of: tag).count))
    #expect(tree.text(of: 0) == "\nx")
    #expect(tree.fault == nil)
  }

  @Test func `an XML tag keeps what stands within its first 64 kB`() throws {
    let long = String(repeating: "v", count: 70_000)
    let tree = MarkupTree.xml(bytes("<a><b one='1' two='", long, "' three='3'>x</b></a>"))
    let tag = try #require(tree.number(of: "b").flatMap { tree.first($0) })
    #expect(tree.attributes(of: tag).count == 1)
    #expect(tree.text(of: 0) == "x")
    #expect(tree.fault == nil)
  }

  @Test func `an XML tag within the limits is read as it stands`() throws {
    let long = String(repeating: "v&amp;", count: 9_000)
    let tree = MarkupTree.xml(bytes("<a b='", long, "' c = \"d\"\n/>"))
    let tag = try #require(tree.number(of: "a").flatMap { tree.first($0) })
    #expect(tree.attributes(of: tag).count == 2)
    #expect(tree.fault == nil)
  }

  @Test func `end tags whose names only look alike to a hash end the page`() {
    // Both names have one slot in the count of open elements.
    let tree = MarkupTree.html(bytes(String(repeating: "<aa>a</il>", count: 20_000)))
    #expect(tree.excess == .depth)
    #expect(tree.textRange(of: 0).count < 2_000)
  }

  @Test func `elements that are never closed end the page whatever their names`() {
    let tree = MarkupTree.html(bytes(String(repeating: "<o:p>a", count: 20_000)))
    #expect(tree.excess == .depth)
    #expect(tree.textRange(of: 0).count < 2_000)
  }

  @Test func `namespaces without end end the feed`() {
    let tags = (0..<100).map { level in
      "<a " + (0..<500).map { "xmlns:n\(level)-\($0)='u' " }.joined() + ">a"
    }
    let tree = MarkupTree.xml(bytes(tags.joined()))
    #expect(tree.excess == .depth)
    #expect(tree.textRange(of: 0).count < 10)
  }

  @Test func `an apostrophe in a DTD's comment or instruction opens no quote`() {
    let dtd = "<!DOCTYPE rss [<!-- it's -- > ours --> <?don't ]>?> <!ENTITY a \"b>]\">]>"
    #expect(MarkupTree.xml(bytes(dtd, "<rss>x</rss>")).text(of: 0) == "x")
  }
}
