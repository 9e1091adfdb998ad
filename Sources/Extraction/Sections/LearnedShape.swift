// The shape of a site's article addresses, learned from those that became articles.

package import Corpus

/// What the addresses of a site's articles have in common.
///
/// An address is reduced to a form (`/news/#/#/slug`): numbers and slugs by their kind, other parts as they are. A
/// section page's links are raised where their form is common among articles, and lowered where many are known and
/// none has it. Two sets of addresses in any order give the same shape.
package struct LearnedShape: Sendable, Equatable {
  private var exact: [String: Int] = [:]
  private var general: [String: Int] = [:]
  /// How many addresses it was learned from.
  package private(set) var count = 0

  /// Fewer addresses can't lower a link: a site has several sections.
  private static let fewest = 20
  /// A form of this share of all articles is one of the site's own.
  private static let commonShare = 0.05
  /// The same for a form with all words left out, which more pages have by accident.
  private static let commonGeneralShare = 0.5
  /// Further forms are not counted, so that a site can't fill the memory.
  private static let mostForms = 1_000
  /// What a form of the site's own is worth, in points of ``SectionReader``: more than all that text and place can
  /// take away.
  private static let raise = 6
  /// The same for a form without its words.
  private static let generalRaise = 2
  /// What a form costs that no article has.
  private static let lower = 3

  /// The shape of addresses that became articles; those of one site, the newest few hundred.
  package init(_ articles: some Sequence<WebAddress>) {
    for address in articles { learn(address) }
  }

  /// Takes one more address that became an article.
  package mutating func learn(_ address: WebAddress) {
    count += 1
    let (form, wide) = Self.forms(of: address)
    if exact[form] != nil || exact.count < Self.mostForms { exact[form, default: 0] += 1 }
    if general[wide] != nil || general.count < Self.mostForms { general[wide, default: 0] += 1 }
  }

  /// What the shape says of an address, in points: above 0 for an article, below for none, 0 where it knows nothing.
  package func points(for address: WebAddress) -> Int {
    guard count > 0 else { return 0 }
    let (form, wide) = Self.forms(of: address)
    let share = Double(exact[form] ?? 0) / Double(count)
    let wideShare = Double(general[wide] ?? 0) / Double(count)
    if count >= 3, share >= Self.commonShare { return Self.raise }
    if count >= 3, wideShare >= Self.commonGeneralShare { return Self.generalRaise }
    return count >= Self.fewest && general[wide] == nil ? -Self.lower : 0
  }

  /// The form with its words, and without.
  private static func forms(of address: WebAddress) -> (String, String) {
    var form = ""
    var wide = ""
    let parts = address.path.utf8.split(separator: UInt8(ascii: "/"))
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let kind = kind(of: part, isLast: isLast)
      form += "/" + (kind == "word" && !isLast ? String(decoding: part, as: UTF8.self) : kind)
      wide += "/" + kind
    }
    for parameter in (address.query ?? "").utf8.split(separator: UInt8(ascii: "&")).prefix(8) {
      let name = "?" + String(decoding: parameter.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      form += name
      wide += name
    }
    return (form, wide)
  }

  /// `#` a number, `slug` three words and more, `word` anything else; with the ending of a file's name.
  private static func kind(of part: Substring.UTF8View.SubSequence, isLast: Bool) -> String {
    var name = part
    var ending = ""
    if isLast, let dot = part.lastIndex(of: UInt8(ascii: ".")), part[dot...].count <= 6 {
      name = part[..<dot]
      ending = String(decoding: part[dot...], as: UTF8.self)
    }
    if !name.isEmpty, name.allSatisfy({ $0 &- 0x30 < 10 }) { return "#" + ending }
    let words = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    // Articles' slugs often carry their number, sections' never.
    let hasNumber = words.contains { $0.count >= 4 && $0.allSatisfy { $0 &- 0x30 < 10 } }
    return (words.count >= 3 ? "slug" : "word") + (hasNumber ? "#" : "") + ending
  }
}
