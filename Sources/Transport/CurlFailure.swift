// libcurl's result codes as our reasons.

import CCurl

/// Reads why libcurl gave up.
enum CurlFailure {
  /// Returns the error for a result code that is not `CURLE_OK`.
  static func error(_ code: CURLcode, of transfer: Transfer, words: String) -> TransferError {
    if let failure = transfer.failure { return failure }
    let known = String(cString: curl_easy_strerror(code))
    let detail = words.isEmpty ? known : words
    let reason = reason(code, of: transfer, words: words)
    if reason == .refusedAddress {
      return TransferError(
        reason, url: transfer.request.url,
        detail: "\(transfer.refused.joined(separator: ", ")) is no address of the public Internet")
    }
    if reason == .headerFlood {
      return TransferError(
        reason, url: transfer.request.url, detail: "a header line over 100 kB, or 300 kB in all")
    }
    return TransferError(
      reason, url: transfer.request.url, detail: "\(detail) (curl \(code.rawValue))")
  }

  private static func reason(
    _ code: CURLcode, of transfer: Transfer, words: String
  ) -> TransferError.Reason {
    switch code {
    case CURLE_UNSUPPORTED_PROTOCOL:
      // The same code stands for an answer in HTTP/0.9, which any garbage is.
      transfer.isConnected ? .protocolError : .badURL
    case CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED: .badURL
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unresolvable
    case CURLE_COULDNT_CONNECT:
      transfer.triedAddress || transfer.refused.isEmpty ? .unreachable : .refusedAddress
    case CURLE_OPERATION_TIMEDOUT: transfer.isConnected ? .timeout : .connectTimeout
    case CURLE_PARTIAL_FILE: .truncated
    case CURLE_FILESIZE_EXCEEDED: .tooLarge
    case CURLE_TOO_MANY_REDIRECTS: .tooManyRedirects
    case CURLE_BAD_CONTENT_ENCODING: .badEncoding
    case CURLE_GOT_NOTHING: .noResponse
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2_STREAM:
      // libcurl has no code of its own for its limit of 300 kB of headers.
      words.contains("response headers")
        ? .headerFlood
        : words.contains("chunked-encoding")
          ? .protocolError : transfer.head.isComplete ? .truncated : .noResponse
    case CURLE_OUT_OF_MEMORY:
      // A header line over 100 kB is reported so; no memory is lacking.
      transfer.isConnected && !transfer.head.isComplete ? .headerFlood : .resources
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_ENGINE_NOTFOUND:
      .tls
    default: .protocolError
    }
  }
}
