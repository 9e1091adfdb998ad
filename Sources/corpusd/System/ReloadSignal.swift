// SIGHUP: the configuration is to be read anew.

import Dispatch
import Glibc

/// Listens for SIGHUP for as long as it lives.
struct ReloadSignal {
  private let source: any DispatchSourceSignal

  /// One value for the signals that came since the last one was taken.
  let stream: AsyncStream<Void>

  /// Takes the signal over from its default action, which ends the process.
  ///
  /// Made outside of any actor: a handler written inside one would inherit its isolation and trap.
  init() {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.stream = stream
    signal(SIGHUP, SIG_IGN)
    source = DispatchSource.makeSignalSource(
      signal: SIGHUP, queue: DispatchQueue(label: "corpusd.reload"))
    source.setEventHandler { continuation.yield() }
    source.activate()
  }

  func cancel() { source.cancel() }
}
