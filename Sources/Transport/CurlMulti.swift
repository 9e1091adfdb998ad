// libcurl's multi handle on a Dispatch queue: one epoll set under one source, and one timer.

import CCurl
import Dispatch

/// Drives libcurl's multi handle by `curl_multi_socket_action`.
///
/// Not `Sendable`: everything here happens on the queue it was made with, libcurl's callbacks too,
/// as they only come out of calls made there.
final class CurlMulti {
  /// A transfer that libcurl is done with.
  struct Finished {
    var easy: UnsafeMutableRawPointer
    var result: CURLcode
  }

  /// How many due timeouts are worked off at once before other sockets get their turn.
  private static let timeoutRounds = 32

  /// Called at the end of each turn with the transfers that finished in it.
  var onTurn: ([Finished]) -> Void = { _ in }
  /// Called after each socket's bytes were read: a chance to pause transfers.
  var afterSocket: () -> Void = {}
  /// When `onTurn` is wanted at the latest, in `DispatchTime` nanoseconds.
  var wakeUp: UInt64? { didSet { armTimer() } }

  private let multi: UnsafeMutableRawPointer
  private let epoll: EpollSet
  private let source: any DispatchSourceRead
  private let timer: any DispatchSourceTimer
  /// When libcurl wants to be called, by its timer callback.
  private var curlDeadline: UInt64?
  /// What the timer is set to; nil: it has fired.
  private var armed: UInt64?
  private var isClosed = false

  init(queue: DispatchQueue, maxConnections: Int) throws(TransportError) {
    guard let multi = curl_multi_init() else {
      throw TransportError("setting up libcurl failed: out of memory")
    }
    self.multi = multi
    do throws(TransportError) {
      epoll = try EpollSet()
    } catch {
      curl_multi_cleanup(multi)
      throw error
    }
    source = DispatchSource.makeReadSource(fileDescriptor: epoll.descriptor, queue: queue)
    timer = DispatchSource.makeTimerSource(flags: [], queue: queue)

    let context = Unmanaged.passUnretained(self).toOpaque()
    let steps: [CURLMcode] = [
      ccurl_multi_set_on_socket(multi) { _, socket, what, context, _ in
        guard let context else { return 0 }
        return Unmanaged<CurlMulti>.fromOpaque(context).takeUnretainedValue()
          .watch(socket, for: what)
      },
      ccurl_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context),
      ccurl_multi_set_on_timer(multi) { _, milliseconds, context in
        guard let context else { return 0 }
        Unmanaged<CurlMulti>.fromOpaque(context).takeUnretainedValue().curlDeadline =
          milliseconds < 0 ? nil : CurlMulti.now() + UInt64(milliseconds) * 1_000_000
        return 0
      },
      ccurl_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context),
      // Idle connections count against both, so descriptors stay bounded.
      ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, maxConnections),
      ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, maxConnections),
    ]

    // The source owns the descriptor until it is cancelled: only then may it be closed.
    source.setCancelHandler { [epoll] in epoll.close() }
    source.setEventHandler { [weak self] in self?.socketsAreReady() }
    timer.setEventHandler { [weak self] in self?.timeHasCome() }
    timer.schedule(deadline: .distantFuture)
    source.activate()
    timer.activate()
    guard steps.allSatisfy({ $0 == CURLM_OK }) else {
      throw TransportError("setting up libcurl failed: it refuses an option of its multi handle")
    }
  }

  deinit { close() }

  /// Nanoseconds on the clock of Dispatch's timers, which is monotonic.
  static func now() -> UInt64 { DispatchTime.now().uptimeNanoseconds }

  /// Hands a transfer to libcurl; false where it refuses.
  func add(_ easy: UnsafeMutableRawPointer) -> Bool {
    curl_multi_add_handle(multi, easy) == CURLM_OK
  }

  /// Takes a transfer from libcurl, wherever it stands.
  func remove(_ easy: UnsafeMutableRawPointer) {
    // Fails only for a handle that was never added.
    _ = curl_multi_remove_handle(multi, easy)
  }

  /// Works off what is due without waiting, after transfers were added or continued.
  func run() {
    // A turn begins transfers, and a beginning transfer is due at once.
    for _ in 0..<Self.timeoutRounds {
      runTimeouts()
      endTurn()
      guard let due = curlDeadline, due <= Self.now() else { break }
    }
    armTimer()
  }

  /// Ends the use of libcurl's handle; all transfers must have been removed.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    timer.cancel()
    source.cancel()
    curl_multi_cleanup(multi)
  }

  private func watch(_ socket: Int32, for what: Int32) -> Int32 {
    if what == CURL_POLL_REMOVE {
      epoll.forget(socket)
      return 0
    }
    // Where the kernel refuses, the transfer ends at its time limit. Telling libcurl of it would
    // end all of them: it takes -1 for the death of the whole multi handle.
    epoll.watch(socket, read: what & CURL_POLL_IN != 0, write: what & CURL_POLL_OUT != 0)
    return 0
  }

  private func socketsAreReady() {
    guard !isClosed else { return }
    var running: Int32 = 0
    for event in epoll.ready() {
      // An event for a descriptor closed and reused in this batch is a spurious wake-up only.
      // What fails for one transfer comes as its message; for all, as their time limits.
      _ = curl_multi_socket_action(multi, event.socket, event.readiness, &running)
      afterSocket()
    }
    run()
  }

  private func timeHasCome() {
    guard !isClosed else { return }
    armed = nil
    run()
  }

  private func runTimeouts() {
    var running: Int32 = 0
    for _ in 0..<Self.timeoutRounds {
      guard let due = curlDeadline, due <= Self.now() else { return }
      curlDeadline = nil
      _ = curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running)
      afterSocket()
    }
  }

  private func endTurn() {
    var finished: [Finished] = []
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      // The message dies with curl_multi_remove_handle: copied here.
      if message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle {
        finished.append(Finished(easy: easy, result: message.pointee.data.result))
      }
    }
    onTurn(finished)
  }

  private func armTimer() {
    guard !isClosed else { return }
    guard let next = [curlDeadline, wakeUp].compactMap({ $0 }).min() else { return }
    // A timer that fires early is harmless; setting it anew on every byte is not free.
    if let armed, armed <= next { return }
    armed = next
    timer.schedule(
      deadline: DispatchTime(uptimeNanoseconds: next), leeway: .milliseconds(1))
  }
}
