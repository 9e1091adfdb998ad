// What becomes of pages whose robots.txt can't be reached: they wait in the journal, and hold up no others.

import Corpus
import Foundation
import Store

extension Crawler {
  /// Leaves the pages here that wait for an address's robots.txt for later, where it can't be reached.
  func setAsideWaiting(_ address: WebAddress, host: String) async {
    let origin = robotsOrigin(address)
    guard robots.waits(origin) != nil else { return }
    await setAside(
      frontier.takeOut(origin: origin, host: host, politeness, now: Self.monotonic()))
  }

  /// Leaves pages of one origin, and all that the journal has of it, until its robots.txt is asked for again.
  ///
  /// No attempt is counted: nobody has asked for them. One that was sent here by another host has been
  /// asked for, and would be again each time: it fails.
  func setAside(_ visits: [PageVisit]) async {
    for visit in visits where visit.address != visit.pending.address {
      await carry(visit, hasTurn: false)
    }
    let resting = visits.filter { $0.address == $0.pending.address }
    guard let first = resting.first else { return }
    let origin = robotsOrigin(first.address)
    let wall = Date()
    let wait = (robots.waits(origin) ?? 0) - wall.timeIntervalSince1970
    let until = wall.addingTimeInterval(min(max(0, wait), RobotsPolicy.longest))
    _ = await durably(.record) { () async throws(StoreError) in
      try await store.postpone(host: first.pending.host, origin: origin, until: until)
    }
    // Only now, so that the journal does not give them out once more before their time has moved.
    for visit in resting { frontier.finish(visit) }
    // A one-shot run leaves them to the next one.
    guard settings.mode == .daemon else { return }
    noteBacklog(first.pending.host, after: until.timeIntervalSinceNow)
  }
}
