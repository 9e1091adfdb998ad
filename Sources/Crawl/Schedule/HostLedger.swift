// What the hosts were asked for, gathered between two writes to the journal: a pure state machine.

package import Foundation
package import Store

/// The ledger's entries that the journal does not have yet.
///
/// Written about once a minute: a crash loses at most that, which no promise rests on.
package struct HostLedger: Sendable {
  /// Seconds between two writes.
  static let writeSeconds = 60.0
  /// Entries held; a run that meets more hosts within a minute writes sooner.
  static let mostHeld = 5_000

  private var days: [String: HostDay] = [:]

  package init() {}

  /// Whether it is to be written at once.
  var isFull: Bool { days.count >= Self.mostHeld }

  /// Notes a request that was made; `gap` is the time since the start of the one before, in seconds.
  package mutating func note(host: String, _ answer: HostAnswer, gap: Double?, at time: Date) {
    guard answer.outcome != .untouched else { return }
    change(host, time) { day in
      day.requests += 1
      day.bytes += answer.bytes
      if answer.status == 304 { day.unchanged += 1 }
      if answer.outcome != .ok { day.failures += 1 }
      if let gap, gap.isFinite { day.smallestGap = min(day.smallestGap ?? gap, gap) }
    }
  }

  /// Notes an address that robots.txt forbids, by which line.
  package mutating func noteRefusal(host: String, line: String, at time: Date) {
    change(host, time) { day in
      day.refused += 1
      day.robotsLine = line
    }
  }

  /// Notes the delay that holds for a host, in seconds.
  package mutating func noteDelay(host: String, _ seconds: Double, at time: Date) {
    change(host, time) { $0.delaySeconds = seconds }
  }

  /// Takes out what is to be written.
  package mutating func take() -> [HostDay] {
    defer { days = [:] }
    return days.values.sorted { ($0.host, $0.day) < ($1.host, $1.day) }
  }

  private mutating func change(_ host: String, _ time: Date, _ body: (inout HostDay) -> Void) {
    let day = HostDay.day(of: time)
    let key = "\(day) \(host)"
    body(&days[key, default: HostDay(host: host, day: day)])
  }
}
