// Reads RSS, RDF and Atom: one walk over the tree, entry by entry.

import Corpus
import Foundation
import Markup

enum EntryReader {
  /// How much longer than their document the links of one feed may be, in bytes: a short reference against a long
  /// base is as long as the base.
  private static let mostAddedBytes = 8 << 20

  /// Entries that are kept of one feed; the fullest real ones have some thousands, sitemaps of their own limit more.
  static let mostEntries = 10_000

  /// Leaves a feed its newest entries, in their order; those without a date count as the oldest.
  static func keepNewest(_ entries: inout [Entry]) {
    guard entries.count > mostEntries else { return }
    let dates = entries.map { $0.date?.timeIntervalSinceReferenceDate ?? -.infinity }
    let order = entries.indices.sorted {
      dates[$0] == dates[$1] ? $0 < $1 : dates[$0] > dates[$1]
    }
    entries = order.prefix(mostEntries).sorted().map { entries[$0] }
  }

  /// Says that a feed has more entries than are kept.
  static func cut(_ feed: inout Feed) {
    keepNewest(&feed.entries)
    feed.isCut = true
    feed.note = "cut to the newest \(mostEntries) entries"
  }

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
        // Twice as many are held, so that the oldest are looked for seldom.
        if feed.entries.count == 2 * mostEntries { cut(&feed) }
        node = limit
        continue
      }
      let end = tree.end(of: node)
      let holdsEntry = upcoming < starts.count && starts[upcoming] < end
      channel.read(node, into: &feed)
      node = holdsEntry || ChannelReading.isContainer(document.elements[node]) ? node + 1 : end
    }
    if feed.entries.count > mostEntries { cut(&feed) }
    channel.finish(&feed)
    return feed
  }
}
