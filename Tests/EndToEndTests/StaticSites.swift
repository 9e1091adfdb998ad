// Real web sites on loopback addresses: nginx serves generated pages and feeds, and logs what was fetched.

import Foundation
import Glibc

/// Sites on 127.0.9.1, 127.0.9.2, … at one port, each with a feed of its own articles.
struct StaticSites {
  let root: URL
  let port: Int
  let articles: [PrintedArticle]
  let siteCount: Int

  var feeds: [String] { (1...siteCount).map { "http://127.0.9.\($0):\(port)/feed.xml" } }
  var bodies: Set<String> { Set(articles.map(\.body)) }

  /// The paths that were asked for so far, over all sites.
  func requests() throws -> [String] {
    let log = try String(contentsOf: root.appendingPathComponent("access.log"), encoding: .utf8)
    return log.split(separator: "\n").map(String.init)
  }

  /// Serves `count` articles on `sites` sites while `body` works.
  static func serve<Result>(
    articles count: Int, sites: Int, paragraphs: Int = 4,
    _ body: (StaticSites) async throws -> Result
  ) async throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-sites-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let articles = (0..<count).map { PrintedArticle(number: $0, paragraphs: paragraphs) }
    let port = try freePort()
    let served = StaticSites(root: root, port: port, articles: articles, siteCount: sites)
    try served.writePages()
    let nginx = try Child.start(
      "/usr/sbin/nginx", ["-p", root.path, "-c", root.appendingPathComponent("nginx.conf").path],
      in: root)
    let answers = try await eventually(within: 20) { served.accepts() }
    guard answers else {
      let said = nginx.errorsSoFar
      await nginx.stop()
      throw Child.CannotStart(description: "nginx does not answer: \(said)")
    }
    do {
      let result = try await body(served)
      nginx.send(SIGTERM)
      _ = await nginx.finish(within: 10)
      return result
    } catch {
      nginx.send(SIGTERM)
      _ = await nginx.finish(within: 10)
      throw error
    }
  }

  private func writePages() throws {
    var servers = ""
    for site in 1...siteCount {
      let home = root.appendingPathComponent("site\(site)")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      var links: [(link: String, headline: String)] = []
      for (number, article) in articles.enumerated() where number % siteCount == site - 1 {
        try Data(article.page.utf8).write(to: home.appendingPathComponent("\(article.slug).html"))
        links.append(("\(article.slug).html", article.headline))
      }
      let feed = PrintedArticle.feed(title: "Site \(site)", links: links)
      try Data(feed.utf8).write(to: home.appendingPathComponent("feed.xml"))
      servers += "server { listen 127.0.9.\(site):\(port); root \(home.path); }\n"
    }
    let configuration = """
      daemon off;
      worker_processes 1;
      pid nginx.pid;
      error_log stderr crit;
      events { worker_connections 512; }
      http {
        types { text/html html; application/rss+xml xml; }
        charset utf-8;
        log_format path '$uri $status';
        access_log access.log path;
        client_body_temp_path tmp1; proxy_temp_path tmp2; fastcgi_temp_path tmp3;
        uwsgi_temp_path tmp4; scgi_temp_path tmp5;
        \(servers)
      }
      """
    try Data(configuration.utf8).write(to: root.appendingPathComponent("nginx.conf"))
  }

  private func accepts() -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return Self.withAddress("127.0.9.\(siteCount)", port) { connect(descriptor, $0, $1) } == 0
  }

  /// A port that nobody has now.
  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    guard withAddress("127.0.0.1", 0, { bind(descriptor, $0, $1) }) == 0 else {
      throw Child.CannotStart(description: "no free port on 127.0.0.1")
    }
    var name = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return Int(UInt16(bigEndian: name.sin_port))
  }

  private static func withAddress(
    _ address: String, _ port: Int, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = in_port_t(UInt16(port).bigEndian)
    inet_pton(AF_INET, address, &name.sin_addr)
    return withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        use($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
