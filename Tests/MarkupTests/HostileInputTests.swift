// Bytes that are made to cost time or memory end quickly and leave a tree.

import Markup
import Testing

@Suite struct HostileInputTests {
  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    let unit = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(unit.count * count)
    for _ in 0..<count { bytes.append(contentsOf: unit) }
    return bytes
  }

  @Test func `a million elements inside one another keep their text`() {
    let tree = MarkupTree.html(repeated("<div>", 1_000_000) + Array("deep".utf8))
    #expect(tree.text(of: 0) == "deep")
    #expect(tree.count <= MarkupTree.Limits.page.depth + 3)
  }

  @Test func `a tag with 100,000 attributes keeps the first of them`() throws {
    var bytes = Array("<p ".utf8)
    for number in 0..<100_000 { bytes.append(contentsOf: "data-\(number)=1 ".utf8) }
    let tree = MarkupTree.html(bytes + Array(">text</p>".utf8))
    #expect(tree.text(of: 0) == "text")
    let paragraph = try #require(tree.first(.p))
    #expect((1...1_000).contains(tree.attributes(of: paragraph).count))
  }

  @Test func `end tags of nothing cost nothing`() {
    let deep = repeated("<b>", 100_000) + repeated("</i>", 500_000) + repeated("</li>", 500_000)
    #expect(MarkupTree.html(deep + Array("x".utf8)).text(of: 0) == "x")
  }

  @Test(arguments: [
    "<svg>", "<iframe>", "<textarea>", "<script>", "<!--", "<", "<a b='", "</", "<![CDATA[",
  ])
  func `openings that never close end, in a number that quadratic work would not get through`(
    opening: String
  ) {
    let tree = MarkupTree.html(repeated(opening, 300_000))
    #expect(tree.count >= 1)
  }

  @Test func `NULs and broken UTF-8 do not end the page`() {
    let bytes =
      Array("<p>a".utf8) + [0, 0] + Array("b</p><p>".utf8) + [0xFF, 0xC3] + Array("c</p>".utf8)
    let tree = MarkupTree.html(Charset.decode(bytes).bytes)
    #expect(tree.text(of: 0).contains("b"))
    #expect(tree.text(of: 0).hasSuffix("c"))
  }

  @Test func `the byte limit cuts and says so`() {
    let limits = MarkupTree.Limits(bytes: 1_000, nodes: 1_000, depth: 100)
    let tree = MarkupTree.html(repeated("x", 5_000), limits: limits)
    #expect(tree.excess == .bytes)
    #expect(tree.textRange(of: 0).count == 1_000)
  }

  @Test func `the node limit stops the parser and says so`() {
    let limits = MarkupTree.Limits(bytes: 1 << 20, nodes: 1_000, depth: 100)
    let tree = MarkupTree.html(repeated("<p>x</p>", 5_000), limits: limits)
    #expect(tree.excess == .nodes)
    #expect(tree.count <= 1_002)
  }

  @Test func `deep XML ends bounded`() {
    let tree = MarkupTree.xml(repeated("<a>", 500_000))
    #expect(tree.count < 1_000)
  }

  @Test func `an XML tag with many attributes ends bounded`() {
    var bytes = Array("<a ".utf8)
    for number in 0..<20_000 { bytes.append(contentsOf: "a\(number)='1' ".utf8) }
    let tree = MarkupTree.xml(bytes + Array("><b>x</b></a>".utf8))
    #expect(tree.text(of: 0) == "x")
  }

  @Test(arguments: [[], [0], [0x3C], [0xFF, 0xFE], [0x26], Array(repeating: 0x80, count: 1_000)])
  func `any few bytes give a tree`(bytes: [UInt8]) {
    #expect(MarkupTree.html(Charset.decode(bytes).bytes).name(of: 0) == .document)
    #expect(MarkupTree.xml(Charset.decode(bytes).bytes).name(of: 0) == .document)
  }
}
