// SIGTERM and SIGINT: the first is a value that asks for a graceful stop, the second ends the process.

import Dispatch
import Glibc

/// Listens for the stop signals for as long as it lives.
struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// The first signal that arrives.
  let stream: AsyncStream<Int32>

  /// Takes the signals over from their default actions.
  ///
  /// Made outside of any actor: a handler written inside one would inherit its isolation and trap.
  init() {
    let queue = DispatchQueue(label: "corpusd.signals")
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
    self.stream = stream
    // A closed pipe or connection is an error where it is written to, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // Only on `queue`.
    let count = SignalCount()
    sources = [SIGTERM, SIGINT].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        count.value += 1
        // Here and not in a task, which a busy or stuck program might never run. The journal is
        // exact at every moment, so that ending here loses nothing.
        if count.value > 1 { _exit(128 + number) }
        continuation.yield(number)
      }
      source.activate()
      return source
    }
  }

  private final class SignalCount {
    var value = 0
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}
