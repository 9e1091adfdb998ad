// A queue of hosts ordered by time: a binary heap.

/// Hosts by the time of their next turn, earliest first; ties by insertion are not kept.
struct TimeQueue: Sendable {
  private var heap: [(time: Double, host: String)] = []

  var first: (time: Double, host: String)? { heap.first }

  mutating func insert(time: Double, host: String) {
    heap.append((time, host))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent].time <= heap[child].time { break }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  mutating func removeFirst() {
    guard let last = heap.popLast(), !heap.isEmpty else { return }
    heap[0] = last
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < heap.count else { return }
      let right = left + 1
      let child = right < heap.count && heap[right].time < heap[left].time ? right : left
      if heap[parent].time <= heap[child].time { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
