// The demo newsroom's pages give exactly the bodies that its author meant.

import Foundation
import Testing

@Suite("The demo newsroom")
struct NewsroomTests {
  /// The pages that are articles, below `config/newsroom`.
  static let articles = [
    "de/backstube", "de/deich", "en/bridge-inspection", "en/lighthouse-keeper", "en/river-ferry",
    "en/school-kitchen", "fr/moulin", "pl/rowery", "ro/piata-veche", "ro/scoala-de-muzica",
    "uk/tram-line", "uk/village-library",
  ]

  static let newsroom = Desk.tree.appendingPathComponent("config/newsroom")

  static func body(of page: String) throws -> String {
    let name = page.replacing("/", with: "-")
    let file = Desk.tree.appendingPathComponent("Tests/Fixtures/newsroom/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// What `corpusd extract` says of one page.
  private func extract(_ page: String) async throws -> [String: Any] {
    let file = Self.newsroom.appendingPathComponent("\(page).html").path
    let child = try Child.start(
      Desk.program, ["extract", "--format", "jsonl", file], in: Desk.tree)
    let output = await child.finish().output
    return try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }

  @Test(
    "every article gives its body to the letter, and nothing of the chrome", arguments: articles)
  func exactBody(page: String) async throws {
    let line = try await extract(page)
    let wanted = try Self.body(of: page)
    #expect(line["verdict"] as? String == "article")
    #expect(line["text"] as? String == wanted)
  }

  @Test(
    "what is no article is refused by its name",
    arguments: [
      ("en/city/index", ["section-page"]), ("de/rathaus", ["cookie-wall"]),
      ("en/fog-brief", ["too-short"]),
    ])
  func refusals(page: String, verdicts: [String]) async throws {
    let verdict = try await extract(page)["verdict"] as? String ?? "nothing"
    #expect(verdicts.contains(verdict), "\(page): \(verdict)")
  }

  @Test("headline, byline, time and language come from whatever the page's template offers")
  func metadata() async throws {
    let ferry = try await extract("en/river-ferry")
    #expect(
      ferry["title"] as? String
        == "Night ferry returns to the Orve after eleven years of silence")
    #expect((ferry["published"] as? String)?.hasPrefix("2026-11-16T05:40:00") == true)
    let library = try await extract("uk/village-library")
    #expect(library["title"] as? String == "Бібліотека на колесах повернулася до восьми сіл")
    let lighthouse = try await extract("en/lighthouse-keeper")
    #expect(lighthouse["title"] as? String == "The man who winds the lighthouse")
  }
}
