// Cookies: none, but where a site's arrangement asks for them, and then for that site alone.

import Testing

@testable import Transport

@Suite("Cookies")
struct CookieTests {
  private func keeping(_ host: String) -> SiteAccess {
    SiteAccessTests.site(host) { $0.keepsCookies = true }
  }

  /// The Cookie header that a URL of the echoing server is sent; nil: none.
  private func sent(_ client: HTTPClient, _ url: String) async throws -> String? {
    let lines = try await client.answer(url).text.split(separator: "\r\n")
    return lines.first { $0.lowercased().hasPrefix("cookie: ") }.map { String($0.dropFirst(8)) }
  }

  /// A client whose every request goes to the hostile server as its proxy, whatever the host.
  private func withNames(
    _ sites: [SiteAccess], _ use: @Sendable (HTTPClient) async throws -> Void
  ) async throws {
    let server = try HostileServer.shared()
    try await withClient(proxy: server.url(""), sites: sites, use)
  }

  @Test("a site's cookies come back to it while the program runs, and go to no other")
  func kept() async throws {
    try await withNames([keeping("news.example"), keeping("shop.example")]) { client in
      _ = try await client.answer("http://news.example/set-cookies?c=session=1")
      _ = try await client.answer("http://none.example/set-cookies?c=session=2")
      for (host, expected) in [
        ("news.example", "session=1"), ("shop.example", nil), ("none.example", nil),
      ] {
        let cookie = try await sent(client, "http://\(host)/echo")
        #expect(cookie == expected, "\(host)")
      }
      // Many at once, each with a handle of its own.
      try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<20 { group.addTask { try await sent(client, "http://news.example/echo") } }
        for try await cookie in group { #expect(cookie == "session=1") }
      }
    }
  }

  @Test("a cookie for another domain or a public suffix is not kept, one for the whole site is")
  func scope() async throws {
    let sites = [keeping("example.co.uk"), keeping("deep.example.org"), keeping("example.org")]
    try await withNames(sites) { client in
      for domain in ["co.uk", ".co.uk", "uk", "other.co.uk", "evil.example"] {
        let cookie = "a=1;%20Domain=\(domain)"
        _ = try await client.answer("http://example.co.uk/set-cookies?c=\(cookie)")
      }
      let none = try await sent(client, "http://example.co.uk/echo")
      #expect(none == nil)
      _ = try await client.answer(
        "http://www.example.co.uk/set-cookies?c=b=2;%20Domain=example.co.uk")
      let wide = try await sent(client, "http://news.example.co.uk/echo")
      #expect(wide == "b=2")
      // A cookie of the domain does not leave the arrangement that it was set under.
      _ = try await client.answer("http://deep.example.org/set-cookies?c=c=3;%20Domain=example.org")
      let above = try await sent(client, "http://example.org/echo")
      let own = try await sent(client, "http://deep.example.org/echo")
      #expect(above == nil && own == "c=3")
    }
  }

  @Test("ten thousand cookies of 4 kB fill neither the memory nor a request")
  func flood() async throws {
    try await withNames([keeping("hostile.example")]) { client in
      var most = (count: 0, bytes: 0)
      for answer in 0..<400 {
        _ = try await client.answer(
          "http://hostile.example/set-cookies?count=25&size=4000&from=\(25 * answer)")
        let kept = await client.cookies(of: "hostile.example")
        most = (max(most.count, kept.count), max(most.bytes, kept.bytes))
      }
      #expect(most.count <= CookieJar.mostCookies && most.bytes <= CookieJar.mostBytes, "\(most)")
      let echoed = try await sent(client, "http://hostile.example/echo")
      #expect((echoed ?? "").utf8.count <= 8190)
      // The site goes on as any other.
      for number in 0..<300 {
        _ = try await client.answer("http://hostile.example/set-cookies?c=k\(number)=v")
      }
      let small = await client.cookies(of: "hostile.example")
      #expect(small.count <= CookieJar.mostCookies && small.count > 0)
    }
  }

  @Test("cookies stay over a reload that still asks for them, and are gone after one that does not")
  func adopted() async throws {
    try await withNames([keeping("news.example")]) { client in
      _ = try await client.answer("http://news.example/set-cookies?c=session=1")
      var heard: [String?] = []
      for sites in [
        [keeping("news.example"), keeping("b.example")], [], [keeping("news.example")],
      ] {
        await client.adopt(SiteAccesses(sites))
        heard.append(try await sent(client, "http://news.example/echo"))
      }
      #expect(heard == ["session=1", nil, nil])
    }
  }

  @Test("a fixed cookie is sent from the start, beside those that the site sets")
  func fixed() async throws {
    let consent = try SiteAccessTests.site("news.example") {
      $0.cookie = try SiteCookie("consent=yes;lang=uk")
      $0.keepsCookies = true
    }
    let alone = try SiteAccessTests.site("alone.example") {
      $0.cookie = try SiteCookie("consent=yes")
    }
    try await withNames([consent, alone]) { client in
      var heard: [String?] = [try await sent(client, "http://news.example/echo")]
      _ = try await client.answer("http://news.example/set-cookies?c=session=1")
      _ = try await client.answer("http://alone.example/set-cookies?c=session=1")
      for host in ["news.example", "alone.example", "other.example"] {
        heard.append(try await sent(client, "http://\(host)/echo"))
      }
      #expect(
        heard == [
          "consent=yes; lang=uk", "session=1; consent=yes; lang=uk", "consent=yes", nil,
        ])
    }
  }

  @Test(
    "what is no cookie is refused",
    arguments: ["", "consent", "a=b\r\nX: y", "=b", "a b=c", "a=b;", "a=b; c", "a=é", "a=b\0"])
  func noCookie(_ text: String) {
    #expect(throws: SiteFault.self) { try SiteCookie(text) }
  }

  @Test(
    "a cookie that was set as secure, or read from a file, does not go without TLS",
    .enabled(if: SecureServer.isAvailable, "needs nginx and openssl"))
  func secure() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let proxy = try HostileServer.shared()
    let site = try SiteAccessTests.site("news.example") {
      $0.keepsCookies = true
      $0.cookie = try SiteCookie("member=4711", isSecret: true)
    }
    try await withClient(caFile: server.certificate, proxy: proxy.url(""), sites: [site]) {
      client in
      _ = try await client.answer(server.url("/cookie", host: "news.example"))
      let secure = try await client.answer(server.url("/echo", host: "news.example")).text
      #expect(secure == "||safe=1; member=4711")
      let plain = try await sent(client, "http://news.example:\(server.port)/echo")
      #expect(plain == nil)
    }
  }
}
