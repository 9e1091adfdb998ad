// Proxies: only the configured one, and not as a way round the guard.

import Foundation
import Testing

@testable import Transport

@Suite("Proxies")
struct ProxyTests {
  @Test("a configured proxy carries the requests, for names it alone can resolve")
  func configured() async throws {
    let server = try HostileServer.shared()
    // The hostile server takes absolute URLs as a proxy does.
    try await withClient(allow: [], proxy: server.url("")) { client in
      let response = try await client.fetch(Request("http://news.invalid/page?size=3"))
      #expect(response.status == 200 && response.body.count == 3)
    }
  }

  @Test(
    "a proxy is no way to private addresses",
    arguments: [
      "http://10.0.0.1/", "http://0x7f000001/", "http://2130706433/", "http://127.1/",
      "http://[::1]/", "http://[::ffff:169.254.169.254]/", "http://localhost/",
      "http://a.localhost./", "http://printer.local/", "http://metadata.google.internal/",
    ])
  func privateTargets(_ url: String) async throws {
    let server = try HostileServer.shared()
    try await withClient(allow: [], proxy: server.url("")) { client in
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request(url))
      }
      #expect(error?.reason == .refusedAddress)
    }
  }

  @Test("a proxy is no way to private addresses by redirects either")
  func redirects() async throws {
    let server = try HostileServer.shared()
    try await withClient(allow: [], proxy: server.url("")) { client in
      var limits = TransferLimits()
      limits.redirects = 5
      let start = "http://news.invalid/redirect?to="
      for target in ["http://10.0.0.1/", "//127.1/x", "http://localhost/"] {
        let request = Request(start + target, limits: limits)
        let error = await #expect(throws: TransferError.self) { try await client.fetch(request) }
        #expect(error?.reason == .refusedAddress, "\(target)")
      }
      let request = Request(start + "/page?size=3", limits: limits)
      let response = try await client.fetch(request)
      #expect(response.status == 200 && response.url == "http://news.invalid/page?size=3")
    }
  }

  @Test("proxies that the environment names are not used")
  func environment() async {
    await #expect(processExitsWith: .success) {
      for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        setenv(name, "http://127.0.0.1:1", 1)
      }
      let server = try HostileServer.shared()
      try await withClient { client in
        let response = try await client.fetch(Request(server.url("/page")))
        #expect(response.status == 200)
      }
    }
  }
}
