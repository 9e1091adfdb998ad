// A page's tree becomes lines.

import Markup
import Testing

@testable import Extraction

@Suite struct BlockSegmenterTests {
  private func lines(_ html: String) -> [String] {
    let page = BlockSegmenter.segment(MarkupTree.html(Array(html.utf8)))
    return page.blocks.map { String(decoding: page.text(of: $0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("<p>One <b>two</b>&nbsp; three</p>four", ["One two three", "four"]),
    ("<div>a<p>b</p>c</div>", ["a", "b", "c"]), ("a<br>b<br><br>c", ["a b", "c"]),
    ("<p>a<img alt=no>b</p>", ["ab"]), ("<span>a</span><span>b</span>", ["ab"]),
    (
      "<table><tr><td>a</td><td> b </td></tr><tr><th>c</th><td>d</td></tr></table>",
      ["a | b", "c | d"]
    ),
    ("<pre>a\n  b</pre>", ["a\nb"]), ("<p>x<button>no</button>y</p>", ["x y"]),
    ("<a href=/><h3>a</h3><p>b</p></a>", ["a", "b"]),
    ("<p>«Привет» — мир…</p>", ["«Привет» — мир…"]),
  ])
  func `lines end where blocks do and nowhere else`(html: String, wanted: [String]) {
    #expect(lines(html) == wanted)
  }

  @Test func `a table for layout is not a row of cells`() {
    let long = String(repeating: "word ", count: 200)
    #expect(
      lines("<table><tr><td>menu</td><td><p>\(long)</p><p>b</p></td></tr></table>").count == 3)
  }

  @Test func `links and their shares are counted`() {
    let page = BlockSegmenter.segment(
      MarkupTree.html(Array("<p>ab <a href=x>cdef</a> g <a href=y>h</a></p>".utf8)))
    #expect(page.blocks.first?.linkCount == 2)
    #expect(page.blocks.first.map { Int($0.linkBytes) } == 7)
  }

  @Test func `each block knows what it stands inside of`() {
    let page = BlockSegmenter.segment(
      MarkupTree.html(Array("<article><ul><li>a</li></ul></article><div hidden>b</div>".utf8)))
    #expect(page.blocks[0].surroundings.contains([.article, .list]))
    #expect(page.blocks[0].kind == .listEntry)
    #expect(page.blocks[1].surroundings == .hidden)
  }

  @Test func `a button that libxml2 never closes does not swallow the page`() {
    let body = (0..<40).map {
      "<p>Paragraph \($0), which goes on for quite a while here.</p>"
    }
    let found = lines("<button><div>Menu</button><article>\(body.joined())</article>")
    #expect(found.count >= 40)
    #expect(lines("<p>a</p><button>Share</button><p>b</p>") == ["a", "b"])
  }

  @Test func `a body for readers without scripts is read`() {
    #expect(lines("<div><noscript><p>The body.</p></noscript></div>") == ["The body."])
  }
}
