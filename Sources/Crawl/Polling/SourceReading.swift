// How a source is to be read, as the configuration asks for it.

package import Corpus
package import Foundation

/// What of a source is wanted; the defaults take everything that a feed of news has.
package struct SourceReading: Sendable, Equatable {
  /// What a source is read as.
  package enum Kind: String, Sendable, CaseIterable {
    /// What its content turns out to be: feed, sitemap, index of sitemaps, robots.txt.
    case auto
    /// A web page whose links to articles are its entries.
    case section
  }

  package var kind: Kind
  /// Where there are any, only addresses that match one are taken.
  package var include: [AddressPattern]
  /// Addresses that match one are never taken.
  package var exclude: [AddressPattern]
  /// Whether links to other sites are taken; nil: those of feeds are, those of sitemaps and sections not.
  package var otherHosts: Bool?
  /// Entries that changed last before this are left out.
  package var since: Date?
  /// Entries of sitemaps that changed last longer ago than this are left out, in seconds; infinite: none.
  package var windowSeconds: Double?

  package init(
    kind: Kind = .auto, include: [AddressPattern] = [], exclude: [AddressPattern] = [],
    otherHosts: Bool? = nil, since: Date? = nil, windowSeconds: Double? = nil
  ) {
    self.kind = kind
    self.include = include
    self.exclude = exclude
    self.otherHosts = otherHosts
    self.since = since
    self.windowSeconds = windowSeconds
  }

  /// A text that changes when the reading does; nil where all is as by default.
  package var signature: String? {
    guard self != SourceReading() else { return nil }
    var parts = [kind.rawValue]
    parts += include.map { "+" + $0.text } + exclude.map { "-" + $0.text }
    if let otherHosts { parts.append("hosts=\(otherHosts)") }
    if let since { parts.append("since=\(Timestamp.format(since))") }
    if let windowSeconds { parts.append("window=\(windowSeconds)") }
    return parts.joined(separator: " ")
  }

  /// Whether an address is wanted, as far as the patterns say.
  func wants(_ address: WebAddress) -> Bool {
    if exclude.contains(where: { $0.matches(address) }) { return false }
    return include.isEmpty || include.contains { $0.matches(address) }
  }
}
