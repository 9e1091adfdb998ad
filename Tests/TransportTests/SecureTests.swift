// TLS and HTTP/2 against nginx.

import Testing

@testable import Transport

@Suite("TLS and HTTP/2", .enabled(if: SecureServer.isAvailable, "needs nginx and openssl"))
struct SecureTests {
  @Test("HTTP/2 is spoken where the server offers it, and many pages share a connection")
  func http2() async throws {
    let server = try await SecureServer()
    defer { server.stop() }
    let url = server.url("/page")
    try await withClient(caFile: server.certificate) { client in
      let first = try await client.fetch(Request(url))
      #expect(first.httpVersion == "2")
      try await withThrowingTaskGroup(of: Response.self) { group in
        for _ in 0..<40 { group.addTask { try await client.fetch(Request(url)) } }
        for try await response in group {
          #expect(response.httpVersion == "2" && response.body.count == 300_000)
        }
      }
    }
  }

  @Test("HTTP/2 can be left out")
  func http1() async throws {
    let server = try await SecureServer()
    defer { server.stop() }
    let url = server.url("/page")
    try await withClient(caFile: server.certificate, http2: false) { client in
      let response = try await client.fetch(Request(url))
      #expect(response.httpVersion == "1.1")
    }
  }

  @Test("a certificate that nobody vouches for is refused, and that may pass")
  func untrusted() async throws {
    let server = try await SecureServer()
    defer { server.stop() }
    let url = server.url("/page")
    try await withClient { client in
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request(url))
      }
      #expect(error?.reason == .tls)
      #expect(error?.isTransient == true)
    }
  }

  @Test("streams of one connection that are paused for memory all come whole")
  func pausedStreams() async throws {
    let server = try await SecureServer()
    defer { server.stop() }
    let url = server.url("/page")
    try await withClient(memoryBytes: 400_000, caFile: server.certificate) { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<30 {
          group.addTask { try await patiently(client, url).body.count }
        }
        for try await size in group { #expect(size == 300_000) }
      }
    }
  }
}
