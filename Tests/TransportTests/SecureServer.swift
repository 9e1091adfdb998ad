// nginx with a certificate of its own, for HTTP/2 over TLS.

import Foundation
import Testing

@testable import Transport

/// An nginx on loopback that speaks HTTP/2 over TLS, and the certificate that vouches for it.
final class SecureServer {
  /// Whether this machine has what is needed.
  static let isAvailable = ["/usr/sbin/nginx", "/usr/bin/openssl"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Where it is, for closures that are sent elsewhere.
  struct Place: Sendable {
    let port: Int
    let certificate: String

    func url(_ path: String, host: String = "127.0.0.1") -> String {
      "https://\(host):\(port)\(path)"
    }
  }

  let port: Int
  let certificate: String
  var place: Place { Place(port: port, certificate: certificate) }
  private let directory: URL
  private let nginx = Process()

  init() async throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    certificate = directory.appendingPathComponent("certificate.pem").path
    let openssl = Process()
    openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    openssl.arguments =
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
      + [
        "-addext",
        "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:subscribers.example,DNS:news.example",
      ]
      + ["-keyout", directory.path + "/key.pem"]
      + ["-out", certificate]
    openssl.standardError = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    try Data(repeating: 0x78, count: 300_000).write(to: directory.appendingPathComponent("page"))

    // A port that is free now; nginx can't choose one itself.
    port = try Self.freePort()
    let path = directory.path
    let temporaries = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map { "\($0)_temp_path \(path)/\($0);" }.joined(separator: " ")
    let configuration = """
      daemon off; pid \(path)/pid; error_log \(path)/error.log; worker_processes 1;
      events { worker_connections 256; }
      http { access_log off; \(temporaries)
        server { listen 127.0.0.1:\(port) ssl http2; root \(path);
          ssl_certificate \(certificate); ssl_certificate_key \(path)/key.pem;
          location = /echo { return 200 "$http_authorization|$http_x_token|$http_cookie"; }
          location = /cookie { add_header Set-Cookie "safe=1; Secure; Path=/"; return 200 ""; }
          location = /plain { return 302 http://$arg_to; }
          location = /secure { return 302 https://$arg_to; }
        } }
      """
    try Data(configuration.utf8).write(to: directory.appendingPathComponent("nginx.conf"))
    nginx.executableURL = URL(fileURLWithPath: "/usr/sbin/nginx")
    nginx.arguments = ["-p", path, "-c", path + "/nginx.conf", "-e", path + "/error.log"]
    try nginx.run()
    try await waitUntilReady()
  }

  func url(_ path: String) -> String { "https://127.0.0.1:\(port)\(path)" }

  func stop() {
    nginx.terminate()
    nginx.waitUntilExit()
    try? FileManager.default.removeItem(at: directory)
  }

  private func waitUntilReady() async throws {
    let url = url("/page")
    let certificate = certificate
    try await withClient(caFile: certificate) { client in
      for _ in 0..<500 {
        if (try? await client.fetch(Request(url))) != nil { return }
      }
      Issue.record("nginx did not answer at \(url)")
    }
  }

  private static func freePort() throws -> Int {
    let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(probe) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(probe, $0, length) == 0 && getsockname(probe, $0, &length) == 0
      }
    }
    try #require(result)
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
