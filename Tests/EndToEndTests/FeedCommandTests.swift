// What corpusd feed says of files: feeds, section pages, and what is neither.

import Foundation
import Testing

@Suite("corpusd feed")
struct FeedCommandTests {
  private func read(
    _ text: String, _ options: String...
  ) async throws -> (status: Int32?, output: String, errors: String) {
    try await Desk.make { desk in
      try desk.write(text, to: "source")
      let child = try Child.start(
        Desk.program,
        ["feed", "--url", "https://example.org/world/", desk.file("source").path] + options,
        in: desk.directory)
      let ending = await child.finish()
      return (ending.status, ending.output, ending.errors)
    }
  }

  @Test("with --section the links of a page that look like articles are its entries")
  func section() async throws {
    let page = """
      <!doctype html><html><head><title>World</title></head><body><nav><a href="/about">About</a></nav>
      <h2><a href="/2026/11/20/the-council-votes-on-the-bridge">The council votes on the bridge</a></h2>
      <p><a href="/tag/bridges">Bridges</a></p></body></html>
      """
    let said = try await read(page, "--section", "--format", "json")
    #expect(said.status == 0)
    let record = try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any]
    let entries = record?["entries"] as? [[String: Any]] ?? []
    #expect(
      entries.map { $0["link"] as? String } == [
        "https://example.org/2026/11/20/the-council-votes-on-the-bridge"
      ])
  }

  @Test("a page where a feed was promised is refused in one line with the feeds that it names")
  func page() async throws {
    let page =
      "<!doctype html><html><head><link rel=alternate type='application/atom+xml' href='/atom'></head></html>"
    let said = try await read(page)
    #expect(said.status == 1)
    #expect(said.errors.contains("use the feed that it names: https://example.org/atom"))
    #expect(said.errors.split(separator: "\n").count == 1)
  }

  @Test("what can't be read is told with its line, its column and the bytes")
  func damaged() async throws {
    let said = try await read("<data>\n<one>text</two></data>")
    #expect(said.status == 1)
    #expect(said.errors.contains("line 2, column 10: </two> where </one> was expected"))
    #expect(said.errors.contains("<one>text\" -> \"</two></data>"))
  }
}
