// A name that changes its mind: public at first, then an address of the operator's own network (needs root, else skipped).

import Foundation
import Glibc
import Testing

@Suite("DNS rebinding")
struct RebindingTests {
  private static let mayMount =
    geteuid() == 0 && access("/usr/bin/unshare", X_OK) == 0 && access("/etc/resolv.conf", F_OK) == 0
  private static let nameServer = "127.53.0.1"

  /// Runs a name server whose every name is at `first` once, and at `second` ever after.
  private func withNameServer(
    _ first: String, then second: String, _ body: () async throws -> Void
  ) async throws {
    let script = Desk.tree.appendingPathComponent("Tests/TransportTests/Support/rebinding_dns.py")
    let server = try Child.start(
      "python3", [script.path, Self.nameServer, first, second], in: Desk.tree)
    do {
      let answers = try await eventually(within: 20) {
        try String(contentsOf: server.outputFile, encoding: .utf8) == "listening\n"
      }
      try #require(answers, "\(server.errorsSoFar)")
      try await body()
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  /// Runs the program once where that name server answers.
  private func runOnce(_ desk: Desk) async throws -> Child.Ending {
    try desk.write("nameserver \(Self.nameServer)\n", to: "resolv.conf")
    let mount = "mount --bind '\(desk.file("resolv.conf").path)' /etc/resolv.conf && exec \"$@\""
    let child = try Child.start(
      "unshare",
      ["-m", "sh", "-c", mount, "sh", Desk.program, "--once", "--config", "corpusd.toml"],
      in: desk.directory)
    return await child.finish()
  }

  @Test(
    "a name that turns to a private address after it was public is refused, and nothing reaches it",
    .enabled(if: mayMount, "a name server of its own needs root"))
  func rebinding() async throws {
    let article = PrintedArticle(number: 1)
    try await MisbehavingSite.serve(
      on: "0.0.0.0", articles: [article], paths: ["\(article.slug).html"]
    ) { site in
      try await withNameServer("127.77.0.1", then: "127.0.0.1") {
        try await Desk.make { desk in
          try desk.write(
            """
            contact = "https://example.org/corpusd-tests"
            [corpus]
            directory = "corpus"
            [journal]
            file = "journal.sqlite"
            [fetch]
            allow_addresses = ["127.77.0.0/16"]
            delay_seconds = 0.0
            [poll]
            adaptive = false
            interval_seconds = 1
            minimum_seconds = 1
            [[source]]
            url = "http://turning.example:\(site.port)/feed.xml"
            """, to: "corpusd.toml")
          let first = try await runOnce(desk)
          #expect(first.status == 0, "\(first.errors)")
          #expect(desk.corpus.count == 1)
          let asked = site.requests()
          #expect(asked.contains { $0.contains("feed.xml") })

          // The source is due again after a second.
          var errors = ""
          let refused = try await eventually {
            errors = try await runOnce(desk).errors
            return errors.contains("127.0.0.1 (loopback) is no address of the public Internet")
          }
          #expect(refused, "\(errors)")
          #expect(site.requests() == asked)
        }
      }
    }
  }
}
