// A host that never answers beside one that does.

import Foundation
import Glibc
import Testing

@Suite("Silent host")
struct SilentHostTests {
  @Test("a host that never answers keeps no other one waiting")
  func others() async throws {
    try await MisbehavingSite.serve(on: "127.0.8.95", articles: [], paths: []) { silent in
      try await MisbehavingSite.serve(on: "127.0.8.96", articles: [], paths: []) { site in
        // Its turn falls between the other's polls, when nothing else is under way.
        try silent.write("User-agent: *\nCrawl-delay: 0.5\n", to: "robots.txt")
        try await Desk.make { desk in
          try desk.configure(
            sources: [silent.url("hold/feed.xml"), site.feed],
            fetch: ["delay_seconds = 0.0", "stall_seconds = 300", "timeout_seconds = 300"],
            more:
              "[poll]\nadaptive = false\ninterval_seconds = 1\nminimum_seconds = 1\n[daemon]\nstop_seconds = 0\n"
          )
          try await desk.withDaemon { daemon in
            let goesOn = try await eventually {
              site.requests().filter { $0.contains("feed.xml") }.count >= 4
            }
            #expect(goesOn, "\(site.requests()) \(daemon.errorsSoFar)")
            #expect(silent.requests().contains { $0.contains("hold/feed.xml") })
            daemon.send(SIGTERM)
            #expect(await daemon.finish(within: 30).status == 0)
          }
        }
      }
    }
  }
}
