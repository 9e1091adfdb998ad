// Where bytes from the network are parsed: on queues of their own, within a time.

package import Dispatch
package import Store

/// No lane can be had any more: the crawl is stopping, or every lane has something in hand that does not end.
package struct LanesClosed: Error {}

/// Runs parsers, as many at once as there are lanes, so that none can hold up the crawl itself.
///
/// Swift's own threads are as many as the cores: two bad pages on them would stop the journal, the
/// watchdog and the signals. A parser that overstays is left behind with its lane, its page is
/// given up, and a new lane takes the old one's place until what was late has ended after all.
package actor ParsingLanes {
  /// The longest that a page or feed may be parsed, in seconds; the slowest real one takes 0.1.
  package static let patience: DispatchTimeInterval = .seconds(20)
  /// Lanes beyond the usual number, for those that are lost: so many pages without an end are an attack, and each
  /// holds a thread.
  static let mostLost = 16

  private let count: Int
  private let patience: DispatchTimeInterval
  private var queues: [DispatchQueue]
  private let marks: ParsingMarks?
  private var free: [Int]
  private var waiters: [CheckedContinuation<Int?, Never>] = []
  /// Lanes whose work was given up and has not ended.
  private(set) var lost: Set<Int> = []
  /// Lanes whose work ended before it was known here that it had been given up.
  private var early: Set<Int> = []
  /// Lanes that came back when others had taken their place.
  private var spare: [Int] = []
  var heavy = HeavyTurn()
  private var isClosed = false
  /// Whether every lane is lost: nothing can be parsed before the program starts anew.
  package private(set) var isExhausted = false

  /// Makes `count` lanes: one a core uses them all; work that takes longer than `patience` is given up.
  package init(
    count: Int, marks: ParsingMarks?, patience: DispatchTimeInterval = ParsingLanes.patience
  ) {
    self.count = max(1, count)
    self.patience = patience
    queues = (0..<max(1, count)).map { DispatchQueue(label: "corpusd.parsing.\($0)") }
    free = Array(queues.indices)
    self.marks = marks
  }

  /// The result of `work`, or nil where it took too long; `id` is what a crash would be put down to, and `bytes`
  /// what there is to parse of a page.
  ///
  /// - Throws: where no lane can be had, and `work` was not begun.
  package func run<Value: Sendable>(
    _ id: Int64, bytes: Int = 0, _ work: @escaping @Sendable () -> Value
  ) async throws(LanesClosed) -> Value? {
    let isHeavy = bytes > HeavyTurn.pageBytes
    if isHeavy { await takeHeavyTurn(id) }
    defer { if isHeavy { leaveHeavyTurn(id) } }
    let lane = try await lane()
    let (results, continuation) = AsyncStream.makeStream(
      of: Value.self, bufferingPolicy: .bufferingOldest(1))
    let timer = DispatchWorkItem { continuation.finish() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: timer)
    queues[lane].async { [marks] in
      marks?.set(lane, id)
      let value = work()
      marks?.set(lane, 0)
      // Exactly one of both happens: someone takes the value, or hears that it came too late.
      if case .terminated = continuation.yield(value) { Task { await self.returned(lane) } }
      continuation.finish()
    }
    for await value in results {
      timer.cancel()
      leave(lane)
      return value
    }
    lose(lane)
    return nil
  }

  /// Gives up waiting for lanes, once those who wait now have had the time that work may take.
  package func stop() {
    DispatchQueue.global().asyncAfter(deadline: .now() + patience) {
      Task { await self.close() }
    }
  }

  private func lane() async throws(LanesClosed) -> Int {
    if isClosed { throw LanesClosed() }
    if let lane = free.popLast() { return lane }
    guard let lane = await withCheckedContinuation({ waiters.append($0) }) else {
      throw LanesClosed()
    }
    return lane
  }

  private func leave(_ lane: Int) {
    if waiters.isEmpty {
      free.append(lane)
    } else {
      waiters.removeFirst().resume(returning: lane)
    }
  }

  /// Puts another lane in a lost one's place.
  private func lose(_ lane: Int) {
    if early.remove(lane) != nil { return leave(lane) }
    lost.insert(lane)
    if let other = spare.popLast() { return leave(other) }
    if lost.count <= Self.mostLost {
      queues.append(DispatchQueue(label: "corpusd.parsing.\(queues.count)"))
      leave(queues.count - 1)
    } else if lost.count == queues.count {
      isExhausted = true
      close()
    }
  }

  /// Takes back a lane whose work has ended too late.
  private func returned(_ lane: Int) {
    guard lost.remove(lane) != nil else {
      early.insert(lane)
      return
    }
    let working = queues.count - lost.count - spare.count - 1
    if working < count { leave(lane) } else { spare.append(lane) }
  }

  private func close() {
    isClosed = true
    for waiter in waiters { waiter.resume(returning: nil) }
    waiters = []
  }
}
