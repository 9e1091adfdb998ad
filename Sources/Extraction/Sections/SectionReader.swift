// Picks the links to articles from a section or front page.

package import Corpus
import Markup

/// Reads a section page as a source: its links that look like articles, in the page's order.
///
/// A link is taken by what it shows: the shape of its address, the length of its text, and whether it stands in a
/// heading; never by the site it is on. Navigation, footers and forms are passed over.
package enum SectionReader {
  /// Reads a section page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it came.
  ///   - address: where it was found.
  ///   - contentType: the HTTP header, where there was one.
  ///   - allowsOtherHosts: whether links to other registrable domains count.
  /// - Returns: the links as entries, titled by their text, without dates.
  /// - Throws: `FeedError` where it is no page or has no link that looks like an article.
  package static func read(
    _ bytes: [UInt8], address: WebAddress, contentType: String?, allowsOtherHosts: Bool = false
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
    feed.entries = entries(in: page, address: address, allowsOtherHosts: allowsOtherHosts)
    guard !feed.entries.isEmpty else {
      throw FeedError(
        reason: .damaged, address: address.text, detail: "no link on it looks like an article")
    }
    return feed
  }

  private static func entries(
    in page: MarkupTree, address: WebAddress, allowsOtherHosts: Bool
  ) -> [Entry] {
    let base = documentBase(page, address)
    let own = address.identity
    let domain = address.registrableDomain
    var order: [String] = []
    var found: [String: SectionLink] = [:]
    var headingEnd = 0
    var node = 0
    while node < page.count {
      let name = page.name(of: node)
      if passedOver.contains(name) {
        node = page.end(of: node)
        continue
      }
      if headings.contains(name) { headingEnd = max(headingEnd, page.end(of: node)) }
      if name == .a, let href = page.value(of: .href, in: node),
        let link = WebAddress(href, relativeTo: base), link.scheme != "file",
        allowsOtherHosts || link.registrableDomain == domain
      {
        let key = link.identity
        let holdsHeading = (node..<page.end(of: node)).contains {
          headings.contains(page.name(of: $0))
        }
        let seen = SectionLink(
          address: link, title: title(of: node, in: page) ?? "",
          isHeading: node < headingEnd || holdsHeading)
        if key != own {
          if let known = found[key] {
            found[key] = known.joined(with: seen)
          } else {
            found[key] = seen
            order.append(key)
          }
        }
      }
      node += 1
    }
    return order.compactMap { found[$0] }.filter(\.looksLikeArticle).map(\.entry)
  }

  private static func title(of node: MarkupTree.Node, in page: MarkupTree) -> String? {
    let text = FeedText.folded(page.textBytes[page.textRange(of: node)])
    return text.isEmpty ? nil : text
  }

  private static func documentBase(_ page: MarkupTree, _ address: WebAddress) -> WebAddress {
    guard let node = page.first(.base), let href = page.value(of: .href, in: node) else {
      return address
    }
    return WebAddress(href, relativeTo: address) ?? address
  }

  private static let passedOver: Set<Name> = [.nav, .footer, .form, .script, .style, .select]
  private static let headings: Set<Name> = [.h1, .h2, .h3, .h4, .h5, .h6]
}
