// The run that a newcomer makes first: the demo, as the README gives it.

import Foundation
import Testing

@Suite("The demo run")
struct DemoTests {
  private static let refused = [
    ("en/city/index.html", "section-page"), ("de/rathaus.html", "cookie-wall"),
    ("embargo/budget.html", "robots"), ("en/fog-brief.html", "too-short"),
    ("print/river-ferry.html", "duplicate"),
  ]

  private func demo(_ desk: Desk, _ arguments: String...) async throws -> Child.Ending {
    let configuration = Desk.tree.appendingPathComponent("config/demo.toml").path
    let child = try Child.start(
      Desk.program, arguments + ["--config", configuration], in: desk.directory)
    return await child.finish()
  }

  @Test("takes every article, refuses the rest with its reason, and adds nothing when run again")
  func demo() async throws {
    try await Desk.make { desk in
      let first = try await demo(desk, "--once")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("12"), "\(first.output)")

      let corpus = CorpusOnDisk(directory: desk.file(".demo/corpus"))
      #expect(try await corpus.faults() == [])
      let wanted = try Set(NewsroomTests.articles.map { try NewsroomTests.body(of: $0) })
      let files = try corpus.files()
      #expect(Set(files.map(\.text)) == wanted)
      #expect(files.count == wanted.count)
      let languages = try Set(corpus.manifest().compactMap { $0["language"] as? String })
      #expect(languages.count >= 3, "\(languages)")

      for (page, reason) in Self.refused {
        let url = NewsroomTests.newsroom.appendingPathComponent(page).absoluteString
        let why = try await demo(desk, "why", url)
        #expect(
          why.status == 0 && why.output.contains(reason), "\(page): \(why.output)\(why.errors)")
      }
      #expect(try await demo(desk, "verify").status == 0)

      let manifest = try Data(contentsOf: corpus.directory.appendingPathComponent("000000.jsonl"))
      let second = try await demo(desk, "--once")
      #expect(second.status == 0, "\(second.errors)")
      #expect(corpus.count == wanted.count)
      #expect(
        try Data(contentsOf: corpus.directory.appendingPathComponent("000000.jsonl")) == manifest)
    }
  }

  @Test("needs nothing but the contact address to make the shipped configuration right")
  func shippedConfiguration() async throws {
    try await Desk.make { desk in
      let shipped = Desk.tree.appendingPathComponent("config/corpusd.toml")
      let text = try String(contentsOf: shipped, encoding: .utf8)
      try desk.write(text, to: "corpusd.toml")
      let unset = try await desk.run("check")
      #expect(unset.status == 78)
      #expect((unset.errors + unset.output).contains("contact"), "\(unset.errors)")

      try desk.write("contact = \"mailto:desk@example.org\"\n" + text, to: "corpusd.toml")
      let set = try await desk.run("check")
      #expect(set.status == 0, "\(set.errors)\(set.output)")
    }
  }
}
