// What the path of an address shows of the page that it leads to.

import Corpus

/// What the path of an address shows of the page.
struct AddressShape {
  private(set) var isRoot = true
  /// A tag, author, topic, account or service page.
  private(set) var isListing = false
  /// A picture, document or feed.
  private(set) var isFile = false
  /// `/2026/02/14/` or `2026-02-14` in the path.
  private(set) var hasDate = false
  /// A number of at least five digits, in the path or the query.
  private(set) var hasNumber = false
  /// Words of the longest segment, between hyphens or underscores.
  private(set) var slugWords = 0
  /// `.html` and its like.
  private(set) var isDocument = false

  init(_ address: WebAddress) {
    var yearAt: Int?
    for (index, raw) in address.path.utf8.split(separator: UInt8(ascii: "/")).enumerated() {
      isRoot = false
      let segment = String(raw)?.lowercased() ?? ""
      if Self.listings.contains(segment) { isListing = true }
      let parts = segment.split(separator: ".", omittingEmptySubsequences: true)
      if parts.count > 1, let ending = parts.last {
        if Self.files.contains(String(ending)) { isFile = true }
        if Self.documents.contains(String(ending)) { isDocument = true }
      }
      let words = (parts.first ?? "").split { $0 == "-" || $0 == "_" }
      slugWords = max(slugWords, words.count)
      readNumbers(segment, words.count, index, &yearAt)
    }
    // A number as the whole value of a parameter; those within tokens say nothing.
    for parameter in (address.query ?? "").utf8.split(separator: UInt8(ascii: "&")) {
      let value = parameter.drop { $0 != UInt8(ascii: "=") }.dropFirst()
      if value.count >= Self.fewestDigits, value.allSatisfy({ $0 &- 0x30 < 10 }) {
        hasNumber = true
      }
    }
    if isRoot, hasNumber { isRoot = false }
  }

  private mutating func readNumbers(
    _ segment: String, _ words: Int, _ index: Int, _ yearAt: inout Int?
  ) {
    if Self.longestDigits(segment) >= Self.fewestDigits { hasNumber = true }
    let numbers = segment.split { $0 < "0" || $0 > "9" }.compactMap { Int($0) }
    let isYear = numbers.first.map { (1990...2099).contains($0) } ?? false
    if isYear, numbers.count == 1, segment.utf8.count == 4 { yearAt = index }
    if let yearAt, index == yearAt + 1, numbers.count == 1, segment.utf8.count <= 3 {
      hasDate = true
    }
    if isYear, numbers.count >= 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) {
      hasDate = true
    }
    // 20260214 in one piece.
    if numbers.contains(where: {
      (19_900_101...20_991_231).contains($0) && (1...12).contains($0 / 100 % 100)
        && (1...31).contains($0 % 100)
    }) {
      hasDate = true
    }
  }

  private static func longestDigits(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte &- 0x30 < 10 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static let fewestDigits = 5

  private static let listings: Set<String> = [
    "tag", "tags", "category", "categories", "author", "authors", "topic", "topics", "search",
    "login", "signin", "register", "subscribe", "subscription", "account", "privacy", "terms",
    "contact", "about", "about-us", "newsletter", "newsletters", "rss", "feed", "feeds", "page",
    "archive", "archives", "jobs", "shop", "store", "events", "profile", "profiles", "help",
    "privacy-policy", "terms-of-service", "terms-of-use", "cookie-policy", "advertise",
    "wp-login.php",
    "share", "print", "schlagwort", "thema", "autor", "etiqueta", "temas", "auteur", "sujet",
  ]
  private static let files: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "mp3", "mp4", "zip", "xml", "rss", "css",
    "js", "ico", "doc", "docx", "xls", "xlsx",
  ]
  private static let documents: Set<String> = ["html", "htm", "shtml", "php", "aspx", "stm"]
}
