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
}
