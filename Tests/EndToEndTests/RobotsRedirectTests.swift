// A robots.txt that lies at another host.

import Foundation
import Testing

@Suite("robots.txt elsewhere")
struct RobotsRedirectTests {
  @Test("rules behind redirects are obeyed, and the host that they lie at has its turns too")
  func elsewhere() async throws {
    let articles = (1...2).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.97", articles: [], paths: []) { keeper in
      try keeper.write("User-agent: *\nDisallow: /private\n", to: "rules.txt")
      try keeper.write(keeper.url("rules.txt"), to: "there.location")
      try await MisbehavingSite.serve(
        on: "127.0.8.98", articles: articles,
        paths: ["\(articles[0].slug).html", "private/\(articles[1].slug).html"]
      ) { site in
        try site.write(keeper.url("there"), to: "robots.txt.location")
        try await Desk.make { desk in
          try desk.configure(sources: [site.feed])
          let ending = try await desk.run("--once")
          #expect(ending.status == 0, "\(ending.errors)")
          #expect(try desk.corpus.files().map(\.text) == [articles[0].body])
          #expect(keeper.requests() == ["/there", "/rules.txt"])
          #expect(!site.requests().contains { $0.contains("private") })
          // Each of the three is in the ledger of the host that was asked.
          let asked = try await desk.run("hosts", "127.0.8.97", "--format", "json")
          #expect(asked.output.contains("\"requests\" : 2"), "\(asked.output)\(asked.errors)")
        }
      }
    }
  }

  @Test("a robots.txt that leads round in circles means no")
  func circles() async throws {
    try await MisbehavingSite.serve(on: "127.0.8.99", articles: [], paths: []) { site in
      try site.write(site.url("robots.txt?again"), to: "robots.txt.location")
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        let ending = try await desk.run("--once")
        #expect(ending.errors.contains("redirected more than 5 times"), "\(ending.errors)")
        #expect(site.requests().filter { $0.hasPrefix("/robots.txt") }.count == 6)
        #expect(!site.requests().contains("/feed.xml"))
      }
    }
  }
}
