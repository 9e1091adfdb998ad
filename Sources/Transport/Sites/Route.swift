// The way that one transfer takes: the options of all requests, with what is arranged with its site.

/// What a transfer uses beside its request.
struct Route {
  /// Empty: none.
  var proxy: String
  /// Nil: the system's.
  var authorities: CertificateBundle?
  var http2: Bool
  /// Fixed cookies; nil: none.
  var cookie: String?
  /// Where the site's cookies are kept; nil: they are not.
  var jar: CookieJar?

  var isProxied: Bool { !proxy.isEmpty }

  init(_ options: ClientOptions, _ access: SiteAccess?, scheme: String, jar: CookieJar?) {
    if let given = access?.cookie, !given.isSecret || scheme == "https" { cookie = given.text }
    self.jar = jar
    switch access?.proxy ?? .standard {
    case .standard: proxy = options.proxy?.url ?? ""
    case .direct: proxy = ""
    case .through(let address): proxy = address.url
    }
    authorities = access?.authorities ?? options.authorities
    http2 = access?.http2 ?? options.http2
  }
}
