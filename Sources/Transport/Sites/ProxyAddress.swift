// The URL of a proxy, looked over before libcurl meets it.

import CCurl

/// A proxy that libcurl can use; its URL may hold a user and a password.
package struct ProxyAddress: Sendable, Equatable, CustomStringConvertible,
  CustomDebugStringConvertible
{
  private static let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]
  private static let mend =
    "write it as in \"http://proxy.example.org:3128\" or \"socks5h://127.0.0.1:1080\""

  let url: String

  /// Takes a URL; without a scheme, libcurl means http.
  ///
  /// - Throws: why it is no proxy, without its user and password.
  package init(_ url: String) throws(SiteFault) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
      throw SiteFault("holds a space or control character", mend: Self.mend)
    }
    guard let parts = curl_url() else { throw SiteFault("no memory is left", mend: Self.mend) }
    defer { curl_url_cleanup(parts) }
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME)
    guard curl_url_set(parts, CURLUPART_URL, url, flags) == CURLUE_OK,
      let host = URLHost.part(CURLUPART_HOST, of: parts), !host.isEmpty
    else { throw SiteFault("is no URL with a host", mend: Self.mend) }
    if url.contains("://") {
      let scheme = URLHost.part(CURLUPART_SCHEME, of: parts)?.lowercased() ?? ""
      guard Self.schemes.contains(scheme) else {
        throw SiteFault(
          "\"\(scheme)\" is no kind of proxy",
          mend: "begin it with one of " + Self.schemes.map { "\($0)://" }.joined(separator: ", "))
      }
    }
    self.url = url
  }

  /// Nothing of the URL: it may hold a password.
  package var description: String { "a proxy" }

  package var debugDescription: String { description }
}
