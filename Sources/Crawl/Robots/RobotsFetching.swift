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
  /// How long a redirect of a robots.txt waits for a turn at the host that it leads to, in seconds.
  private static let turnPatience = 60.0
  /// How often a host that has all its connections is looked at for a turn, in seconds.
  private static let turnLook = 0.1

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
    let url =
      address.scheme == "file" ? "file://\(fileRootPath ?? "")/robots.txt" : origin + "/robots.txt"
    let record: RobotsRecord
    let end: (host: String?, answer: HostAnswer)
    var failure: String?
    switch await followRobots(url, of: host) {
    case .answer(let response, let last):
      let at = Date()
      record = RobotsPolicy.record(
        origin: origin, status: response.status, body: response.body,
        cacheControl: response.headers.first("cache-control"), previous: known ?? nil, at: at)
      end = (last, HostAnswer(response, now: at))
    case .failure(let why, let last, let answer):
      failure = why
      record = RobotsPolicy.unanswered(
        origin: origin, status: nil, previous: known ?? nil, at: Date())
      end = (last, answer)
    case .abandoned(let last):
      robotsInFlight.remove(origin)
      if let last { await release(last, .untouched) }
      return
    }
    var policy = RobotsPolicy(record)
    if let why = policy.unreachable {
      policy.unreachable = failure ?? why
      log.robotsUnreachable(origin, failure ?? why)
    }
    // In force before the host's next turn, or the next worker would ask for it once more.
    enforce(policy, origin: origin, host: host, expires: record.expires)
    if let host = end.host { await release(host, end.answer) }
    _ = await durably(.record) { () async throws(StoreError) in try await store.saveRobots(record) }
  }

  /// How the way to a robots.txt ended, and at which host, whose turn is still taken; nil: none is.
  private enum RobotsWay {
    case answer(Response, at: String)
    case failure(String, at: String?, HostAnswer)
    case abandoned(at: String?)
  }

  /// Asks for a robots.txt and follows its redirects, each in a turn of the host that it leads to.
  private func followRobots(_ url: String, of host: String) async -> RobotsWay {
    var limits = settings.pageLimits
    limits.wireBytes = Self.robotsBytes
    limits.decodedBytes = Self.robotsBytes
    var (url, host) = (url, host)
    var hop = 0
    while true {
      let response: Response
      do throws(TransferError) {
        response = try await client.fetch(Request(url, limits: limits))
      } catch {
        if error.reason == .cancelled { return .abandoned(at: host) }
        return .failure(error.detail, at: host, HostAnswer(error))
      }
      guard let target = response.redirectTarget else { return .answer(response, at: host) }
      let answer = HostAnswer(response, now: Date())
      // RFC 9309 §2.3.1.2: behind more, robots.txt may be taken for missing; a no is the safer reading.
      guard hop < Self.robotsRedirects else {
        return .failure("redirected more than \(hop) times", at: host, answer)
      }
      guard let next = WebAddress(target), next.scheme != "file" else {
        return .failure("redirected to \(target.prefix(200))", at: host, answer)
      }
      await release(host, answer)
      guard await takeTurn(next.registrableDomain) else {
        if isStopping { return .abandoned(at: nil) }
        return .failure(
          "redirected to \(next.registrableDomain), which is to be left alone for now", at: nil,
          .untouched)
      }
      (url, host) = (next.text, next.registrableDomain)
      hop += 1
    }
  }

  /// Waits for a turn at a host and takes it; false where none comes in time.
  private func takeTurn(_ host: String) async -> Bool {
    let end = Self.monotonic() + Self.turnPatience
    while !isStopping {
      let now = Self.monotonic()
      let start = politeness.nextTurn(host: host, now: now)
      if let start, start <= now {
        begin(host, now)
        return true
      }
      // Without a time the end of another request gives the turn: that is looked for now and then.
      let next = max(start ?? 0, now + Self.turnLook)
      guard next <= end, (try? await Task.sleep(for: .seconds(next - now))) != nil else {
        return false
      }
    }
    return false
  }

  private func enforce(_ policy: RobotsPolicy, origin: String, host: String, expires: Date) {
    // Here, and not later: from its next turn on the host asks by the rules.
    robotsInFlight.remove(origin)
    robots.keep(policy, origin: origin, expires: expires.timeIntervalSince1970)
    politeness.setCrawlDelay(
      host: host, origin: origin, seconds: policy.rules.crawlDelay(agent: settings.agent))
    ledger.noteDelay(host: host, politeness.delaySeconds(host: host), at: Date())
    frontier.requeue(host, politeness, now: Self.monotonic())
  }
}
