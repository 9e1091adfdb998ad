// Runs an actor on a Dispatch queue of its own, so that waiting for a disk blocks no other task.

import Foundation

/// An executor over one serial queue.
///
/// `DispatchSerialQueue` is no executor on Linux in Swift 6.3. Blocking calls on the shared pool,
/// which has a thread a core, would stop the whole program for as long as a sync takes.
final class SerialQueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }
}
