// Cuts a page's tree into blocks, in one pass over the nodes.

import Markup

/// Walks the tree in document order and collects the text between block borders.
struct BlockSegmenter {
  private var page: BlockPage
  private let tree: MarkupTree
  /// The open block-level elements, innermost last, with what they stand inside of.
  private var open: [(node: Int, end: Int, surroundings: Surroundings)] = []
  private var current: Block?
  private var linkEnd = 0
  private var boldEnd = 0
  /// The end of the data table's row that is being read; its cells are one block.
  private var rowEnd = 0
  private var pendingSpace = false
  private var pendingBreaks = 0
  private var pendingCell = false

  /// Cells longer than this many bytes make a table a means of layout.
  private static let longestCell = 500
  /// Text of an element that is usually passed over; with more of it, it holds the page itself.
  private static let mostSkipped = 2_000
  /// Blocks that are judged; the largest labelled page has 6,000, and each costs 5 µs.
  static let mostBlocks = 40_000
  /// Elements open at once, for the stack's first size.
  private static let usualDepth = 64

  private init(_ tree: MarkupTree) {
    self.tree = tree
    page = BlockPage(tree: tree)
    page.text.reserveCapacity(tree.textBytes.count)
    page.blocksBefore = [Int32](repeating: 0, count: tree.count + 1)
    page.blockParent = [Int32](repeating: 0, count: tree.count + 1)
    open.reserveCapacity(Self.usualDepth)
  }

  /// Cuts a page into blocks.
  static func segment(_ tree: MarkupTree) -> BlockPage {
    var segmenter = BlockSegmenter(tree)
    segmenter.run()
    return segmenter.page
  }

  private mutating func run() {
    open.append((0, tree.count, []))
    var node = 1
    let count = tree.count
    while node < count {
      while let last = open.last, last.end <= node {
        flush()
        open.removeLast()
      }
      page.blocksBefore[node] = begun
      page.blockParent[node] = Int32(open.last?.node ?? 0)
      if tree.isText(node) {
        append(node)
        node += 1
        continue
      }
      node = enter(node)
    }
    flush()
    page.blocksBefore[count] = Int32(page.blocks.count)
  }

  /// Reads an element's start; returns the node to go on with.
  private mutating func enter(_ node: Int) -> Int {
    let name = tree.name(of: node)
    let end = tree.end(of: node)
    var role = ElementRole.of(name)
    // An unclosed `div` in a button keeps the button open to the end of the page, for libxml2.
    if role == .skipped, tree.textRange(of: node).count > Self.mostSkipped { role = .block }
    switch role {
    case .skipped:
      for skipped in node..<end {
        page.blocksBefore[skipped] = begun
        page.blockParent[skipped] = Int32(open.last?.node ?? 0)
      }
      pendingSpace = true
      return end
    case .lineBreak:
      pendingBreaks += 1
      if pendingBreaks == 2, !isPreformatted { flush() }
      return node + 1
    case .block:
      if node < rowEnd {
        // Within a row only cells part the text.
        pendingSpace = true
        if name == .td || name == .th { pendingCell = current != nil }
        return node + 1
      }
      flush()
      enterBlock(node, name, end)
    case .inline:
      if name == .a, tree.valueRange(of: .href, in: node) != nil {
        linkEnd = max(linkEnd, end)
        current?.linkCount += 1
      } else if name == .b || name == .strong || name == .em || name == .i {
        boldEnd = max(boldEnd, end)
      } else if name == .img {
        current?.imageCount += 1
      }
      if isHidden(node), let last = open.last {
        // Hidden inline text is a block of its own, so that it can be judged alone.
        flush()
        open.append((node, end, last.surroundings.union(.hidden)))
      }
    }
    return node + 1
  }

  private mutating func enterBlock(_ node: Int, _ name: Name, _ end: Int) {
    var surroundings = (open.last?.surroundings ?? []).union(Surroundings.of(name))
    if isHidden(node) { surroundings.insert(.hidden) }
    if node < linkEnd { surroundings.insert(.link) }
    if name == .blockquote, let names = tree.value(of: .class, in: node),
      Leftovers.isEmbed(class: names)
    {
      surroundings.insert(.embed)
    }
    open.append((node, end, surroundings))
    if name == .tr, isDataRow(node, end) { rowEnd = end }
  }

  /// How many blocks have begun.
  private var begun: Int32 {
    Int32(min(page.blocks.count + (current == nil ? 0 : 1), Self.mostBlocks))
  }

  private var isPreformatted: Bool { open.last?.surroundings.contains(.pre) ?? false }

  private func isHidden(_ node: Int) -> Bool {
    if tree.valueRange(of: .hidden, in: node) != nil { return true }
    guard let range = tree.valueRange(of: .ariaHidden, in: node) else { return false }
    return range.count == 4
  }

