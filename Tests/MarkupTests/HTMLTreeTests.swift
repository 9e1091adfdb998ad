// The flat tree as HTML fills it.

import Markup
import Testing

@Suite struct HTMLTreeTests {
  private func tree(_ text: String) -> MarkupTree { MarkupTree.html(Array(text.utf8)) }

  /// The tree as indented lines, so that a failure shows its shape.
  private func outline(_ tree: MarkupTree, below start: Int = 0) -> String {
    (start + 1..<tree.end(of: start)).map { node in
      tree.isText(node) ? "'\(tree.text(of: node))'" : tree.spelling(of: tree.name(of: node))
    }.joined(separator: " ")
  }

  @Test func `the text below a node is one range whatever stands inside`() throws {
    let tree = tree("<body><p>One <b>two</b> three &amp; four</p><p>Five</p></body>")
    let paragraph = try #require(tree.first(.p))
    #expect(tree.text(of: paragraph) == "One two three & four")
    #expect(tree.text(of: 0) == "One two three & fourFive")
    #expect(Array(tree.children(of: paragraph)).count == 3)
  }

  @Test func `attributes keep their values with entities resolved`() throws {
    let tree = tree(
      "<a href='/x?a=1&amp;b=2' class=plain data-state=\(String(repeating: "x", count: 99))>x</a>")
    let link = try #require(tree.first(.a))
    #expect(tree.value(of: .href, in: link) == "/x?a=1&b=2")
    #expect(tree.value(of: .class, in: link) == "plain")
    #expect(tree.attributes(of: link).count == 2)
  }

  @Test func `scripts, styles, comments and drawings leave no text`() {
    let tree = tree(
      "<p>a<script>if (1<2) '</p>'</script>b<style>p{}</style><!-- <p>no</p> -->c<svg><text>no</text></svg></p>"
    )
    #expect(tree.text(of: 0).filter { $0 != " " } == "abc")
  }

  @Test func `data scripts are kept beside the tree`() {
    let tree = tree(
      "<script type='application/ld+json'>{\"a\": \"<b>\"}</script><script>var x</script>")
    #expect(tree.dataScripts.count == 1)
    #expect(tree.dataScripts.first?.isLinkedData == true)
    #expect(
      tree.dataScripts.first.map { String(decoding: $0.bytes, as: UTF8.self) } == "{\"a\": \"<b>\"}"
    )
  }

  @Test func `an inline style that hides becomes the attribute hidden`() throws {
    let tree = tree("<div style='color:red; display : none'>x</div>")
    let div = try #require(tree.first(.div))
    #expect(tree.valueRange(of: .hidden, in: div) != nil)
  }

  @Test func `a body that is closed too early still holds what follows`() throws {
    let tree = tree("<html><body><p>a</p></body></html><p>b</p>")
    let body = try #require(tree.first(.body))
    #expect(tree.text(of: body) == "ab")
  }

  @Test func `a lone angle bracket is text`() {
    #expect(tree("<p>1 < 2 and 3 > 2</p>").text(of: 0) == "1 < 2 and 3 > 2")
  }

  @Test func `unclosed paragraphs and items end where the next begins`() {
    #expect(
      outline(tree("<body><ul><li>a<li>b</ul><p>c<p>d")) == "html body ul li 'a' li 'b' p 'c' p 'd'"
    )
  }

  @Test func `known names have the numbers of their constants`() {
    #expect(Name.known("p") == .p)
    #expect(Name.known("size") == Name.size)
    #expect(Name.known("aria-label") == .ariaLabel)
    #expect(Name.known("h6") == .h6)
  }

  @Test func `a subtree becomes markup again`() throws {
    let tree = tree("<div><p class=\"a&amp;b\">1 &lt; 2<br>x</p></div>")
    let div = try #require(tree.first(.div))
    #expect(tree.innerMarkup(of: div) == "<p class=\"a&amp;b\">1 &lt; 2<br>x</p>")
  }
}
