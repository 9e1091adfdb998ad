// From judged blocks to the lines of a body.

import Markup

/// The body of a page as lines in the order of the page.
struct BodyAssembly {
  /// The lines, one paragraph each, with the marks of the corpus format.
  private(set) var lines: [String] = []
  /// The blocks that were kept.
  private(set) var kept: [Int] = []
  /// Blocks that the models would keep and a rule leaves out, with what they are.
  private(set) var leftOut: [Int: String] = [:]

  /// Blocks at or above this probability are kept; see the training's report for what moving it does.
  static let threshold: Float = 0.5

  /// Takes each block's probability, and which block is the page's title if one is.
  init(_ page: BlockPage, _ probabilities: [Float], titleBlock: Int? = nil) {
    for index in page.blocks.indices where probabilities[index] >= Self.threshold {
      let block = page.blocks[index]
      let bytes = page.text(of: block)
      // The corpus format has neither credits of images nor embedded posts.
      if Leftovers.isCredit(block, bytes: bytes.count) {
        leftOut[index] = "credit"
      } else if block.surroundings.contains(.embed) {
        leftOut[index] = "embedded post"
      } else {
        kept.append(index)
      }
    }
    let others = OtherStories(page, titleBlock: titleBlock, kept: kept)
    for index in kept where others.contain(Int(page.blocks[index].element)) {
      leftOut[index] = "another story"
    }
    kept.removeAll { leftOut[$0] != nil }
    let story = kept
    kept = kept.enumerated().filter { place, index in
      let block = page.blocks[index]
      // A row alone, at the beginning or the end, is no table but a bar of buttons.
      guard place == 0 || place == kept.count - 1 else { return true }
      let neighbour = place == 0 ? kept.dropFirst().first : kept.dropLast().last
      if let neighbour, page.blocks[neighbour].kind == .tableRow { return true }
      return !Leftovers.isBar(page.text(of: block))
    }.map(\.element)
    for index in Set(story).subtracting(kept) { leftOut[index] = "bar of buttons" }
    for index in kept {
      let block = page.blocks[index]
      let text = String(decoding: page.text(of: block), as: UTF8.self)
      switch block.kind {
      case .listEntry: lines.append("- " + text)
      case .preformatted:
        for line in text.split(separator: "\n") { lines.append(String(line)) }
      default: lines.append(text)
      }
    }
  }

  var text: String { lines.joined(separator: "\n") }
}
