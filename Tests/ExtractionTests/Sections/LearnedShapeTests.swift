// What a site's accepted articles teach about its further links.

import Corpus
import Extraction
import Testing

@Suite struct LearnedShapeTests {
  private func addresses(_ paths: [String]) -> [WebAddress] {
    paths.compactMap { WebAddress("https://example.org" + $0) }
  }

  @Test("Addresses of a known form are raised, those of an unknown one lowered")
  func forms() throws {
    let shape = LearnedShape(
      addresses((0..<30).map { "/world/2026/02/\($0 % 28 + 1)/a-story-about-something-\($0)" }))
    func points(_ path: String) throws -> Int {
      shape.points(for: try #require(addresses([path]).first))
    }
    #expect(try points("/world/2026/03/01/another-story-of-today") > 0)
    #expect(try points("/world/live") < 0)
    #expect(try points("/subscribe") < 0)
  }

  @Test("Few articles raise links of their form and lower none")
  func few() throws {
    let shape = LearnedShape(addresses(["/a/x1", "/a/x2", "/a/x3"]))
    #expect(shape.points(for: try #require(WebAddress("https://example.org/a/other"))) > 0)
    #expect(shape.points(for: try #require(WebAddress("https://example.org/b/c/d/e"))) == 0)
    #expect(LearnedShape([]).points(for: try #require(WebAddress("https://example.org/a/b"))) == 0)
  }

  @Test("The order of the addresses says nothing")
  func order() {
    let some = addresses((0..<50).map { "/s\($0 % 7)/story-number-\($0)-of-many.html" })
    #expect(LearnedShape(some) == LearnedShape(some.reversed()))
  }

  @Test(
    "A section reader that knows the site takes what it would pass over, and passes over what it would take"
  )
  func reading() throws {
    let page = """
      <p><a href="/read/x7q2">Bridge</a></p><p><a href="/read/k33p">Budget law</a></p>
      <h2><a href="/subscribe-now-and-read-everything">Subscribe now and read all of it</a></h2>
      """
    let address = try #require(WebAddress("https://example.org/"))
    func links(_ rules: SectionRules) throws -> [String] {
      try SectionReader.read(
        Array(page.utf8), address: address, contentType: nil, rules: rules
      ).entries.compactMap { $0.link?.path }
    }
    #expect(try links(SectionRules()) == ["/subscribe-now-and-read-everything"])
    let learned = LearnedShape(addresses((0..<40).map { "/read/a\($0)" }))
    #expect(try links(SectionRules(learned: learned)) == ["/read/x7q2", "/read/k33p"])
  }
}
