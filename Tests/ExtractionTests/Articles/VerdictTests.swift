// Pages that are no article are refused with the reason.

import Corpus
import Extraction
import Testing

@Suite struct VerdictTests {
  private func reason(_ html: String, contentType: String? = "text/html") -> Rejection.Reason? {
    let page = Page(bytes: Array(html.utf8), address: nil, contentType: contentType)
    guard case .rejected(let rejection) = ArticleExtractor.extract(page).verdict else { return nil }
    return rejection.reason
  }

  @Test func `an article is none of them`() {
    #expect(reason(SamplePage().html) == nil)
  }

  @Test(arguments: [
    ("", "text/html", Rejection.Reason.noBody), ("{}", "application/json", .wrongType),
    ("%PDF-1.7 x", "text/html", .wrongType), ("<html><body></body></html>", "text/html", .noBody),
  ])
  func `what is no page or has no text says so`(
    html: String, type: String, wanted: Rejection.Reason
  ) {
    #expect(reason(html, contentType: type) == wanted)
  }

  @Test func `an article of two sentences is too short`() {
    var page = SamplePage()
    page.paragraphs = [
      "The harbour bridge will close on Monday, the city council said. Work begins at noon."
    ]
    let found = reason(page.html)
    #expect(found == .tooShort || found == .noBody)
  }

  @Test func `a page that asks for a browser check is a challenge`() {
    let html = """
      <html><head><title>Just a moment...</title></head><body><h1>courier.example</h1>
      <p>Checking if the site connection is secure. Enable JavaScript and cookies to continue.</p></body></html>
      """
    #expect(reason(html) == .challenge)
  }

  @Test func `a page that was not found says so whatever its status was`() {
    let html = """
      <html><head><title>Page not found - Harbour Courier</title></head><body><h1>404</h1>
      <p>Sorry, the page that you are looking for could not be found. It may have moved.</p></body></html>
      """
    #expect(reason(html) == .errorPage)
  }

  @Test
  func `a page made by scripts that calls itself missing is refused, however much text it has`() {
    let page = SamplePage().html
    #expect(reason(page) == nil)
    for status in ["404", "410"] {
      let meta = "<meta name=\"prerender-status-code\" content=\"\(status)\">"
      #expect(reason(page.replacing("</head>", with: meta + "</head>")) == .errorPage)
    }
    let fine = "<meta name=\"prerender-status-code\" content=\"200\">"
    #expect(reason(page.replacing("</head>", with: fine + "</head>")) == nil)
  }

  @Test(arguments: [
    "Pagina niet gevonden", "Sidan hittades inte", "Az oldal nem található", "Sayfa bulunamadı",
    "ページが見つかりません", "الصفحة غير موجودة", "Страница није пронађена",
  ])
  func `a title says in any of many languages that a page is missing`(title: String) {
    let html =
      "<html><head><title>\(title) | Courier</title></head><body><p>Courier.</p></body></html>"
    #expect(reason(html) == .errorPage)
  }

  @Test func `a consent notice instead of an article is a cookie wall`() {
    let html = """
      <html><head><title>Harbour Courier</title></head><body><div class="consent">
      <p>We and our partners use cookies to store and access personal data on your device. Accept all or manage your consent.</p>
      </div></body></html>
      """
    #expect(reason(html) == .cookieWall)
  }
}
