// From the bytes of a source to its entries, or to the further sources that it names.

import Corpus
import Extraction
import Foundation
import Store

/// What a source gave.
struct SourceContent: Sendable {
  var feed: Feed
  /// What it turned out to be, as the journal has it.
  var kind: String
  /// The sitemaps that it names.
  var sitemaps: [DerivedSource] = []

  /// The journal's word for a robots.txt, or a site's root, that is read for its sitemaps.
  static let robots = "robots"

  /// Whether its entries come and go, so that two readings can be compared.
  var isWindow: Bool { kind != Self.robots && !isSitemap }

  var isSitemap: Bool { feed.kind == .sitemap || feed.kind == .sitemapIndex }
}

/// Why a source could not be read, as words that go on after "The source".
struct SourceFault: Error, Sendable {
  var reason: String
}

extension SourceContent {
  /// Sitemaps that a robots.txt may name; real ones name some hundred.
  private static let mostSitemaps = 5_000

  /// Reads a source: its content decides what it is, unless it is to be read as a section.
  ///
  /// For a site's root the visit carries the sitemaps that its robots.txt names.
  static func read(
    _ bytes: [UInt8], of visit: PollVisit, contentType: String?
  ) -> Result<SourceContent, SourceFault> {
    let (address, reading) = (visit.address, visit.reading)
    if address.path == "/robots.txt" {
      return site(RobotsRules(parsing: bytes).sitemaps, address) { "names no sitemap" }
    }
    do throws(FeedError) {
      if reading.kind == .section {
        let feed = try SectionReader.read(
          bytes, address: address, contentType: contentType,
          rules: SectionRules(
            include: reading.include, exclude: reading.exclude,
            allowsOtherHosts: reading.otherHosts ?? false,
            learned: LearnedShape(visit.articles)))
        return .success(SourceContent(feed: feed, kind: feed.kind.rawValue))
      }
      let feed = try FeedReader.read(bytes, address: address, contentType: contentType)
      var content = SourceContent(feed: feed, kind: feed.kind.rawValue)
      if feed.kind == .sitemapIndex {
        content.sitemaps = feed.entries.compactMap { entry in
          entry.link.map { DerivedSource(address: $0, role: .sitemap, claimed: entry.updated) }
        }
        content.feed.entries = []
      }
      return .success(content)
    } catch {
      guard error.reason == .webPage else {
        return .failure(SourceFault(reason: "can't be read: \(error)"))
      }
      let isRoot = address.path == "/" && address.query == nil
      return site(isRoot ? visit.sitemaps : [], address) { webPage(error, isRoot: isRoot) }
    }
  }

  /// A site by the sitemaps that its robots.txt names.
  private static func site(
    _ sitemaps: [String], _ address: WebAddress, otherwise reason: () -> String
  ) -> Result<SourceContent, SourceFault> {
    let named = sitemaps.prefix(mostSitemaps).compactMap { WebAddress($0, relativeTo: address) }
      .filter { $0.scheme == address.scheme || $0.scheme != "file" }
    guard !named.isEmpty else { return .failure(SourceFault(reason: reason())) }
    var content = SourceContent(feed: Feed(kind: .sitemapIndex), kind: robots)
    content.sitemaps = named.map { DerivedSource(address: $0, role: .sitemap) }
    return .success(content)
  }

  private static func webPage(_ error: FeedError, isRoot: Bool) -> String {
    let site = isRoot ? ", and the site's robots.txt names no sitemap" : ""
    let mend =
      error.feeds.isEmpty
      ? "it names no feed; kind = \"section\" reads its links, 'corpusd discover' looks for more"
      : "list the feed that it names instead: " + error.feeds.prefix(5).joined(separator: ", ")
    return "is a web page where a feed was promised\(site); \(mend)"
  }
}
