// What fuzzing found, as the smallest document that shows it.

import Corpus
import Extraction
import Testing

@Suite struct FuzzFindTests {
  private func links(_ attributes: String) throws -> [String?] {
    let address = try #require(WebAddress("https://a.example/feed"))
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link \(attributes) href="/"/>
      <entry><id>urn:1</id><title>One</title><link \(attributes) href="1"/></entry></feed>
      """
    return try FeedReader.read(Array(feed.utf8), address: address, contentType: nil)
      .entries.map { $0.link?.text }
  }

  // A link's attributes were looked up by the number of their names; names beyond a tree's limits have none.
  @Test func `a link with an attribute of a name beyond all measure is still a link`() throws {
    let name = String(repeating: "a", count: 3_000)
    #expect(try links("\(name)=\"1\"") == ["https://a.example/1"])
  }
}
