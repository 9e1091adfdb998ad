// Reads manifest lines back: what `verify` compares with and `rebuild` builds a journal from.

import Foundation

/// A manifest line that can't be read, and why.
package struct ManifestError: Error, CustomStringConvertible, Equatable {
  /// The beginning of the line.
  package let line: String
  package let reason: String

  package var description: String {
    "can't read the manifest line \"\(line)\": \(reason); "
      + "restore the line from a copy, or move the manifest away and run `corpusd rebuild`"
  }
}

extension ManifestLine {
  /// Reads one line, with or without its line end; unknown keys are passed over.
  package static func decode(_ bytes: some Sequence<UInt8>) throws(ManifestError) -> ManifestLine {
    let bytes = Data(bytes)
    do {
      let raw = try JSONDecoder().decode(Raw.self, from: bytes)
      return try ManifestLine(raw)
    } catch {
      let line = String(decoding: bytes.prefix(60), as: UTF8.self)
      throw ManifestError(line: line, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as BadValue: "\"\(error.value)\" is no value for \(error.key)"
    case DecodingError.keyNotFound(let key, _): "the key \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(context.codingPath.last?.stringValue ?? "the line") has the wrong type"
    default: "it is not a JSON object"
    }
  }

  private struct BadValue: Error {
    let key: String
    let value: String
  }

  private struct Raw: Decodable {
    var seq: Int
    var file: String
    var sha256: String
    var url: String
    var canonical: String?
    var source: String
    var headline: String?
    var byline: String?
    var published: String?
    var modified: String?
    var fetched: String
    var language: String?
    var site: String?
    var words: Int
    var characters: Int
    var via: String
    var extractor: Int
    var supersedes: Int?
    var duplicateOf: Int?
    var section: String?
    var keywords: [String]?
    var rights: [String]?
  }

  private init(_ raw: Raw) throws(BadValue) {
    func instant(_ key: String, _ text: String) throws(BadValue) -> Date {
      guard let date = Timestamp.parse(text) else { throw BadValue(key: key, value: text) }
      return date
    }
    guard let via = Article.Route(rawValue: raw.via) else {
      throw BadValue(key: "via", value: raw.via)
    }
    seq = raw.seq
    file = raw.file
    sha256 = raw.sha256
    url = raw.url
    canonical = raw.canonical
    source = raw.source
    headline = raw.headline
    byline = raw.byline
    published = nil
    if let text = raw.published { published = try instant("published", text) }
    modified = nil
    if let text = raw.modified { modified = try instant("modified", text) }
    fetched = try instant("fetched", raw.fetched)
    language = raw.language
    site = raw.site
    words = raw.words
    characters = raw.characters
    self.via = via
    extractor = raw.extractor
    supersedes = raw.supersedes
    duplicateOf = raw.duplicateOf
    section = raw.section
    keywords = raw.keywords ?? []
    rights = raw.rights ?? []
  }
}
