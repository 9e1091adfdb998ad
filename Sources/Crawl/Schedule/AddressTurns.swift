// What hosts that share an IP address may do together: shared hosting and CDNs. A pure state machine.

/// The turns of every IP address that was seen; times are monotonic seconds.
///
/// Ten thousand names may lead to one machine. Its bound is looser than a host's, since behind a
/// CDN's address stand many owners.
struct AddressTurns: Sendable {
  private struct Turns {
    var running = 0
    var lastStart = -Double.infinity
  }

  private var connections: Int
  private var delaySeconds: Double
  private var addresses: [String: Turns] = [:]

  init(_ limits: PolitenessLimits) {
    connections = limits.connectionsPerHost * limits.hostsPerAddress
    delaySeconds = limits.delaySeconds / Double(limits.hostsPerAddress)
  }

  /// Takes over new limits; what is known of the addresses stays.
  mutating func adopt(_ limits: PolitenessLimits) {
    connections = limits.connectionsPerHost * limits.hostsPerAddress
    delaySeconds = limits.delaySeconds / Double(limits.hostsPerAddress)
  }

  /// When the next request may start, at `now` or later; nil while all connections are in use.
  func earliestStart(_ address: String, now: Double) -> Double? {
    guard let state = addresses[address] else { return now }
    guard state.running < connections else { return nil }
    return max(now, state.lastStart + delaySeconds)
  }

  mutating func started(_ address: String, now: Double) {
    addresses[address, default: Turns()].running += 1
    note(address, start: now)
  }

  mutating func finished(_ address: String) {
    guard let running = addresses[address]?.running else { return }
    addresses[address]?.running = max(0, running - 1)
  }

  /// Notes the start of a request of which only the end told where it went.
  mutating func note(_ address: String, start: Double) {
    let known = addresses[address]?.lastStart ?? -.infinity
    addresses[address, default: Turns()].lastStart = max(known, start)
  }

  mutating func forgetIdle(_ now: Double) {
    addresses = addresses.filter { $0.value.running > 0 || $0.value.lastStart + delaySeconds > now }
  }
}
