// Tables: which namespaces feeds are written in.

/// The vocabularies that feeds are written in.
enum FeedSpace: UInt8 {
  /// RSS, Atom of every version, RSS 1.0, and elements without a namespace.
  case core
  case dublinCore
  case dublinCoreTerms
  case content
  case syndication
  case iTunes
  case media
  case xhtml
  case rdf
  case feedburner
  case sitemapNews
  case sitemap
  case other

  /// The vocabulary of a namespace's address, or of an undeclared prefix.
  ///
  /// Compared in lower case and without a final slash or hash, which feeds get wrong.
  static func of(_ namespace: String) -> FeedSpace {
    guard namespace.utf8.count <= longest else { return .other }
    let lower = namespace.lowercased()
    let isEnding = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") }
    let end = lower.utf8.lastIndex { !isEnding($0) }.map { lower.utf8.index(after: $0) }
    var name = lower[..<(end ?? lower.startIndex)]
    if name.hasPrefix("https:") { name = "http:" + name.dropFirst(6) }
    if let space = known[String(name)] { return space }
    if name.hasPrefix("http://www.sitemaps.org/")
      || name.hasPrefix("http://www.google.com/schemas/sitemap/0")
    {
      return .sitemap
    }
    return name.hasPrefix("http://purl.org/rss/") || name.hasPrefix("http://purl.org/net/rss1.1")
      || name.hasPrefix("http://backend.userland.com")
      || name.hasPrefix("http://blogs.law.harvard.edu/tech/rss")
      ? .core : .other
  }

  /// Bytes of a namespace that may be known; the longest of them has 55.
  private static let longest = 100

  private static let known: [String: FeedSpace] = [
    "": .core, "rss": .core, "atom": .core, "atom10": .core,
    "http://www.w3.org/2005/atom": .core,
    "http://purl.org/atom/ns": .core, "http://example.com/newformat": .core,
    "http://example.com/necho": .core, "http://purl.org/echo": .core, "http://purl.org/pie": .core,
    "uri/of/echo/namespace": .core, "http://my.netscape.com/rdf/simple/0.9": .core,
    "http://my.netscape.com/publish/formats/rss-0.91": .core,
    "http://cyber.law.harvard.edu/rss": .core,
    "http://channel.netscape.com/rdf/simple/0.9": .core, "http://rssnamespace.org/feeds/rss": .core,
    "http://purl.org/dc/elements/1.1": .dublinCore, "http://purl.org/dc/elements/1.0": .dublinCore,
    "dc": .dublinCore,
    "http://purl.org/dc/terms": .dublinCoreTerms, "dcterms": .dublinCoreTerms,
    "http://purl.org/rss/1.0/modules/content": .content, "content": .content,
    "http://purl.org/rss/1.0/modules/syndication": .syndication, "sy": .syndication,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .iTunes, "itunes": .iTunes,
    "http://example.com/dtds/podcast-1.0.dtd": .iTunes,
    "http://search.yahoo.com/mrss": .media, "media": .media,
    "http://tools.search.yahoo.com/mrss": .media, "http://video.search.yahoo.com/mrss": .media,
    "http://www.w3.org/1999/xhtml": .xhtml, "xhtml": .xhtml,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf, "rdf": .rdf,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner, "feedburner": .feedburner,
    "http://www.google.com/schemas/sitemap-news/0.9": .sitemapNews, "news": .sitemapNews,
    "http://www.google.com/schemas/sitemap-news/0.84": .sitemapNews,
    "http://purl.org/rss/1.0/modules/slash": .other, "http://purl.org/rss/1.0/modules/wiki": .other,
    "http://purl.org/rss/1.0/modules/link": .other,
    "http://purl.org/rss/1.0/modules/annotate": .other,
    "http://purl.org/rss/1.0/modules/event": .other,
    "http://purl.org/rss/1.0/modules/company": .other,
    "http://purl.org/rss/1.0/modules/image": .other,
    "http://purl.org/rss/1.0/modules/email": .other,
    "http://purl.org/rss/1.0/modules/textinput": .other,
    "http://purl.org/rss/1.0/modules/reference": .other,
    "http://purl.org/rss/1.0/modules/search": .other,
    "http://purl.org/rss/1.0/modules/servicestatus": .other,
    "http://purl.org/rss/1.0/modules/streaming": .other,
    "http://purl.org/rss/1.0/modules/threading": .other,
    "http://purl.org/rss/1.0/modules/aggregation": .other,
    "http://purl.org/rss/1.0/modules/taxonomy": .other,
    "http://purl.org/rss/1.0/modules/rss091": .core,
    "http://purl.org/rss/1.0/modules/admin": .other,
    "http://purl.org/rss/1.0/modules/audio": .other,
    "http://purl.org/rss/1.0/modules/changedpage": .other,
    "http://purl.org/rss/1.0/modules/prism": .other, "http://purl.org/rss/1.0/modules/cp": .other,
    "http://backend.userland.com/creativecommonsrssmodule": .other,
    "http://backend.userland.com/blogchannelmodule": .other,
  ]
}
