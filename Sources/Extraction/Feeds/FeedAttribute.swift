// Table: which attribute names of feeds mean what.

import Markup

/// What an attribute is for, whatever the case of its name.
enum FeedAttribute: UInt8 {
  case href, rel, type, isPermaLink, label, term, mode, about, uri
  case other

  /// The meanings of a document's attribute names, by their numbers.
  static func meanings(in tree: MarkupTree) -> [FeedAttribute] {
    var meanings = known
    for number in known.count..<max(known.count, tree.nameCount) {
      meanings.append(of(tree.spelling(of: Name(raw: UInt16(truncatingIfNeeded: number)))))
    }
    return meanings
  }

  /// Those of the names that are the same in every tree.
  private static let known: [FeedAttribute] = {
    let empty = MarkupTree.xml([])
    return (0..<empty.nameCount).map {
      of(empty.spelling(of: Name(raw: UInt16(truncatingIfNeeded: $0))))
    }
  }()

  private static func of(_ spelling: String) -> FeedAttribute {
    guard spelling.utf8.count <= longest else { return .other }
    return names[spelling.lowercased()] ?? .other
  }

  /// The longest of the names below, in bytes.
  private static let longest = 11

  private static let names: [String: FeedAttribute] = [
    "href": .href, "rel": .rel, "type": .type, "ispermalink": .isPermaLink, "label": .label,
    "term": .term, "mode": .mode, "rdf:about": .about, "uri": .uri,
  ]
}
