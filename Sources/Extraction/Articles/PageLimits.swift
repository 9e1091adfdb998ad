// What a page may cost: one that goes beyond is refused with its figure, never cut short.

import Corpus
import Markup

/// The limits at which a page is refused while it is being read.
enum PageLimits {
  /// Why a page's tree, read from so many bytes, is not the whole page; nil where it is.
  static func refusal(of tree: MarkupTree, bytes: Int) -> Rejection? {
    let limits = MarkupTree.Limits.page
    switch tree.excess {
    case nil: return nil
    case .bytes:
      return Rejection(.tooLarge, value: "\(bytes) bytes", limit: "\(limits.bytes) bytes")
    case .nodes:
      return Rejection(
        .tooLarge, value: "over \(limits.nodes) nodes in \(bytes) bytes",
        limit: "\(limits.nodes) nodes")
    case .depth:
      return Rejection(
        .tooDeep, value: "over \(limits.depth) elements inside one another",
        limit: "\(limits.depth) elements")
    }
  }

  /// Why a page has too many blocks to be judged; nil where it has not.
  static func refusal(of page: BlockPage) -> Rejection? {
    guard page.isCut else { return nil }
    let most = BlockSegmenter.mostBlocks
    return Rejection(.tooLarge, value: "over \(most) blocks of text", limit: "\(most) blocks")
  }
}
