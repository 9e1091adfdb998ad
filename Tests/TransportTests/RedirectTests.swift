// Redirects: followed only when asked, counted, and guarded at each hop.

import Testing

@testable import Transport

@Suite("Redirects")
struct RedirectTests {
  private func following(_ count: Int) -> TransferLimits {
    var limits = TransferLimits()
    limits.redirects = count
    return limits
  }

  @Test(
    "a redirect that is not followed gives its absolute target",
    arguments: [
      ("/redirect?to=/page", "/page"), ("/redirect?to=page%3fa", "/page?a"),
      ("/redirect?to=%3fq=1", "/redirect?q=1"), ("/redirect?to=/a/../b&status=308", "/b"),
    ])
  func target(_ path: String, _ target: String) async throws {
    let response = try await outcome(of: path).get()
    #expect((300...399).contains(response.status))
    let server = try HostileServer.shared()
    #expect(response.redirectTarget == server.url(target))
    #expect(response.text == "moved")
  }

  @Test("redirects that are followed are told in order, and the last answer counts")
  func followed() async throws {
    let server = try HostileServer.shared()
    let second = "/redirect?status=308%26to=/page?size=3"
    let path = "/redirect?status=301&to=" + second.replacing("?", with: "%3f")
    let response = try await outcome(of: path, limits: following(5)).get()
    #expect(response.status == 200 && response.body.count == 3)
    #expect(response.url == server.url("/page?size=3"))
    #expect(response.hops.map(\.status) == [301, 308])
    #expect(response.hops.first?.url == server.url(path))
    #expect(response.headers.first("location") == nil)
    #expect(response.redirectTarget == nil)
  }

  @Test("a loop ends at the limit of redirects")
  func loop() async throws {
    #expect(try await failure(of: "/loop", limits: following(5)) == .tooManyRedirects)
  }

  @Test(
    "no redirect leads to a private address, whatever the name or spelling",
    arguments: [
      "http://10.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]:80/",
      "http://[::ffff:10.0.0.1]/", "http://0x0a000001/", "http://167772161/",
      "http://012.0.0.1/",
    ])
  func privateTarget(_ target: String) async throws {
    let path = "/redirect?to=\(target)"
    #expect(try await failure(of: path, limits: following(5)) == .refusedAddress)
  }

  @Test(
    "no redirect leads out of http and https, or to a URL with credentials",
    arguments: [
      "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "http://a:b@127.0.0.1/",
    ])
  func otherScheme(_ target: String) async throws {
    let reason = try await failure(of: "/redirect?to=\(target)", limits: following(5))
    #expect(reason == .badURL)
  }

  @Test("loopback itself is refused where nobody allowed it, by name too")
  func unallowed() async throws {
    let server = try HostileServer.shared()
    try await withClient(allow: []) { client in
      for url in [server.url("/page"), "http://localhost:\(server.port)/page"] {
        let error = await #expect(throws: TransferError.self) {
          try await client.fetch(Request(url))
        }
        #expect(error?.reason == .refusedAddress)
        #expect(error?.isTransient == false)
        #expect(error?.detail.contains("loopback") == true)
      }
    }
  }
}
