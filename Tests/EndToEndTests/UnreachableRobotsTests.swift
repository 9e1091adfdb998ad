// Pages whose robots.txt can't be reached wait, and nobody else waits for them.

import Foundation
import Testing

@Suite("Unreachable robots.txt")
struct UnreachableRobotsTests {
  @Test("a sub-domain whose robots.txt can't be reached keeps no other page of its site waiting")
  func deadOrigin() async throws {
    let article = PrintedArticle(number: 1)
    // One IP address is one host to politeness, and two ports of it are two origins. More dead pages
    // than are read from the journal at once, and before the good one.
    let dead = (0..<70).map { "http://127.0.8.97:1/\($0).html" }
    try await MisbehavingSite.serve(on: "127.0.8.97", articles: [article], paths: []) { site in
      let links = dead + [site.url("\(article.slug).html")]
      try site.write(
        PrintedArticle.feed(title: "Dead ends", links: links.map { ($0, "About \($0)") }),
        to: "feed.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending)")
        #expect(try desk.corpus.files().map(\.text) == [article.body])
        let why = try await desk.run("why", dead[69])
        #expect(why.output.contains("robots.txt of http://127.0.8.97:1"), "\(why.output)")
        #expect(why.output.contains("discovered") && !why.output.contains("attempts"))
        let json = try await desk.run("why", dead[0], "--format", "json")
        #expect(json.output.contains("\"waits\""), "\(json.output)")
      }
    }
  }

  @Test("a page that redirects to where no robots.txt can be reached fails, and is asked for later")
  func deadTarget() async throws {
    let article = PrintedArticle(number: 1)
    let path = "away/127.0.8.99:1/a.html"
    let paths = [path, "\(article.slug).html"]
    try await MisbehavingSite.serve(on: "127.0.8.98", articles: [article], paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        for _ in 0..<2 {
          let ending = try await desk.run("--once")
          #expect(ending.status == 0, "\(ending)")
        }
        #expect(desk.corpus.count == 1)
        #expect(site.requests().filter { $0.contains("away") }.count == 1, "\(site.requests())")
        let why = try await desk.run("why", site.url(path))
        #expect(why.output.contains("the robots.txt of http://127.0.8.99:1 can't be reached"))
        #expect(why.output.contains("attempt=1"), "\(why.output)")
      }
    }
  }
}
