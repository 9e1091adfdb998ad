// Why a transfer gave no response, and why a client could not be made.

/// A transfer that ended without a whole response.
package struct TransferError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure; the raw values stand in logs and the journal.
  package enum Reason: String, Sendable, CaseIterable {
    case badURL = "bad-url"
    case badRequest = "bad-request"
    case unresolvable
    case unreachable
    case refusedAddress = "refused-address"
    case connectTimeout = "connect-timeout"
    case timeout
    case stalled
    case noResponse = "no-response"
    case truncated
    case tls
    case tooLarge = "too-large"
    case headerFlood = "header-flood"
    case tooManyRedirects = "too-many-redirects"
    case badEncoding = "bad-encoding"
    case protocolError = "protocol-error"
    case unreadableFile = "unreadable-file"
    case cancelled
    case resources
  }

  package var reason: Reason
  /// The URL that was asked for.
  package var url: String
  /// What was met, with figures, in words for a person.
  package var detail: String

  package init(_ reason: Reason, url: String, detail: String) {
    self.reason = reason
    self.url = url
    self.detail = detail
  }

  /// Whether the same request may well succeed later.
  package var isTransient: Bool {
    switch reason {
    case .unresolvable, .unreachable, .connectTimeout, .timeout, .stalled, .noResponse,
      .truncated, .tls, .protocolError, .resources, .cancelled:
      true
    case .badURL, .badRequest, .refusedAddress, .tooLarge, .headerFlood, .tooManyRedirects,
      .badEncoding, .unreadableFile:
      false
    }
  }

  package var description: String { "fetching \(url) failed (\(reason.rawValue)): \(detail)" }
}

/// An HTTP client that could not be set up.
package struct TransportError: Error, Sendable, CustomStringConvertible {
  /// What was attempted, why it failed, and what would mend it.
  package var description: String

  package init(_ description: String) { self.description = description }
}
