// How many file descriptors there are for transfers, and whether they have run out.

import Glibc

/// Fits the number of transfers to the descriptors that the process may have.
///
/// With too few of them the client becomes slower and nothing else.
struct DescriptorSupply {
  /// What one transfer may hold at once: its socket, the other of two attempts by IPv6 and IPv4,
  /// and what its name lookup opens.
  private static let perTransfer = 4
  /// Left to the rest of the program: journal, corpus files, logs.
  private static let reserve = 16
  /// How many must be free for a failed lookup or connection not to be blamed on their lack.
  private static let probe = 4

  /// How many transfers may run at once with the process's present limit.
  static func transfers(wanted: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0,
      limit.rlim_cur < 1 << 20
    else { return max(wanted, 1) }
    let free = Int(limit.rlim_cur) - openCount(below: Int32(limit.rlim_cur)) - reserve
    return max(min(wanted, free / perTransfer), 1)
  }

  /// Whether descriptors have run out at this moment.
  static func isShort() -> Bool {
    var held: [Int32] = []
    defer { for descriptor in held { close(descriptor) } }
    while held.count < probe {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return true }
      held.append(descriptor)
    }
    return false
  }

  private static func openCount(below limit: Int32) -> Int {
    (0..<min(limit, 4096)).count { fcntl($0, F_GETFD) >= 0 }
  }
}
