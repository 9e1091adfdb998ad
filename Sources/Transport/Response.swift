// What a server answered, whole.

/// A complete response: a transfer that broke off never becomes one.
///
/// One case can't be told by libcurl 7.88: a compressed body that is cut short although its framing
/// is whole, as a broken cache may send.
package struct Response: Sendable {
  package var status: Int
  /// The URL that answered, after any redirects followed.
  package var url: String
  package var headers: HeaderFields
  /// The body, decompressed.
  package var body: [UInt8]
  /// The absolute target of a redirect that was not followed.
  package var redirectTarget: String?
  /// The redirects that were followed, in order.
  package var hops: [Redirect]
  /// Bytes of the body as sent.
  package var wireBytes: Int
  /// Seconds from the transfer's start to its end.
  package var seconds: Double
  /// `"1.0"`, `"1.1"` or `"2"`; empty for files.
  package var httpVersion: String
  /// The address that answered; empty for files, and behind a proxy, whose own it would be.
  package var primaryIP: String
  /// Keeps the body's bytes in the client's budget until all copies of the response are gone.
  let lease: BodyLease?
}

/// One redirect that was followed.
package struct Redirect: Sendable, Hashable {
  package var status: Int
  /// The URL that redirected.
  package var url: String
}

/// The bytes of one body in the client's memory budget, given back when the last copy goes.
final class BodyLease: Sendable {
  private let bytes: Int
  private let client: HTTPClient

  init(bytes: Int, client: HTTPClient) {
    self.bytes = bytes
    self.client = client
  }

  deinit { client.giveBack(bytes) }
}
