// Reads one entry of an RSS, RDF or Atom feed.

import Corpus
import Foundation
import Markup

/// Collects the values of one entry from the elements below it.
struct EntryReading {
  let document: FeedDocument
  let feedLanguage: String?
  private var entry = Entry()
  private var titleRank = 0
  private var summaryRank = 0
  private var links = EntryLinks()
  /// `dc:identifier`, which counts only where the feed's own vocabulary names none.
  private var identifier: String?
  private var creation: Date?
  private var bareDate: Date?
  private var seenAuthors: Set<String> = []
  private var seenCategories: Set<String> = []

  init(document: FeedDocument, feedLanguage: String?) {
    self.document = document
    self.feedLanguage = feedLanguage
  }

  /// Reads the entry at `node`, whose content ends before `limit`.
  mutating func read(_ node: MarkupTree.Node, before limit: MarkupTree.Node) -> Entry {
    entry.language = document.language(of: node) ?? feedLanguage
    let about = document.attribute(.about, of: node) ?? ""
    var child = node + 1
    while child < limit {
      let end = min(document.tree.end(of: child), limit)
      if !document.tree.isText(child) { take(child, before: end) }
      child = end
    }
    entry.published = entry.published ?? bareDate
    if entry.published == nil, entry.updated == nil { entry.published = creation }
    entry.id = entry.id ?? (about.isEmpty ? identifier : about)
    let link = links.resolved()
    entry.link = link.address
    entry.reference = link.reference
    return entry
  }

  private mutating func take(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    switch document.elements[node] {
    case .title: takeTitle(node, before: limit)
    case .link: takeLink(node, before: limit)
    case .origLink: links.original = document.text(of: node, before: limit)
    case .guid: takeGuid(node, before: limit)
    case .id: takeID(node, before: limit)
    case .published: entry.published = date(node, before: limit) ?? entry.published
    case .updated: entry.updated = date(node, before: limit) ?? entry.updated
    case .date: bareDate = bareDate ?? date(node, before: limit)
    case .creation: creation = creation ?? date(node, before: limit)
    case .creator, .author: takeAuthor(node, before: limit)
    case .category, .subject: takeCategory(node, before: limit)
    case .keywords:
      let words = document.text(of: node, before: limit)?.split(separator: ",") ?? []
      entry.categories += words.prefix(Entry.mostNames - entry.categories.count)
        .compactMap { FeedText.trimmed(String($0)) }
    case .encoded, .content, .xhtmlBody: takeContent(node, before: limit)
    case .summary: takeSummary(node, before: limit)
    case .group: takeMedia(node, before: limit)
    case .language: entry.language = document.text(of: node, before: limit) ?? entry.language
    default: break
    }
  }

  /// The feed's own title goes before those of the modules.
  private mutating func takeTitle(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    let rank = document.spaces[node] == .core ? 3 : document.spaces[node] == .media ? 1 : 2
    guard rank > titleRank, let title = document.title(of: node, before: limit) else { return }
    entry.title = title
    titleRank = rank
  }

  /// Titles and descriptions of pictures and films stand in for those that an entry lacks.
  private mutating func takeMedia(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    var child = node + 1
    while child < limit {
      // They may hold one another, each with all the text, so only the outermost is read.
      let end = min(document.tree.end(of: child), limit)
      switch document.elements[child] {
      case .title:
        takeTitle(child, before: end)
        child = end
      case .summary:
        takeSummary(child, before: end)
        child = end
      default: child += 1
      }
    }
  }

  private mutating func takeID(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    guard let text = document.text(of: node, before: limit) else { return }
    if document.spaces[node] == .core {
      entry.id = entry.id ?? text
    } else {
      identifier = identifier ?? text
    }
  }

  private mutating func takeLink(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    let base = document.base(of: node)
    if let href = document.attribute(.href, of: node) {
      links.add(
        href: href, relation: document.attribute(.rel, of: node) ?? "alternate",
        type: document.attribute(.type, of: node), base: base)
    } else if let text = document.text(of: node, before: limit),
      LinkRelation.name(document.attribute(.rel, of: node) ?? "") == "alternate"
    {
      links.add(text: text, base: base)
    }
  }

  private mutating func takeGuid(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    guard let text = document.text(of: node, before: limit) else { return }
    entry.id = text
    let isAddress = document.attribute(.isPermaLink, of: node)?.lowercased() != "false"
    if isAddress { links.guid = links.guid ?? text }
  }

  private func date(_ node: MarkupTree.Node, before limit: MarkupTree.Node) -> Date? {
    document.text(of: node, before: limit).flatMap { FeedDate.parse($0) }
  }

  private mutating func takeAuthor(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    guard entry.authors.count < Entry.mostNames else { return }
    let name = (node + 1..<max(node + 1, limit)).first { document.elements[$0] == .name }
    let text = document.text(of: name ?? node, before: limit)
    guard let text, let author = AuthorName.plain(FeedText.plain(text)) else { return }
    if seenAuthors.insert(author).inserted { entry.authors.append(author) }
  }

  private mutating func takeCategory(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    guard entry.categories.count < Entry.mostNames else { return }
    let text =
      document.text(of: node, before: limit) ?? document.attribute(.label, of: node)
      ?? document.attribute(.term, of: node)
    guard let text else { return }
    let category = FeedText.plain(text)
    if !category.isEmpty, seenCategories.insert(category).inserted {
      entry.categories.append(category)
    }
  }

  private mutating func takeContent(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    guard let markup = markup(of: node, before: limit) else { return }
    // Of several contents the longest is the article; the others are captions and teasers.
    if markup.utf8.count > entry.content?.utf8.count ?? 0 { entry.content = markup }
  }

  private mutating func takeSummary(_ node: MarkupTree.Node, before limit: MarkupTree.Node) {
    // The entry's own goes before those of pictures and podcasts; of equals the first counts.
    let space = document.spaces[node]
    let rank = space == .core ? 3 : space == .media || space == .iTunes ? 1 : 2
    guard rank > summaryRank, let summary = markup(of: node, before: limit) else { return }
    entry.summary = summary
    summaryRank = rank
  }

  /// The HTML that an element carries: escaped, as child elements, or packed in Base64.
  private func markup(of node: MarkupTree.Node, before limit: MarkupTree.Node) -> String? {
    if document.isPacked(node) { return document.unpacked(node, before: limit) }
    let hasElements = (node + 1..<max(node + 1, limit)).contains { !document.tree.isText($0) }
    if hasElements, limit == document.tree.end(of: node) {
      return FeedText.trimmed(document.tree.innerMarkup(of: node))
    }
    return document.wholeText(of: node, before: limit)
  }
}
