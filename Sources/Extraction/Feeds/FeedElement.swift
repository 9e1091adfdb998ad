// Tables: which element names of feeds mean what.

/// What an element is for, whatever its spelling.
enum FeedElement: UInt8 {
  case rss, rdf, channel, feed, item, urlset, sitemapIndex, url, sitemap, location, lastModified
  case title, link, guid, id, origLink
  case published, updated, creation, date, publicationDate
  case author, creator, name, category, subject
  case content, encoded, summary, xhtmlBody
  case language, ttl, skipHours, hour, skipDays, day, updatePeriod, updateFrequency
  case generator
  /// Holds elements of the same names as an entry's that are not the entry's: `source`, `image`.
  case enclosed
  case group, news, publication, keywords, itemWrapper
  case other

  /// The meaning of a local name in a vocabulary.
  static func of(_ spelling: String, in space: FeedSpace) -> FeedElement {
    let name = spelling.lowercased()
    return switch space {
    case .core: coreNames[name] ?? .other
    case .dublinCore: dublinCoreNames[name] ?? .other
    case .dublinCoreTerms: dublinCoreTermsNames[name] ?? .other
    case .content:
      name == "encoded" ? .encoded : name == "item" || name == "items" ? .enclosed : .other
    case .syndication:
      name == "updateperiod" ? .updatePeriod : name == "updatefrequency" ? .updateFrequency : .other
    case .iTunes: iTunesNames[name] ?? .other
    case .media: media[name] ?? .other
    case .xhtml: name == "body" || name == "div" ? .xhtmlBody : .other
    case .rdf: name == "rdf" ? .rdf : .other
    case .feedburner: name == "origlink" ? .origLink : .other
    case .sitemap: sitemapNames[name] ?? .other
    case .sitemapNews: newsNames[name] ?? .other
    case .other: .other
    }
  }

  private static let coreNames: [String: FeedElement] = [
    "rss": .rss, "rdf": .rdf, "channel": .channel, "feed": .feed, "item": .item, "entry": .item,
    "items": .itemWrapper, "title": .title, "link": .link, "guid": .guid, "id": .id,
    "pubdate": .published, "published": .published, "issued": .published, "updated": .updated,
    "modified": .updated, "lastbuilddate": .updated, "created": .creation, "date": .date,
    "author": .author, "managingeditor": .author, "name": .name, "category": .category,
    "content": .content, "fullitem": .encoded, "encoded": .encoded, "description": .summary,
    "summary": .summary, "abstract": .summary, "body": .xhtmlBody, "language": .language,

    "generator": .generator, "ttl": .ttl,
    "skiphours": .skipHours, "hour": .hour, "skipdays": .skipDays, "day": .day,
    "source": .enclosed, "image": .enclosed, "textinput": .enclosed, "cloud": .enclosed,
    "urlset": .urlset, "sitemapindex": .sitemapIndex, "sitemap": .sitemap, "url": .url,
    "loc": .location, "lastmod": .lastModified, "author_name": .creator, "origlink": .origLink,
  ]

  private static let dublinCoreNames: [String: FeedElement] = [
    "title": .title, "identifier": .id, "date": .date, "creator": .creator, "author": .creator,
    "contributor": .other, "subject": .subject, "language": .language, "description": .summary,
  ]

  private static let dublinCoreTermsNames: [String: FeedElement] = [
    "issued": .published, "created": .creation, "modified": .updated, "available": .published,
    "date": .date, "title": .title, "creator": .creator,
  ]

  private static let iTunesNames: [String: FeedElement] = [
    "author": .creator, "title": .title, "summary": .summary, "keywords": .keywords,
    "owner": .enclosed, "image": .enclosed,
  ]

  private static let media: [String: FeedElement] = [
    "group": .group, "content": .group, "title": .title, "description": .summary,
  ]

  private static let sitemapNames: [String: FeedElement] = [
    "urlset": .urlset, "sitemapindex": .sitemapIndex, "sitemap": .sitemap, "url": .url,
    "loc": .location, "lastmod": .lastModified,
  ]

  private static let newsNames: [String: FeedElement] = [
    "news": .news, "publication_date": .publicationDate, "title": .title, "name": .name,
    "language": .language, "keywords": .keywords, "publication": .publication,
  ]
}
