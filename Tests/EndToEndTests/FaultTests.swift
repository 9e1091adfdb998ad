// Bad input from the operator, the network and the disk: said clearly, and nothing else suffers.

import Foundation
import Testing

@Suite("Faults")
struct FaultTests {
  @Test("a wrong configuration lists all its faults at once and starts nothing")
  func wrongConfiguration() async throws {
    try await Desk.make { desk in
      try desk.write(
        """
        [corpus]
        directory = "corpus"
        [journal]
        file = "journal.sqlite"
        [fetch]
        concurency = 8
        delay_seconds = -1.0
        [log]
        level = "loud"
        [[source]]
        url = "ftp://example.org/feed.xml"
        """, to: "corpusd.toml")
      for command in ["check", "--once"] {
        let ending = try await desk.run(command)
        let said = ending.output + ending.errors
        #expect(ending.status == 78, "\(said)")
        for part in ["contact", "concurency", "concurrency", "delay_seconds", "loud", "ftp:"] {
          #expect(said.contains(part), "\(part) is not in: \(said)")
        }
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: desk.directory.path)
      #expect(left == ["corpusd.toml"])
    }
  }

  @Test("check, --once and rebuild answer in JSON where they are asked to")
  func json() async throws {
    let article = PrintedArticle(number: 1)
    try await MisbehavingSite.serve(
      on: "127.0.8.90", articles: [article], paths: ["\(article.slug).html", "status/451/x.html"]
    ) { site in
      try await Desk.make { desk in
        func json(_ ending: Child.Ending) throws -> [String: Any] {
          try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any] ?? [:]
        }
        try desk.configure(sources: [site.feed])
        let right = try json(await desk.run("check", "--format", "json"))
        #expect(right["right"] as? Bool == true && right["sources"] as? Int == 1)
        let summary = try json(await desk.run("--once", "--format", "json"))
        #expect(summary["accepted"] as? Int == 1)
        #expect(summary["refusedBy"] as? [String: Int] == ["http-status": 1])
        let rebuilt = try json(await desk.run("rebuild", "--format", "json"))
        #expect(rebuilt["articles"] as? Int == 1 && rebuilt["setAside"] is String)
        try desk.write("contact = 1\n[fetch]\ndelay_second = 1\n", to: "corpusd.toml")
        let wrong = try await desk.run("check", "--format", "json")
        #expect(wrong.status == 78)
        let faults = try json(wrong)["faults"] as? [[String: Any]] ?? []
        #expect(faults.contains { $0["key"] as? String == "fetch.delay_second" }, "\(wrong.output)")
        #expect(faults.contains { $0["line"] as? Int == 3 }, "\(wrong.output)")
      }
    }
  }

  @Test("a file that is no TOML is refused with its line, and a missing one with its path")
  func unreadableConfiguration() async throws {
    try await Desk.make { desk in
      try desk.write("contact = \"mailto:a@example.org\"\n\n[corpus\n", to: "corpusd.toml")
      let broken = try await desk.run("check")
      #expect(broken.status == 78)
      #expect((broken.output + broken.errors).contains("3"), "\(broken.errors)")
      let missing = try await desk.run("check", configuration: "nowhere.toml")
      #expect(missing.status == 78)
      #expect((missing.output + missing.errors).contains("nowhere.toml"), "\(missing.errors)")
    }
  }

  @Test("an unknown command or flag is wrong usage: 64, with a hint")
  func usage() async throws {
    try await Desk.make { desk in
      let child = try Child.start(Desk.program, ["--onse"], in: desk.directory)
      let ending = await child.finish()
      #expect(ending.status == 64)
      #expect(ending.errors.contains("--once"), "\(ending.errors)")
    }
  }

  @Test("a source that can't be reached costs the others nothing; where all fail the exit says so")
  func unreachable() async throws {
    try await StaticSites.serve(articles: 10, sites: 2) { sites in
      try await Desk.make { desk in
        let dead = ["http://127.0.9.77:\(sites.port)/feed.xml", "http://127.0.9.1:1/feed.xml"]
        try desk.configure(sources: sites.feeds + dead)
        let some = try await desk.run("--once")
        #expect(some.status == 0, "\(some.errors)")
        #expect(desk.corpus.count == 10)
        for feed in dead { #expect(some.errors.contains(feed), "\(some.errors)") }

        try desk.configure(sources: dead)
        try FileManager.default.removeItem(at: desk.file("corpus"))
        for side in ["", "-wal", "-shm"] {
          try? FileManager.default.removeItem(at: desk.file("journal.sqlite\(side)"))
        }
        #expect(try await desk.run("--once").status == 75)
      }
    }
  }

  @Test(
    "pages that lie, loop, break off or never end are refused one by one, and the good ones come in"
  )
  func misbehaviour() async throws {
    let good = [PrintedArticle(number: 1), PrintedArticle(number: 2)]
    let bad = [PrintedArticle(number: 3), PrintedArticle(number: 4)]
    let paths = [
      "\(good[0].slug).html", "reset/\(bad[0].slug).html", "short/\(bad[1].slug).html",
      "loop/a.html",
      "status/404/a.html", "status/410/b.html", "endless/a.html", "binary/a.html",
      "\(good[1].slug).html", "status/503/c.html",
    ]
    try await MisbehavingSite.serve(on: "127.0.8.3", articles: good + bad, paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.feed],
          fetch: ["delay_seconds = 0.0", "page_bytes = 262144", "stall_seconds = 2"])
        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(good.map(\.body)))
        #expect(try await desk.corpus.faults() == [])
        for (path, reason) in [
          ("endless/a.html", "too-large"), ("loop/a.html", "too-many-redirects"),
          ("status/410/b.html", "gone"), ("status/404/a.html", "404"),
        ] {
          let why = try await desk.run("why", site.url(path))
          #expect(why.output.contains(reason), "\(path): \(why.output)\(why.errors)")
        }
      }
    }
  }

  @Test("a host that asks for an hour's rest gets it, and the run ends without it")
  func retryAfter() async throws {
    let article = PrintedArticle(number: 1)
    let paths = ["busy/a.html", "\(article.slug).html"]
    try await MisbehavingSite.serve(on: "127.0.8.4", articles: [article], paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        #expect(try await desk.run("--once").status == 0)
        #expect(try await desk.run("--once").status == 0)
        #expect(site.requests().filter { $0 == "/busy/a.html" }.count == 1, "\(site.requests())")
      }
    }
  }

  @Test("private addresses are not fetched unless the configuration allows them")
  func addressGuard() async throws {
    try await StaticSites.serve(articles: 2, sites: 1) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        let file = desk.file("corpusd.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try desk.write(text.replacing("allow_addresses", with: "#"), to: "corpusd.toml")
        let ending = try await desk.run("--once")
        #expect(ending.status == 75, "\(ending)")
        #expect(try sites.requests() == [])
      }
    }
  }

  @Test("a corpus that can't be written is said by its path, with 74, before anything is fetched")
  func unwritableCorpus() async throws {
    try await StaticSites.serve(articles: 2, sites: 1) { sites in
      try await Desk.make { desk in
        try desk.write("a file where a directory should be", to: "corpus")
        try desk.configure(sources: sites.feeds)
        let ending = try await desk.run("--once")
        #expect(ending.status == 74, "\(ending)")
        #expect(ending.errors.contains("corpus"), "\(ending.errors)")
        #expect(try sites.requests().filter { $0.contains("story") } == [])
      }
    }
  }
}
