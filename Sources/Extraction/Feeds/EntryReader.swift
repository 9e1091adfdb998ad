// Reads RSS, RDF and Atom: one walk over the tree, entry by entry.

import Corpus
import Markup

enum EntryReader {
  /// How much longer than their document the links of one feed may be, in bytes: a short reference against a long
  /// base is as long as the base.
  private static let mostAddedBytes = 8 << 20

  static func read(_ document: FeedDocument, _ root: FeedDocument.Root) -> Feed {
    var feed = Feed(kind: root.kind)
    var channel = ChannelReading(document: document)
    let tree = document.tree
    // Broken feeds put entries inside elements that were never closed, so entries are looked for everywhere.
    let starts = (root.node..<tree.count).filter { document.elements[$0] == .item }
    var upcoming = 0
    let mostLinkBytes = mostAddedBytes + tree.textBytes.count + tree.attributeBytes.count
    var linkBytes = 0
    var node = root.node
    while node < tree.count {
      if upcoming < starts.count, node == starts[upcoming] {
        let end = tree.end(of: node)
        upcoming += 1
        let next = upcoming < starts.count ? starts[upcoming] : tree.count
        // An entry that opens inside another ends it.
        let limit = min(end, next)
        var reading = EntryReading(document: document, feedLanguage: feed.language)
        let entry = reading.read(node, before: limit)
        linkBytes += entry.link?.text.utf8.count ?? 0
        guard linkBytes <= mostLinkBytes else {
          feed.isCut = true
          feed.note =
            "cut after \(feed.entries.count) entries, whose links are beyond \(mostLinkBytes) bytes"
          break
        }
        feed.entries.append(entry)
        node = limit
        continue
      }
      let end = tree.end(of: node)
      let holdsEntry = upcoming < starts.count && starts[upcoming] < end
      channel.read(node, into: &feed)
      node = holdsEntry || ChannelReading.isContainer(document.elements[node]) ? node + 1 : end
    }
    channel.finish(&feed)
    return feed
  }
}
