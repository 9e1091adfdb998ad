// Tells systemd how the service stands: sd_notify(3), spoken directly over its datagram socket.

import Glibc

/// Sends states to the service manager; does nothing where there is none.
struct ServiceNotifier: Sendable {
  private let path: String?
  /// How often the service manager wants to hear `WATCHDOG=1`, halved as sd_watchdog_enabled(3) advises.
  let watchdogSeconds: Double?

  init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
    let isOurs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
    watchdogSeconds =
      isOurs ? environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 2_000_000 } : nil
  }

  /// Asks for time to recover a journal, beyond `TimeoutStartSec`.
  func extendStart(seconds: Int) { send("EXTEND_TIMEOUT_USEC=\(seconds)000000") }
  func ready(_ status: String) { send("READY=1\nSTATUS=\(status)") }
  func status(_ status: String) { send("STATUS=\(status)") }
  /// To be followed by `ready`; systemd wants the monotonic time with it (sd_notify(3)).
  func reloading() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    send("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
  }
  func stopping() { send("STOPPING=1\nSTATUS=stopping") }
  func watchdog() { send("WATCHDOG=1") }

  /// One datagram; a failure is no concern of the service's, as sd_notify(3) says.
  private func send(_ state: String) {
    guard let path else { return }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var name = Array(path.utf8)
    // An abstract socket is written with "@" and begins with a NUL byte.
    if name.first == UInt8(ascii: "@") { name[0] = 0 }
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(state.utf8)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), generic, length)
      }
    }
  }
}