  /// A row is one line where it has several short cells without blocks of text of their own.
  private func isDataRow(_ node: Int, _ end: Int) -> Bool {
    var cells = 0
    var at = node + 1
    while at < end {
      let name = tree.name(of: at)
      if name == .td || name == .th {
        cells += 1
        if tree.textRange(of: at).count > Self.longestCell { return false }
      } else if name == .table || name == .h1 || name == .h2 || name == .ul || name == .article {
        return false
      }
      at += 1
    }
    return cells > 1
  }

  /// Adds a text node to the current block, white space collapsed.
  private mutating func append(_ node: Int) {
    let range = tree.textRange(of: node)
    let isLink = node < linkEnd
    let keepsLines = isPreformatted && node >= rowEnd
    let before = page.text.count
    tree.textBytes.withUnsafeBufferPointer { bytes in
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        if byte <= 0x20 {
          if keepsLines, byte == 0x0A, current != nil {
            page.text.append(0x0A)
            pendingSpace = false
          } else {
            pendingSpace = true
          }
          at += 1
          continue
        }
        // No-break space.
        if byte == 0xC2, at + 1 < range.upperBound, bytes[at + 1] == 0xA0 {
          pendingSpace = true
          at += 2
          continue
        }
        if current == nil { begin(at: node, isLink: isLink) }
        writePending()
        var end = at + 1
        while end < range.upperBound, bytes[end] > 0x20, bytes[end] != 0xC2 { end += 1 }
        page.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<end]))
        at = end
      }
    }
    let added = Int32(page.text.count - before)
    if added > 0 {
      current?.endNode = Int32(node + 1)
      if isLink { current?.linkBytes += added }
      if node < boldEnd { current?.boldBytes += added }
    }
  }

  private mutating func writePending() {
    guard let block = current else { return }
    let isFirst = page.text.count == Int(block.start)
    if pendingBreaks > 0 {
      current?.breakCount += 1
      pendingBreaks = 0
      if isPreformatted {
        page.text.append(0x0A)
        pendingSpace = false
      } else {
        pendingSpace = true
      }
    }
    if pendingCell {
      if !isFirst { page.text.append(contentsOf: " | ".utf8) }
      pendingCell = false
      pendingSpace = false
    }
    if pendingSpace, !isFirst, page.text.last != 0x0A { page.text.append(0x20) }
    pendingSpace = false
  }

  private mutating func begin(at node: Int, isLink: Bool) {
    guard let last = open.last else { return }
    let element = last.node
    let surroundings = last.surroundings
    pendingSpace = false
    pendingBreaks = 0
    pendingCell = false
    var kind = Block.Kind.paragraph
    var level: UInt8 = 0
    let name = tree.name(of: element)
    if node < rowEnd {
      kind = .tableRow
    } else if surroundings.contains(.heading) {
      kind = .heading
      level = headingLevel(element)
    } else if surroundings.contains(.pre) {
      kind = .preformatted
    } else if surroundings.contains(.caption) {
      kind = .caption
    } else if name == .li || name == .dd || beginsListEntry(element, node) {
      kind = .listEntry
    } else if surroundings.contains(.quote) {
      kind = .quote
    }
    let start = Int32(page.text.count)
    current = Block(
      kind: kind, headingLevel: level, element: Int32(element), firstNode: Int32(node),
      endNode: Int32(node + 1), start: start, end: start, linkBytes: 0,
      linkCount: isLink ? 1 : 0, breakCount: 0, imageCount: 0, boldBytes: 0,
      surroundings: surroundings)
  }

  private func headingLevel(_ element: Int) -> UInt8 {
    for entry in open.reversed() {
      let raw = tree.name(of: entry.node).raw
      if raw >= Name.h1.raw && raw <= Name.h6.raw { return UInt8(raw - Name.h1.raw) + 1 }
    }
    return 0
  }

  /// Whether the text is the first inside an `li`, through wrappers such as `<li><p>`.
  private func beginsListEntry(_ element: Int, _ node: Int) -> Bool {
    for entry in open.reversed().prefix(3) where tree.name(of: entry.node) == .li {
      guard let last = page.blocks.last else { return true }
      return Int(last.firstNode) < entry.node
    }
    return false
  }

  private mutating func flush() {
    defer {
      current = nil
      pendingSpace = false
      pendingCell = false
      pendingBreaks = 0
    }
    guard var block = current else { return }
    while page.text.count > Int(block.start), page.text[page.text.count - 1] <= 0x20 {
      page.text.removeLast()
    }
    block.end = Int32(page.text.count)
    block.linkBytes = min(block.linkBytes, block.end - block.start)
    guard page.blocks.count < Self.mostBlocks else {
      page.isCut = true
      page.text.removeLast(page.text.count - Int(block.start))
      return
    }
    page.blocks.append(block)
  }
}
