// Chooses an entry's or a feed's address among all the links that it carries.

import Corpus

/// The links of one entry or feed.
struct EntryLinks {
  /// A link's address, and the link as the feed means it: absolute, with its fragment.
  struct Resolved {
    var address: WebAddress?
    var reference: String?
  }

  /// `feedburner:origLink`: the page behind a counting redirect.
  var original: String?
  /// A `guid` that is not said to be no address.
  var guid: String?
  private var page: Resolved?
  private var other: Resolved?
  private var unusable: String?

  /// Takes a link as Atom writes it.
  mutating func add(href: String, relation: String, type: String?, base: WebAddress) {
    guard LinkRelation.name(relation) == "alternate" else { return }
    guard let link = Self.resolve(href, base) else {
      unusable = href
      return
    }
    // Of several the last counts, as most readers have it.
    if LinkRelation.isPage(type) { page = link } else { other = link }
  }

  /// Takes a link as RSS writes it.
  mutating func add(text reference: String, base: WebAddress) {
    if let link = Self.resolve(reference, base) { page = link } else { unusable = reference }
  }

  /// The link to take; its address is nil where there is none that could be fetched.
  func resolved() -> Resolved {
    if let link = page ?? other { return link }
    for reference in [original, guid] {
      if let reference, let address = WebAddress(reference) {
        return Self.resolved(Self.withoutEmptyQuery(address), reference)
      }
    }
    return Resolved(address: nil, reference: unusable)
  }

  private static func resolve(_ reference: String, _ base: WebAddress) -> Resolved? {
    WebAddress(reference, relativeTo: base).map { resolved(withoutEmptyQuery($0), reference) }
  }

  private static func resolved(_ address: WebAddress, _ reference: String) -> Resolved {
    Resolved(address: address, reference: withFragment(address, reference))
  }

  /// A query of nothing asks for nothing.
  private static func withoutEmptyQuery(_ address: WebAddress) -> WebAddress {
    guard address.text.utf8.last == UInt8(ascii: "?") else { return address }
    return WebAddress(String(address.text.dropLast())) ?? address
  }

  private static func withFragment(_ address: WebAddress, _ reference: String) -> String {
    guard let hash = reference.utf8.firstIndex(of: UInt8(ascii: "#")) else { return address.text }
    let fragment = reference[hash...].filter { !$0.isWhitespace }
    return fragment == "#" ? address.text : address.text + fragment
  }
}
