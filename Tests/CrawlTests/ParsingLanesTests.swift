// Work that does not end in its time: given up, its lane replaced, and taken back when it has ended.

import Dispatch
import Testing

@testable import Crawl

@Suite struct ParsingLanesTests {
  /// Work that ends when the test lets it.
  private let door = DispatchSemaphore(value: 0)
  private let lanes = ParsingLanes(count: 1, marks: nil, patience: .milliseconds(1))

  private func overstay() async throws {
    let door = door
    #expect(try await lanes.run(1) { door.wait() } == nil)
  }

  @Test func `lanes of work that ends late are taken back, however often it happens`() async throws
  {
    for _ in 0..<3 {
      for _ in 0..<ParsingLanes.mostLost { try await overstay() }
      for _ in 0..<ParsingLanes.mostLost { door.signal() }
      while await !lanes.lost.isEmpty { await Task.yield() }
    }
    #expect(await !lanes.isExhausted)
    try await overstay()
    door.signal()
  }

  @Test func `where every lane is lost, who waits for one hears it`() async throws {
    for _ in 0..<ParsingLanes.mostLost { try await overstay() }
    // One of the two takes the last lane and loses it, the other waits for it.
    let (door, lanes) = (door, lanes)
    let ends = await withTaskGroup(of: String.self) { group in
      for _ in 0..<2 {
        group.addTask {
          do {
            return try await lanes.run(1) { door.wait() } == nil ? "given up" : "done"
          } catch {
            return "none left"
          }
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(ends == ["given up", "none left"])
    #expect(await lanes.isExhausted)
    await #expect(throws: LanesClosed.self) { try await lanes.run(1) { 1 } }
    for _ in 0...ParsingLanes.mostLost { door.signal() }
  }

  @Test func `after a stop nobody waits for lanes for longer than work may take`() async throws {
    await lanes.stop()
    await #expect(throws: LanesClosed.self) {
      while true { _ = try await lanes.run(1) { 1 } }
    }
    #expect(await !lanes.isExhausted)
  }

  @Test func `large pages are read one at a time, and keep no small one waiting`() async throws {
    let lanes = ParsingLanes(count: 2, marks: nil)
    let (door, begun) = (door, DispatchSemaphore(value: 0))
    let large = HeavyTurn.pageBytes + 1
    let (order, ended) = AsyncStream.makeStream(of: String.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        _ = try await lanes.run(1, bytes: large) {
          begun.signal()
          door.wait()
          ended.yield("large")
        }
      }
      // Off Swift's own threads, which must not be held.
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          begun.wait()
          continuation.resume()
        }
      }
      group.addTask { _ = try await lanes.run(2, bytes: large) { ended.yield("next") } }
      for _ in 0..<100 {
        _ = try await lanes.run(3) { ended.yield("small") }
        await Task.yield()
      }
      door.signal()
      try await group.waitForAll()
    }
    ended.finish()
    let all = await order.reduce(into: []) { $0.append($1) }
    #expect(all == [String](repeating: "small", count: 100) + ["large", "next"])
  }
}
