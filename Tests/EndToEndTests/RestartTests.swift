// What the redo log promises: whatever happens to the process, every article is there exactly once.

import Foundation
import Glibc
import Testing

@Suite("Restart", .serialized)
struct RestartTests {
  /// Kills with SIGKILL; the benchmark's `kill-test` makes a hundred over a thousand articles.
  private static let kills = 12

  @Test("kill -9 at random moments costs nothing and doubles nothing")
  func kills() async throws {
    try await StaticSites.serve(articles: 300, sites: 6) { sites in
      try await Desk.make { desk in
        // The delay stretches the work over all the runs, so that kills fall into its midst.
        try desk.configure(sources: sites.feeds, fetch: ["delay_seconds = 0.08"])
        var story = "killed after"
        for _ in 0..<Self.kills {
          let pause = Int.random(in: 20...1200)
          let run = try desk.start("--once")
          try await Task.sleep(for: .milliseconds(pause))
          run.send(SIGKILL)
          let ending = await run.finish()
          story += " \(pause) ms (\(desk.corpus.count) articles)"
          #expect(ending.signal == SIGKILL || ending.status == 0, "\(story): \(ending.errors)")
          try expectWholeTexts(desk, of: sites, story)
        }
        let last = try await desk.run("--once")
        #expect(last.status == 0, "\(story): \(last.errors)")
        #expect(try await desk.corpus.faults() == [], "\(story)")
        let texts = try desk.corpus.files().map(\.text)
        #expect(texts.count == 300, "\(story)")
        #expect(Set(texts) == sites.bodies, "\(story)")
        let verify = try await desk.run("verify")
        #expect(verify.status == 0, "\(story): \(verify.output)\(verify.errors)")
      }
    }
  }

  /// What is visible is whole, also between a kill and the next start.
  private func expectWholeTexts(_ desk: Desk, of sites: StaticSites, _ story: String) throws {
    guard FileManager.default.fileExists(atPath: desk.corpus.directory.path) else { return }
    let broken = try desk.corpus.files().filter { !sites.bodies.contains($0.text) }
    #expect(broken.map(\.path) == [], "\(story)")
  }

  @Test("the same run again adds nothing and fetches no article")
  func again() async throws {
    try await StaticSites.serve(articles: 30, sites: 3) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        #expect(try await desk.run("--once").status == 0)
        #expect(try Set(desk.corpus.files().map(\.text)) == sites.bodies)
        let before = try sites.requests().filter { $0.contains("story") }
        #expect(before.count == 30)
        // Each site's rules are asked for once, however many of its pages wait for them.
        #expect(try sites.requests().filter { $0.contains("robots.txt") }.count == 3)
        #expect(try await desk.run("--once").status == 0)
        #expect(try sites.requests().filter { $0.contains("story") }.count == 30)
        #expect(desk.corpus.count == 30)
      }
    }
  }

  @Test("SIGTERM ends the daemon with 0 while pages are in flight, and the next run fetches those")
  func gracefulStop() async throws {
    let articles = (1...6).map { PrintedArticle(number: $0) }
    let paths = articles.map { "hold/\($0.slug).html" }
    try await MisbehavingSite.serve(on: "127.0.8.1", articles: articles, paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed], more: "[daemon]\nstop_seconds = 1")
        try await desk.withDaemon { daemon in
          let fetching = try await eventually { site.requests().contains { $0.contains("hold") } }
          #expect(fetching)
          daemon.send(SIGTERM)
          let ending = await daemon.finish(within: 30)
          #expect(ending.status == 0, "\(ending)")
        }
        #expect(desk.corpus.count == 0)
        try site.release()
        let next = try await desk.run("--once")
        #expect(next.status == 0, "\(next.errors)")
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(articles.map(\.body)))
        #expect(try await desk.corpus.faults() == [])
      }
    }
  }

  @Test("a second SIGTERM does not wait for anything")
  func secondSignal() async throws {
    let article = PrintedArticle(number: 1)
    let paths = ["hold/\(article.slug).html"]
    try await MisbehavingSite.serve(on: "127.0.8.2", articles: [article], paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed], more: "[daemon]\nstop_seconds = 300")
        try await desk.withDaemon { daemon in
          let fetching = try await eventually { site.requests().contains { $0.contains("hold") } }
          #expect(fetching)
          daemon.send(SIGTERM)
          let waiting = try await eventually { daemon.errorsSoFar.lowercased().contains("stop") }
          #expect(waiting, "\(daemon.errorsSoFar)")
          daemon.send(SIGTERM)
          let ending = await daemon.finish(within: 30)
          #expect(ending.signal != SIGKILL, "it waited: \(ending)")
        }
      }
    }
  }
}
