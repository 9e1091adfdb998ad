// Reads RSS, RDF and Atom: one walk over the tree, entry by entry.

import Corpus
import Markup

enum EntryReader {
  static func read(_ document: FeedDocument, _ root: FeedDocument.Root) -> Feed {
    var feed = Feed(kind: root.kind)
    var channel = ChannelReading(document: document)
    let tree = document.tree
    // Broken feeds put entries inside elements that were never closed, so entries are looked for everywhere.
    let starts = (root.node..<tree.count).filter { document.elements[$0] == .item }
    var upcoming = 0
    var node = root.node
    while node < tree.count {
      if upcoming < starts.count, node == starts[upcoming] {
        let end = tree.end(of: node)
        upcoming += 1
        let next = upcoming < starts.count ? starts[upcoming] : tree.count
        // An entry that opens inside another ends it.
        let limit = min(end, next)
        var reading = EntryReading(document: document, feedLanguage: feed.language)
        feed.entries.append(reading.read(node, before: limit))
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
