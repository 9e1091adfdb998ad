// All that one reading of a source gives, worked out where its bytes are parsed.

import Corpus
import Extraction
import Foundation
import Store

/// The entries of a source that are wanted, and how it compares with its last reading.
///
/// A sitemap of a quarter of a million addresses costs as much to sort as to parse: so both are done on
/// a lane of `ParsingLanes` and none of it on the threads that all others share.
struct SourceFindings: Sendable {
  /// Older pages read to close one gap: what lies further back is left to a back-fill.
  private static let mostOlderPages = 5
  /// Entries may be dated before they appear, by so many seconds: drafts of yesterday.
  private static let lateness = 86_400.0

  let feed: Feed
  let entries: [Discovery]
  let reading: PollReading
  /// Of a listed source whose entries come and go; else nil.
  private(set) var coverage: Coverage?

  init(
    _ content: SourceContent, _ visit: PollVisit, keepsContent: Bool, windowSeconds: Double,
    at: Date
  ) {
    feed = content.feed
    var selection = EntrySelection(
      visit.reading, content: content, address: visit.address, root: visit.root,
      keepsContent: keepsContent, windowSeconds: windowSeconds, now: at)
    entries = selection.discoveries(content)
    var reading = PollReading()
    reading.kind = content.kind
    reading.derived = selection.sitemaps(content)
    reading.derivedSince = selection.since
    reading.mostDerived = visit.mostDerived
    reading.leftOut = selection.leftOut
    reading.isBackfill = visit.isBackfill
    reading.readSince = selection.since
    if content.isWindow {
      let compared = Coverage(
        feed.entries.compactMap { entry in entry.link.map { ($0, entry.date) } },
        previous: visit.source.recent, lastPoll: visit.source.lastPoll)
      reading.recent = compared.recent
      if visit.source.derivation == nil {
        reading.overlap = compared.overlap
        reading.missed = compared.missed
        coverage = compared
      }
      if let since = Self.wanted(visit, compared, at),
        let page = OlderPage.of(
          feed, at: visit.address, coverage: compared, isFirst: visit.source.derivation == nil,
          since: since, ownDomains: selection.ownDomains)
      {
        reading.derived.append(
          DerivedSource(address: page, role: .history, claimed: visit.isBackfill ? nil : since))
      }
    }
    self.reading = reading
  }

  /// How far back the older pages of a source are wanted: by a back-fill, or to close a gap; else nil.
  private static func wanted(_ visit: PollVisit, _ coverage: Coverage, _ at: Date) -> Date? {
    if visit.isBackfill { return visit.reading.since ?? .distantPast }
    guard let derivation = visit.source.derivation else {
      return coverage.missed == nil
        ? nil : (visit.source.lastPoll ?? at).addingTimeInterval(-lateness)
    }
    return derivation.depth < mostOlderPages ? derivation.claimed : nil
  }

  /// What an operator should hear of it; nil where all is well.
  var warning: String? {
    let unlinked = reading.leftOut[.noLink] ?? 0
    if entries.isEmpty && reading.derived.isEmpty && (reading.leftOut[.old] ?? 0) == 0 {
      let why = reading.leftOutText.map { "; left out: \($0)" } ?? ""
      return "No entry of the source can be followed (\(feed.entries.count) read\(why))"
    }
    if unlinked > 0 {
      return "\(unlinked) of \(feed.entries.count) entries have no link that can be followed"
    }
    if let missed = reading.missed {
      return "No entry of the last poll is there any more: about \(missed) may have been missed"
        + (reading.derived.isEmpty ? "" : ", and older pages are read for them")
    }
    return feed.note
  }
}
