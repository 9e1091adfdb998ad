// Where in a page's repeated structure an element stands.

import Markup

enum PlaceInPage {
  /// Elements above a link that count, itself included.
  private static let levels = 4

  /// A number that elements share whose names and classes, and those of what holds them, are alike.
  ///
  /// Digits don't count, as classes carry the numbers of articles. The same within a process, for one page.
  static func hash(of node: MarkupTree.Node, in page: MarkupTree) -> Int {
    var hash = 14_695_981_039_346_656_037 as UInt64
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    var at = node
    for _ in 0..<levels where at != 0 {
      let name = page.name(of: at).raw
      add(UInt8(truncatingIfNeeded: name))
      add(UInt8(truncatingIfNeeded: name >> 8))
      if let range = page.valueRange(of: .class, in: at) {
        for byte in page.attributeBytes[range].prefix(200) where byte &- 0x30 >= 10 { add(byte) }
      }
      at = page.parent(of: at)
    }
    return Int(truncatingIfNeeded: hash)
  }
}
