// Dates that are made to overflow end in a date or in none.

import Corpus
import Foundation
import Testing

@testable import Extraction

@Suite struct HostileDateTests {
  private func extract(_ html: String) -> Extraction {
    ArticleExtractor.extract(Page(bytes: Array(html.utf8), address: nil, contentType: "text/html"))
  }

  private static let blownUp = [
    "9223372036854775807", "-9223372036854775808", "9000000000000000000", "99999", "10000",
    "1e99999999", "0", "-1", "00000000000000000000000001",
  ]

  @Test(arguments: blownUp)
  func `no reader of dates stumbles over a number, wherever it stands`(number: String) {
    let forms = [
      "1 Jan \(number)", "\(number) Jan 2026", "Tue, 14 Feb \(number) 12:34:56 +0100",
      "14 Feb 2026 \(number):00:00", "\(number)-01-01T00:00:00Z", "2026-\(number)-01",
      "2026-01-\(number)T\(number):\(number)", "2026-01-01T00:00:00+\(number)", number,
    ]
    for form in forms {
      for date in [PageDate.parse(form), FeedDate.parse(form), Timestamp.parse(form)] {
        #expect(Timestamp.format(date ?? .distantPast).utf8.count == 20)
      }
      let result = extract(
        "<meta name=date content=\"\(form)\"><time datetime=\"\(form)\">x</time>"
          + "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"\(form)\"}"
          + "</script><p>Words.</p>")
      #expect(result.verdict != .article)
    }
  }
}
