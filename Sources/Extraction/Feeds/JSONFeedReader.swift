// Reads JSON Feed 1.0 and 1.1.

import Corpus
import Foundation

enum JSONFeedReader {
  /// Reads a JSON Feed, tolerant of values of the wrong type: they count as absent.
  static func read(_ text: [UInt8], address: WebAddress) throws(FeedError) -> Feed {
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(text))
    } catch {
      throw FeedError(
        reason: .damaged, address: address.text,
        detail: "its JSON can't be read: " + fault(error, text))
    }
    guard let root = value as? [String: Any], let entries = root["items"] as? [Any] else {
      throw FeedError(
        reason: .unknownKind, address: address.text, detail: "it is JSON without \"items\"")
    }
    return feed(root, entries, address)
  }

  /// What Foundation says of a fault, with the place that it names as "around character N".
  private static func fault(_ error: any Error, _ text: [UInt8]) -> String {
    let said = (error as NSError).userInfo["NSDebugDescription"] as? String ?? "it is damaged"
    let digits = said.reversed().drop { !$0.isNumber }.prefix { $0.isNumber }.reversed()
    let offset = said.contains("character") ? Int(String(digits)) : text.count
    guard let offset, offset <= text.count else { return said }
    let message = said.hasSuffix(".") ? String(said.dropLast()) : said
    let (line, column) = FeedExcerpt.place(offset, in: text)
    let bytes = FeedExcerpt.around(offset, of: text)
    return "\(message), line \(line), column \(column), at \(bytes)"
  }

  private static func feed(_ root: [String: Any], _ entries: [Any], _ address: WebAddress) -> Feed {
    var feed = Feed(kind: .jsonFeed)
    feed.title = text(root["title"]).map { FeedText.plain($0, isLiteral: true) }
    feed.link = link(root["home_page_url"], address)
    feed.selfLink = link(root["feed_url"], address)
    feed.next = link(root["next_url"], address)
    feed.language = text(root["language"])
    for case let hub as [String: Any] in root["hubs"] as? [Any] ?? [] {
      if let url = link(hub["url"], address) { feed.hubs.append(url) }
    }
    let authors = authors(root)
    for case let value as [String: Any] in entries {
      feed.entries.append(entry(value, address, feed.language, authors))
      if feed.entries.count == 2 * EntryReader.mostEntries { EntryReader.cut(&feed) }
    }
    if feed.entries.count > EntryReader.mostEntries { EntryReader.cut(&feed) }
    return feed
  }

  private static func entry(
    _ value: [String: Any], _ address: WebAddress, _ language: String?, _ feedAuthors: [String]
  ) -> Entry {
    var entry = Entry()
    entry.id = text(value["id"])
    entry.reference = text(value["url"]) ?? text(value["external_url"])
    entry.link = link(value["url"], address) ?? link(value["external_url"], address)
    if entry.link == nil, let id = entry.id { entry.link = WebAddress(id) }
    entry.title = text(value["title"]).map { FeedText.plain($0, isLiteral: true) }
    entry.published = text(value["date_published"]).flatMap { FeedDate.parse($0) }
    entry.updated = text(value["date_modified"]).flatMap { FeedDate.parse($0) }
    let own = authors(value)
    entry.authors = own.isEmpty ? feedAuthors : own
    entry.categories = (value["tags"] as? [Any] ?? []).prefix(Entry.mostNames).compactMap {
      text($0)
    }
    entry.language = text(value["language"]) ?? language
    entry.summary = text(value["summary"])
    entry.content = text(value["content_html"]) ?? text(value["content_text"]).map { markup($0) }
    return entry
  }

  /// Plain text as the HTML that a content is, one paragraph a line.
  private static func markup(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      var escaped = "<p>"
      for scalar in line.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped + "</p>"
    }.joined(separator: "\n")
  }

  private static func authors(_ value: [String: Any]) -> [String] {
    let list = value["authors"] as? [Any] ?? [value["author"] as Any]
    return list.prefix(Entry.mostNames).compactMap {
      ($0 as? [String: Any]).flatMap { text($0["name"]) } ?? text($0)
    }
  }

  /// A string, or a number as one, as ids often are; nil where it is blank.
  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String: FeedText.trimmed(text)
    case let number as NSNumber: number.stringValue
    default: nil
    }
  }

  private static func link(_ value: Any?, _ address: WebAddress) -> WebAddress? {
    (value as? String).flatMap { FeedText.trimmed($0) }
      .flatMap { WebAddress($0, relativeTo: address) }
  }
}
