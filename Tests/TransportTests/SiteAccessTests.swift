// What is arranged with one site reaches that site, whole, and no other.

import Testing

@testable import Transport

@Suite("Single sites")
struct SiteAccessTests {
  static func site(_ host: String, _ change: (inout SiteAccess) throws -> Void) rethrows
    -> SiteAccess
  {
    var site = SiteAccess(host: host)
    try change(&site)
    return site
  }

  @Test("a site's headers go with every request to it, in place of those of the same name")
  func headers() async throws {
    let server = try HostileServer.shared()
    let site = try Self.site("127.0.0.1") {
      $0.headers = [
        try SiteField(name: "X-Token", value: "open"), try SiteField(name: "accept", value: "a/b"),
      ]
    }
    try await withClient(sites: [site]) { client in
      let request = Request(server.url("/echo"), headers: [("Accept", "text/html")])
      let lines = try await client.fetch(request).text.lowercased().split(separator: "\r\n")
      #expect(lines.contains("x-token: open"))
      #expect(lines.filter { $0.hasPrefix("accept:") } == ["accept: a/b"])
    }
  }

  @Test("a redirect to another host does not take a site's headers along")
  func redirected() async throws {
    let server = try HostileServer.shared()
    let site = try Self.site("127.0.0.1") {
      $0.headers = [try SiteField(name: "X-Token", value: "open")]
    }
    try await withClient(sites: [site]) { client in
      let other = "http://localhost:\(server.port)"
      let away = server.url("/redirect?to=\(other)/echo")
      let gone = try await client.answer(away, redirects: 3)
      #expect(gone.url == "\(other)/echo" && gone.hops.map(\.status) == [302])
      #expect(!gone.text.lowercased().contains("x-token"), "\(gone.text)")
      // And one from there to here has them.
      let back = "\(other)/redirect?to=\(server.url("/echo"))"
      let here = try await client.answer(back, redirects: 3)
      #expect(here.text.lowercased().contains("x-token: open"))
    }
  }

  @Test(
    "only a host and those below it are a site",
    arguments: [
      ("example.org", "wide"), ("www.example.org", "wide"), ("EXAMPLE.org.", "wide"),
      ("a.news.example.org", "near"), ("badexample.org", nil), ("org", nil),
      ("example.org.evil", nil),
    ])
  func scope(_ host: String, _ expected: String?) throws {
    let wide = try Self.site("Example.org") {
      $0.headers = [try SiteField(name: "X", value: "wide")]
    }
    let near = try Self.site("news.example.org") {
      $0.headers = [try SiteField(name: "Y", value: "near")]
    }
    let sites = SiteAccesses([wide, near])
    let host = try #require(URLHost("https://\(host)/"))
    let found = sites.access(host: host.name)
    #expect(found?.headers.map(\.value) == expected.map { [$0] })
  }

  @Test(
    "a header that would forge another, or that is not a site's to change, is refused",
    arguments: [
      ("X", "a\r\nY: b"), ("X", "a\nb"), ("X", "a\0"), ("X", ""), ("X Y", "a"), ("X:", "a"),
      ("", "a"),
      ("X\r\nY", "a"), ("Ünder", "a"), ("Host", "a"), ("content-length", "0"),
      ("Connection", "close"),
      ("Transfer-Encoding", "chunked"), ("Cookie", "a=b"), ("User-Agent", "Mozilla/5.0"),
      ("Referer", "https://www.google.com/"), ("X-Forwarded-For", "66.249.66.1"),
      ("Proxy-Authorization", "Basic x"), ("If-None-Match", "*"),
      ("X", String(repeating: "x", count: 9000)),
    ])
  func refused(_ name: String, _ value: String) throws {
    let fault = try #require(throws: SiteFault.self) { try SiteField(name: name, value: value) }
    #expect(!fault.problem.isEmpty && !fault.mend.isEmpty)
    #expect(value.count < 5 || !fault.description.contains(value))
  }

  @Test("values stand in no description, of a field, a proxy or a site")
  func unsaid() throws {
    var site = SiteAccess(host: "example.org")
    site.headers = [try SiteField(name: "X-Token", value: "hunter2")]
    site.proxy = .through(try ProxyAddress("http://user:hunter2@proxy.example:3128"))
    #expect(!"\(site)".contains("hunter2") && !String(reflecting: site).contains("hunter2"))
  }

  @Test(
    "what is no proxy is refused before libcurl meets it",
    arguments: ["", "http://", "ftp://user:hunter2@proxy.example", "http://a b", "http://a\r\n"])
  func noProxy(_ url: String) {
    let fault = #expect(throws: SiteFault.self) { try ProxyAddress(url) }
    #expect(fault?.description.contains("hunter2") == false)
  }

  @Test("one site goes through its proxy, and one directly, whatever all others do")
  func proxies() async throws {
    let server = try HostileServer.shared()
    let proxied = try Self.site("news.invalid") {
      $0.proxy = .through(try ProxyAddress(server.url("")))
    }
    try await withClient(sites: [proxied]) { client in
      let answer = try await client.answer("http://www.news.invalid/echo")
      #expect(answer.text.hasPrefix("GET http://www.news.invalid/echo HTTP/1.1"))
      // The proxy's address is no one's but its own: hosts behind it share no turn.
      #expect(answer.primaryIP == "")
      let direct = try await client.answer(server.url("/echo"))
      #expect(direct.text.hasPrefix("GET /echo") && direct.primaryIP == "127.0.0.1")
      #expect(await client.failure("http://other.invalid/") == .unresolvable)
    }
    let direct = Self.site("127.0.0.1") { $0.proxy = .direct }
    try await withClient(proxy: server.url(""), sites: [direct]) { client in
      let answer = try await client.answer(server.url("/echo"))
      #expect(answer.text.hasPrefix("GET /echo"))
      let other = try await client.answer("http://other.invalid/echo")
      #expect(other.text.hasPrefix("GET http://other.invalid/echo"))
    }
  }

  @Test("a site's proxy is no way to private addresses, and a direct site's redirect is guarded")
  func guarded() async throws {
    let server = try HostileServer.shared()
    let proxied = try Self.site("10.0.0.1") {
      $0.proxy = .through(try ProxyAddress(server.url("")))
    }
    try await withClient(sites: [proxied]) { client in
      for url in ["http://10.0.0.1/", server.url("/redirect?to=http://10.0.0.1/")] {
        #expect(await client.failure(url, redirects: 3) == .refusedAddress)
      }
    }
  }

  @Test("what is arranged anew holds for the next request, on a connection that stood before")
  func adopted() async throws {
    let server = try HostileServer.shared()
    let site = try Self.site("127.0.0.1") {
      $0.headers = [try SiteField(name: "X-Token", value: "new")]
    }
    let url = server.url("/echo")
    try await withClient { client in
      var heard: [Bool] = []
      for sites in [[], [site], []] {
        await client.adopt(SiteAccesses(sites))
        heard.append(try await client.answer(url).text.contains("X-Token: new"))
      }
      #expect(heard == [false, true, false])
    }
  }
}
