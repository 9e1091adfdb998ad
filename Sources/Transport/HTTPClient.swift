// The one HTTP client: an actor on its own queue, behind which libcurl is hidden.

import CCurl
import Dispatch
import Glibc

/// Fetches http, https and (below a configured directory) file URLs.
///
/// One client serves the whole program for its life: connections, DNS results and the memory budget
/// are shared. Call `shutdown()` at the end.
package actor HTTPClient {
  private let executor: QueueExecutor
  private let engine: TransferEngine
  /// Set where a proxy is used.
  private let proxiedHost: ProxiedHost?
  private var lastID: UInt64 = 0

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Sets up libcurl; ignores SIGPIPE for the whole process.
  ///
  /// libcurl under OpenSSL writes to sockets in ways that raise SIGPIPE, and guards itself only
  /// with signal calls that are wrong in a program with threads.
  package init(_ options: ClientOptions) throws(TransportError) {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK else {
      throw TransportError("setting up libcurl failed (curl_global_init)")
    }
    signal(SIGPIPE, SIG_IGN)
    executor = QueueExecutor(label: "corpusd.transport")
    proxiedHost = options.proxy.isEmpty ? nil : ProxiedHost(allowing: options.allowedRanges)
    engine = try TransferEngine(options, queue: executor.queue)
  }

  /// Carries out one request; cancelling the task ends the transfer.
  package func fetch(_ request: Request) async throws(TransferError) -> Response {
    if let error = RequestCheck.fault(of: request) { throw error }
    if let refusal = proxiedHost?.refusal(of: request.url) {
      throw TransferError(
        .refusedAddress, url: request.url, detail: "\(refusal) is no address of the public Internet"
      )
    }
    engine.client = self
    lastID += 1
    let id = lastID
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { (waiter: CheckedContinuation<Transfer.Outcome, Never>) in
        engine.submit(Transfer(id: id, request: request) { waiter.resume(returning: $0) })
      }
    } onCancel: {
      executor.queue.async { self.assumeIsolated { $0.engine.cancel(id) } }
    }
    return try outcome.get()
  }

  /// Ends all transfers with `.cancelled` and closes all connections; later requests fail so too.
  package func shutdown() { engine.shutdown() }

  /// How busy the client is now.
  package var load: ClientLoad { engine.load }

  nonisolated func fileWasRead(
    _ id: UInt64, _ answer: Result<FileReader.Answer, TransferError>
  ) {
    executor.queue.async { self.assumeIsolated { $0.engine.fileWasRead(id, answer) } }
  }

  nonisolated func giveBack(_ bytes: Int) {
    executor.queue.async { self.assumeIsolated { $0.engine.giveBack(bytes) } }
  }
}

/// What a client is busy with at one moment.
package struct ClientLoad: Sendable, Hashable {
  /// Transfers that have begun, paused ones among them.
  package var running: Int
  /// Transfers that wait for memory.
  package var paused: Int
  /// Requests that have not begun.
  package var waiting: Int
  /// Bytes of bodies that are arriving or not yet released.
  package var bytes: Int
}
