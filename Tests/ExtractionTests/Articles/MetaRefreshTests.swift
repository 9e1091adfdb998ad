// The forms of meta refresh that pages have.

import Corpus
import Extraction
import Testing

@Suite struct MetaRefreshTests {
  @Test(
    "a refresh leads to its reference, as browsers read it",
    arguments: [
      ("0; url=/a", "/a"), ("0;URL='https://x.example/a b'", "https://x.example/a b"),
      ("5,url=\"/a\"b", "/a"),
      (" 3.5 ; /a", "/a"), ("0; urls/a", "urls/a"), ("0;url = a?x=1;y", "a?x=1;y"),
      ("30; url=/later", nil), ("0", nil), ("0;", nil), ("url=/a", nil), ("", nil),
      ("99999999999; url=/a", nil),
      ("0 /a", nil),
    ] as [(String, String?)])
  func target(_ content: String, _ wanted: String?) {
    let value = content.replacing("\"", with: "&quot;")
    let html =
      "<html><head><meta http-equiv=\"Refresh\" content=\"\(value)\"></head><body>Moved</body></html>"
    let page = Page(bytes: Array(html.utf8), address: nil, contentType: "text/html")
    #expect(ArticleExtractor.extract(page).refresh == wanted)
  }
}
