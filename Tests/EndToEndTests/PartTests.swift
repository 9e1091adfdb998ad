// Articles that are cut into several pages, from a real site to the corpus.

import Foundation
import Testing

@Suite("Articles in parts")
struct PartTests {
  /// A long article, and its pages: `story-N.html`, `story-N-2.html` and so on, each with its standfirst.
  private struct Cut {
    let article: PrintedArticle
    let count: Int

    init(_ number: Int, parts: Int) {
      article = PrintedArticle(number: number, paragraphs: 1 + 3 * parts)
      count = parts
    }

    func path(_ part: Int) -> String {
      part == 1 ? "\(article.slug).html" : "\(article.slug)-\(part).html"
    }

    func paragraphs(_ parts: ClosedRange<Int>) -> [String] {
      [article.paragraphs[0]]
        + article.paragraphs[(3 * parts.lowerBound - 2)...(3 * parts.upperBound)]
    }

    func page(_ part: Int, head: String = "") -> String {
      var printed = article
      printed.paragraphs = paragraphs(part...part)
      var pager = (1...count).map { "<a href=\"\(path($0))\">\($0)</a>" }.joined(separator: " ")
      if part < count { pager += " <a rel=\"next\" href=\"\(path(part + 1))\">Next page</a>" }
      return printed.page.replacing(
        "</article>", with: "<div class=\"pager\">\(pager)</div></article>"
      )
      .replacing(
        "</head>", with: "<link rel=\"canonical\" href=\"\(path(1))\">\(head)</head>")
    }

    var body: String { body(of: 1...count) }
    func body(of parts: ClosedRange<Int>) -> String { paragraphs(parts).joined(separator: "\n") }
  }

  @Test("are joined in order as one text, each part asked for once")
  func joined() async throws {
    let long = Cut(601, parts: 4)
    let plain = Cut(602, parts: 1)
    let paths = [long.path(1), plain.path(1), long.path(3)]
    try await MisbehavingSite.serve(on: "127.0.8.60", articles: [], paths: paths) { site in
      for part in 1...4 { try site.write(long.page(part), to: long.path(part)) }
      try site.write(plain.page(1), to: plain.path(1))
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == [long.body, plain.body])
        // A later part that the feed lists leads to the first one, and is no article of its own.
        #expect(desk.corpus.count == 2)
        let why = try await desk.run("why", site.url(long.path(1)))
        #expect(why.output.contains("4 parts"), "\(why.output)")
      }
    }
  }

  @Test("are stored as far as they can be had for good, which the journal says")
  func missingForGood() async throws {
    let forbidden = Cut(611, parts: 3)
    let reserved = Cut(612, parts: 2)
    let many = Cut(613, parts: 4)
    let paths = [forbidden.path(1), reserved.path(1), many.path(1)]
    try await MisbehavingSite.serve(on: "127.0.8.61", articles: [], paths: paths) { site in
      for part in 1...3 { try site.write(forbidden.page(part), to: forbidden.path(part)) }
      try site.write(reserved.page(1), to: reserved.path(1))
      try site.write(
        reserved.page(2, head: "<meta name=\"robots\" content=\"noai\">"), to: reserved.path(2))
      for part in 1...4 { try site.write(many.page(part), to: many.path(part)) }
      try site.write(
        "User-agent: *\nDisallow: /\(forbidden.path(2))\n", to: "robots.txt")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed], more: "[articles]\nmax_parts = 3")
        #expect(try await desk.run("--once").status == 0)
        #expect(
          try Set(desk.corpus.files().map(\.text))
            == [forbidden.body(of: 1...1), many.body(of: 1...3)])
        #expect(!site.requests().contains { $0.contains(forbidden.path(2)) })
        let why = try await desk.run("why", site.url(forbidden.path(1)))
        #expect(why.output.contains("part 2 is missing: robots"), "\(why.output)")
        // What one part reserves is reserved for all.
        let rights = try await desk.run("why", site.url(reserved.path(1)))
        #expect(rights.output.contains("rights"), "\(rights.output)")
        let capped = try await desk.run("why", site.url(many.path(1)))
        #expect(capped.output.contains("part 4 is missing: articles.max_parts"), "\(capped.output)")
      }
    }
  }

  @Test("wait as a whole where a part fails for now, and only then are stored")
  func failsForNow() async throws {
    let cut = Cut(621, parts: 2)
    try await MisbehavingSite.serve(on: "127.0.8.62", articles: [], paths: [cut.path(1)]) { site in
      // The second part is not there yet: a page that is announced too early is asked for again.
      try site.write(cut.page(1), to: cut.path(1))
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        #expect(try await desk.run("--once").status == 0)
        #expect(desk.corpus.count == 0)
        let why = try await desk.run("why", site.url(cut.path(1)))
        #expect(why.output.contains("part 2 at"), "\(why.output)")
        try site.write(cut.page(2), to: cut.path(2))
        // An hour later.
        let due = """
          import sqlite3; j = sqlite3.connect("journal.sqlite"); \
          j.execute("UPDATE urls SET next_attempt = 0"); j.commit(); j.close()
          """
        let clock = try Child.start("python3", ["-c", due], in: desk.directory)
        #expect(await clock.finish().status == 0)
        #expect(try await desk.run("--once").status == 0)
        #expect(try desk.corpus.files().map(\.text) == [cut.body])
      }
    }
  }
}
