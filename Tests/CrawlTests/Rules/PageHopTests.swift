// Where pages themselves send their readers.

import Corpus
import Extraction
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

@Suite struct PageHopTests {
  private func hop(
    from text: String, refresh: String? = nil, canonical: String? = nil, hops: [String] = []
  ) throws -> String? {
    let pipeline = ArticlePipeline(
      settings: .scripted(redirects: 3), client: try HTTPClient(ClientOptions(userAgent: "x")),
      lanes: ParsingLanes(count: 1, marks: nil))
    let address = try #require(WebAddress(text))
    var visit = PageVisit(pending: .scripted(address), address: address)
    visit.hops = hops.compactMap { WebAddress($0) }
    let article = canonical.map { Article(body: "x", canonical: WebAddress($0), extractor: 1) }
    var extraction = Extraction(
      verdict: article == nil ? .rejected(Rejection(.noBody)) : .article, article: article,
      metaRobots: [], provenance: [:], charset: "UTF-8")
    extraction.refresh = refresh
    return pipeline.hop(extraction, visit)?.text
  }

  @Test
  func `a page without text is followed where its refresh leads, never to a file or in a circle`()
    throws
  {
    #expect(try hop(from: "https://a.example/x", refresh: "y") == "https://a.example/y")
    #expect(
      try hop(from: "https://a.example/x", refresh: "https://b.example/") == "https://b.example/")
    #expect(try hop(from: "https://a.example/x", refresh: "file:///etc/passwd") == nil)
    #expect(try hop(from: "https://a.example/x", refresh: "javascript:alert(1)") == nil)
    #expect(try hop(from: "https://a.example/x", refresh: "/x") == nil)
    #expect(
      try hop(from: "https://a.example/x", refresh: "/y", hops: ["https://a.example/y"]) == nil)
    let many = (0..<3).map { "https://a.example/\($0)" }
    #expect(try hop(from: "https://a.example/x", refresh: "/y", hops: many) == nil)
    #expect(
      try hop(from: "https://a.example/x", refresh: "/y", canonical: "https://a.example/x") == nil)
  }

  @Test func `an AMP edition gives way to the article's own page, on the same site only`() throws {
    for amp in ["https://amp.a.example/x", "https://a.example/x/amp", "https://a.example/x?amp=1"] {
      #expect(try hop(from: amp, canonical: "https://www.a.example/x") == "https://www.a.example/x")
      #expect(try hop(from: amp, canonical: "https://other.example/x") == nil)
      #expect(
        try hop(from: amp, canonical: "https://a.example/x", hops: ["https://a.example/x"]) == nil)
    }
    #expect(try hop(from: "https://a.example/campaign", canonical: "https://a.example/y") == nil)
  }
}
