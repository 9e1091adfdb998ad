// The text of a piece of markup that holds nothing but an article's body.

import Markup

/// Reads markup as feeds and JSON-LD carry it: all of it is body, none of it is page.
package enum FragmentText {
  /// The lines of a fragment, one paragraph each, with the marks of the corpus format; captions of
  /// images are left out.
  package static func read(_ markup: String) -> String {
    let page = BlockSegmenter.segment(MarkupTree.html(Array(markup.utf8)))
    let kept = page.blocks.map { block -> Float in
      block.surroundings.contains(.caption) || block.surroundings.contains(.figure) ? 0 : 1
    }
    return BodyAssembly(page, kept).text
  }
}
