// Refuses requests that must not reach libcurl.

/// Looks at a request before anything is done with it.
enum RequestCheck {
  /// Bytes of the longest URL taken; servers refuse longer ones anyway.
  private static let longestURL = 16 << 10

  /// Says what is wrong with a request, nil where it may go on.
  static func fault(of request: Request) -> TransferError? {
    let url = request.url.utf8
    guard url.count <= longestURL else {
      return TransferError(.badURL, url: String(request.url.prefix(200)), detail: "over 16 kB long")
    }
    // A space or control byte in the URL would be one in the request line.
    guard url.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
      return TransferError(.badURL, url: request.url, detail: "has a space or control character")
    }
    // libcurl guesses a scheme where none is.
    guard ["http://", "https://", "file://"].contains(where: { hasPrefix(url, $0) }) else {
      return TransferError(.badURL, url: request.url, detail: "is neither http, https nor file")
    }
    for (name, value) in request.headers {
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != 0x3a }),
        value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 })
      else {
        return TransferError(
          .badRequest, url: request.url,
          detail: "the header field \(name.debugDescription) has "
            + "characters that HTTP does not allow")
      }
    }
    return nil
  }

  private static func hasPrefix(_ text: String.UTF8View, _ prefix: String) -> Bool {
    text.prefix(prefix.utf8.count).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
      .elementsEqual(prefix.utf8)
  }
}
