// What is asked for, and how much it may cost.

/// One GET request with its limits.
package struct Request: Sendable {
  /// An absolute http, https or file URL without user information.
  package var url: String
  /// Further header fields, sent as they are; an empty value removes one of libcurl's own.
  package var headers: [(String, String)]
  package var limits: TransferLimits

  /// Whether it asks for a file and not for a server's answer.
  var isFile: Bool { url.prefix(5).lowercased() == "file:" }

  package init(
    _ url: String, headers: [(String, String)] = [], limits: TransferLimits = TransferLimits()
  ) {
    self.url = url
    self.headers = headers
    self.limits = limits
  }
}

/// The bounds of one transfer, enforced while bytes arrive.
///
/// Where redirects are followed, `seconds` are those of all transfers together, and the others hold for each.
package struct TransferLimits: Sendable, Hashable {
  /// Bytes of the body as sent, before any decompression.
  package var wireBytes: Int
  /// Bytes of the body after decompression.
  package var decodedBytes: Int
  /// Bytes of all header lines, interim responses included.
  ///
  /// libcurl itself stops at 300 kB.
  package var headerBytes: Int
  /// Seconds from the transfer's start to its end; time spent waiting for memory is not counted.
  package var seconds: Double
  /// Seconds without a byte after the connection stands.
  package var stallSeconds: Double
  /// Seconds for name resolution, connection and TLS handshake.
  package var connectSeconds: Double
  /// How many redirects are followed; 0: none, the response has `redirectTarget`.
  package var redirects: Int

  package init(
    wireBytes: Int = 8 << 20, decodedBytes: Int = 8 << 20, headerBytes: Int = 128 << 10,
    seconds: Double = 60, stallSeconds: Double = 20, connectSeconds: Double = 15,
    redirects: Int = 0
  ) {
    self.wireBytes = wireBytes
    self.decodedBytes = decodedBytes
    self.headerBytes = headerBytes
    self.seconds = seconds
    self.stallSeconds = stallSeconds
    self.connectSeconds = connectSeconds
    self.redirects = redirects
  }
}
