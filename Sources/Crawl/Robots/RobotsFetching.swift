// Which robots.txt speaks for an address, and how its rules come into force.

import Corpus
import Foundation
import Store
import Transport

extension Crawler {
  /// Bytes of a robots.txt that are read; its rules are taken from the first 500 KiB (RFC 9309 §2.5).
  private static let robotsBytes = 4 << 20
  /// RFC 9309 §2.3.1.2: at least five.
  private static let robotsRedirects = 5

  /// The key of an address's rules: scheme, host and port (RFC 9309 §2.3).
  nonisolated func robotsOrigin(_ address: WebAddress) -> String { address.origin }

  /// What the rules in force say of an address that is to be fetched now; a no stands in the ledger.
  func obeyed(_ address: WebAddress, host: String) -> RobotsDecision {
    let decision = robotsDecision(address)
    if !decision.isAllowed, let line = decision.line, let rule = decision.rule {
      ledger.noteRefusal(
        host: host, line: "\(address.origin)/robots.txt line \(line): \(rule)", at: Date())
    }
    return decision
  }

  /// What the rules in force say of an address; nothing known means no.
  func robotsDecision(_ address: WebAddress) -> RobotsDecision {
    guard let policy = robots.policy(robotsOrigin(address)) else {
      return RobotsDecision(isAllowed: false)
    }
    if let why = policy.unreachable { return RobotsDecision(isAllowed: false, rule: why) }
    return policy.rules.decide(agent: settings.agent, target: robotsTarget(address))
  }

  /// The path that the rules are held against; that of a file counts from the root of the files.
  private func robotsTarget(_ address: WebAddress) -> String {
    guard address.scheme == "file", let root = fileRootPath, address.path.hasPrefix(root) else {
      return address.target
    }
    return String(address.target.dropFirst(root.count))
  }

  /// `fileRoot` as a URL path, percent-encoded as addresses are, without the last slash.
  private var fileRootPath: String? {
    settings.fileRoot.flatMap { WebAddress("file://" + $0)?.path }.map {
      $0.hasSuffix("/") ? String($0.dropLast()) : $0
    }
  }

  /// Brings the rules for an address into force: from the journal while fresh, else from the host.
  func fetchRobots(_ address: WebAddress, host: String) async {
    let origin = robotsOrigin(address)
    defer { robotsInFlight.remove(origin) }
    let wall = Date()
    let known = await durably(.record) { () async throws(StoreError) in
      try await store.robots(origin: origin)
    }
    // Never later than a day from now, whatever the clock said when it was written.
    if let record = known ?? nil, record.expires > wall,
      record.expires.timeIntervalSince(wall) <= RobotsPolicy.longest
    {
      enforce(RobotsPolicy(record), origin: origin, host: host, expires: record.expires)
      await release(host, .untouched)
      return
    }
    var limits = settings.pageLimits
    limits.wireBytes = Self.robotsBytes
    limits.decodedBytes = Self.robotsBytes
    limits.redirects = Self.robotsRedirects
    let url =
      address.scheme == "file" ? "file://\(fileRootPath ?? "")/robots.txt" : origin + "/robots.txt"
    let record: RobotsRecord
    let answer: HostAnswer
    var failure: String?
    do throws(TransferError) {
      let response = try await client.fetch(Request(url, limits: limits))
      let at = Date()
      record = RobotsPolicy.record(
        origin: origin, status: response.status, body: response.body,
        cacheControl: response.headers.first("cache-control"), previous: known ?? nil, at: at)
      answer = HostAnswer(response, now: at)
    } catch {
      if error.reason == .cancelled {
        await release(host, .untouched)
        return
      }
      failure = error.detail
      record = RobotsPolicy.unanswered(
        origin: origin, status: nil, previous: known ?? nil, at: Date())
      answer = HostAnswer(error)
    }
    var policy = RobotsPolicy(record)
    if let why = policy.unreachable {
      policy.unreachable = failure ?? why
      log.robotsUnreachable(origin, failure ?? why)
    }
    // In force before the host's next turn, or the next worker would ask for it once more.
    enforce(policy, origin: origin, host: host, expires: record.expires)
    await release(host, answer)
    _ = await durably(.record) { () async throws(StoreError) in try await store.saveRobots(record) }
  }

  private func enforce(_ policy: RobotsPolicy, origin: String, host: String, expires: Date) {
    robots.keep(policy, origin: origin, expires: expires.timeIntervalSince1970)
    politeness.setCrawlDelay(
      host: host, origin: origin, seconds: policy.rules.crawlDelay(agent: settings.agent))
    ledger.noteDelay(host: host, politeness.delaySeconds(host: host), at: Date())
    frontier.requeue(host, politeness, now: Self.monotonic())
  }
}
