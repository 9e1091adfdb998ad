// How hosts may be asked: what holds for all of them, and what was agreed with single ones.

/// The pace of one host where it differs from all others; nil: as theirs.
package struct HostPace: Sendable, Equatable {
  /// Between the start of two requests, in seconds.
  ///
  /// 0: the next begins as soon as a connection is free. What robots.txt, Retry-After and back-off ask for
  /// holds at any pace.
  package var delaySeconds: Double?
  package var connections: Int?

  package init(delaySeconds: Double? = nil, connections: Int? = nil) {
    self.delaySeconds = delaySeconds
    self.connections = connections
  }
}

/// The limits that hold for every host.
package struct PolitenessLimits: Sendable, Equatable {
  /// Between the start of two requests to a host, in seconds.
  package var delaySeconds: Double
  package var connectionsPerHost: Int
  /// Hosts behind one IP address together get what this many hosts would get.
  package var hostsPerAddress: Int
  /// By registrable domain.
  package var paces: [String: HostPace] = [:]

  package init(delaySeconds: Double, connectionsPerHost: Int, hostsPerAddress: Int = 4) {
    self.delaySeconds = delaySeconds
    self.connectionsPerHost = connectionsPerHost
    self.hostsPerAddress = max(1, hostsPerAddress)
  }

  /// The delay of a host before it asks for a longer one itself, in seconds.
  package func delaySeconds(host: String) -> Double { paces[host]?.delaySeconds ?? delaySeconds }

  func connections(host: String) -> Int { paces[host]?.connections ?? connectionsPerHost }

  /// Whether a host was given more than all others get: then the bound that strangers behind one IP
  /// address share does not hold it.
  func isFavoured(host: String) -> Bool {
    guard !paces.isEmpty else { return false }
    return delaySeconds(host: host) < delaySeconds || connections(host: host) > connectionsPerHost
  }
}
