// Polls of one source against a scripted server, at times that the test makes up.

import Corpus
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

/// One source, polled as the crawl polls it.
struct PollDesk {
  static let day = 86_400.0

  let server: ScriptedServer
  private let client: HTTPClient
  private let poller: SourcePoller
  private(set) var source: SourceState
  /// A fixed time: a Thursday noon.
  let start = Date(timeIntervalSince1970: 1_760_011_200)
  /// Where polls begin: the listed address, or the one that took its place.
  var begins: WebAddress {
    PollMemory(stored: source.memory).move.adopted.flatMap { WebAddress($0) } ?? source.address
  }

  init(
    _ answers: [ScriptedAnswer], path: String = "feed.xml", isAdaptive: Bool = false
  ) throws {
    server = try ScriptedServer(answers)
    client = try HTTPClient(
      ClientOptions(
        userAgent: "corpusd/test (+mailto:ops@example.org)",
        allowedRanges: [try #require(AddressRange("127.0.0.0/8"))]))
    poller = SourcePoller(
      settings: .scripted(isAdaptive: isAdaptive), client: client,
      lanes: ParsingLanes(count: 1, marks: nil))
    let address = try #require(WebAddress(server.url(path)))
    source = SourceState(id: 1, address: address, nextPoll: start)
  }

  /// Polls `seconds` after the start, following redirects; the source remembers what it learnt.
  mutating func poll(at seconds: Double = 0) async throws -> Poll {
    let at = start + seconds
    var visit = PollVisit(source: source, address: begins, obeysRobots: false, root: source.address)
    while true {
      let step = await poller.poll(visit, robots: RobotsDecision(isAllowed: true), now: { at }) {
        _ in
      }
      switch step {
      case .done(let poll, _):
        source.apply(poll)
        return poll
      case .redirect(let address, let isPermanent):
        visit.hops.append(visit.address)
        visit.address = address
        visit.isMovedForGood = visit.isMovedForGood && isPermanent
      case .abandoned, .postponed:
        throw TransferError(.cancelled, url: source.address.text, detail: "abandoned")
      }
    }
  }

  /// The requests that the server saw, as lists of lines.
  func requests() async -> [[String]] {
    await server.requests().map { $0.components(separatedBy: "\r\n") }
  }
}

extension Poll {
  var entryCount: Int? {
    if case .entries(let entries) = outcome { return entries.count }
    return nil
  }

  var failure: String? {
    if case .failed(let reason) = outcome { return reason }
    return nil
  }

  var isNotModified: Bool {
    if case .notModified = outcome { return true }
    return false
  }

  var isGone: Bool {
    if case .gone = outcome { return true }
    return false
  }
}
