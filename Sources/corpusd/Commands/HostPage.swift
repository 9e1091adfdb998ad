// What people are shown of a host: a row among others, or a page of its own.

import Corpus
import Foundation
import Store

/// Writes hosts for people.
enum HostPage {
  /// A host's cells for the list of all.
  static func row(of host: HostSummary) -> [String] {
    let waiting = host.urls["discovered", default: 0] + host.urls["failed", default: 0]
    return [
      "\(host.urls["delivered", default: 0] + host.urls["accepted", default: 0])",
      "\(host.urls["rejected", default: 0])", "\(waiting)", perDay(host.days),
      gap(host.days.compactMap(\.smallestGap).min()), share(host.days),
      host.record.notBefore.map(Timestamp.format) ?? "-", name(host),
    ]
  }

  /// A host's page: what holds for it, and its ledger.
  static func text(of host: HostSummary, now: Date) -> String {
    let record = host.record
    var lines = [printable(name(host))]
    if let until = record.notBefore, until > now {
      lines.append(
        "  left alone until \(Timestamp.format(until)), after \(record.failures) failures")
    } else {
      lines.append("  in good standing")
    }
    if let delay = record.delaySeconds {
      lines.append("  at least \(seconds(delay)) between two requests")
    }
    if let line = record.robotsLine { lines.append("  last obeyed: \(printable(line))") }
    for (state, count) in host.urls.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(count) pages \(state)")
    }
    var table = TextTable()
    table.add("day", "requests", "304", "failed", "refused by robots", "bytes", "smallest gap")
    for day in host.days {
      table.add(
        name(ofDay: day.day), "\(day.requests)", share([day]), "\(day.failures)", "\(day.refused)",
        "\(day.bytes)", gap(day.smallestGap))
    }
    return (lines + (host.days.isEmpty ? ["  no request so far"] : [table.text]))
      .joined(separator: "\n")
  }

  /// A day as `2026-11-21`.
  static func name(ofDay day: Int) -> String {
    String(Timestamp.format(Date(timeIntervalSince1970: Double(day) * 86_400)).prefix(10))
  }

  private static func name(_ host: HostSummary) -> String {
    host.record.host.isEmpty ? "(files)" : host.record.host
  }

  /// Over the days that there were any.
  private static func perDay(_ days: [HostDay]) -> String {
    guard !days.isEmpty else { return "-" }
    return "\(days.reduce(0) { $0 + $1.requests } / days.count)"
  }

  private static func share(_ days: [HostDay]) -> String {
    let requests = days.reduce(0) { $0 + $1.requests }
    guard requests > 0 else { return "-" }
    return "\(days.reduce(0) { $0 + $1.unchanged } * 100 / requests) %"
  }

  private static func gap(_ gap: Double?) -> String { gap.map(seconds) ?? "-" }

  private static func seconds(_ value: Double) -> String {
    "\((value * 10).rounded(.down) / 10) s"
  }
}
