// The cookies of one site, kept by libcurl's own engine for as long as the program runs.

import CCurl
import Glibc

/// What one site has asked to be sent back.
///
/// libcurl decides what is kept and sent (RFC 6265, with the public-suffix list); that no other site's
/// requests see it is for the handles, which are made for one jar. Not `Sendable`: only on the client's queue.
final class CookieJar {
  /// RFC 6265 §6.1 asks of browsers for 50 a domain; sites send a dozen.
  static let mostCookies = 100
  /// In bytes, as libcurl lists them.
  static let mostBytes = 64 << 10

  let share: UnsafeMutableRawPointer
  private(set) var count = 0
  private(set) var bytes = 0

  /// Nil where libcurl has no memory.
  init?() {
    guard let share = curl_share_init() else { return nil }
    guard ccurl_share_data(share, CURL_LOCK_DATA_COOKIE) == CURLSHE_OK else {
      curl_share_cleanup(share)
      return nil
    }
    self.share = share
  }

  /// All handles are gone by now: each holds its jar.
  deinit { curl_share_cleanup(share) }

  /// Counts what is there after a transfer, and empties a jar that overflows: no site in earnest fills it.
  func settle(by easy: UnsafeMutableRawPointer) {
    measure(by: easy)
    guard count > Self.mostCookies || bytes > Self.mostBytes else { return }
    // Without memory for it, the next transfer tries again.
    _ = ccurl_set_text(easy, CURLOPT_COOKIELIST, "ALL")
    measure(by: easy)
  }

  private func measure(by easy: UnsafeMutableRawPointer) {
    count = 0
    bytes = 0
    var list: UnsafeMutablePointer<curl_slist>?
    guard ccurl_get_list(easy, CURLINFO_COOKIELIST, &list) == CURLE_OK else { return }
    defer { curl_slist_free_all(list) }
    var entry = list
    while let line = entry?.pointee {
      count += 1
      bytes += line.data.map { strlen($0) } ?? 0
      entry = line.next
    }
  }
}
