// Which hosts are in trouble as a whole, so that their pages are not to blame. A pure state machine.

/// The hosts at which one thing after the other fails.
struct HostTrouble: Sendable {
  /// Hosts remembered: those that fail are few; where so many do, our own line is down, and all are forgotten.
  private static let mostHosts = 50_000

  private struct Failure {
    var first: String
    /// Whether something else failed too, with no success between them.
    var isWide: Bool
  }

  private var hosts: [String: Failure] = [:]

  /// Notes how a request ended; `request` tells it from others, nil where it was none for a page.
  mutating func note(host: String, request: String?, outcome: HostOutcome) {
    switch outcome {
    case .untouched: return
    case .ok, .refused: hosts[host] = nil
    case .failed, .busy:
      let name = request ?? ""
      if let known = hosts[host] {
        if known.first != name { hosts[host]?.isWide = true }
      } else {
        if hosts.count >= Self.mostHosts { hosts = [:] }
        hosts[host] = Failure(first: name, isWide: false)
      }
    }
  }

  /// Whether a host fails whatever it is asked for: a page that alone fails is in trouble itself.
  func isWide(_ host: String) -> Bool { hosts[host]?.isWide ?? false }
}
