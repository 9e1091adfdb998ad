// Servers that lie, break off, flood or stall: each ends with its reason, and soon.

import Testing

@testable import Transport

@Suite("Hostile answers")
struct HostileAnswerTests {
  @Test(
    "an answer that is not whole or not HTTP becomes an error with its reason",
    arguments: [
      ("/short", .truncated), ("/cut-chunks", .truncated), ("/reset-midway", .truncated),
      ("/two-lengths", .truncated), ("/reset", .noResponse), ("/silent-close", .noResponse),
      ("/garbage", .protocolError), ("/old", .protocolError), ("/bad-chunk", .protocolError),
      ("/negative-length", .protocolError), ("/gzip-bad", .badEncoding),
      ("/unknown-coding", .badEncoding), ("/many-codings", .badEncoding),
      ("/huge-length", .tooLarge), ("/endless-headers", .headerFlood),
      ("/endless-line", .headerFlood), ("/interim-endless", .headerFlood),
    ] as [(String, TransferError.Reason)])
  func broken(_ path: String, _ reason: TransferError.Reason) async throws {
    #expect(try await failure(of: path) == reason)
  }

  @Test("bytes beyond the announced length are no part of the body")
  func longer() async throws {
    #expect(try await outcome(of: "/long").get().text == "hello")
  }

  @Test(
    "what never ends is cut at its limit",
    arguments: ["/endless-chunks", "/gzip-bomb", "/empty-deflate"])
  func endless(_ path: String) async throws {
    #expect(try await failure(of: path) == .tooLarge)
  }

  @Test("what unpacks beyond all measure is cut off long before its limit")
  func expansion() async throws {
    var limits = TransferLimits()
    limits.decodedBytes = 1 << 30
    guard case .failure(let error) = try await outcome(of: "/gzip-bomb", limits: limits) else {
      Issue.record("a bomb went through")
      return
    }
    #expect(error.reason == .tooLarge && error.detail.contains("for each on the wire"))
  }

  @Test("bytes that unpack to nothing are cut off long before the limit of bytes on the wire")
  func shrinking() async throws {
    var limits = TransferLimits()
    limits.wireBytes = 1 << 40
    guard case .failure(let error) = try await outcome(of: "/empty-deflate", limits: limits) else {
      Issue.record("empty blocks went through")
      return
    }
    #expect(error.reason == .tooLarge && error.detail.contains("unpack to 0"))
  }

  @Test("a body of exactly the limit passes, one byte more does not")
  func exactLimit() async throws {
    var limits = TransferLimits()
    limits.wireBytes = 1000
    limits.decodedBytes = 1000
    #expect(try await outcome(of: "/page?size=1000", limits: limits).get().body.count == 1000)
    #expect(try await failure(of: "/page?size=1001", limits: limits) == .tooLarge)
    limits.wireBytes = 1 << 20
    #expect(try await failure(of: "/page?size=1001", limits: limits) == .tooLarge)
  }

  @Test("the limit of decoded bytes holds for a small body that grows")
  func decodedLimit() async throws {
    var limits = TransferLimits()
    limits.decodedBytes = 4999
    #expect(try await failure(of: "/gzip", limits: limits) == .tooLarge)
    limits.decodedBytes = 5000
    #expect(try await failure(of: "/gzip", limits: limits) == nil)
  }

  @Test("the limit of header bytes is the request's own")
  func headerLimit() async throws {
    var limits = TransferLimits()
    limits.headerBytes = 10
    #expect(try await failure(of: "/page", limits: limits) == .headerFlood)
  }

  @Test("a server that drips is ended by the limit of time")
  func drip() async throws {
    var limits = TransferLimits()
    limits.seconds = 0.4
    #expect(try await failure(of: "/drip", limits: limits) == .timeout)
  }

  @Test("a server that falls silent is ended by the limit of silence, not of time")
  func stall() async throws {
    var limits = TransferLimits()
    limits.stallSeconds = 0.3
    #expect(try await failure(of: "/drip?pause=60", limits: limits) == .stalled)
    #expect(try await failure(of: "/hold?name=stall&gate=never", limits: limits) == .stalled)
  }

  @Test("a server that goes on slowly is not stalled")
  func slow() async throws {
    var limits = TransferLimits()
    limits.stallSeconds = 2
    let response = try await outcome(of: "/drip?count=5&pause=0.05", limits: limits).get()
    #expect(response.body.count == 5)
  }

  @Test("a port where nothing listens is unreachable, a name that is none unresolvable")
  func nothingThere() async throws {
    try await withClient { client in
      for (url, reason) in [
        ("http://127.0.0.1:1/", TransferError.Reason.unreachable),
        ("http://nothing.invalid/", .unresolvable),
      ] {
        let error = await #expect(throws: TransferError.self) {
          try await client.fetch(Request(url))
        }
        #expect(error?.reason == reason)
        #expect(error?.isTransient == true)
      }
    }
  }

  @Test("a client goes on as before after every kind of failure")
  func survives() async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      for _ in 0..<3 {
        for path in ["/short", "/reset", "/gzip-bomb", "/endless-headers", "/garbage", "/old"] {
          await #expect(throws: TransferError.self) {
            try await client.fetch(Request(server.url(path)))
          }
          let response = try await client.fetch(Request(server.url("/page?size=7")))
          #expect(response.body.count == 7)
        }
      }
    }
  }
}
