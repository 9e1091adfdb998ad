// A real HTTP server on loopback that gives prepared answers, one a connection, and tells what it was asked.

import Foundation
import Glibc

/// What the server says to one request.
struct ScriptedAnswer: Sendable {
  var status = "200 OK"
  var headers: [String] = []
  var body = ""

  static func feed(_ paths: [String], headers: [String] = [], channel: String = "")
    -> ScriptedAnswer
  {
    let items = paths.map {
      "<item><title>\($0)</title><link>http://news.example/\($0)</link></item>"
    }
    return ScriptedAnswer(
      headers: ["Content-Type: application/rss+xml"] + headers,
      body:
        "<rss version=\"2.0\"><channel><title>News</title>\(channel)\(items.joined())</channel></rss>"
    )
  }

  static let notModified = ScriptedAnswer(status: "304 Not Modified")

  fileprivate var bytes: [UInt8] {
    let length = status.hasPrefix("304") ? [] : ["Content-Length: \(body.utf8.count)"]
    let head = ["HTTP/1.1 \(status)"] + headers + length + ["Connection: close", "", ""]
    return Array(head.joined(separator: "\r\n").utf8) + Array(body.utf8)
  }
}

/// Serves its answers in order, then closes its door.
struct ScriptedServer {
  struct CannotListen: Error {}

  let port: Int
  private let asked: AsyncStream<String>

  init(_ answers: [ScriptedAnswer]) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard listener >= 0, isBound else { throw CannotListen() }
    port = Int(UInt16(bigEndian: address.sin_port))
    let (stream, teller) = AsyncStream<String>.makeStream()
    asked = stream
    Thread.detachNewThread {
      for answer in answers {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        teller.yield(Self.request(on: connection))
        let bytes = answer.bytes
        _ = bytes.withUnsafeBytes {
          send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        shutdown(connection, Int32(SHUT_WR))
        close(connection)
      }
      close(listener)
      teller.finish()
    }
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

  /// All requests, once all answers were given.
  func requests() async -> [String] {
    var all: [String] = []
    for await request in asked { all.append(request) }
    return all
  }

  private static func request(on connection: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
