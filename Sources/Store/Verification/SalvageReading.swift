// Reads a damaged table by ranges of ids, so that what can't be read costs only itself.

import GRDB

/// The way through a damaged table.
struct SalvageReading {
  /// Rows that are asked for at once where nothing is damaged.
  private static let step: Int64 = 1_000
  /// Reads that may fail before the rest is given up: a table that is gone fails at every id.
  private static let mostFailures = 20_000

  let read: (Range<Int64>) throws -> [Row]
  private(set) var rows: [Row] = []
  /// Ids that could not be read, whether or not they were in use.
  private(set) var failed = 0
  private var failures = 0

  init(read: @escaping (Range<Int64>) throws -> [Row]) {
    self.read = read
  }

  /// Reads all ids below a bound, halving what fails until single rows remain.
  mutating func run(below end: Int64) {
    var open: [Range<Int64>] = []
    var start: Int64 = 0
    while start < end || !open.isEmpty {
      let range = open.popLast() ?? start..<min(end, start + Self.step)
      start = max(start, range.upperBound)
      do {
        rows += try read(range)
      } catch {
        failures += 1
        if range.count == 1 || failures > Self.mostFailures {
          failed += range.count
        } else {
          let middle = range.lowerBound + Int64(range.count / 2)
          open += [middle..<range.upperBound, range.lowerBound..<middle]
        }
      }
    }
  }
}
