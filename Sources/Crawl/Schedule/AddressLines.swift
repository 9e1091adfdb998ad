// The hosts that wait for a turn at the IP address that they share, first come, first served.

/// A line of hosts before each busy IP address, and when its first may go.
struct AddressLines: Sendable {
  private struct Line {
    var hosts: [String] = []
    /// Hosts before this one have gone.
    var head = 0
    /// The heap entry that counts; others for this address are stale.
    var queuedAt: Double?
  }

  /// Marks a heap entry as an address: no host's name holds it.
  private static let mark = "@"

  private var lines: [String: Line] = [:]

  /// The address that an entry of the queue stands for; nil where it stands for a host.
  func address(of key: String) -> String? {
    key.hasPrefix(Self.mark) ? String(key.dropFirst()) : nil
  }

  func isWaiting(at address: String) -> Bool { lines[address] != nil }

  mutating func add(_ host: String, at address: String) {
    lines[address, default: Line()].hosts.append(host)
  }

  /// The first host of a line, which leaves it.
  mutating func next(at address: String) -> String? {
    guard var line = lines[address], line.head < line.hosts.count else { return nil }
    let host = line.hosts[line.head]
    line.head += 1
    if line.head == line.hosts.count {
      lines[address] = nil
      return host
    }
    // Half of it has gone: the rest moves up, which costs each host one step on average.
    if line.head * 2 > line.hosts.count {
      line.hosts.removeFirst(line.head)
      line.head = 0
    }
    lines[address] = line
    return host
  }

  /// Sets the time of a line's next turn; gives the key for the queue, or nil where it stands there so.
  mutating func queue(_ address: String, at time: Double) -> String? {
    guard lines[address]?.queuedAt != time else { return nil }
    lines[address]?.queuedAt = time
    return Self.mark + address
  }

  func isQueued(_ address: String, at time: Double) -> Bool { lines[address]?.queuedAt == time }

  /// Takes a line's entry out of the queue; false where it was stale.
  mutating func arrives(_ address: String, at time: Double) -> Bool {
    guard isQueued(address, at: time) else { return false }
    lines[address]?.queuedAt = nil
    return true
  }
}
