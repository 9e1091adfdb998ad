// A listener on loopback that nobody should connect to.

import Glibc

/// Counts connections that were made; they wait in the kernel's queue until they are counted.
final class ConnectionCounter: Sendable {
  private let socket: Int32
  let port: UInt16

  struct Failure: Error {}

  init() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let handle = socket
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, length) == 0 && listen(handle, 16) == 0
          && getsockname(handle, $0, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { throw Failure() }
  }

  deinit { close(socket) }

  /// How many connections came in since the last call.
  func connections() -> Int {
    var count = 0
    while true {
      let connection = accept(socket, nil, nil)
      guard connection >= 0 else { return count }
      close(connection)
      count += 1
    }
  }
}
