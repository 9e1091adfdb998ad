// What can be said about a host before a proxy connects to it.

import CCurl

/// Refuses URLs whose host is plainly not of the public Internet.
///
/// Behind a proxy the guard at the socket sees only the proxy, so this is all that can be done here:
/// literal addresses in any spelling, and names that mean this machine or network by themselves.
/// What a name resolves to is for the proxy to judge.
struct ProxiedHost: Sendable {
  /// RFC 6761, RFC 6762 and ICANN's reservation for private use.
  private static let localNames = ["localhost", "local", "internal"]

  private let guardian: AddressGuard

  init(allowing allowed: [AddressRange]) { guardian = AddressGuard(allowing: allowed) }

  /// Says why the host of a URL is refused; nil where it may go to the proxy.
  ///
  /// A relative URL, as redirects have it, is taken against `base`.
  func refusal(of url: String, base: String? = nil) -> String? {
    guard let host = Self.host(of: url, base: base) else { return nil }
    let name = host.hasPrefix("[") ? host.dropFirst().dropLast() : host[...]
    if let address = IPAddress(name.prefix { $0 != "%" }) {
      return guardian.refusal(of: address).map { "\(address) (\($0))" }
    }
    let labels = name.lowercased().split(separator: ".")
    guard let last = labels.last, Self.localNames.contains(String(last)) else { return nil }
    // Whoever allows loopback may call it by its name.
    if last == "localhost", let loopback = IPAddress("127.0.0.1"),
      guardian.refusal(of: loopback) == nil
    {
      return nil
    }
    return "\(name) (a name of the local network)"
  }

  /// The host as libcurl itself understands it: decimal and hexadecimal IPv4 in their usual form.
  private static func host(of url: String, base: String?) -> String? {
    guard let parts = curl_url() else { return nil }
    defer { curl_url_cleanup(parts) }
    if let base, curl_url_set(parts, CURLUPART_URL, base, 0) != CURLUE_OK { return nil }
    var host: UnsafeMutablePointer<CChar>?
    guard curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK,
      curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK, let host
    else { return nil }
    defer { curl_free(host) }
    return String(cString: host)
  }
}
