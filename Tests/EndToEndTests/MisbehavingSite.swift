// A web site that misbehaves as its paths ask for, from Tests/Fixtures/servers/misbehaving.py.

import Foundation

/// One misbehaving site on a loopback address, with a feed that lists `paths`.
struct MisbehavingSite {
  let root: URL
  let address: String
  let port: Int

  var feed: String { url("feed.xml") }

  func url(_ path: String) -> String { "http://\(address):\(port)/\(path)" }

  /// The paths that were asked for so far.
  func requests() -> [String] {
    let log = try? String(contentsOf: root.appendingPathComponent(".requests"), encoding: .utf8)
    return (log ?? "").split(separator: "\n").map(String.init)
  }

  /// Puts a file on the site.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: root.appendingPathComponent(name))
  }

  /// Lets the held answers (`hold/…`) go on.
  func release() throws {
    try Data().write(to: root.appendingPathComponent(".release"))
  }

  /// Serves `articles` as `SLUG.html` and a feed of `paths` while `body` works.
  static func serve<Result>(
    on address: String, articles: [PrintedArticle], paths: [String],
    _ body: (MisbehavingSite) async throws -> Result
  ) async throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-misbehaving-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    for article in articles {
      try Data(article.page.utf8).write(to: root.appendingPathComponent("\(article.slug).html"))
    }
    let feed = PrintedArticle.feed(title: "Misbehaving", links: paths.map { ($0, "About \($0)") })
    try Data(feed.utf8).write(to: root.appendingPathComponent("feed.xml"))

    let script = Desk.tree.appendingPathComponent("Tests/Fixtures/servers/misbehaving.py").path
    let server = try Child.start("python3", [script, root.path, address], in: root)
    let portFile = root.appendingPathComponent(".port")
    let answers = try await eventually(within: 20) {
      FileManager.default.fileExists(atPath: portFile.path)
    }
    guard answers, let port = Int(try String(contentsOf: portFile, encoding: .ascii)) else {
      let said = server.errorsSoFar
      await server.stop()
      throw Child.CannotStart(description: "misbehaving.py does not answer: \(said)")
    }
    do {
      let result = try await body(MisbehavingSite(root: root, address: address, port: port))
      await server.stop()
      return result
    } catch {
      await server.stop()
      throw error
    }
  }
}
