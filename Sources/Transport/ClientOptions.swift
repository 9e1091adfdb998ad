// What an HTTP client is set up with, once.

/// The fixed options of an `HTTPClient`.
package struct ClientOptions: Sendable {
  /// Sent with every request; should name a contact.
  package var userAgent: String
  /// Ranges outside the public Internet that may be connected to all the same.
  package var allowedRanges: [AddressRange]
  /// The directory below which `file:` URLs are read; nil: none are.
  package var fileRoot: String?
  /// How many transfers run at once; further requests wait in the order they came.
  package var maxConnections: Int
  /// How many bytes of bodies may be in memory at once, running and not yet released.
  ///
  /// A soft bound: the oldest transfer always goes on, so that there is always progress.
  package var memoryBytes: Int
  /// Certificate authorities in place of the system's.
  package var authorities: CertificateBundle?
  /// A proxy; nil: none, whatever the environment says.
  ///
  /// The proxy connects, so only literal addresses and local names can be refused here.
  package var proxy: ProxyAddress?
  /// Whether HTTP/2 is offered over TLS.
  package var http2: Bool
  /// What is arranged with single sites; `HTTPClient.adopt` changes it later.
  package var sites = SiteAccesses()

  package init(
    userAgent: String, allowedRanges: [AddressRange] = [], fileRoot: String? = nil,
    maxConnections: Int = 64, memoryBytes: Int = 64 << 20,
    authorities: CertificateBundle? = nil, proxy: ProxyAddress? = nil, http2: Bool = true
  ) {
    self.userAgent = userAgent
    self.allowedRanges = allowedRanges
    self.fileRoot = fileRoot
    self.maxConnections = maxConnections
    self.memoryBytes = memoryBytes
    self.authorities = authorities
    self.proxy = proxy
    self.http2 = http2
  }
}
