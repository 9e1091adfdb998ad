// What a page says of its article: headline, byline, dates, and the rest of the manifest's values.

import Corpus
import Foundation
import Markup

/// The values beside the body, each with where it came from.
struct PageMetadata {
  private(set) var headline: String?
  private(set) var byline: String?
  private(set) var published: Date?
  private(set) var modified: Date?
  private(set) var language: String?
  private(set) var canonical: WebAddress?
  private(set) var site: String?
  private(set) var section: String?
  private(set) var keywords: [String] = []
  private(set) var isFree: Bool?
  private(set) var provenance: [String: String] = [:]

  private let facts: PageFacts
  private let page: BlockPage

  /// Dates later than the fetch by more than this are no publication dates; clocks and zones differ.
  private static let tolerance: TimeInterval = 86_400
  /// Keywords kept; sites that list more list them all.
  private static let mostKeywords = 30
  /// Names in a byline; more of them is the staff.
  private static let mostAuthors = 10
  /// Bytes of a headline; longer ones are paragraphs in the wrong tag.
  private static let longestHeadline = 400

  init(_ facts: PageFacts, _ page: BlockPage, bodyStart: Int?, of source: Page) {
    self.facts = facts
    self.page = page
    findSite()
    findHeadline()
    findByline()
    findDates(bodyStart: bodyStart, fetched: source.fetched)
    findAddress(source.address)
    findRest()
  }

  private mutating func take(_ name: String, _ source: String) { provenance[name] = source }

  private mutating func findSite() {
    if let name = facts.meta("og:site_name") {
      site = name
      take("site", "og:site_name")
    } else if let name = facts.article?["publisher"]?.elements.first?["name"]?.string {
      site = collapsed(name)
      take("site", "json-ld publisher")
    } else if let name = facts.meta("application-name", "twitter:site", "dc.publisher") {
      site = name
      take("site", "meta")
    }
  }

  private mutating func findHeadline() {
    let headings = page.blocks.filter { $0.headingLevel == 1 }
      .map { String(decoding: page.text(of: $0), as: UTF8.self) }
    let candidates: [(String, String?)] = [
      ("json-ld headline", facts.article?["headline"]?.string),
      ("og:title", facts.meta("og:title")), ("title", facts.title),
      ("meta", facts.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title")),
    ]
    let usable = candidates.compactMap { source, text in
      text.map { (source, trimmed(Entities.resolved(collapsed($0)))) }
    }.filter { !$0.1.isEmpty && $0.1.utf8.count <= Self.longestHeadline }
    let titles = usable.map { WordList(PageWords.words($0.1)) }
    // The page's own heading is the headline as readers see it, where the head agrees with it.
    for heading in headings where heading.utf8.count <= Self.longestHeadline {
      let words = PageWords.words(heading)
      for title in titles {
        let overlap = title.overlap(words[...])
        if overlap.share > 0.8, overlap.cover > 0.6 {
          headline = heading
          take("headline", "h1")
          return
        }
      }
    }
    if let (source, text) = usable.first {
      headline = text
      take("headline", source)
    } else if headings.count == 1, headings[0].utf8.count <= Self.longestHeadline {
      headline = headings[0]
      take("headline", "h1")
    }
  }

  /// A title without the site's name at its end or beginning.
  private func trimmed(_ title: String) -> String {
    guard let site, !site.isEmpty else { return title }
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " · "] {
      if title.hasSuffix(mark + site) { return String(title.dropLast(mark.count + site.count)) }
      if title.hasPrefix(site + mark) { return String(title.dropFirst(mark.count + site.count)) }
    }
    return title
  }

  private mutating func findByline() {
    let names = (facts.article?["author"]?.elements ?? []).compactMap { author in
      (author.string ?? author["name"]?.string).map(collapsed)
    }.filter { !$0.isEmpty && !$0.hasPrefix("http") && $0.utf8.count < 150 }
    if !names.isEmpty {
      var unique: [String] = []
      for name in names where !unique.contains(name) {
        unique.append(name)
        if unique.count == Self.mostAuthors { break }
      }
      byline = unique.joined(separator: ", ")
      take("byline", "json-ld author")
      return
    }
    let meta = facts.meta(
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
      "article:author_name", "byl", "cxenseparse:author")
    if let meta, !meta.hasPrefix("http"), meta.utf8.count < 200 {
      byline = meta
      take("byline", "meta")
      return
    }
    let tree = page.tree
    for node in 1..<max(1, tree.count) where !tree.isText(node) {
      let isAuthor =
        tree.value(of: .rel, in: node) == "author"
        || tree.value(of: .itemprop, in: node) == "author"
      guard isAuthor else { continue }
      let text = collapsed(tree.text(of: node))
      if !text.isEmpty, text.utf8.count < 120 {
        byline = text
        take("byline", "author link")
        return
      }
    }
  }

