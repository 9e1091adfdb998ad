// Polls made-up sources for 30 days, adaptively and at fixed intervals, and prints what each caught, when, and for
// how many requests: swift run -c release poll-simulation

import Crawl
import Foundation

/// What polling some sources came to.
struct Tally {
  var posts = 0
  var caught = 0
  var requests = 0
  var delays: [Double] = []

  mutating func add(_ other: Tally) {
    posts += other.posts
    caught += other.caught
    requests += other.requests
    delays += other.delays
  }

  func cells() -> String {
    let sorted = delays.sorted()
    let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2] / 60
    let late = sorted.isEmpty ? 0 : sorted[sorted.count * 9 / 10] / 60
    let share = 100 * Double(caught) / Double(max(posts, 1))
    let cost = Double(requests) / Double(max(caught, 1))
    return String(format: "%9.3f %% %9.1f %9.1f %12.2f", share, median, late, cost)
  }
}

/// A way to poll: at fixed intervals in seconds, or (nil) adaptively, with servers that give validators or none.
struct Strategy {
  var name: String
  var fixed: Double?
  var hasValidators = true
}

let days = 30
let sourcesPerKind = 200
/// A Monday, so that the weekend of the made-up sources is one.
let start = Date(timeIntervalSince1970: 1_759_708_800)
let bounds = PollLimits(
  intervalSeconds: 3600, minimumSeconds: 900, maximumSeconds: 86_400, isAdaptive: true)

/// Polls one source from its first post's day on.
func poll(_ source: SimulatedSource, _ strategy: Strategy, seed: UInt64) -> Tally {
  var dice = Dice(seed: seed)
  var tally = Tally(posts: source.posts.count)
  var rhythm = Rhythm()
  var limits = bounds
  if let fixed = strategy.fixed {
    limits = PollLimits(intervalSeconds: fixed, minimumSeconds: fixed, maximumSeconds: fixed)
  }
  var now = Double.random(in: 0..<limits.intervalSeconds, using: &dice)
  var last: Double?
  var shown = 0
  let end = Double(days) * 86_400
  while now < end {
    tally.requests += 1
    var newest = shown
    while newest < source.posts.count && source.posts[newest] <= now { newest += 1 }
    let first = max(shown, newest - source.kind.window)
    let fresh = source.posts[first..<newest]
    tally.caught += fresh.count
    tally.delays += fresh.map { now - $0 }
    if let last {
      rhythm.learn(
        from: start + last, to: start + now, new: newest - shown, dates: fresh.map { start + $0 },
        window: source.kind.window)
    }
    (shown, last) = (newest, now)
    var hints = PollHints()
    if strategy.fixed == nil {
      hints.rhythmSeconds = rhythm.wait(
        from: start + now, limits: limits, isConditional: strategy.hasValidators)
    }
    let next = PollSchedule.next(
      failures: 0, hints: hints, limits: limits, now: start + now,
      random: Double.random(in: 0..<1, using: &dice))
    now = next.next.timeIntervalSince(start)
  }
  // What was posted behind the last poll could not be caught by any schedule.
  tally.posts -= source.posts.count - shown
  return tally
}

let strategies = [
  Strategy(name: "adaptive"), Strategy(name: "no validators", hasValidators: false),
  Strategy(name: "every 15 min", fixed: 900), Strategy(name: "every hour", fixed: 3600),
]
print("\(SourceKind.all.count * sourcesPerKind) sources, \(days) days; bounds 15 min to 24 h")
print("                                caught  median min    p90 min  requests/entry")
var totals = strategies.map { _ in Tally() }
for (index, kind) in SourceKind.all.enumerated() {
  for (number, strategy) in strategies.enumerated() {
    var sum = Tally()
    for source in 0..<sourcesPerKind {
      let seed = UInt64(index * 10_000 + source)
      sum.add(
        poll(SimulatedSource(kind, days: days, seed: seed), strategy, seed: seed + 7))
    }
    totals[number].add(sum)
    let name = kind.name.padding(toLength: 12, withPad: " ", startingAt: 0)
    print(name, strategy.name.padding(toLength: 13, withPad: " ", startingAt: 0), sum.cells())
  }
}
for (strategy, total) in zip(strategies, totals) {
  let name = strategy.name.padding(toLength: 13, withPad: " ", startingAt: 0)
  print("all         ", name, total.cells(), " \(total.requests) requests")
}
