// The flat tree as XML fills it, and what is mended on the way.

import Markup
import Testing

@Suite struct XMLTreeTests {
  private func tree(_ text: String) -> MarkupTree { MarkupTree.xml(Array(text.utf8)) }

  @Test func `elements know their namespace and attributes their prefix`() throws {
    let tree = tree(
      "<rss xmlns:m='http://search.yahoo.com/mrss/'><m:content url='a&amp;b' m:kind='x'>t</m:content></rss>"
    )
    let node = try #require(tree.first(.content))
    #expect(tree.namespace(of: node) == "http://search.yahoo.com/mrss/")
    #expect(tree.value(of: .url, in: node) == "a&b")
    let kind = try #require(tree.number(of: "m:kind"))
    #expect(tree.value(of: kind, in: node) == "x")
    #expect(tree.fault == nil)
  }

  @Test func `HTML's names and bare ampersands are understood outside CDATA and left alone inside`()
  {
    let tree = tree("<a>AT&T&nbsp;&hellip;&unknown; &#8217;&lt;<![CDATA[&nbsp;<b>]]></a>")
    #expect(tree.text(of: 0) == "AT&T\u{A0}…&unknown; ’<&nbsp;<b>")
    #expect(tree.fault == nil)
  }

  @Test func `what stands before the first tag is passed over`() {
    #expect(tree("\n Warning: x\n<?xml version='1.0'?><a>b</a>").text(of: 0) == "b")
  }

  @Test func `declared entities are never expanded`() {
    let bomb = tree(
      "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'><!ENTITY z SYSTEM 'file:///etc/passwd'>]><a>&y;&z;</a>"
    )
    #expect(bomb.text(of: 0) == "&y;&z;")
  }

  @Test func `the first fault is given with its place and the rest is still read`() {
    let tree = tree("<a>\n<b>one</c>\n<d>two</d></a>")
    #expect(tree.fault?.line == 2)
    #expect(tree.text(of: 0).contains("two"))
  }

  @Test func `control characters do not stop the reading`() {
    let tree = tree("<a>one\u{0B}two &#0; &#x1F; three</a>")
    #expect(tree.text(of: 0).contains("three"))
    #expect(tree.fault == nil)
  }

  @Test func `an end tag closes what was left open in its element and nothing beyond it`() throws {
    let tree = tree("<a><b>1<br>2</b><c>3</x></c></a>")
    let b = try #require(tree.number(of: "b").flatMap { tree.first($0) })
    let c = try #require(tree.number(of: "c").flatMap { tree.first($0) })
    #expect(tree.text(of: b) == "12")
    #expect(tree.text(of: c) == "3")
    #expect(tree.fault?.description.contains("</b> where </br> was expected") == true)
  }

  @Test func `attributes without quotes or value are read, and a forgotten quote costs one tag`()
    throws
  {
    let tree = tree("<a><b x=1 y z='2'/><c d=\"e>lost<f>kept</f></c></a>")
    let b = try #require(tree.number(of: "b").flatMap { tree.first($0) })
    #expect(tree.attributes(of: b).map { tree.spelling(of: $0.name) } == ["x", "y", "z"])
    #expect(tree.number(of: "x").flatMap { tree.value(of: $0, in: b) } == "1")
    #expect(tree.text(of: 0) == "kept")
  }

  @Test func `a sign that begins no tag is text`() {
    #expect(tree("<a>1 < 2 & 3 <- 4</a>").text(of: 0) == "1 < 2 & 3 <- 4")
  }

  @Test func `line ends are LF and what is outside of the root is no text`() {
    #expect(tree("<a>1\r\n2\r3</a>\r\nafter").text(of: 0) == "1\n2\n3")
  }

  @Test func `a declaration ends with its element`() throws {
    let tree = tree("<a xmlns='o'><b xmlns='i' xmlns:p='q'><p:c/></b><p:d/><e/></a>")
    func space(_ name: String) throws -> String {
      tree.namespace(of: try #require(tree.number(of: name).flatMap { tree.first($0) }))
    }
    #expect(try ["b", "c", "d", "e"].map { try space($0) } == ["i", "q", "p", "o"])
  }

  @Test func `a fault has its line, column and byte`() {
    let fault = tree("<a>\n  <b>one</b></c></a>").fault
    #expect(fault?.line == 2)
    #expect(fault?.column == 13)
    #expect(fault?.offset == 16)
  }
}
