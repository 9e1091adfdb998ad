// Bodies that stand only in the state that a page carries for its scripts.

import Corpus
import Extraction
import Testing

@Suite struct StateBodyTests {
  private static let headline = "Harbour bridge to close for eleven weeks"
  private static let sentences = (1...12).map {
    "Paragraph \($0) of the story says at some length what the council decided about the bridge."
  }

  private func body(state: String, shown: String = "") -> String? {
    let html = """
      <html><head><title>\(Self.headline)</title><meta property=og:title content="\(Self.headline)"></head>
      <body><div id=app>\(shown)</div><script id="__NEXT_DATA__" type="application/json">\(state)</script></body></html>
      """
    let page = Page(
      bytes: Array(html.utf8), address: WebAddress("https://courier.example/1"),
      contentType: "text/html")
    return ArticleExtractor.extract(page).article?.body
  }

  private static let blocks = sentences.map {
    #"{"type":"paragraph","children":[{"text":"\#($0.prefix(20))"},{"text":"\#($0.dropFirst(20))"}]}"#
  }.joined(separator: ",")
  private static let markup = sentences.map { #"<p>\#($0)<\/p>"# }.joined()

  @Test(arguments: [
    #"{"props":{"story":{"headline":"\#(headline)","blocks":[\#(blocks)]}}}"#,
    #"{"props":{"story":{"title":"\#(headline)","content":"\#(markup)"}}}"#,
    #"{"a":[1,{"b":{"paragraphs":["\#(sentences.joined(separator: "\",\""))"]}}]}"#,
  ])
  func `a list of blocks, of texts, or markup is found wherever it stands`(state: String) {
    #expect(body(state: state) == Self.sentences.joined(separator: "\n"))
  }

  @Test func `another story's text is not taken`() {
    let other = "Eleven quite different things happened elsewhere yesterday"
    #expect(
      body(state: #"{"related":0,"s":{"title":"\#(other)","content":"\#(Self.markup)"}}"#) == nil)
  }

  @Test func `what the page shows comes before its state`() {
    let shown = Self.sentences.map { "<p>Shown. \($0) And it goes on.</p>" }.joined()
    let text = body(state: #"{"content":"\#(Self.markup)"}"#, shown: "<article>\(shown)</article>")
    #expect(text?.hasPrefix("Shown.") == true)
  }

  @Test func `labels, addresses and code are no prose`() {
    let labels = (0..<400).map { #""Label number \#($0)""# }.joined(separator: ",")
    #expect(
      body(
        state:
          #"{"messages2":[\#(labels)],"u":"https://a.example/\#(String(repeating: "x", count: 900))"}"#
      ) == nil)
  }

  @Test func `lists within lists cost no more than a bounded part of their product`() {
    let strings = Array(repeating: #""a<\/""#, count: 500_000).joined(separator: ",")
    var state = "[\(strings)]"
    for _ in 0..<28 { state = #"[{"content":\#(state)},1]"# }
    #expect(body(state: #"{"content":\#(state)}"#) == nil)
  }
}
