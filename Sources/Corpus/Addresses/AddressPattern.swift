// Patterns of addresses that an operator writes: `/news/*`, `https://example.org/*.html`.

/// A pattern in which `*` stands for any text; the rest is compared as it is.
///
/// It is held against the path and query, or against the whole address where it begins with a scheme,
/// and must match from the first to the last byte.
package struct AddressPattern: Sendable, Equatable {
  /// The pattern as it was written.
  package let text: String
  private let bytes: [UInt8]
  private let isWhole: Bool

  /// Nil for a pattern that could match no address: one that begins with none of `/`, `*` and `http`.
  package init?(_ text: String) {
    isWhole = text.hasPrefix("http://") || text.hasPrefix("https://")
    guard isWhole || text.hasPrefix("/") || text.hasPrefix("*") else { return nil }
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Whether an address matches; the work is at most the product of both lengths.
  package func matches(_ address: WebAddress) -> Bool {
    let subject = Array((isWhole ? address.text : address.target).utf8)
    let star = UInt8(ascii: "*")
    var at = 0
    var from = 0
    // Where to go on when a star has to take one byte more.
    var retry: (pattern: Int, subject: Int)?
    while from < subject.count {
      if at < bytes.count, bytes[at] == star {
        at += 1
        retry = (at, from)
      } else if at < bytes.count, bytes[at] == subject[from] {
        at += 1
        from += 1
      } else if let last = retry {
        at = last.pattern
        from = last.subject + 1
        retry = (at, from)
      } else {
        return false
      }
    }
    return bytes[at...].allSatisfy { $0 == star }
  }
}