  private mutating func findDates(bodyStart: Int?, fetched: Date?) {
    let latest = fetched.map { $0 + Self.tolerance } ?? .distantFuture
    func first(_ candidates: [(String, String?)]) -> (String, Date)? {
      for (source, text) in candidates {
        if let date = text.flatMap(PageDate.parse), date <= latest { return (source, date) }
      }
      return nil
    }
    let time = timeElement(bodyStart: bodyStart)
    let dated = first([
      ("json-ld datePublished", facts.article?["datePublished"]?.string),
      ("article:published_time", facts.meta("article:published_time", "og:published_time")),
      (
        "meta",
        facts.meta(
          "datepublished", "publish-date", "publish_date", "publication_date", "pubdate",
          "parsely-pub-date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date",
          "cxenseparse:recs:publishtime", "article.published", "sailthru.date", "date",
          "last-published", "ptime", "displaydate")
      ),
      ("json-ld dateCreated", facts.article?["dateCreated"]?.string),
      ("json-ld of the page", anyObject("datePublished")), ("time element", time),
    ])
    if let (source, date) = dated {
      published = date
      take("published", source)
    }
    let changed = first([
      ("json-ld dateModified", facts.article?["dateModified"]?.string),
      (
        "meta",
        facts.meta(
          "article:modified_time", "og:updated_time", "datemodified", "last-modified",
          "dcterms.modified", "article.updated", "lastmod")
      ),
      ("json-ld of the page", anyObject("dateModified")),
    ])
    if let (source, date) = changed {
      modified = date
      take("modified", source)
    }
  }

  /// The value of a key in a JSON-LD object that is the page itself.
  private func anyObject(_ key: String) -> String? {
    facts.objects.first { object in
      object[key] != nil && PageFacts.types(of: object).contains { $0.hasSuffix("Page") }
    }?[key]?.string
  }

  /// The `time` marked as the publication, or the only ones between the headline and the body.
  private func timeElement(bodyStart: Int?) -> String? {
    let tree = page.tree
    var nearest: String?
    for node in 1..<max(1, tree.count) {
      guard tree.name(of: node) == .time || tree.valueRange(of: .itemprop, in: node) != nil else {
        continue
      }
      let value = tree.value(of: .datetime, in: node) ?? tree.value(of: .content, in: node)
      guard let value, PageDate.parse(value) != nil else { continue }
      if tree.value(of: .itemprop, in: node) == "datePublished"
        || tree.valueRange(of: .pubdate, in: node) != nil
      {
        return value
      }
      // Nearest before the body's first block: a teaser's date stands elsewhere.
      if let bodyStart, node <= bodyStart, tree.name(of: node) == .time { nearest = value }
    }
    return nearest
  }

  private mutating func findAddress(_ base: WebAddress?) {
    let candidates: [(String, String?)] = [
      ("rel=canonical", facts.links.first { $0.relation == "canonical" }?.address),
      ("og:url", facts.meta("og:url")),
      (
        "json-ld",
        facts.article?["mainEntityOfPage"]?["@id"]?.string ?? facts.article?["url"]?.string
      ),
    ]
    for (source, text) in candidates {
      guard let text else { continue }
      if let address = base.flatMap({ WebAddress(text, relativeTo: $0) }) ?? WebAddress(text) {
        canonical = address
        take("canonical", source)
        return
      }
    }
  }

  private mutating func findRest() {
    language =
      facts.language ?? facts.article?["inLanguage"]?.string
      ?? facts.meta("og:locale", "content-language", "language", "dc.language")
    section =
      (facts.article?["articleSection"]?.elements.first?.string
      ?? facts.meta("article:section", "parsely-section", "section")).map(collapsed)
    var words = (facts.article?["keywords"]?.elements ?? []).compactMap(\.string)
    if words.isEmpty {
      words = facts.metas.filter { $0.name == "article:tag" }.map(\.content)
    }
    if words.isEmpty { words = [facts.meta("news_keywords", "keywords", "parsely-tags") ?? ""] }
    for word in words.flatMap({ $0.split(separator: ",") }) {
      let keyword = collapsed(String(word))
      if !keyword.isEmpty, keyword.utf8.count < 80, !keywords.contains(keyword) {
        keywords.append(keyword)
      }
      if keywords.count == Self.mostKeywords { break }
    }
    switch facts.article?["isAccessibleForFree"] {
    case .bool(let value): isFree = value
    case .text(let text):
      isFree = text.lowercased() == "true" ? true : text.lowercased() == "false" ? false : nil
    default: break
    }
  }
}
