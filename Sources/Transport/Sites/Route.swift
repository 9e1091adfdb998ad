// The way that one transfer takes: the options of all requests, with what is arranged with its site.

/// What a transfer uses beside its request.
struct Route: Sendable {
  /// Empty: none.
  var proxy: String
  /// Nil: the system's.
  var authorities: CertificateBundle?
  var http2: Bool

  var isProxied: Bool { !proxy.isEmpty }

  init(_ options: ClientOptions, _ access: SiteAccess?) {
    switch access?.proxy ?? .standard {
    case .standard: proxy = options.proxy?.url ?? ""
    case .direct: proxy = ""
    case .through(let address): proxy = address.url
    }
    authorities = access?.authorities ?? options.authorities
    http2 = access?.http2 ?? options.http2
  }
}
