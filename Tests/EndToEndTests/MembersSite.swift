// A web site for subscribers, from Tests/Fixtures/servers/members.py: TLS by an authority of its own.

import Foundation

/// A site on a loopback address that notes the headers it was sent.
struct MembersSite {
  static let token = "open-sesame-4711"

  let root: URL
  let address: String
  let port: Int
  /// The certificate that vouches for it; nil: it speaks plain HTTP to everyone.
  let certificate: String?

  func url(_ path: String) -> String {
    "\(certificate == nil ? "http" : "https")://\(address):\(port)/\(path)"
  }

  /// What it was asked so far: `path|authorization|x-token|cookie`.
  func requests() -> [String] {
    let log = try? String(contentsOf: root.appendingPathComponent(".requests"), encoding: .utf8)
    return (log ?? "").split(separator: "\n").map(String.init)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: root.appendingPathComponent(name))
  }

  /// Serves `articles` as `SLUG.html`, for subscribers only where `isSecure`, while `body` works.
  static func serve<Result>(
    on address: String, articles: [PrintedArticle], isSecure: Bool,
    _ body: (MembersSite) async throws -> Result
  ) async throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-members-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    for article in articles {
      try Data(article.page.utf8).write(to: root.appendingPathComponent("\(article.slug).html"))
    }
    var arguments = [
      Desk.tree.appendingPathComponent("Tests/Fixtures/servers/members.py").path, root.path,
      address,
    ]
    var certificate: String?
    if isSecure {
      let (cert, key) = (root.path + "/.cert.pem", root.path + "/.key.pem")
      let openssl = try Child.start(
        "openssl",
        ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=members"]
          + ["-addext", "subjectAltName=IP:\(address)", "-keyout", key, "-out", cert], in: root)
      let ending = await openssl.finish()
      guard ending.status == 0 else { throw Child.CannotStart(description: ending.errors) }
      arguments += [cert, key, token]
      certificate = cert
    }
    let server = try Child.start("python3", arguments, in: root)
    let portFile = root.appendingPathComponent(".port")
    let answers = try await eventually(within: 20) {
      FileManager.default.fileExists(atPath: portFile.path)
    }
    guard answers, let port = Int(try String(contentsOf: portFile, encoding: .ascii)) else {
      let said = server.errorsSoFar
      await server.stop()
      throw Child.CannotStart(description: "members.py does not answer: \(said)")
    }
    do {
      let site = MembersSite(root: root, address: address, port: port, certificate: certificate)
      let result = try await body(site)
      await server.stop()
      return result
    } catch {
      await server.stop()
      throw error
    }
  }
}
