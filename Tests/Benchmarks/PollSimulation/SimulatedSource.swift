// Made-up sources: when they post, and how many entries their feeds show.

import Foundation

/// A generator that gives the same numbers at every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A kind of source: posts a day by hour and weekday, posts that come together, entries shown.
struct SourceKind {
  let name: String
  /// Times a day at which something is posted, in the mean.
  let perDay: ClosedRange<Double>
  /// Posts at each of these times.
  let batch: ClosedRange<Int>
  /// Hours of the day (UTC, before a shift of the source's own) in which nearly all of it comes.
  let hours: ClosedRange<Int>
  /// The weight of the other hours, and of the weekend.
  let night: Double
  let weekend: Double
  /// Entries that the feed shows.
  let window: Int

  static let all = [
    SourceKind(
      name: "agency", perDay: 120...300, batch: 1...1, hours: 4...20, night: 0.4, weekend: 0.6,
      window: 50),
    SourceKind(
      name: "newspaper", perDay: 30...60, batch: 1...1, hours: 5...20, night: 0.1, weekend: 0.6,
      window: 30),
    SourceKind(
      name: "regional", perDay: 5...12, batch: 1...1, hours: 7...17, night: 0.03, weekend: 0.2,
      window: 20),
    SourceKind(
      name: "early batch", perDay: 1...1, batch: 10...20, hours: 3...3, night: 0, weekend: 0.3,
      window: 20),
    SourceKind(
      name: "weekly", perDay: 0.14...0.2, batch: 5...15, hours: 9...11, night: 0, weekend: 0,
      window: 20),
    SourceKind(
      name: "blog", perDay: 0.15...0.6, batch: 1...1, hours: 6...22, night: 0.3, weekend: 1.2,
      window: 10),
    SourceKind(
      name: "sleeper", perDay: 0.02...0.06, batch: 1...2, hours: 0...23, night: 1, weekend: 1,
      window: 10),
  ]
}

/// One source: its posts in order of time, in seconds from the start.
struct SimulatedSource {
  let kind: SourceKind
  let posts: [Double]

  init(_ kind: SourceKind, days: Int, seed: UInt64) {
    self.kind = kind
    var dice = Dice(seed: seed)
    let perDay = Double.random(in: kind.perDay, using: &dice)
    let shift = Int.random(in: 0..<24, using: &dice)
    let weights = (0..<24).map { kind.hours.contains($0) ? 1.0 : kind.night }
    let sum = weights.reduce(0, +)
    var posts: [Double] = []
    for day in 0..<days {
      let share = day % 7 >= 5 ? kind.weekend : 1
      for hour in 0..<24 {
        var expected = perDay * share * weights[(hour + shift) % 24] / sum
        // A Poisson number, by counting exponential waits.
        while true {
          expected += log(Double.random(in: .leastNonzeroMagnitude..<1, using: &dice))
          guard expected > 0 else { break }
          let at = (Double(day * 24 + hour) + Double.random(in: 0..<1, using: &dice)) * 3600
          let count = Int.random(in: kind.batch, using: &dice)
          posts += (0..<count).map { at + Double($0) }
        }
      }
    }
    self.posts = posts.sorted()
  }
}
