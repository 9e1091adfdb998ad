// The scheme and host of a URL as libcurl itself understands them.

import CCurl

/// Where a URL leads.
///
/// The parser is the one that will connect, so that no spelling of a host can be one name to a check and
/// another to the request that passed it.
struct URLHost {
  /// In lower case.
  let scheme: String
  /// In lower case, without a last dot; an IPv6 address in its brackets, an IPv4 address in its usual form.
  let name: String

  /// Nil where libcurl finds no host in it.
  init?(_ url: String) {
    guard let parts = curl_url() else { return nil }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: parts),
      let host = Self.part(CURLUPART_HOST, of: parts), !host.isEmpty
    else { return nil }
    self.scheme = scheme.lowercased()
    let name = host.lowercased()
    self.name = name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  static func part(_ part: CURLUPart, of parts: OpaquePointer, flags: UInt32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parts, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
