// One epoll set: which sockets libcurl waits for, and for what.

import CCurl
import Glibc

/// A level-triggered epoll set; the kernel forgets closed descriptors by itself.
///
/// That is why libcurl's sockets are watched here and not by a Dispatch source each: libcurl
/// closes its resolver's sockets without saying so, and a source must be cancelled first.
final class EpollSet {
  /// One socket that is ready, and for what, in libcurl's terms.
  struct Event {
    var socket: Int32
    /// `CURL_CSELECT_IN`, `_OUT` and `_ERR`.
    var readiness: Int32
  }

  /// How many events one wait takes; more wait for the next turn.
  private static let batch = 64

  let descriptor: Int32
  private var buffer = [epoll_event](repeating: epoll_event(), count: batch)
  private var isClosed = false

  init() throws(TransportError) {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard descriptor >= 0 else {
      throw TransportError(
        "making an epoll set for the HTTP client failed: \(String(cString: strerror(errno))); "
          + "raise the limit of open files (LimitNOFILE=, ulimit -n)")
    }
  }

  /// Watches a socket, or changes what it is watched for; false where the kernel refuses.
  @discardableResult
  func watch(_ socket: Int32, read: Bool, write: Bool) -> Bool {
    var event = epoll_event()
    event.events = (read ? EPOLLIN.rawValue : 0) | (write ? EPOLLOUT.rawValue : 0)
    event.data.fd = socket
    // A socket closed behind our back and opened anew is unknown again: so MOD, then ADD.
    if epoll_ctl(descriptor, EPOLL_CTL_MOD, socket, &event) == 0 { return true }
    return errno == ENOENT && epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event) == 0
  }

  func forget(_ socket: Int32) {
    var event = epoll_event()
    // Fails where libcurl has closed the socket already: then the kernel has forgotten it.
    _ = epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, &event)
  }

  /// Returns what is ready now, without waiting.
  func ready() -> [Event] {
    let count = epoll_wait(descriptor, &buffer, Int32(Self.batch), 0)
    guard count > 0 else { return [] }
    return buffer[..<Int(count)].map { event in
      var readiness: Int32 = 0
      if event.events & EPOLLIN.rawValue != 0 { readiness |= CURL_CSELECT_IN }
      if event.events & EPOLLOUT.rawValue != 0 { readiness |= CURL_CSELECT_OUT }
      if event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 {
        readiness |= CURL_CSELECT_ERR
      }
      return Event(socket: event.data.fd, readiness: readiness)
    }
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    Glibc.close(descriptor)
  }

  deinit { close() }
}
