// The figures by which a block is judged, for all blocks of a page.

import Markup

/// One row of `featureNames.count` figures for each block.
struct FeatureMatrix {
  private(set) var values: [Float] = []
  private(set) var rows = 0
  private let measures: BlockMeasures
  private let words: PageWords
  /// The block that is the page's title, if one is.
  let titleBlock: Int?
  private var titleOverlaps: [(share: Float, cover: Float)] = []
  private var copies: [Float] = []
  /// First-level headings before each block.
  private var headingsBefore: [Int] = []
  /// The outermost `article` around the headline or, without one, around the likeliest container.
  private var mainArticle: Range<Int>?
  private var depths: [Int32: Float] = [:]

  static let columns = featureNames.count

  /// Blocks that a title may be: longer ones only mention it.
  private static let longestTitle = 40

  init(_ measures: BlockMeasures, _ words: PageWords) {
    self.measures = measures
    self.words = words
    let blocks = measures.page.blocks
    var best: (index: Int, score: Float)?
    var seen: [UInt32: Float] = [:]
    for index in blocks.indices {
      let statistics = measures.statistics[index]
      var overlap: (share: Float, cover: Float) = (0, 0)
      if statistics.words <= Self.longestTitle {
        overlap = words.titleOverlap(measures.words(index))
      }
      titleOverlaps.append(overlap)
      var score = overlap.share * overlap.cover
      if blocks[index].kind == .heading { score *= blocks[index].headingLevel == 1 ? 2 : 1.2 }
      if score > 0.5, score > (best?.score ?? 0) { best = (index, score) }
      var hash: UInt32 = 17
      for word in measures.words(index) { hash = hash &* 31 &+ word }
      let count = seen[hash] ?? 0
      copies.append(count)
      seen[hash] = count + 1
    }
    titleBlock = best?.index
    var headings = 0
    for block in blocks {
      headingsBefore.append(headings)
      if block.headingLevel == 1 { headings += 1 }
    }
    let anchor = best.map { Int(blocks[$0.index].element) } ?? measures.best
    mainArticle = outermostArticle(around: anchor)
    rows = blocks.count
    let count = rows * Self.columns
    values = [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      var figures = Figures(buffer)
      for index in blocks.indices { addRow(index, &figures) }
      filled = figures.count
    }
  }

  /// Adds a block's figures to a row.
  func append(_ index: Int, to row: inout [Float]) {
    row.append(contentsOf: values[index * Self.columns..<(index + 1) * Self.columns])
  }

  private func outermostArticle(around element: Int) -> Range<Int>? {
    var found: Range<Int>?
    var at = element
    while at != 0 {
      if measures.page.tree.name(of: at) == .article { found = at..<measures.page.tree.end(of: at) }
      at = measures.parent(of: at)
    }
    return found
  }

  private mutating func addRow(_ index: Int, _ figures: inout Figures) {
    addText(index, &figures)
    addSurroundings(index, &figures)
    addComparisons(index, &figures)
    addNeighbours(index, &figures)
    addContainers(index, &figures)
    addCues(index, &figures)
  }

  /// Where the figures go, one after the other.
  private struct Figures {
    private let buffer: UnsafeMutableBufferPointer<Float>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<Float>) { self.buffer = buffer }

