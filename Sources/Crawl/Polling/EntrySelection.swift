// Which of a source's entries are wanted, and how many were left out for which reason.

import Corpus
import Extraction
import Foundation
import Store

/// Sorts what a source gave into what is taken and what is counted.
struct EntrySelection {
  /// Feeds may carry whole articles; more of one entry than this is not kept for its page's sake.
  private static let contentBytes = 1 << 20
  /// Sitemaps of one index that are kept, newest first; the journal keeps as many.
  private static let mostSitemaps = 5_000

  let reading: SourceReading
  /// The registrable domains that count as the source's own site.
  let ownDomains: Set<String>
  /// Entries that changed last before this are left out; nil: none.
  let since: Date?
  let isFile: Bool
  let keepsContent: Bool

  private(set) var leftOut: [LeftOut: Int] = [:]

  init(
    _ reading: SourceReading, content: SourceContent, address: WebAddress, root: WebAddress,
    keepsContent: Bool, windowSeconds: Double, now: Date
  ) {
    self.reading = reading
    self.keepsContent = keepsContent
    ownDomains = [address.registrableDomain, root.registrableDomain]
    isFile = address.scheme == "file"
    let window = reading.windowSeconds ?? windowSeconds
    let isWindowed = content.isSitemap && window.isFinite
    since = reading.since ?? (isWindowed ? now.addingTimeInterval(-window) : nil)
  }

  /// The entries that are to be fetched; those of a sitemap newest first, as there may be a million.
  mutating func discoveries(_ content: SourceContent) -> [Discovery] {
    let feed = content.feed
    let allowsOthers = reading.otherHosts ?? !(content.isSitemap || feed.kind == .sectionPage)
    var found: [Discovery] = []
    for entry in feed.entries {
      // A source from the network has no business with files of this machine.
      guard let link = entry.link, link.scheme != "file" || isFile else {
        leftOut[.noLink, default: 0] += 1
        continue
      }
      guard allowsOthers || ownDomains.contains(link.registrableDomain) else {
        leftOut[.host, default: 0] += 1
        continue
      }
      guard reading.wants(link) else {
        leftOut[.pattern, default: 0] += 1
        continue
      }
      // A page that changed lately is wanted, however long ago it was published.
      if let since, let date = [entry.published, entry.updated].compactMap({ $0 }).max(),
        date < since
      {
        leftOut[.old, default: 0] += 1
        continue
      }
      found.append(discovery(entry, link, feed))
    }
    guard content.isSitemap else { return found }
    return found.enumerated().sorted { one, other in
      let dates = (Self.date(one.element), Self.date(other.element))
      return dates.0 == dates.1 ? one.offset < other.offset : dates.0 > dates.1
    }.map(\.element)
  }

  /// The sitemaps that an index or robots.txt names and that may hold what is wanted.
  mutating func sitemaps(_ content: SourceContent) -> [DerivedSource] {
    // robots.txt proves the site's owner, so that it may name sitemaps elsewhere (sitemaps.org, "cross submits").
    let allowsOthers = content.kind == SourceContent.robots || reading.otherHosts == true
    var found: [DerivedSource] = []
    for sitemap in content.sitemaps {
      guard sitemap.address.scheme != "file" || isFile,
        allowsOthers || ownDomains.contains(sitemap.address.registrableDomain)
      else {
        leftOut[.host, default: 0] += 1
        continue
      }
      if let since, let claimed = sitemap.claimed, claimed < since {
        leftOut[.old, default: 0] += 1
        continue
      }
      found.append(sitemap)
    }
    guard found.count > Self.mostSitemaps else { return found }
    leftOut[.many] = found.count - Self.mostSitemaps
    found.sort { ($0.claimed ?? .distantPast) > ($1.claimed ?? .distantPast) }
    return Array(found.prefix(Self.mostSitemaps))
  }

  private func discovery(_ entry: Entry, _ link: WebAddress, _ feed: Feed) -> Discovery {
    let content = entry.content.flatMap { $0.utf8.count <= Self.contentBytes ? $0 : nil }
    return Discovery(
      address: link,
      hints: EntryHints(
        entryID: entry.id, title: entry.title, published: entry.published,
        updated: entry.updated, content: keepsContent ? content : nil,
        language: entry.language ?? feed.language, authors: entry.authors))
  }

  private static func date(_ discovery: Discovery) -> Date {
    discovery.hints.updated ?? discovery.hints.published ?? .distantPast
  }
}
