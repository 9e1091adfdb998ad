// Whether a source held everything that came since the last poll: a comparison of two readings.

package import Corpus
package import Foundation

/// How one reading of a source compares with the one before.
///
/// A feed shows its latest entries only. While two polls share an entry, nothing between them was
/// missed; where they share none, entries may have come and gone unseen.
package struct Coverage: Sendable, Equatable {
  /// Entries compared: eight bytes each are kept per source, and real feeds show 10 to 100.
  static let mostCompared = 128
  /// No estimate goes beyond this: one wrong date must not make up millions.
  static let mostMissed = 10_000

  /// A hash of each of the newest entries' addresses.
  package let recent: [UInt64]
  /// How many entries were there at the last poll too; nil where there is nothing to compare.
  package let overlap: Int?
  /// Entries that came and went unseen, as estimated; nil where none did.
  package let missed: Int?
  /// The entries that were compared.
  let count: Int

  /// That of a source in which nothing has changed.
  package static let unchanged = Coverage(recent: [], overlap: 1, missed: nil, count: 1)

  private init(recent: [UInt64], overlap: Int?, missed: Int?, count: Int) {
    self.recent = recent
    self.overlap = overlap
    self.missed = missed
    self.count = count
  }

  /// Compares entries, given as addresses and dates, with the hashes of an earlier reading.
  package init(
    _ entries: [(address: WebAddress, date: Date?)], previous: [UInt64], lastPoll: Date?
  ) {
    let hashes = entries.map { Self.hash($0.address) }
    count = hashes.count
    let newest = zip(entries, hashes).enumerated().sorted { one, other in
      let dates = (one.element.0.date ?? .distantPast, other.element.0.date ?? .distantPast)
      return dates.0 == dates.1 ? one.offset < other.offset : dates.0 > dates.1
    }
    recent = newest.prefix(Self.mostCompared).map(\.element.1)
    guard !previous.isEmpty, !entries.isEmpty else {
      overlap = nil
      missed = nil
      return
    }
    let known = Set(previous)
    let shared = Set(hashes).intersection(known).count
    overlap = shared
    let dates = entries.compactMap(\.date)
    missed = shared > 0 ? nil : Self.estimate(count: entries.count, dates: dates, since: lastPoll)
  }

  /// The interval that the two readings ask for, in seconds; nil where the usual one will do.
  ///
  /// After a gap it is halved; while all goes well it grows slowly back, so that a source that is as
  /// busy as before is not lost again at once.
  package func interval(after current: Double, usual: Double) -> Double? {
    // Before the first poll, and after failures or long hints, the stored one is no measure.
    let current = current > 0 ? min(current, usual) : usual
    if missed != nil { return current / 2 }
    guard current < usual, let overlap else { return nil }
    let isAmple = overlap * 2 > count
    let next = isAmple ? current * Self.growth : current
    return next < usual ? next : nil
  }

  /// The growth of a shortened interval while at least half of the entries are known already.
  private static let growth = 1.125

  /// Entries between the last poll and the oldest one that is still there, at the rate of those there.
  ///
  /// Without dates nobody knows: as many as the feed holds is the least that one turn of it has lost.
  private static func estimate(count: Int, dates: [Date], since lastPoll: Date?) -> Int? {
    guard let oldest = dates.min(), let newest = dates.max(), newest > oldest, let lastPoll else {
      return min(count, mostMissed)
    }
    let unseen = oldest.timeIntervalSince(lastPoll)
    // The entries reach back beyond the last poll: their addresses changed, and nothing was missed.
    guard unseen > 0 else { return nil }
    let rate = Double(dates.count - 1) / newest.timeIntervalSince(oldest)
    return Int(min(max(1, (unseen * rate).rounded()), Double(mostMissed)))
  }

  /// FNV-1a over the address's identity.
  private static func hash(_ address: WebAddress) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in address.identity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
