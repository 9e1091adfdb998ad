// Listens to the store's steps: notes them, and can act or fail at one of them.

import Store
import Synchronization

/// The steps that a store has taken.
final class StepLog: Sendable {
  /// What to do at a step, given how many steps came before; what it throws ends the work there.
  typealias Action = @Sendable (StoreStep, Int) throws(StoreError) -> Void

  private let taken = Mutex<[StoreStep]>([])
  private let action: Action?

  init(_ action: Action? = nil) {
    self.action = action
  }

  var steps: [StoreStep] { taken.withLock { $0 } }

  func clear() { taken.withLock { $0.removeAll() } }

  var hook: StepHook {
    { step throws(StoreError) in
      let before = self.taken.withLock { steps in
        steps.append(step)
        return steps.count - 1
      }
      try self.action?(step, before)
    }
  }
}
