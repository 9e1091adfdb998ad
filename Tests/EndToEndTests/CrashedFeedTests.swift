// A feed over which the program ended is not what the next run begins with.

import Foundation
import Glibc
import Testing

@Suite("Crashed feed")
struct CrashedFeedTests {
  @Test("a feed over which the program ended counts as a failed poll, and waits for its time")
  func crash() async throws {
    try await MisbehavingSite.serve(on: "127.0.8.100", articles: [], paths: []) { site in
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("hold/feed.xml")])
        // Ended in the midst of its first poll, so that nothing but the crash can set the next one's time.
        try await desk.withDaemon { daemon in
          let isAsked = try await eventually {
            site.requests().contains { $0.contains("hold/feed.xml") }
          }
          #expect(isAsked, "\(daemon.errorsSoFar)")
          daemon.send(SIGKILL)
          _ = await daemon.finish(within: 30)
        }
        try site.release()
        // What a crash leaves: a mark, and the source in the first parser's hand.
        let marks: [Int64] = [1, -1]
        try marks.withUnsafeBytes { Data($0) }.write(to: desk.file("journal.sqlite.parsing"))

        let ending = try await desk.run("--once")
        #expect(ending.status == 0, "\(ending)")
        #expect(ending.errors.contains("hold/feed.xml"), "\(ending.errors)")
        #expect(site.requests().filter { $0.contains("hold/feed.xml") }.count == 1)
        let sources = try await desk.run("sources")
        #expect(
          sources.output.contains("the program ended while it was parsed"), "\(sources.output)")
      }
    }
  }
}
