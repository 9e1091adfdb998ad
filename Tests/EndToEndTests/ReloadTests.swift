// SIGHUP: sources come and go in a running daemon, and a wrong configuration changes nothing.

import Foundation
import Glibc
import Testing

@Suite("Reload")
struct ReloadTests {
  @Test(
    "new sources are polled, those no longer listed are not, and a wrong configuration is refused")
  func reload() async throws {
    let all = (0..<3).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.60", articles: all, paths: []) { site in
      func feed(_ article: PrintedArticle) -> String {
        PrintedArticle.feed(
          title: "One", links: [(link: "/\(article.slug).html", headline: article.headline)])
      }
      for (number, article) in all.enumerated() {
        try site.write(feed(article), to: "feed\(number).xml")
      }
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("feed0.xml")])
        try await desk.withDaemon { daemon in
          #expect(try await eventually { desk.corpus.count == 1 }, "\(daemon.errorsSoFar)")

          try desk.configure(
            sources: [site.url("feed1.xml")],
            fetch: ["delay_seconds = 0.0", "concurrency = 3"])
          daemon.send(SIGHUP)
          #expect(try await eventually { desk.corpus.count == 2 }, "\(daemon.errorsSoFar)")
          let told = daemon.errorsSoFar
          #expect(told.contains("Configuration reloaded added=1 removed=1 sources=1"), "\(told)")
          #expect(told.contains("fetch.concurrency"), "\(told)")

          try desk.write("contact = \"nobody\"\n", to: "corpusd.toml")
          daemon.send(SIGHUP)
          let refused = try await eventually { daemon.errorsSoFar.contains("the old one stays") }
          #expect(refused, "\(daemon.errorsSoFar)")

          try desk.configure(sources: [site.url("feed1.xml"), site.url("feed2.xml")])
          daemon.send(SIGHUP)
          #expect(try await eventually { desk.corpus.count == 3 }, "\(daemon.errorsSoFar)")
          daemon.send(SIGTERM)
          #expect(await daemon.finish(within: 30).status == 0)
        }
        let listed = try await desk.run("sources").output
        #expect(listed.contains("no longer listed"), "\(listed)")
        // What was in the journal is not polled again at a reload.
        #expect(site.requests().filter { $0 == "/feed1.xml" }.count == 1)
      }
    }
  }

  @Test("an OPML list is read again at a reload, and sources are written as one")
  func opml() async throws {
    let all = (0..<2).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.61", articles: all, paths: []) { site in
      func list(_ numbers: [Int]) -> String {
        let outlines = numbers.map {
          "<outline text=\"\($0)\" xmlUrl=\"\(site.url("feed\($0).xml"))\"/>"
        }
        return "<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>"
      }
      for (number, article) in all.enumerated() {
        let links = [(link: "/\(article.slug).html", headline: article.headline)]
        try site.write(
          PrintedArticle.feed(title: "Feed & \(number)", links: links), to: "feed\(number).xml")
      }
      try await Desk.make { desk in
        try desk.configure(sources: [])
        let table = try String(contentsOf: desk.file("corpusd.toml"), encoding: .utf8)
        try desk.write("opml = \"list.opml\"\n" + table, to: "corpusd.toml")
        try desk.write(list([0]), to: "list.opml")
        try await desk.withDaemon { daemon in
          #expect(try await eventually { desk.corpus.count == 1 }, "\(daemon.errorsSoFar)")
          try desk.write(list([0, 1]), to: "list.opml")
          daemon.send(SIGHUP)
          #expect(try await eventually { desk.corpus.count == 2 }, "\(daemon.errorsSoFar)")
        }
        let written = try await desk.run("sources", "--opml")
        #expect(written.status == 0, "\(written.errors)")
        try desk.write(written.output, to: "list.opml")
        #expect(written.output.contains(site.url("feed1.xml")))
        let checked = try await desk.run("check")
        #expect(checked.output.contains("2 sources"), "\(checked.output)\(checked.errors)")
      }
    }
  }
}
