// Large bodies are read one at a time.

/// Whose turn it is to have a large body read: a tree of hundreds of thousands of nodes, or a list of tens of
/// thousands of entries on its way to the journal, is to be in memory once, and leaves the other lanes to others.
struct HeavyTurn {
  /// A page beyond it is a large one, in bytes: hardly any article's page is.
  static let pageBytes = 3 << 20
  /// A source beyond it is a large one, in bytes: it may hold some thousand entries.
  static let sourceBytes = 512 << 10

  private var holder: Int64?
  private var waiters: [(id: Int64, continuation: CheckedContinuation<Void, Never>)] = []

  /// Takes the turn where it is free, or `id`'s own already.
  mutating func take(_ id: Int64) -> Bool {
    guard holder == nil || holder == id else { return false }
    holder = id
    return true
  }

  mutating func wait(_ id: Int64, _ continuation: CheckedContinuation<Void, Never>) {
    waiters.append((id, continuation))
  }

  /// Gives the turn to the next in line, where `id` has it.
  mutating func leave(_ id: Int64) {
    guard holder == id else { return }
    holder = nil
    guard !waiters.isEmpty else { return }
    let next = waiters.removeFirst()
    holder = next.id
    next.continuation.resume()
  }
}

extension ParsingLanes {
  /// Waits until no other large body is being read; `leaveHeavyTurn` ends it.
  func takeHeavyTurn(_ id: Int64) async {
    guard !heavy.take(id) else { return }
    await withCheckedContinuation { heavy.wait(id, $0) }
  }

  /// Lets the next large body be read, where `id` had the turn.
  func leaveHeavyTurn(_ id: Int64) { heavy.leave(id) }
}
