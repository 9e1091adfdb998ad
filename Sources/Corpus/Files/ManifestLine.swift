// One line of a manifest: everything that is known of an article beside its text.

package import Foundation

/// An article as its shard's manifest has it, one JSON object a line with its keys in the format's order.
package struct ManifestLine: Sendable, Equatable {
  /// The article's number in the whole corpus.
  package var seq: Int
  /// The path below the corpus.
  package var file: String
  /// The SHA-256 of the file, in hexadecimal.
  package var sha256: String
  /// The address that the page was fetched from.
  package var url: String
  package var canonical: String?
  /// The feed, sitemap or section page that offered it.
  package var source: String
  package var headline: String?
  package var byline: String?
  package var published: Date?
  package var modified: Date?
  package var fetched: Date
  /// BCP 47 tag.
  package var language: String?
  package var site: String?
  package var words: Int
  package var characters: Int
  package var via: Article.Route
  package var extractor: Int
  /// The number of the article that this one is a newer version of.
  package var supersedes: Int?
  /// The number of the article that this one is a copy of.
  package var duplicateOf: Int?
  package var section: String?
  package var keywords: [String]
  /// What its publisher reserves (`Rights.names`).
  package var rights: [String]

  /// The line of an article that has been given its number and file.
  package init(
    file: ArticleFile, url: String, source: String, fetched: Date, article: Article,
    supersedes: Int? = nil, duplicateOf: Int? = nil
  ) {
    self.seq = file.number
    self.file = file.path
    self.sha256 = file.sha256
    self.url = url
    self.canonical = article.canonical?.text
    self.source = source
    self.headline = article.headline
    self.byline = article.byline
    self.published = article.published
    self.modified = article.modified
    self.fetched = fetched
    self.language = article.language
    self.site = article.site
    self.words = TextHash.words(article.body)
    self.characters = TextHash.characters(article.body)
    self.via = article.via
    self.extractor = article.extractor
    self.supersedes = supersedes
    self.duplicateOf = duplicateOf
    self.section = article.section
    self.keywords = article.keywords
    self.rights = article.rights
  }

  /// The JSON object, without a line end; absent values are left out.
  package func encode() -> [UInt8] {
    var json = JSONLine()
    json.add("seq", seq)
    json.add("file", file)
    json.add("sha256", sha256)
    json.add("url", url)
    json.add("canonical", canonical)
    json.add("source", source)
    json.add("headline", headline)
    json.add("byline", byline)
    json.add("published", published.map(Timestamp.format))
    json.add("modified", modified.map(Timestamp.format))
    json.add("fetched", Timestamp.format(fetched))
    json.add("language", language)
    json.add("site", site)
    json.add("words", words)
    json.add("characters", characters)
    json.add("via", via.rawValue)
    json.add("extractor", extractor)
    json.add("supersedes", supersedes)
    json.add("duplicateOf", duplicateOf)
    json.add("section", section)
    json.add("keywords", keywords)
    json.add("rights", rights)
    return json.finished
  }
}
