// file: URLs: only below the root, only regular files, only within the limits.

import Foundation
import Testing

@testable import Transport

@Suite("file: URLs")
struct FileTests {
  /// A directory with `in/` to be the root and a secret beside it.
  private func withFiles(
    _ use: @Sendable (_ root: String, _ client: HTTPClient) async throws -> Void
  ) async throws {
    let files = FileManager.default
    let base = files.temporaryDirectory.appendingPathComponent("corpusd-\(UUID().uuidString)")
    let root = base.appendingPathComponent("in")
    try files.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: base) }
    try Data("page".utf8).write(to: root.appendingPathComponent("a page.html"))
    try Data("<rss/>".utf8).write(to: root.appendingPathComponent("feed.xml"))
    try Data(repeating: 0x78, count: 1000).write(to: root.appendingPathComponent("big.txt"))
    try Data().write(to: root.appendingPathComponent("empty"))
    try Data("secret".utf8).write(to: base.appendingPathComponent("secret.html"))
    let link = root.appendingPathComponent("link.html").path
    try files.createSymbolicLink(atPath: link, withDestinationPath: "../secret.html")
    let inner = root.appendingPathComponent("inner.html").path
    try files.createSymbolicLink(atPath: inner, withDestinationPath: "feed.xml")
    #expect(mkfifo(root.appendingPathComponent("fifo").path, 0o600) == 0)
    try await withClient(fileRoot: root.path) { try await use(root.path, $0) }
  }

  private func reason(_ client: HTTPClient, _ url: String) async -> TransferError.Reason? {
    do throws(TransferError) {
      _ = try await client.fetch(Request(url))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a file comes with status 200, its bytes and a type by its name")
  func file() async throws {
    try await withFiles { root, client in
      let page = try await client.fetch(Request("file://\(root)/a%20page.html?x=1#part"))
      #expect(page.status == 200 && page.text == "page")
      #expect(page.headers.first("content-type") == "text/html")
      #expect(page.url.hasSuffix("a%20page.html?x=1#part"))
      let feed = try await client.fetch(Request("FILE://localhost\(root)/feed.xml"))
      #expect(feed.headers.first("content-type") == "application/xml")
      #expect(try await client.fetch(Request("file://\(root)/inner.html")).text == "<rss/>")
      #expect(try await client.fetch(Request("file://\(root)/empty")).body.isEmpty)
    }
  }

  @Test("what is not there, or no regular file, is 404")
  func missing() async throws {
    try await withFiles { root, client in
      for name in ["missing.html", "fifo", "", "feed.xml/x"] {
        let response = try await client.fetch(Request("file://\(root)/\(name)"))
        #expect(response.status == 404, "\(name)")
        #expect(response.body.isEmpty)
      }
    }
  }

  @Test("nothing outside the root is read, or shown to be there")
  func outside() async throws {
    try await withFiles { root, client in
      for url in [
        "file://\(root)/../secret.html", "file://\(root)/%2e%2e/secret.html",
        "file://\(root)/link.html", "file:///etc/passwd", "file:///no/such/file",
        "file://\(root)-beside/x", "file://\(root)/../missing.html",
      ] {
        #expect(await reason(client, url) == .refusedAddress, "\(url)")
      }
      for url in [
        "file://", "file://host/etc/passwd", "file://\(root)/a%00b", "file://\(root)/%zz",
      ] {
        #expect(await reason(client, url) == .badURL, "\(url)")
      }
    }
  }

  @Test("without a root no file is read")
  func noRoot() async throws {
    try await withClient { client in
      #expect(await reason(client, "file:///etc/passwd") == .refusedAddress)
    }
  }

  @Test("a file over the limit is refused by its size, and bytes return to the budget")
  func limit() async throws {
    try await withFiles { root, client in
      var limits = TransferLimits()
      limits.decodedBytes = 999
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request("file://\(root)/big.txt", limits: limits))
      }
      #expect(error?.reason == .tooLarge)
      var response: Response? = try await client.fetch(Request("file://\(root)/big.txt"))
      #expect(response?.body.count == 1000)
      #expect(await client.load.bytes == 1000)
      response = nil
      #expect(await client.load.bytes == 0)
    }
  }
}
