// Sources from an OPML list beside those of the configuration.

import Corpus
import Crawl
import Foundation
import Testing

@testable import corpusd

@Suite struct SourceListTests {
  /// Reads a configuration that names `list` as its OPML, and ends with `more`.
  private func read(_ list: String, more: String = "") throws -> Configuration {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-list-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(list.utf8).write(to: folder.appendingPathComponent("feeds.opml"))
    return try ConfigurationReader.read(
      text: "contact = \"mailto:a@example.org\"\nopml = \"feeds.opml\"\n" + more,
      path: folder.appendingPathComponent("corpusd.toml").path)
  }

  private static let list = """
    <opml version="2.0"><body><outline text="World">
    <outline text="One" type="rss" xmlUrl="https://one.example/feed"/>
    <outline text="Two" type="section" xmlUrl="https://two.example/news/"/>
    <outline text="Odd" xmlUrl="gopher://three.example/"/>
    </outline></body></opml>
    """

  @Test func `its sources come after those of the file, which win where both name one`() throws {
    let configuration = try read(
      Self.list,
      more:
        "[[source]]\nurl = \"http://www.one.example/feed\"\nname = \"Mine\"\nexclude = [\"*x\"]\n")
    #expect(
      configuration.sources.map(\.address.text) == [
        "http://www.one.example/feed", "https://two.example/news/",
      ])
    #expect(configuration.sources.map(\.name) == ["Mine", "Two"])
    #expect(configuration.sources.map(\.reading.kind) == [.auto, .section])
    #expect(configuration.notes.count == 1 && configuration.notes[0].contains("gopher:"))
  }

  @Test func `a list alone is enough, and a broken one is a fault and no empty list`() throws {
    #expect(try read(Self.list).sources.count == 2)
    for (broken, word) in [
      (String(Self.list.dropLast(10)), "may be missing"), ("<rss/>", "not <opml>"),
      ("<opml><body></body></opml>", "no source is listed"),
    ] {
      do {
        _ = try read(broken)
        Issue.record("it was read: \(broken)")
      } catch let error as ConfigurationError {
        #expect(error.description.contains(word), "\(error)")
      }
    }
  }
}
