// One writer, readers beside it.

import Foundation
import Glibc
import Testing

@Suite("One writer")
struct HoldTests {
  @Test("a second writer is refused with the pid of the first; readers are welcome")
  func secondWriter() async throws {
    try await StaticSites.serve(articles: 20, sites: 2) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        try await desk.withDaemon { daemon in
          let complete = try await eventually { desk.corpus.count == 20 }
          #expect(complete, "\(daemon.errorsSoFar)")

          let second = try await desk.run("--once")
          #expect(second.status == 73)
          #expect(second.errors.contains("\(daemon.pid)"), "\(second.errors)")

          let status = try await desk.run("status", "--format", "json")
          #expect(status.status == 0, "\(status.errors)")
          let parsed = try JSONSerialization.jsonObject(with: Data(status.output.utf8))
          #expect(parsed is [String: Any])

          let page = try #require(sites.articles.first)
          let why = try await desk.run("why", "http://127.0.9.1:\(sites.port)/\(page.slug).html")
          #expect(why.status == 0 && why.output.contains("000000/"), "\(why.output)\(why.errors)")

          let unknown = try await desk.run("why", "http://127.0.9.1:\(sites.port)/never-seen.html")
          #expect(!unknown.output.contains("000000/"))

          let verify = try await desk.run("verify")
          #expect(verify.status == 0, "\(verify.output)\(verify.errors)")
          let sources = try await desk.run("sources")
          #expect(sources.output.contains("127.0.9.2"), "\(sources.output)\(sources.errors)")

          daemon.send(SIGTERM)
          #expect(await daemon.finish(within: 30).status == 0)
        }
        #expect(try await desk.run("--once").status == 0)
      }
    }
  }

  @Test("verify names a file that was changed, one that is missing and one that is too many")
  func verifyFinds() async throws {
    try await StaticSites.serve(articles: 10, sites: 1) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        #expect(try await desk.run("--once").status == 0)
        let files = try desk.corpus.files()
        try #require(files.count == 10)
        try Data("Another text.".utf8).write(to: desk.file("corpus/\(files[2].path)"))
        try FileManager.default.removeItem(at: desk.file("corpus/\(files[5].path)"))
        try desk.write("Nobody knows me.", to: "corpus/000000/010_0123456789abcdef.txt")

        let verify = try await desk.run("verify")
        #expect(verify.status != 0)
        let said = verify.output + verify.errors
        for name in [files[2].path, files[5].path, "010_0123456789abcdef.txt"] {
          #expect(said.contains(name), "\(name) is not in: \(said)")
        }
      }
    }
  }

  @Test("a damaged journal is refused and left alone; rebuild makes a new one of the corpus")
  func damagedJournal() async throws {
    try await StaticSites.serve(articles: 10, sites: 1) { sites in
      try await Desk.make { desk in
        try desk.configure(sources: sites.feeds)
        #expect(try await desk.run("--once").status == 0)
        for side in ["-wal", "-shm"] {
          try? FileManager.default.removeItem(at: desk.file("journal.sqlite\(side)"))
        }
        let noise = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 37) })
        try noise.write(to: desk.file("journal.sqlite"))

        let refused = try await desk.run("--once")
        #expect(refused.status == 73)
        #expect(refused.errors.contains("rebuild"), "\(refused.errors)")
        #expect(try Data(contentsOf: desk.file("journal.sqlite")) == noise)

        let rebuilt = try await desk.run("rebuild")
        #expect(rebuilt.status == 0, "\(rebuilt.output)\(rebuilt.errors)")
        let fetched = try sites.requests().filter { $0.contains("story") }.count
        #expect(try await desk.run("--once").status == 0)
        #expect(try sites.requests().filter { $0.contains("story") }.count == fetched)
        #expect(desk.corpus.count == 10)
        #expect(try await desk.corpus.faults() == [])
        #expect(try await desk.run("verify").status == 0)
      }
    }
  }
}
