// Picks the links to articles from a section or front page.

package import Corpus
import Markup

/// Reads a section page as a source: its links that look like articles, in the page's order.
///
/// A link is taken by what it shows: the shape of its address, its text, the text beside it, whether it stands in a
/// heading, and what the links say that share its kind of address or its place; never by the site it is on.
/// Navigation and footers are passed over.
package enum SectionReader {
  /// The points from which a link counts.
  private static let fewestPoints = 3
  /// Text beyond this belongs to no link, in bytes.
  private static let farthest = 2_000
  /// The most of a link's text that is looked at, in bytes.
  private static let longestText = 2_000

  /// Reads a section page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it came.
  ///   - address: where it was found.
  ///   - contentType: the HTTP header, where there was one.
  ///   - rules: what is known of its links.
  /// - Returns: the links as entries, titled by their text, without dates.
  /// - Throws: `FeedError` where it is no page or has no link that looks like an article.
  package static func read(
    _ bytes: [UInt8], address: WebAddress, contentType: String?,
    rules: SectionRules = SectionRules()
  ) throws(FeedError) -> Feed {
    let text = Charset.decode(bytes, contentType: contentType).bytes
    guard text.contains(UInt8(ascii: "<")) else {
      throw FeedError(
        reason: text.isEmpty ? .empty : .unknownKind, address: address.text,
        detail: text.isEmpty ? "it is empty" : "it is no HTML")
    }
    let page = MarkupTree.html(text)
    var feed = Feed(kind: .sectionPage)
    feed.link = address
    feed.title = page.first(.title).flatMap { title(of: $0, in: page) }
    feed.language = page.first(.html).flatMap { page.value(of: .lang, in: $0) }
    feed.isCut = page.excess != nil
    let links = links(in: page, address: address, rules: rules)
    let groups = SectionGroups(links)
    feed.entries = links.filter { isArticle($0, groups, rules) }.map(\.entry)
    guard !feed.entries.isEmpty else {
      let why = rules.include.isEmpty ? "looks like an article" : "matches what is to be included"
      throw FeedError(
        reason: .damaged, address: address.text, detail: "none of its \(links.count) links \(why)")
    }
    return feed
  }

  private static func isArticle(
    _ link: SectionLink, _ groups: SectionGroups, _ rules: SectionRules
  ) -> Bool {
    if rules.exclude.contains(where: { $0.matches(link.address) }) { return false }
    if !rules.include.isEmpty { return rules.include.contains { $0.matches(link.address) } }
    guard !link.isExcluded else { return false }
    let learned = rules.learned?.points(for: link.address) ?? 0
    return link.points + groups.votes(for: link) + learned >= fewestPoints
  }

  /// One place in the page where a link stands.
  private struct Place {
    let node: MarkupTree.Node
    let address: WebAddress
    let isHeading: Bool
    let title: String
  }

  /// The links outside of navigation, each address once, in the order of the page.
  private static func links(
    in page: MarkupTree, address: WebAddress, rules: SectionRules
  ) -> [SectionLink] {
    let own = address.identity
    let domain = address.registrableDomain
    var numbers: [String: Int] = [:]
    var links: [SectionLink] = []
    let places = places(in: page, base: documentBase(page, address)).filter {
      rules.allowsOtherHosts || $0.address.registrableDomain == domain
    }
    let beside = textBeside(places, in: page)
    for (index, place) in places.enumerated() {
      let target = place.address
      let key = target.identity
      guard key != own else { continue }
      let link = SectionLink(
        target, title: place.title, isHeading: place.isHeading, textBeside: beside[index],
        place: PlaceInPage.hash(of: place.node, in: page))
      if let number = numbers[key] {
        links[number].join(link)
      } else {
        numbers[key] = links.count
        links.append(link)
      }
    }
    return links
  }

  /// The text between each link and the next, in bytes, given to the one that it belongs to.
  ///
  /// A teaser follows its headline; where only "more" or a picture goes before it, it belongs to the link after it.
  private static func textBeside(_ places: [Place], in page: MarkupTree) -> [Int] {
    var beside = Array(repeating: 0, count: places.count)
    for index in places.indices {
      let start = page.textRange(of: places[index].node).upperBound
      let isLast = index + 1 == places.count
      let end =
        isLast ? page.textBytes.count : page.textRange(of: places[index + 1].node).lowerBound
      let isHeadline = isLast || places[index].title.utf8.count { $0 == 0x20 } >= 2
      let owner = isHeadline ? index : index + 1
      beside[owner] = max(beside[owner], min(end - start, farthest))
    }
    return beside
  }

  private static func places(in page: MarkupTree, base: WebAddress) -> [Place] {
    var places: [Place] = []
    var headingEnd = 0
    var node = 0
    while node < page.count {
      let name = page.name(of: node)
      if passedOver.contains(name) {
        node = page.end(of: node)
        continue
      }
      if headings.contains(name) { headingEnd = max(headingEnd, page.end(of: node)) }
      if name == .a, !isDisowned(node, in: page), let href = page.value(of: .href, in: node),
        let address = WebAddress(href, relativeTo: base), address.scheme != "file"
      {
        let holdsHeading = (node..<page.end(of: node)).contains {
          headings.contains(page.name(of: $0))
        }
        places.append(
          Place(
            node: node, address: address, isHeading: node < headingEnd || holdsHeading,
            title: title(of: node, in: page) ?? ""))
      }
      node += 1
    }
    return places
  }

  /// Whether the page says that it was paid for a link, or doesn't stand for it (HTML §4.6.7.14).
  private static func isDisowned(_ node: MarkupTree.Node, in page: MarkupTree) -> Bool {
    let words = page.value(of: .rel, in: node)?.lowercased().split(separator: " ") ?? []
    return words.contains("sponsored") || words.contains("nofollow")
  }

  private static func title(of node: MarkupTree.Node, in page: MarkupTree) -> String? {
    let text = FeedText.folded(page.textBytes[page.textRange(of: node)].prefix(longestText))
    return text.isEmpty ? nil : text
  }

  private static func documentBase(_ page: MarkupTree, _ address: WebAddress) -> WebAddress {
    guard let node = page.first(.base), let href = page.value(of: .href, in: node) else {
      return address
    }
    return WebAddress(href, relativeTo: address) ?? address
  }

  private static let passedOver: Set<Name> = [.nav, .footer, .script, .style, .select]
  private static let headings: Set<Name> = [.h1, .h2, .h3, .h4, .h5, .h6]
}
