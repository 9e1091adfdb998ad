// A block: one line of a page's text, as a reader sees it, and where it stands.

import Markup

/// One piece of text between two block borders of a page.
struct Block {
  enum Kind: UInt8 {
    case paragraph, heading, listEntry, tableRow, preformatted, quote, caption
  }

  var kind: Kind
  /// 1 to 6 for headings, else 0.
  var headingLevel: UInt8
  /// The innermost block-level element that holds the text.
  var element: Int32
  /// The nodes from the first text to one past the last.
  var firstNode: Int32
  var endNode: Int32
  /// Where its text stands in `BlockPage.text`, white space collapsed.
  var start: Int32
  var end: Int32
  /// Bytes of it that are links, and how many links there are.
  var linkBytes: Int32
  var linkCount: Int32
  /// Line breaks and images within it.
  var breakCount: Int32
  var imageCount: Int32
  /// Bytes in bold or italics.
  var boldBytes: Int32
  var surroundings: Surroundings

  var length: Int { Int(end - start) }
}

/// A page cut into blocks.
struct BlockPage {
  let tree: MarkupTree
  var blocks: [Block] = []
  /// Whether there were more blocks than are judged.
  var isCut = false
  /// The text of all blocks, one after the other.
  var text: [UInt8] = []
  /// For each node, how many blocks begin before it; one more entry than nodes.
  var blocksBefore: [Int32] = []
  /// For each element, the nearest block-level element above it.
  var blockParent: [Int32] = []

  /// The blocks that stand inside an element.
  func blockRange(of node: Int) -> Range<Int> {
    Int(blocksBefore[node])..<Int(blocksBefore[tree.end(of: node)])
  }

  /// The text of a block.
  func text(of block: Block) -> ArraySlice<UInt8> { text[Int(block.start)..<Int(block.end)] }
}
