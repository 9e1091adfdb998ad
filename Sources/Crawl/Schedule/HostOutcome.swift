// What a host made of a request, as far as its next turn and its ledger go.

package import Foundation
package import Transport

/// What a host made of a request.
package enum HostOutcome: Sendable, Equatable {
  /// It was not asked at all.
  case untouched
  /// It answered.
  case ok
  /// It wants to be left alone: 429 or 503, and for how many seconds where it said so.
  case busy(retryAfterSeconds: Double?)
  /// It answered that we may not have this (401, 403): one page's matter, or a ban if it goes on.
  case refused
  /// It failed: no connection, a broken answer, 5xx.
  case failed
}

/// The end of one request to a host.
package struct HostAnswer: Sendable, Equatable {
  package var outcome: HostOutcome
  /// The IP address that answered; nil where none did.
  package var address: String?
  /// The HTTP status; nil where no whole answer came.
  package var status: Int?
  /// Bytes of the body on the wire.
  package var bytes: Int

  package init(
    _ outcome: HostOutcome, address: String? = nil, status: Int? = nil, bytes: Int = 0
  ) {
    self.outcome = outcome
    self.address = address
    self.status = status
    self.bytes = bytes
  }

  /// A request that was not made.
  package static let untouched = HostAnswer(.untouched)

  /// What a whole answer means.
  package init(_ response: Response, now: Date) {
    let outcome: HostOutcome
    switch response.status {
    case _ where response.isChallenge, 429, 503:
      outcome = .busy(
        retryAfterSeconds: response.headers.first("retry-after").flatMap {
          RetryAfter.parse($0, now: now)
        })
    case 401, 403: outcome = .refused
    case 500...599: outcome = .failed
    default: outcome = .ok
    }
    let address = response.primaryIP.isEmpty ? nil : response.primaryIP
    self.init(outcome, address: address, status: response.status, bytes: response.wireBytes)
  }

  /// What it means that no whole answer came.
  package init(_ error: TransferError) {
    switch error.reason {
    case .cancelled, .refusedAddress, .badURL, .badRequest, .unreadableFile, .resources:
      self.init(.untouched)
    case .tooLarge, .tooManyRedirects, .badEncoding: self.init(.ok)
    default: self.init(.failed)
    }
  }
}

extension Response {
  /// Whether it asks the client to prove that it is a person's browser, which we are not.
  ///
  /// Cloudflare marks its challenges so, whatever their status.
  var isChallenge: Bool { headers.first("cf-mitigated")?.lowercased() == "challenge" }
}
