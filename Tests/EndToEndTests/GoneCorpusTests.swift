// What the program says of a corpus that is gone, and of pages that it refused.

import Foundation
import Testing

@Suite("A corpus that is gone, and refused pages")
struct GoneCorpusTests {
  @Test("a corpus that is gone stops every writer with 74 and the mend; rebuild begins it anew")
  func gone() async throws {
    try await StaticSites.serve(articles: 4, sites: 1) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        #expect(try await desk.run("--once").status == 0)
        try FileManager.default.removeItem(at: desk.file("corpus"))
        let backfill = ["backfill", sites.feeds[0], "--since", "2020-01-01"]
        for command in [["--once"], ["run"], backfill] {
          let child = try Child.start(
            Desk.program, command + ["--config", "corpusd.toml"], in: desk.directory)
          let ending = await child.finish()
          #expect(ending.status == 74, "\(command): \(ending)")
          #expect(ending.errors.contains("knows 4 published articles"), "\(ending.errors)")
          #expect(ending.errors.contains("is the disk mounted?"), "\(ending.errors)")
          #expect(!FileManager.default.fileExists(atPath: desk.file("corpus").path))
        }
        let status = try await desk.run("status")
        #expect(status.status == 0 && status.output.contains("4 published files missing"))
        #expect(try await desk.run("rebuild").status == 0)
        #expect(try await desk.run("--once").status == 0)
        #expect(desk.corpus.count == 4)
        #expect(try await desk.corpus.faults() == [])
      }
    }
  }

  @Test("refused lists pages with reason and limit, the latest first, by reason, source and day")
  func refused() async throws {
    let article = PrintedArticle(number: 1)
    let paths = ["\(article.slug).html", "status/451/a.html", "binary/a.html"]
    try await MisbehavingSite.serve(on: "127.0.8.91", articles: [article], paths: paths) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.feed])
        #expect(try await desk.run("--once").status == 0)
        let all = try await desk.run("refused")
        #expect(all.status == 0, "\(all.errors)")
        #expect(all.output.contains("http-status (451") && all.output.contains("binary/a.html"))
        #expect(!all.output.contains(article.slug))
        let one = try await desk.run(
          "refused", "--reason", "http-status", "--source", site.feed, "--since", "2020-01-01",
          "--format", "json")
        let pages =
          try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [[String: Any]]
        #expect(pages?.count == 1 && pages?.first?["reason"] as? String == "http-status")
        #expect(pages?.first?["at"] is String && pages?.first?["source"] as? String == site.feed)
        let later = try await desk.run("refused", "--since", "2999-01-01")
        #expect(later.output.contains("no such page"), "\(later.output)")
        let other = try await desk.run("refused", "--source", "https://example.org/none")
        #expect(other.output.contains("no such page"), "\(other.output)")
        let wrong = try await desk.run("refused", "--reason", "to-short")
        #expect(wrong.status == 64 && wrong.errors.contains("too-short"), "\(wrong.errors)")
        let status = try await desk.run("status")
        #expect(!status.output.contains("  delivered"), "\(status.output)")
        #expect(status.output.contains("accepted"))
      }
    }
  }

  @Test("a least number of words that no verdict can keep to is refused with the floor")
  func floor() async throws {
    try await Desk.make { desk in
      try desk.configure(sources: [], more: "[articles]\nminimum_words = 1")
      let ending = try await desk.run("check")
      #expect(ending.status == 78)
      #expect(ending.errors.contains("from 40") && ending.errors.contains("teasers"))
    }
  }
}
