// Where bytes from the network are parsed: on queues of their own, within a time.

import Dispatch
package import Store

/// Runs parsers, as many at once as there are lanes, so that none can hold up the crawl itself.
///
/// Swift's own threads are as many as the cores: two bad pages on them would stop the journal, the
/// watchdog and the signals. A parser that overstays is left behind with its lane, its page is
/// given up, and a new lane takes the old one's place.
package actor ParsingLanes {
  /// The longest that a page or feed may be parsed, in seconds; the slowest real one takes 0.1.
  private static let patience: DispatchTimeInterval = .seconds(20)
  /// Lanes made anew before no more are: so many pages without an end are an attack, and each holds a thread.
  private static let mostLost = 16

  private var queues: [DispatchQueue]
  private let marks: ParsingMarks?
  private var free: [Int]
  private var waiters: [CheckedContinuation<Int, Never>] = []
  private var lost = 0

  /// Makes `count` lanes: one a core uses them all.
  package init(count: Int, marks: ParsingMarks?) {
    queues = (0..<max(1, count)).map { DispatchQueue(label: "corpusd.parsing.\($0)") }
    free = Array(queues.indices)
    self.marks = marks
  }

  /// The result of `work`, or nil where it took too long; `id` is what a crash would be put down to.
  package func run<Value: Sendable>(
    _ id: Int64, _ work: @escaping @Sendable () -> Value
  ) async -> Value? {
    let lane = await lane()
    let (results, continuation) = AsyncStream.makeStream(
      of: Value.self, bufferingPolicy: .bufferingOldest(1))
    let timer = DispatchWorkItem { continuation.finish() }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: timer)
    queues[lane].async { [marks] in
      marks?.set(lane, id)
      let value = work()
      marks?.set(lane, 0)
      continuation.yield(value)
      continuation.finish()
    }
    for await value in results {
      timer.cancel()
      leave(lane)
      return value
    }
    replace(lane)
    return nil
  }

  private func lane() async -> Int {
    if let lane = free.popLast() { return lane }
    return await withCheckedContinuation { waiters.append($0) }
  }

  private func leave(_ lane: Int) {
    if waiters.isEmpty {
      free.append(lane)
    } else {
      waiters.removeFirst().resume(returning: lane)
    }
  }

  private func replace(_ lane: Int) {
    guard lost < Self.mostLost else { return }
    lost += 1
    queues.append(DispatchQueue(label: "corpusd.parsing.\(queues.count)"))
    leave(queues.count - 1)
  }
}
