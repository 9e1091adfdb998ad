// Whether the bytes can be a page at all.

import Corpus

/// Refuses what is not HTML before anything is parsed.
enum PageType {
  /// Bytes that are looked at for signs of another type.
  private static let sample = 512

  static func refusal(of page: Page) -> Rejection? {
    if page.bytes.isEmpty { return Rejection(.noBody, value: "0 bytes") }
    if let type = page.contentType?.lowercased().split(separator: ";").first {
      let name = collapsed(String(type))
      let isPage =
        name.isEmpty || name.contains("html") || name.contains("xml")
        || name == "text/plain" || name.hasPrefix("application/octet") || !name.contains("/")
      if !isPage { return Rejection(.wrongType, value: name, limit: "text/html") }
    }
    let head = page.bytes.prefix(sample)
    let marks: [(String, [UInt8])] = [
      ("PDF", Array("%PDF-".utf8)), ("image", [0x89, 0x50, 0x4E, 0x47]),
      ("image", [0xFF, 0xD8, 0xFF]),
      ("image", Array("GIF8".utf8)), ("archive", [0x50, 0x4B, 0x03, 0x04]),
    ]
    for (name, mark) in marks where head.starts(with: mark) {
      return Rejection(.wrongType, value: name, limit: "text/html")
    }
    return nil
  }
}
