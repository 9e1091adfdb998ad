// The misbehaving server of these tests, and clients that may talk to it.

import Foundation
import Testing

@testable import Transport

/// A Python program on loopback that misbehaves as the path says; one for the whole run.
///
/// It ends with this process, as it reads from a pipe that then closes.
final class HostileServer: Sendable {
  let port: Int

  private init() throws {
    let server = Process()
    let input = Pipe()
    let output = Pipe()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["python3", Self.support("hostile_server.py")]
    server.standardInput = input
    server.standardOutput = output
    try server.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    Self.keepOpen(input, output)
  }

  private static let started = Result { try HostileServer() }

  static func shared() throws -> HostileServer { try started.get() }

  static func support(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Support").appendingPathComponent(name).path
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The pipes must outlive this object: closing the input ends the server.
  private static func keepOpen(_ pipes: Pipe...) {
    for pipe in pipes { _ = Unmanaged.passRetained(pipe) }
  }
}

/// Fetches what comes once there is memory for it: what was begun while none was left is to be asked for again.
func patiently(_ client: HTTPClient, _ url: String) async throws -> Response {
  while true {
    do throws(TransferError) {
      return try await client.fetch(Request(url))
    } catch {
      guard error.reason == .resources else { throw error }
    }
    await Task.yield()
  }
}

/// A client that may talk to loopback, shut down after its use.
func withClient<Value: Sendable>(
  maxConnections: Int = 64, memoryBytes: Int = 64 << 20, allow: [String] = ["127.0.0.0/8"],
  fileRoot: String? = nil, caFile: String? = nil, proxy: String = "", http2: Bool = true,
  sites: [SiteAccess] = [], _ use: @Sendable (HTTPClient) async throws -> Value
) async throws -> Value {
  var options = ClientOptions(
    userAgent: "corpusd-tests/1 (+https://example.org/)",
    allowedRanges: allow.compactMap { AddressRange($0) }, fileRoot: fileRoot,
    maxConnections: maxConnections, memoryBytes: memoryBytes,
    authorities: try caFile.map(CertificateBundle.init(file:)),
    proxy: try proxy.isEmpty ? nil : ProxyAddress(proxy), http2: http2)
  options.sites = SiteAccesses(sites)
  let client = try HTTPClient(options)
  do {
    let value = try await use(client)
    await client.shutdown()
    return value
  } catch {
    await client.shutdown()
    throw error
  }
}

/// Fetches one path of the hostile server with a client of its own.
func outcome(
  of path: String, limits: TransferLimits = TransferLimits(), headers: [(String, String)] = []
) async throws -> Result<Response, TransferError> {
  let server = try HostileServer.shared()
  return try await withClient { client in
    do throws(TransferError) {
      return .success(
        try await client.fetch(Request(server.url(path), headers: headers, limits: limits)))
    } catch {
      return .failure(error)
    }
  }
}

/// The reason why fetching a path fails; nil where it succeeds.
func failure(
  of path: String, limits: TransferLimits = TransferLimits()
) async throws -> TransferError.Reason? {
  switch try await outcome(of: path, limits: limits) {
  case .success: nil
  case .failure(let error): error.reason
  }
}

extension CertificateBundle {
  init(file: String) throws {
    try self.init(pem: Array(Data(contentsOf: URL(fileURLWithPath: file))))
  }
}

extension HTTPClient {
  /// Asks for a URL, following so many redirects.
  nonisolated func answer(_ url: String, redirects: Int = 0) async throws -> Response {
    var limits = TransferLimits()
    limits.redirects = redirects
    return try await fetch(Request(url, limits: limits))
  }

  /// The reason why asking for a URL fails; nil where it succeeds.
  nonisolated func failure(_ url: String, redirects: Int = 0) async -> TransferError.Reason? {
    do {
      _ = try await answer(url, redirects: redirects)
      return nil
    } catch {
      return (error as? TransferError)?.reason
    }
  }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }
}
