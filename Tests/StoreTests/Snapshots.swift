// Copies of a scene, taken while a store was at work in it.

import Synchronization

/// What kills at many moments would have left.
final class Snapshots: Sendable {
  private struct State {
    var all: [(scene: Scene, label: String, articles: ClosedRange<Int>)] = []
    var open = 0
  }

  private let state = Mutex(State())

  var all: [(scene: Scene, label: String, articles: ClosedRange<Int>)] {
    state.withLock { $0.all }
  }

  func add(_ scene: Scene, _ label: String) {
    state.withLock { $0.all.append((scene, label, 0...0)) }
  }

  /// Says how many articles may be there in the copies taken since this was last said.
  func accepted(_ articles: ClosedRange<Int>) {
    state.withLock { state in
      for index in state.open..<state.all.count { state.all[index].articles = articles }
      state.open = state.all.count
    }
  }
}
