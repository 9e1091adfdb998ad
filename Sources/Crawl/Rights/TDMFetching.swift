// How a site's tdmrep.json comes into force: in a turn of its host, before the first page of the day.

import Corpus
import Foundation
import Store
import Transport

extension Crawler {
  /// A file that could not be had is asked for again after this, in seconds.
  private static let tdmRetry = 3600.0
  /// How long a page waits while another one's turn is spent on the file, in seconds.
  private static let tdmWait = 1.0

  /// Whether the file of a page's origin is known, and speaks; else it has been asked for in the page's turn,
  /// and the page is to come again.
  func knowsReservations(of visit: PageVisit) async -> Bool {
    let origin = robotsOrigin(visit.address)
    guard settings.rights.readsFile, ["http", "https"].contains(visit.address.scheme),
      reservations.file(origin, now: Date().timeIntervalSince1970) == nil,
      let file = WebAddress(origin + TDMFile.path)
    else { return true }
    let due: Double
    if reservations.begin(origin) {
      await askReservations(file, origin: origin, host: visit.host)
      reservations.end(origin)
      // It keeps its place before the host's other pages.
      due = 0
    } else {
      await release(visit.host, .untouched, of: visit.address.text)
      due = Self.monotonic() + Self.tdmWait
    }
    frontier.add(visit, due: due, politeness, now: Self.monotonic())
    return false
  }

  /// Whether the file of a page's origin reserves the page.
  func isReserved(_ address: WebAddress) -> Bool {
    guard settings.rights.readsFile else { return false }
    let file = reservations.file(robotsOrigin(address), now: Date().timeIntervalSince1970)
    return file?.reserves(address.target) ?? false
  }

  /// Brings an origin's file into force: from the journal while fresh, else from the host, whose turn was begun.
  private func askReservations(_ file: WebAddress, origin: String, host: String) async {
    let wall = Date()
    let known = await durably(.record) { () async throws(StoreError) in
      try await store.robots(origin: file.text)
    }
    if let record = known ?? nil, record.expires > wall,
      record.expires.timeIntervalSince(wall) <= RobotsPolicy.longest
    {
      await release(host, .untouched, of: file.text)
      return keep(record, origin: origin)
    }
    var record = RobotsRecord(
      origin: file.text, status: nil, body: [], fetched: wall,
      expires: wall.addingTimeInterval(Self.tdmRetry))
    // Forbidden by robots.txt, it is not asked for.
    if !robotsDecision(file).isAllowed {
      await release(host, .untouched, of: file.text)
    } else {
      var limits = settings.pageLimits
      limits.wireBytes = TDMFile.mostBytes
      limits.decodedBytes = TDMFile.mostBytes
      do throws(TransferError) {
        let response = try await client.fetch(Request(file.text, limits: limits))
        await release(host, HostAnswer(response, now: Date()), of: file.text)
        record.status = response.status
        // A day, as for robots.txt; where the host is in trouble it is asked again sooner.
        if response.status < 500, response.status != 429 {
          record.expires = wall.addingTimeInterval(RobotsPolicy.longest)
        }
        if response.status == 200 { record.body = response.body }
      } catch {
        await release(host, HostAnswer(error), of: file.text)
        if error.reason == .cancelled { return }
      }
    }
    keep(record, origin: origin)
    let kept = record
    _ = await durably(.record) { () async throws(StoreError) in try await store.saveRobots(kept) }
  }

  private func keep(_ record: RobotsRecord, origin: String) {
    reservations.keep(
      TDMFile(parsing: record.body), origin: origin, expires: record.expires.timeIntervalSince1970)
  }
}
