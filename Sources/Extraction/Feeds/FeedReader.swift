// Finds out what a source is, by its content, and has it read.

package import Corpus
import Markup

/// Reads feeds of every kind, and sitemaps.
package enum FeedReader {
  /// The most that a packed source may unpack to, in bytes: the sitemap protocol's limit for one file.
  package static let largestSource = 50 << 20

  /// Reads a source.
  ///
  /// The content decides what it is, not its name or `contentType`, which only serves to find the character set.
  /// Nothing is requested and no file is opened, whatever the document says.
  ///
  /// - Parameters:
  ///   - bytes: the source as it came, gzip-packed or not.
  ///   - address: where it was found; relative links are resolved against it.
  ///   - contentType: the HTTP header, where there was one.
  /// - Returns: the feed with all its entries.
  /// - Throws: `FeedError` where it is no source or nothing could be saved from it.
  package static func read(
    _ bytes: [UInt8], address: WebAddress, contentType: String?
  ) throws(FeedError) -> Feed {
    let unpacked = try unpack(bytes, address: address)
    let text = FeedCharset.decode(unpacked, contentType: contentType)
    switch kind(of: text) {
    case .empty:
      throw FeedError(reason: .empty, address: address.text, detail: "it is empty")
    case .json: return try JSONFeedReader.read(text, address: address)
    case .list: return try SitemapReader.readList(text, address: address)
    case .markup: return try readMarkup(text, address: address)
    case .unknown:
      throw FeedError(
        reason: .unknownKind, address: address.text,
        detail: "it begins with \(FeedExcerpt.start(of: text)), which is neither markup nor JSON")
    }
  }

  private enum Form {
    case empty
    case json
    case list
    case markup
    case unknown
  }

  private static func kind(of text: [UInt8]) -> Form {
    guard let start = text.firstIndex(where: { $0 > 0x20 }) else { return .empty }
    let rest = text[start...]
    if rest.first == UInt8(ascii: "{") { return .json }
    let isAddress = rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
    if isAddress { return .list }
    return rest.contains(UInt8(ascii: "<")) ? .markup : .unknown
  }

  private static func unpack(_ bytes: [UInt8], address: WebAddress) throws(FeedError) -> [UInt8] {
    guard Gzip.isGzip(bytes) else { return bytes }
    do throws(Gzip.Failure) {
      return try Gzip.unpack(bytes, limit: largestSource)
    } catch {
      switch error {
      case .damaged:
        throw FeedError(
          reason: .damaged, address: address.text, detail: "its gzip packing is damaged")
      case .tooLarge(let limit):
        throw FeedError(
          reason: .tooLarge, address: address.text, detail: "it unpacks to more than \(limit) bytes"
        )
      }
    }
  }

  private static func readMarkup(_ text: [UInt8], address: WebAddress) throws(FeedError) -> Feed {
    var text = text
    var tree = MarkupTree.xml(text)
    var document = FeedDocument(tree: tree, address: address)
    if document.root == nil, let start = FeedStart.find(in: text) {
      // Warnings of the publisher's software stand before the feed, with markup of their own. Blanks keep the places.
      for index in 0..<start where text[index] != 0x0A { text[index] = 0x20 }
      tree = MarkupTree.xml(text)
      document = FeedDocument(tree: tree, address: address)
    }
    guard let root = document.root else {
      throw failure(text, tree, document, address)
    }
    var feed =
      switch root.kind {
      case .sitemap, .sitemapIndex: SitemapReader.read(document, root)
      default: EntryReader.read(document, root)
      }
    feed.isCut = feed.isCut || tree.excess != nil
    let fault = tree.fault.map { "mended from \($0.description)" }
    let excess = tree.excess.map { "cut at the limit of \($0.rawValue)" }
    let notes = [fault, excess, feed.note].compactMap { $0 }
    feed.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return feed
  }

  private static func failure(
    _ text: [UInt8], _ tree: MarkupTree, _ document: FeedDocument, _ address: WebAddress
  ) -> FeedError {
    if Autodiscovery.isWebPage(text) {
      let feeds = Autodiscovery.feeds(in: MarkupTree.html(text), address: address)
      let named = feeds.isEmpty ? "names no feed" : "names \(feeds.count) feed(s)"
      return FeedError(
        reason: .webPage, address: address.text, detail: "it is a web page, which \(named)",
        feeds: feeds.map(\.text))
    }
    let root = document.firstElementName.map { "its root is <\($0.prefix(60))>" }
    if let fault = tree.fault {
      let place = "\(fault.description), at \(FeedExcerpt.around(fault.offset, of: text))"
      return FeedError(
        reason: .damaged, address: address.text,
        detail: root.map { "\($0), which is no feed's, and it is damaged in \(place)" } ?? place)
    }
    return FeedError(
      reason: .unknownKind, address: address.text,
      detail: root ?? "it begins with \(FeedExcerpt.start(of: text))")
  }
}
