// One address that a section page links to, and what speaks for its being an article.

import Corpus

/// A link with the best of what was seen where the page leads to it.
struct SectionLink {
  let address: WebAddress
  let shape: AddressShape
  var title: String
  var isHeading: Bool
  /// Bytes of text beside the link that are no link themselves: a teaser, a date.
  var textBeside: Int
  /// Where it stands: the classes around it, as a hash.
  var place: Int

  init(_ address: WebAddress, title: String, isHeading: Bool, textBeside: Int, place: Int) {
    self.address = address
    self.title = title
    self.isHeading = isHeading
    self.textBeside = textBeside
    self.place = place
    shape = AddressShape(address)
  }

  /// The same address met again: pictures link to it without text, headlines with it.
  mutating func join(_ other: SectionLink) {
    let isLonger = other.title.utf8.count > title.utf8.count
    if isLonger && other.title.utf8.count <= Self.longestTitle || title.isEmpty {
      title = other.title
      if !isHeading { place = other.place }
    }
    if other.isHeading, !isHeading { place = other.place }
    isHeading = isHeading || other.isHeading
    textBeside = max(textBeside, other.textBeside)
  }

  var entry: Entry {
    var entry = Entry()
    entry.link = address
    entry.reference = address.text
    entry.title = title.isEmpty ? nil : title
    return entry
  }

  /// What can be no article, whatever else speaks for it.
  var isExcluded: Bool { shape.isRoot || shape.isListing || shape.isFile }

  /// What address, text and place say by themselves, in points.
  var points: Int {
    var points = 0
    if shape.hasDate { points += 2 }
    if shape.hasNumber { points += 1 }
    if shape.slugWords >= 4 { points += 2 } else if shape.slugWords >= 3 { points += 1 }
    if shape.isDocument { points += 1 }
    if isHeading { points += 1 }
    if textBeside >= Self.teaser { points += 2 } else if textBeside >= Self.note { points += 1 }
    if titleWords >= 5 {
      points += 1
    } else if titleWords < 4, !isHeading, textBeside < Self.teaser, !title.isEmpty {
      points -= 1
    }
    return points
  }

  /// Words of the title; scripts without spaces count two scalars as one.
  private var titleWords: Int {
    let dense = title.unicodeScalars.count { $0.value >= 0x2E80 }
    return max(title.utf8.count { $0 == 0x20 } + 1, dense / 2)
  }

  /// The group of addresses that it belongs to: its site, and its path but for the last part, numbers aside.
  var family: String {
    let parts = address.path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { part in
      part.contains { $0 &- 0x30 < 10 } ? "#" : String(decoding: part, as: UTF8.self)
    }
    return address.host + "/" + parts.joined(separator: "/")
  }

  /// Host and path without a slash at the end.
  var path: String {
    let path = address.path
    return address.host + (path.hasSuffix("/") ? String(path.dropLast()) : path)
  }

  /// The path that it stands below; nil at the top.
  var parent: String? {
    let path = path
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return String(path[..<slash])
  }

  /// A longer text is a whole teaser, in bytes.
  private static let longestTitle = 400
  /// A sentence beside a link, in bytes.
  private static let teaser = 80
  /// A date or a name beside a link, in bytes.
  private static let note = 20
}
