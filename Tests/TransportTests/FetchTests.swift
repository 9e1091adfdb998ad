// What a well-behaved exchange gives.

import Testing

@testable import Transport

@Suite("Fetching")
struct FetchTests {
  @Test("a page comes with its status, fields, body and figures")
  func page() async throws {
    let response = try await outcome(of: "/page?size=150000").get()
    #expect(response.status == 200)
    #expect(response.body.count == 150_000)
    #expect(response.wireBytes == 150_000)
    #expect(response.headers.first("Content-Type") == "text/html")
    #expect(response.httpVersion == "1.1")
    #expect(response.primaryIP == "127.0.0.1")
    #expect(response.url.hasSuffix("/page?size=150000"))
    #expect(response.redirectTarget == nil && response.hops.isEmpty)
  }

  @Test("fields are found without case, kept when repeated, unfolded, and keep their bytes")
  func fields() async throws {
    let headers = try await outcome(of: "/fields").get().headers
    #expect(headers.values("X-TWO") == ["one", "two"])
    #expect(headers.first("x-folded") == "a b")
    #expect(headers.first("etag") == "W/\"\u{e9}\"")
    #expect(headers.first("x-empty") == "")
    #expect(headers.first("x-missing") == nil)
  }

  @Test("a request shows who we are and nothing else: no cookie, no Referer, no credentials")
  func request() async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      _ = try await client.fetch(Request(server.url("/cookie")))
      var limits = TransferLimits()
      limits.redirects = 3
      let target = server.url("/echo")
      let response = try await client.fetch(
        Request(
          server.url("/redirect?to=\(target)"),
          headers: [("If-None-Match", "\"abc\""), ("Accept", "text/html")], limits: limits))
      let lines = response.text.split(separator: "\r\n").map { $0.lowercased() }
      #expect(lines.first == "get /echo http/1.1")
      let names = lines.dropFirst().compactMap { $0.split(separator: ":").first }
      #expect(
        Set(names) == ["host", "user-agent", "accept", "accept-encoding", "if-none-match"])
      #expect(lines.contains("user-agent: corpusd-tests/1 (+https://example.org/)"))
      #expect(lines.contains("if-none-match: \"abc\""))
      #expect(lines.contains("accept: text/html"))
      let codings = lines.first { $0.hasPrefix("accept-encoding") } ?? ""
      for coding in ["gzip", "br", "zstd"] { #expect(codings.contains(coding)) }
    }
  }

  @Test(
    "each coding is undone, with both sizes told",
    arguments: [("/gzip", 5000), ("/brotli", 5), ("/zstd", 5)])
  func codings(_ path: String, _ size: Int) async throws {
    let response = try await outcome(of: path).get()
    #expect(response.text.hasPrefix("hello"))
    #expect(response.body.count == size)
    #expect(response.wireBytes > 0 && response.wireBytes < 200)
  }

  @Test(
    "answers without a body are whole", arguments: [("/no-content", 204), ("/not-modified", 304)])
  func bodiless(_ path: String, _ status: Int) async throws {
    let response = try await outcome(of: path).get()
    #expect(response.status == status)
    #expect(response.body.isEmpty)
  }

  @Test("an error status is an answer, not an error")
  func errorStatus() async throws {
    let response = try await outcome(of: "/nowhere").get()
    #expect(response.status == 404)
    #expect(response.text == "no such path")
  }

  @Test("interim answers and trailers leave the final answer's fields alone")
  func interim() async throws {
    let response = try await outcome(of: "/interim").get()
    #expect(response.status == 200 && response.text == "hello")
    #expect(response.headers.first("x-final") == "yes")
    #expect(response.headers.first("link") == nil)
    let trailed = try await outcome(of: "/trailers").get()
    #expect(trailed.text == "hello")
    #expect(trailed.headers.first("x-late") == nil)
  }

  @Test("a body that ends with the connection is whole where the server says so")
  func untilClose() async throws {
    #expect(try await outcome(of: "/until-close").get().text == "hello")
  }

  @Test("one connection serves many requests")
  func reuse() async throws {
    let server = try HostileServer.shared()
    let counts = try await withClient { client in
      // All on the client's own connection, so that other tests' connections only add up outside.
      var counts: [Int] = []
      for _ in 0..<2 {
        for _ in 0..<20 { _ = try await client.fetch(Request(server.url("/page"))) }
        let port = try await client.fetch(Request(server.url("/peer"))).text
        counts.append(try #require(Int(port)))
      }
      return counts
    }
    #expect(counts[0] == counts[1], "the same port of ours, so the same connection")
  }

  @Test(
    "what is no fetchable URL never leaves",
    arguments: [
      "", "example.org", "//example.org/", "ftp://example.org/", "gopher://example.org/",
      "javascript:alert(1)", "http://", "http://exa mple.org/", "http://example.org/\r\nX: y",
      "http://user@127.0.0.1/", "http://user:pass@127.0.0.1/", "http://127.0.0.1:99999/",
      "http://[::1/", "data:text/html,x", "http://\u{1}/",
    ])
  func badURLs(_ url: String) async throws {
    try await withClient { client in
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request(url))
      }
      #expect(error?.reason == .badURL)
      #expect(error?.isTransient == false)
    }
  }

  @Test(
    "a header that would forge another is refused",
    arguments: [("X", "a\r\nY: b"), ("X\n", "a"), ("X:", "a"), ("", "a"), ("X", "a\0b")])
  func badHeaders(_ name: String, _ value: String) async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request(server.url("/echo"), headers: [(name, value)]))
      }
      #expect(error?.reason == .badRequest)
    }
  }
}
