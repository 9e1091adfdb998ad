// Chooses an entry's address among all the links that it carries.

import Corpus

/// The links of one entry, in the order of trust.
struct EntryLinks {
  /// `feedburner:origLink`: the page behind a counting redirect.
  var original: String?
  /// A `guid` that is not said to be no address.
  var guid: String?
  var about: String?
  private var text: (reference: String, base: WebAddress)?
  private var page: (reference: String, base: WebAddress)?
  private var other: (reference: String, base: WebAddress)?

  /// Takes a link as Atom writes it.
  mutating func add(href: String, relation: String, type: String?, base: WebAddress) {
    guard LinkRelation.name(relation) == "alternate" else { return }
    if LinkRelation.isPage(type) {
      page = page ?? (href, base)
    } else {
      other = other ?? (href, base)
    }
  }

  /// Takes a link as RSS writes it.
  mutating func add(text reference: String, base: WebAddress) {
    text = text ?? (reference, base)
  }

  /// The address, and the reference that it was made of or that none could be made of.
  func resolved(base: WebAddress) -> (WebAddress?, String?) {
    for candidate in [text, page, other] {
      guard let candidate else { continue }
      if let address = WebAddress(candidate.reference, relativeTo: candidate.base) {
        return (address, candidate.reference)
      }
    }
    for reference in [original, guid, about] {
      guard let reference, let address = WebAddress(reference) else { continue }
      return (address, reference)
    }
    return (nil, text?.reference ?? page?.reference ?? other?.reference)
  }
}