    @inline(__always) mutating func add(_ value: Float) {
      buffer.initializeElement(at: count, to: value)
      count += 1
    }
    @inline(__always) mutating func add(_ value: Int) { add(Float(value)) }
    @inline(__always) mutating func add(_ value: Bool) { add(value ? 1 : 0) }
  }

  private func share(_ part: Float, _ whole: Float) -> Float { whole > 0 ? part / whole : 0 }

  private mutating func addText(_ index: Int, _ figures: inout Figures) {
    let block = measures.page.blocks[index]
    let text = measures.statistics[index]
    let letters = Float(text.capitals + text.smalls)
    figures.add(text.mass)
    figures.add(text.words)
    figures.add(measures.linkShare(index))
    figures.add(Int(block.linkCount))
    figures.add(share(text.mass, Float(text.words)))
    figures.add(text.commas)
    figures.add(text.sentenceEnds)
    figures.add(text.last == .sentenceEnd)
    figures.add(text.last == .colon)
    figures.add(text.last == .comma)
    figures.add(text.last == .other)
    figures.add(text.first == .small)
    figures.add(text.first == .capital)
    figures.add(text.first == .digit)
    figures.add(text.first == .quote)
    figures.add(share(Float(text.capitals), letters))
    figures.add(share(Float(text.capitalWords), Float(text.words)))
    figures.add(share(Float(text.digits), text.mass))
    figures.add(text.marks)
    figures.add(text.quotes)
    figures.add(share(Float(block.boldBytes), Float(block.length)))
    figures.add(Int(block.breakCount))
    figures.add(Int(block.imageCount))
  }

  private mutating func addSurroundings(_ index: Int, _ figures: inout Figures) {
    let block = measures.page.blocks[index]
    let inside = block.surroundings
    figures.add(Int(block.kind.rawValue))
    figures.add(Int(block.headingLevel))
    figures.add(Int(min(measures.page.tree.name(of: Int(block.element)).raw, 250)))
    let bits: [Surroundings] = [
      .article, .main, .aside, .header, .footer, .nav, .form, .figure, .caption, .quote, .list,
      .table, .address, .hidden, .link, .section, .paragraph,
    ]
    for bit in bits { figures.add(inside.contains(bit)) }
    figures.add(depth(of: block.element))
  }

  private mutating func depth(of element: Int32) -> Float {
    if let known = depths[element] { return known }
    var depth: Float = 0
    var at = Int(element)
    while at != 0 {
      at = measures.parent(of: at)
      depth += 1
    }
    depths[element] = depth
    return depth
  }

  private mutating func addComparisons(_ index: Int, _ figures: inout Figures) {
    let text = measures.words(index)
    figures.add(titleOverlaps[index].share)
    figures.add(titleOverlaps[index].cover)
    let description = words.description.overlap(text)
    figures.add(description.share)
    figures.add(description.cover)
    figures.add(words.linked.map { $0.share(of: text) } ?? -1)
    figures.add(words.linked != nil)
    figures.add(copies[index])
    let total = measures.massSum[rows]
    figures.add(share(Float(index), Float(rows)))
    figures.add(share(measures.massSum[index], total))
    figures.add(share(measures.goodSum[rows] - measures.goodSum[index + 1], measures.goodSum[rows]))
    let distance = titleBlock.map { max(-100, min(200, index - $0)) } ?? -150
    figures.add(distance)
    figures.add(titleBlock != nil)
  }

  private mutating func addNeighbours(_ index: Int, _ figures: inout Figures) {
    for step in [-1, 1] {
      let other = index + step
      guard other >= 0, other < rows else {
        for _ in 0..<5 { figures.add(-1) }
        continue
      }
      let (here, there) = (measures.page.blocks[index], measures.page.blocks[other])
      figures.add(measures.statistics[other].mass)
      figures.add(measures.linkShare(other))
      figures.add(measures.statistics[other].last == .sentenceEnd)
      figures.add(Int(min(measures.page.tree.name(of: Int(there.element)).raw, 250)))
      figures.add(measures.parent(of: Int(here.element)) == measures.parent(of: Int(there.element)))
    }
    for step in [-2, 2] {
      let other = index + step
      let exists = other >= 0 && other < rows
      figures.add(exists ? measures.statistics[other].mass : -1)
      figures.add(exists ? measures.linkShare(other) : -1)
    }
  }

  private mutating func addContainers(_ index: Int, _ figures: inout Figures) {
    let element = Int(measures.page.blocks[index].element)
    let parent = measures.parent(of: element)
    let parentRange = measures.page.blockRange(of: parent)
    let parentMass = measures.mass(in: parentRange)
    let parentGood = measures.good(in: parentRange)
    figures.add(parentRange.count)
    figures.add(parentMass)
    figures.add(parentGood)
    figures.add(share(measures.links(in: parentRange), parentMass))
    figures.add(share(parentMass, Float(parentRange.count)))
    let grand = measures.parent(of: parent)
    let grandRange = measures.page.blockRange(of: grand)
    figures.add(grandRange.count)
    figures.add(measures.good(in: grandRange))
    figures.add(share(measures.links(in: grandRange), measures.mass(in: grandRange)))
    let greatRange = measures.page.blockRange(of: measures.parent(of: grand))
    figures.add(measures.good(in: greatRange))
    figures.add(share(measures.links(in: greatRange), measures.mass(in: greatRange)))
    addBest(element, &figures)
    let group = measures.groups[Int(measures.group[index])]
    figures.add(group.blocks)
    figures.add(group.good)
    figures.add(share(group.good, measures.goodSum[rows]))
    figures.add(share(group.links, group.mass))
    figures.add(share(group.mass, group.blocks))
    addRuns(index, &figures)
    figures.add(measures.goodSum[rows])
    figures.add(rows)
    figures.add(share(measures.linkSum[rows], measures.massSum[rows]))
    figures.add(measures.page.blockRange(of: element).count)
    figures.add(index == parentRange.lowerBound)
    figures.add(index == parentRange.upperBound - 1)
  }

  /// How far the body's likely container is: steps up until both are inside, and its weight.
  private mutating func addBest(_ element: Int, _ figures: inout Figures) {
    var levels = 0
    var at = element
    while at != 0, levels < 20, !isInside(measures.best, of: at) {
      at = measures.parent(of: at)
      levels += 1
    }
    figures.add(levels)
    figures.add(isInside(element, of: measures.best))
    figures.add(
      share(
        measures.good(in: measures.page.blockRange(of: measures.best)), measures.goodSum[rows]))
    figures.add(isInside(element, of: measures.half))
    figures.add(isInside(element, of: measures.most))
  }

  private func isInside(_ element: Int, of container: Int) -> Bool {
    container <= element && element < measures.page.tree.end(of: container)
  }

  /// Prose near a block: how many of the five on either side are prose, and how far the next is.
  private mutating func addRuns(_ index: Int, _ figures: inout Figures) {
    var near = 0
    for other in max(0, index - 5)..<min(rows, index + 6) where other != index {
      if measures.good(other) > 0 { near += 1 }
    }
    figures.add(near)
    var above = 1
    while above < 20, index - above >= 0, measures.good(index - above) == 0 { above += 1 }
    figures.add(index - above < 0 ? 30 : above)
    var below = 1
    while below < 20, index + below < rows, measures.good(index + below) == 0 { below += 1 }
    figures.add(index + below >= rows ? 30 : below)
  }

  private mutating func addCues(_ index: Int, _ figures: inout Figures) {
    let statistics = measures.statistics[index]
    let isShort = statistics.words <= 25
    figures.add(isShort ? words.author.overlap(measures.words(index)).cover : 0)
    figures.add(isShort && hasYear(index))
    figures.add(hasCopyright(index))
    figures.add(isShort ? words.site.overlap(measures.words(index)).cover : 0)
    figures.add(min(headingsBefore[index], 5))
    let element = Int(measures.page.blocks[index].element)
    figures.add(mainArticle.map { $0.contains(element) ? 1 : 0 } ?? -1)
    figures.add(dataMarks(index))
  }

  /// How often JSON's marks between values stand in a block: state of scripts that leaked.
  private func dataMarks(_ index: Int) -> Int {
    guard measures.statistics[index].quotes > 3 else { return 0 }
    var count = 0
    var (second, first): (UInt8, UInt8) = (0, 0)
    for byte in measures.page.text(of: measures.page.blocks[index]) {
      let isBetween = first == UInt8(ascii: ",") || first == UInt8(ascii: ":")
      if byte == UInt8(ascii: "\""), isBetween, second == UInt8(ascii: "\"") { count += 1 }
      second = first
      first = byte
    }
    return min(count, 20)
  }

  /// A number from 1990 to 2039 among digits that are not part of a longer one.
  private func hasYear(_ index: Int) -> Bool {
    let text = measures.page.text(of: measures.page.blocks[index])
    guard measures.statistics[index].digits >= 4 else { return false }
    var run = 0
    var value = 0
    for byte in text {
      let digit = Int(byte) - 0x30
      if digit >= 0 && digit <= 9 {
        run += 1
        value = run <= 4 ? value * 10 + digit : 0
      } else {
        if run == 4, value >= 1990, value < 2040 { return true }
        run = 0
        value = 0
      }
    }
    return run == 4 && value >= 1990 && value < 2040
  }

  private func hasCopyright(_ index: Int) -> Bool {
    let text = measures.page.text(of: measures.page.blocks[index])
    var previous: UInt8 = 0
    for byte in text.prefix(200) {
      if previous == 0xC2, byte == 0xA9 { return true }
      previous = byte
    }
    return false
  }
}
