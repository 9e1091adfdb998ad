// How single sites are asked where that differs from all others: headers, proxy, authorities, HTTP version.

/// What the operator arranged with one site.
package struct SiteAccess: Sendable, Equatable {
  /// Which way its requests take.
  package enum Proxy: Sendable, Equatable {
    /// That of all requests.
    case standard
    /// None, whatever holds for all.
    case direct
    case through(ProxyAddress)
  }

  /// In lower case; it stands for the hosts below it too.
  package let host: String
  /// Sent with every request, in place of the program's own of the same name.
  package var headers: [SiteField] = []
  package var proxy = Proxy.standard
  /// The certificate authorities that vouch for it in place of all others.
  package var authorities: CertificateBundle?
  /// Whether HTTP/2 is offered; nil: as to all.
  package var http2: Bool?
  /// Sent with every request, beside what the site itself has set.
  package var cookie: SiteCookie?
  /// Whether cookies that the site sets are kept and sent back to it until the program ends.
  package var keepsCookies = false

  package init(host: String) { self.host = host.lowercased() }

  /// Whether the jar that was begun for a host is still its own.
  func keepsCookies(as host: String) -> Bool { keepsCookies && host == self.host }

  /// A request with the site's fields; secret ones only over TLS.
  func applied(to request: Request, scheme: String) -> Request {
    var request = request
    for field in headers where !field.isSecret || scheme == "https" {
      let name = field.name.lowercased()
      request.headers.removeAll { $0.0.lowercased() == name }
      request.headers.append((field.name, field.value))
    }
    return request
  }
}

/// What is arranged with which sites.
package struct SiteAccesses: Sendable, Equatable {
  private let byHost: [String: SiteAccess]

  /// Takes them; of two for one host the first counts.
  package init(_ accesses: [SiteAccess] = []) {
    byHost = Dictionary(accesses.map { ($0.host, $0) }) { first, _ in first }
  }

  var isEmpty: Bool { byHost.isEmpty }

  /// Whether a host may send its reader away and back: without the cookie that was set meanwhile it is a circle.
  package func mayReturn(host: String) -> Bool { access(host: host)?.keepsCookies ?? false }

  /// What holds for a host: what is arranged with it, or else with the nearest host above it.
  ///
  /// One arrangement alone counts: what was given to the wider one is not sent beside it.
  package func access(host: String) -> SiteAccess? {
    guard !byHost.isEmpty else { return nil }
    var host = Substring(host)
    while true {
      if let access = byHost[String(host)] { return access }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
  }
}
