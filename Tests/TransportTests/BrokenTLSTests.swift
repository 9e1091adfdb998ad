// TLS servers that are broken in each known way: refused with the reason, and never by an answer taken.

import Foundation
import Testing

@testable import Transport

@Suite("Broken TLS", .enabled(if: SecureServer.isAvailable, "needs openssl"))
struct BrokenTLSTests {
  @Test("every kind of broken TLS is refused, with words that tell the kind")
  func broken() async throws {
    let server = try BrokenTLSServer()
    defer { server.stop() }
    var limits = TransferLimits()
    limits.connectSeconds = 3
    let patience = limits
    let urls = server.urls
    try await withClient(caFile: server.authority) { client in
      // Else all would be refused for some fault of the server's own.
      #expect(try await client.fetch(Request(#require(urls["whole"]))).text == "hello")
      for (kind, words) in Self.kinds {
        let url = try #require(urls[kind])
        let error = await #expect(throws: TransferError.self, "\(kind)") {
          try await client.fetch(Request(url, limits: patience))
        }
        #expect(error?.reason == (kind == "silent" ? .connectTimeout : .tls), "\(kind)")
        #expect(error?.detail.contains(words) == true, "\(kind): \(error?.detail ?? "")")
        #expect(await client.load.running == 0)
      }
    }
    #expect(Set(urls.keys) == Set(Self.kinds.map(\.0) + ["whole"]))
  }

  /// Each kind with some of OpenSSL's or libcurl's words for it.
  private static let kinds = [
    ("expired", "has expired"), ("not yet valid", "not yet valid"),
    ("another name", "no alternative certificate subject name matches"),
    ("self-signed", "self-signed"), ("unknown authority", "local issuer"),
    ("key of 1,024 bits", "key too weak"), ("signed by SHA-1", "digest algorithm too weak"),
    ("TLS 1.0", "legacy sigalg"), ("TLS 1.1", "legacy sigalg"),
    ("no encryption", "handshake failure"), ("no certificate", "handshake failure"),
    ("asks for a certificate", "handshake failure"), ("plain HTTP", "wrong version number"),
    ("garbage", "wrong version number"), ("closes", "SSL_connect"), ("silent", "timeout"),
    ("alert", "handshake failure"), ("endless warnings", "too many warn alerts"),
    ("endless cipher changes", "unexpected message"),
    ("endless certificate", "excessive message size"),
  ]
}

/// A Python program on loopback with a port for each kind; it ends when its input is closed.
private struct BrokenTLSServer {
  let urls: [String: String]
  /// The certificate authority that its well-made certificates have.
  let authority: String
  private let directory: URL
  private let process = Process()
  private let input = Pipe()

  init() throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    authority = directory.appendingPathComponent("ca.pem").path
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", HostileServer.support("hostile_tls.py"), directory.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let ports = try JSONDecoder().decode(
      [String: Int].self, from: output.fileHandleForReading.availableData)
    urls = ports.mapValues { "https://127.0.0.1:\($0)/page" }
  }

  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: directory)
  }
}
