// The name in the ways that feeds write authors.

enum AuthorName {
  /// The name in `mail@example.com (Name)` and `Name <mail@example.com>`; else the text itself.
  static func plain(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return FeedText.trimmed(text) }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      return FeedText.trimmed(String(text[text.index(after: open)..<close]))
    }
    if let open = text.firstIndex(of: "<"), open > text.startIndex {
      return FeedText.trimmed(String(text[..<open]))
    }
    return FeedText.trimmed(text)
  }
}
