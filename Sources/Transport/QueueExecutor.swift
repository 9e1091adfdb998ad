// Runs an actor's jobs on one serial Dispatch queue, beside that queue's sources and timers.

import Dispatch

/// A serial executor over a Dispatch queue; Dispatch on Linux has no `DispatchSerialQueue`.
final class QueueExecutor: SerialExecutor {
  let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
