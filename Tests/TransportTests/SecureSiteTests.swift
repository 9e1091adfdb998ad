// Single sites over TLS: their own authorities, HTTP version and secrets.

import Testing

@testable import Transport

@Suite("Single sites over TLS", .enabled(if: SecureServer.isAvailable, "needs nginx and openssl"))
struct SecureSiteTests {
  @Test("authorities of one site vouch for no other, nor for that site once they are taken back")
  func authorities() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let own = try SiteAccessTests.site("localhost") {
      $0.authorities = try CertificateBundle(file: server.certificate)
    }
    let trusted = server.url("/page", host: "localhost")
    let untrusted = server.url("/page")
    // The same handle, server, certificate and IP address each time: only the host differs.
    try await withClient(maxConnections: 2, sites: [own]) { client in
      for _ in 0..<3 {
        let page = try await client.answer(trusted)
        #expect(page.status == 200)
        #expect(await client.failure(untrusted) == .tls)
      }
      await client.adopt(SiteAccesses())
      #expect(
        await client.failure(trusted) == .tls, "an open connection outlived what vouched for it")
    }
    // A site with authorities of its own takes no other's word, the common ones' included.
    let other = try await SecureServer()
    defer { other.stop() }
    let foreign = try SiteAccessTests.site("127.0.0.1") {
      $0.authorities = try CertificateBundle(file: other.certificate)
    }
    try await withClient(caFile: server.certificate, sites: [foreign]) { client in
      #expect(await client.failure(untrusted) == .tls)
      let page = try await client.answer(trusted)
      #expect(page.status == 200)
    }
  }

  @Test("a site is asked in its own HTTP version, beside others on the same server")
  func version() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let old = SiteAccessTests.site("localhost") { $0.http2 = false }
    try await withClient(caFile: server.certificate, sites: [old]) { client in
      for _ in 0..<2 {
        let fast = try await client.answer(server.url("/page"))
        #expect(fast.httpVersion == "2")
        let url = server.url("/page", host: "localhost")
        let old = try await client.answer(url)
        #expect(old.httpVersion == "1.1")
      }
      await client.adopt(SiteAccesses([SiteAccessTests.site("127.0.0.1") { $0.http2 = false }]))
      let answer = try await client.answer(server.url("/page"))
      #expect(answer.httpVersion == "1.1", "an HTTP/2 connection was used again")
    }
    let new = SiteAccessTests.site("localhost") { $0.http2 = true }
    try await withClient(caFile: server.certificate, http2: false, sites: [new]) { client in
      let url = server.url("/page", host: "localhost")
      let fast = try await client.answer(url)
      #expect(fast.httpVersion == "2")
      let old = try await client.answer(server.url("/page"))
      #expect(old.httpVersion == "1.1")
    }
  }

  @Test("secrets go over TLS only, and Authorization is one whatever it was read from")
  func secrets() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let plain = try HostileServer.shared()
    let site = try SiteAccessTests.site("127.0.0.1") {
      $0.headers = [
        try SiteField(name: "Authorization", value: "Bearer abc"),
        try SiteField(name: "X-Token", value: "secret", isSecret: true),
        try SiteField(name: "X-Open", value: "yes"),
      ]
    }
    try await withClient(caFile: server.certificate, sites: [site]) { client in
      let secure = try await client.answer(server.url("/echo"))
      #expect(secure.text == "Bearer abc|secret|")
      // The same host without TLS, where anyone on the way could read them.
      let down = server.url("/plain?to=127.0.0.1:\(plain.port)/echo")
      for url in [plain.url("/echo"), down] {
        let text = try await client.answer(url, redirects: 3).text
        #expect(text.contains("X-Open: yes"))
        #expect(!text.contains("abc") && !text.contains("secret"), "\(text)")
      }
      let away = server.url("/secure?to=localhost:\(server.port)/echo")
      let elsewhere = try await client.answer(away, redirects: 3)
      #expect(elsewhere.text == "||")
    }
  }

  @Test("the proxy that tunnels to a site is not told the site's headers")
  func tunnel() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let proxy = try HostileServer.shared()
    let site = try SiteAccessTests.site("subscribers.example") {
      $0.headers = [
        try SiteField(name: "Authorization", value: "Bearer abc"),
        try SiteField(name: "X-Token", value: "open"),
      ]
      $0.proxy = .through(try ProxyAddress(proxy.url("")))
      $0.authorities = try CertificateBundle(file: server.certificate)
    }
    try await withClient(sites: [site]) { client in
      let url = "https://subscribers.example:\(server.port)/echo"
      let answer = try await client.answer(url)
      #expect(answer.text == "Bearer abc|open|")
      let asked = try await client.answer(proxy.url("/connects?host=subscribers")).text
      #expect(asked.contains("CONNECT subscribers.example:\(server.port)"))
      #expect(!asked.contains("abc") && !asked.contains("open"), "\(asked)")
    }
  }

  @Test("a file without a whole certificate vouches for nothing and is refused at once")
  func bundles() async throws {
    let nginx = try await SecureServer()
    defer { nginx.stop() }
    let server = nginx.place
    let good = try CertificateBundle(file: server.certificate)
    #expect(good.count == 1)
    #expect(try CertificateBundle(pem: good.pem + good.pem).count == 2)
    let text = String(decoding: good.pem, as: UTF8.self)
    let key = text.replacing("CERTIFICATE", with: "PRIVATE KEY")
    let bad = [
      "", "no certificate", key, String(text.dropLast(60)), text.replacing("A", with: "-"),
    ]
    for text in bad {
      #expect(throws: SiteFault.self) { try CertificateBundle(pem: Array(text.utf8)) }
    }
  }
}
