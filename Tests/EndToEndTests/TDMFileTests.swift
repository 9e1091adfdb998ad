// Reservations of text and data mining that a site makes by its tdmrep.json.

import Foundation
import Testing

@Suite("tdmrep.json")
struct TDMFileTests {
  private static let rules = """
    [{"location": "/*", "tdm-reservation": 0}, {"location": "/reserved/*", "tdm-reservation": 1}]
    """

  private func file(_ site: MisbehavingSite) throws {
    let known = site.root.appendingPathComponent(".well-known")
    try FileManager.default.createDirectory(at: known, withIntermediateDirectories: true)
    try site.write(Self.rules, to: ".well-known/tdmrep.json")
  }

  @Test(
    "a page that the site's file reserves is refused unasked, and the file is asked for once a day")
  func refused() async throws {
    let articles = (1...3).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(
      on: "127.0.8.93", articles: articles,
      paths: ["\(articles[0].slug).html", "reserved/\(articles[1].slug).html"]
    ) { site in
      try file(site)
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.feed],
          more: "[poll]\nadaptive = false\ninterval_seconds = 1\nminimum_seconds = 1\n")
        #expect(try await desk.run("--once").status == 0)
        #expect(try desk.corpus.files().map(\.text) == [articles[0].body])
        #expect(!site.requests().contains { $0.contains("/reserved/") })
        let why = try await desk.run("why", site.url("reserved/\(articles[1].slug).html"))
        #expect(
          why.output.contains("rights") && why.output.contains("tdmrep.json"), "\(why.output)")

        try site.write(
          PrintedArticle.feed(title: "More", links: [("\(articles[2].slug).html", "Third")]),
          to: "feed.xml")
        let more = try await eventually {
          _ = try await desk.run("--once")
          return desk.corpus.count == 2
        }
        #expect(more)
        #expect(site.requests().filter { $0.contains("tdmrep") }.count == 1)
      }
    }
  }

  @Test("a site without the file is asked once, and with tdm_file = false no site is")
  func missing() async throws {
    let articles = (1...2).map { PrintedArticle(number: $0) }
    for isAsked in [true, false] {
      try await MisbehavingSite.serve(
        on: "127.0.8.94", articles: articles, paths: articles.map { "\($0.slug).html" }
      ) { site in
        try await Desk.make { desk in
          try desk.configure(
            sources: [site.feed], more: isAsked ? "" : "[rights]\ntdm_file = false\n")
          #expect(try await desk.run("--once").status == 0)
          #expect(desk.corpus.count == 2)
          #expect(site.requests().filter { $0.contains("tdmrep") }.count == (isAsked ? 1 : 0))
        }
      }
    }
  }
}
