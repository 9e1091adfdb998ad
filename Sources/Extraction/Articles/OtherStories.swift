// Whole further stories on a page, which sites append for readers who scroll on.

import Markup

/// Tells the blocks of further stories from those of the page's own.
///
/// Each is an `article` with a first-level heading of its own, beside the `article` that holds the
/// page's title. To the models over blocks they look like a body, and are one, only another one's.
struct OtherStories {
  /// For each element whether it stands in another story; empty where there is none.
  private var isOther: [Bool] = []

  /// Bytes of body that the story with the title must have; with less it is only the page's head.
  private static let leastStory = 600

  /// - Parameters:
  ///   - page: the page's blocks.
  ///   - titleBlock: the block that is the page's title.
  ///   - kept: the blocks that are body by the models, in order.
  init(_ page: BlockPage, titleBlock: Int?, kept: [Int]) {
    guard let titleBlock else { return }
    let title = Int(page.blocks[titleBlock].element)
    var around: [Range<Int>] = []
    var beside: [Range<Int>] = []
    for node in 0..<page.tree.count where page.tree.name(of: node) == .article {
      let range = node..<page.tree.end(of: node)
      if range.contains(title) { around.append(range) } else { beside.append(range) }
    }
    guard !beside.isEmpty else { return }
    guard let own = around.last(where: { Self.bytes(of: kept, in: $0, page) >= Self.leastStory })
    else { return }
    let headings = page.blocks.filter { $0.headingLevel == 1 }.map { Int($0.element) }.sorted()
    var next = 0
    for range in beside where !range.overlaps(own) {
      while next < headings.count, headings[next] < range.lowerBound { next += 1 }
      guard next < headings.count, headings[next] < range.upperBound else { continue }
      if isOther.isEmpty { isOther = [Bool](repeating: false, count: page.tree.count + 1) }
      // Within another story's range all is marked already.
      guard !isOther[range.lowerBound] else { continue }
      for element in range { isOther[element] = true }
    }
  }

  /// Whether an element belongs to another story.
  func contain(_ element: Int) -> Bool { !isOther.isEmpty && isOther[element] }

  private static func bytes(of kept: [Int], in range: Range<Int>, _ page: BlockPage) -> Int {
    kept.reduce(0) { sum, index in
      range.contains(Int(page.blocks[index].element)) ? sum + page.blocks[index].length : sum
    }
  }
}
