// SIGTERM and SIGINT as values: the first asks for a graceful stop, the second ends at once.

import Dispatch
import Glibc

/// Listens for the stop signals for as long as it lives.
struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// One element for each signal that arrives.
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
    sources = [SIGTERM, SIGINT].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { continuation.yield(number) }
      source.activate()
      return source
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}
