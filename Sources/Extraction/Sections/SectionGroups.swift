// What links of one kind say of each other: a page repeats its teasers, and its menus.

/// The mean points of the links that share an address's family or a place in the page.
struct SectionGroups {
  private struct Sum {
    var points = 0
    var count = 0

    /// One point up or down; nothing for fewer than three links, which are no list.
    var vote: Int {
      guard count >= 3 else { return 0 }
      let mean = Double(points) / Double(count)
      return mean >= SectionGroups.most ? 1 : mean <= SectionGroups.least ? -1 : 0
    }
  }

  /// From this mean on a group is one of articles, in points; chosen on half of the labelled pages.
  private static let most = 2.0
  /// Up to this mean a group is a menu or a list of sections.
  private static let least = 1.0

  /// What an address costs that others stand below.
  private static let section = 3

  private var families: [String: Sum] = [:]
  private var places: [Int: Sum] = [:]
  /// How many links stand right below a path.
  private var children: [String: Int] = [:]

  init(_ links: [SectionLink]) {
    for link in links where !link.isExcluded {
      let points = link.points
      families[link.family, default: Sum()].points += points
      families[link.family, default: Sum()].count += 1
      places[link.place, default: Sum()].points += points
      places[link.place, default: Sum()].count += 1
      if let parent = link.parent { children[parent, default: 0] += 1 }
    }
  }

  /// What its groups say of a link, in points.
  func votes(for link: SectionLink) -> Int {
    // What holds several others is a section.
    let isSection = children[link.path, default: 0] >= 2
    return (families[link.family]?.vote ?? 0) + (places[link.place]?.vote ?? 0)
      - (isSection ? Self.section : 0)
  }
}
