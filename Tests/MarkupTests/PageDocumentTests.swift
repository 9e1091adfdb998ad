// XPath on pages.

import Markup
import Testing

@Suite struct PageDocumentTests {
  private struct Unread: Error {}

  private static let messy = """
    <!doctype html><title>t</title><div class=a><p>one<p>two<ul><li>x<li>y</div></b><table><tr><td>c<p>d
    </table><svg><g>no</g></svg><a href=/1>l<div>in a link</div></a><unknown-tag>z<br/>
    """

  @Test(arguments: [
    messy, "", "plain text", "<p>" + String(repeating: "<div><b>x", count: 200),
    "<frameset><frame></frameset>after", "<li>a<td>b<option>c</select></form><h1>d<h2>e",
  ])
  func `the document has the elements of the flat tree in the same order`(html: String) throws {
    let tree = MarkupTree.html(Array(html.utf8))
    let elements = (0..<tree.count).dropFirst().filter { !tree.isText($0) }
    guard let document = PageDocument(Array(html.utf8)) else {
      #expect(elements.isEmpty)
      return
    }
    try #require(document.elementCount == elements.count)
    for name in Set(elements.map { tree.spelling(of: tree.name(of: $0)) }) {
      let wanted = elements.indices.filter {
        tree.spelling(of: tree.name(of: elements[$0])) == name
      }
      let found = document.select(try XPathExpression("//*[name()='\(name)']"))
      #expect((found == .elements(wanted)) == true, "\(name)")
    }
  }

  @Test func `texts and attributes stand for the element around them`() throws {
    guard let document = PageDocument(Array("<p id=a>x<b>y</b></p>".utf8)) else { throw Unread() }
    #expect(document.select(try XPathExpression("//b/text()")) == .elements([3]))
    #expect(document.select(try XPathExpression("//@id")) == .elements([2]))
  }

  @Test(arguments: [
    ("//div[", "at character"), ("count(//p)", "gives a value"), ("//x:p", "is no XPath"),
    ("nosuch(//p)", "is no XPath"), ("document('/etc/passwd')", "is no XPath"), ("", "is empty"),
    (String(repeating: "(", count: 2_001), "is empty or longer"),
    (String(repeating: "(", count: 1_999), "is no XPath"),
  ])
  func `what selects no elements is refused with its reason`(text: String, reason: String) {
    do throws(XPathError) {
      _ = try XPathExpression(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect("\(error)".contains(reason))
    }
  }

  @Test func `an expression that costs too much on a page ends`() throws {
    let page = String(repeating: "<p>x</p>", count: 20_000)
    guard let document = PageDocument(Array(page.utf8)) else { throw Unread() }
    let costly = try XPathExpression("//p[count(//p[count(preceding::p) > 5]) > 3]")
    #expect(document.select(costly) == .failed("takes too many steps on this page"))
  }
}
