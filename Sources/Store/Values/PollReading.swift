// What a poll read beside its entries: the sources that it names, and how it compares with the last one.

package import Corpus
package import Foundation

/// Where a source comes from that the configuration does not list.
package struct Derivation: Sendable, Equatable {
  /// What a derived source is for; raw values are stable.
  package enum Role: String, Sendable, Equatable {
    /// Named by an index of sitemaps or a robots.txt; read again when it changes.
    case sitemap
    /// An older page of a feed, read once: by a back-fill, or to close a gap.
    case history
  }

  /// The listed source, which its URLs count for.
  package var root: Int64
  package var role: Role
  /// Steps from the root: 1 for what the root itself names.
  package var depth: Int
  /// When its parent says that it last changed; of a page that closes a gap, how far back that reaches.
  package var claimed: Date?

  package init(root: Int64, role: Role, depth: Int, claimed: Date? = nil) {
    self.root = root
    self.role = role
    self.depth = depth
    self.claimed = claimed
  }
}

/// One source that another one names.
package struct DerivedSource: Sendable, Equatable {
  package var address: WebAddress
  package var role: Derivation.Role
  package var claimed: Date?

  package init(address: WebAddress, role: Derivation.Role, claimed: Date? = nil) {
    self.address = address
    self.role = role
    self.claimed = claimed
  }
}

/// Where a back-fill stands.
package struct BackfillProgress: Sendable, Equatable {
  /// The older pages and sitemaps that are known.
  package var known: Int
  /// Those of them that are still to be read; 0 where the back-fill has come to its end.
  package var unread: Int

  /// That of a source of which nothing older is known.
  package static let none = BackfillProgress(known: 0, unread: 0)
}

/// Why an entry, or a source that an index names, was left out; raw values are stable.
package enum LeftOut: String, Sendable, CaseIterable {
  /// It changed last before the window that is wanted.
  case old
  /// Its address matches an `exclude`, or no `include`.
  case pattern
  /// It is on another site.
  case host
  /// It has no link that can be followed.
  case noLink = "no-link"
  /// There are more than are kept.
  case many
}

/// What a poll read beside its entries.
package struct PollReading: Sendable, Equatable {
  /// What the content turned out to be.
  package var kind: String?
  /// The sources that it names.
  package var derived: [DerivedSource] = []
  /// Of the sources that it names, those that changed last before this are not read.
  package var derivedSince: Date?
  /// The most of them to be read now; the rest comes at later polls.
  package var mostDerived = 0
  /// Whether older pages, and sitemaps that were never read so far back, are due too.
  package var isBackfill = false
  /// How far back the source was read: entries that changed last before this were left out.
  package var readSince: Date?
  package var leftOut: [LeftOut: Int] = [:]
  /// A hash of each of the newest entries, for the next poll to be compared with.
  package var recent: [UInt64] = []
  /// How many entries were there at the last poll too; nil where there is nothing to compare with.
  package var overlap: Int?
  /// Entries that came and went between the two, as estimated; nil where the polls overlap.
  package var missed: Int?

  package init() {}

  /// What was left out, as `old=120 pattern=3`; nil where nothing.
  package var leftOutText: String? {
    let parts = leftOut.filter { $0.value > 0 }.sorted { $0.key.rawValue < $1.key.rawValue }
    return parts.isEmpty
      ? nil : parts.map { "\($0.key.rawValue)=\($0.value)" }.joined(separator: " ")
  }

  /// The counts of `leftOutText`; words that are none are passed over.
  static func leftOut(from text: String?) -> [LeftOut: Int] {
    (text ?? "").split(separator: " ").reduce(into: [:]) { counts, word in
      let parts = word.split(separator: "=")
      guard parts.count == 2, let reason = LeftOut(rawValue: String(parts[0])) else { return }
      counts[reason] = Int(parts[1])
    }
  }

  var recentBytes: Data? {
    recent.isEmpty ? nil : recent.withUnsafeBytes { Data($0) }
  }

  static func hashes(from bytes: Data?) -> [UInt64] {
    guard let bytes, bytes.count.isMultiple(of: 8) else { return [] }
    var hashes = [UInt64](repeating: 0, count: bytes.count / 8)
    _ = hashes.withUnsafeMutableBytes { bytes.copyBytes(to: $0) }
    return hashes
  }
}
