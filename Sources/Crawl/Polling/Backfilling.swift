// A back-fill: the older pages and sitemaps of one source, through the same frontier as everything else.

import Corpus
import Extraction
import Foundation
package import Store

extension Crawler {
  /// Queues what an interrupted back-fill had found, and the source itself.
  func scheduleBackfill(_ source: SourceState, _ plan: BackfillPlan) async throws(StoreError) {
    let unread = try await store.beginBackfill(of: source.id, since: plan.since)
    let now = Self.monotonic()
    if let visit = visit(source) { frontier.add(visit, due: now, politeness, now: now) }
    derivedLeft[source.id] = unread.count
    for state in unread {
      guard let visit = visit(state) else { continue }
      derivedInHand.insert(state.id)
      frontier.add(visit, due: now, politeness, now: now)
    }
  }

  /// Where the back-fill of this run stands, after the run; nil where it was none.
  package func backfillProgress() async throws(StoreError) -> BackfillProgress? {
    guard let plan = settings.backfill,
      let source = listed.first(where: { $0.value.declaration.address == plan.address })
    else { return nil }
    return try await store.endBackfill(of: source.key, since: plan.since)
  }
}

/// Where the page of a feed lies that is older than one that was read.
enum OlderPage {
  /// The address of the older page; nil where there is none, or where nothing older is wanted.
  ///
  /// Archives (RFC 5005 §4) and pages (§3, JSON Feed's `next_url`) are named by the feed. WordPress,
  /// where a feed says that it made it, numbers them without saying so.
  static func of(
    _ feed: Feed, at address: WebAddress, coverage: Coverage, isFirst: Bool, since: Date,
    ownDomains: Set<String>
  ) -> WebAddress? {
    guard !feed.entries.isEmpty else { return nil }
    // A page of the same entries as the one before is what a server gives for a number it doesn't know.
    if !isFirst, let overlap = coverage.overlap, overlap == coverage.count { return nil }
    let dates = feed.entries.compactMap(\.date)
    // Older than wanted, to the last entry; what has no date may be anything.
    if dates.count == feed.entries.count, let newest = dates.max(), newest < since { return nil }
    let page = feed.previousArchive ?? feed.next ?? numbered(feed, address)
    guard let page, page != address, page.scheme != "file" || address.scheme == "file",
      ownDomains.contains(page.registrableDomain)
    else { return nil }
    return page
  }

  /// `?paged=2` after the feed itself, and one more after each page.
  private static func numbered(_ feed: Feed, _ address: WebAddress) -> WebAddress? {
    guard feed.generator?.lowercased().contains("wordpress") == true else { return nil }
    var parameters = (address.query ?? "").split(separator: "&").map(String.init)
    var number = 1
    if let index = parameters.firstIndex(where: { $0.hasPrefix(parameter) }) {
      guard let known = Int(parameters[index].dropFirst(parameter.count)), known < mostPages else {
        return nil
      }
      number = known
      parameters.remove(at: index)
    }
    parameters.append("\(parameter)\(number + 1)")
    return WebAddress("?" + parameters.joined(separator: "&"), relativeTo: address)
  }

  private static let parameter = "paged="
  /// The journal keeps no more rows of one source.
  private static let mostPages = 5_000
}
