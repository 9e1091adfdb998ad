// Evaluates a model of boosted decision trees that stands in a table.

/// A sum of small decision trees; a pure function of a row of figures.
///
/// The table is text, so that the compiler need not check an array of thousands of numbers: for each
/// tree its inner nodes (feature, two children, threshold) and its leaves, 16-bit and 32-bit words in
/// little-endian order, in base 64. The program that writes it is in `Tests/Training`.
struct BoostedTrees: Sendable {
  private struct Node {
    /// A child of 128 and above is leaf number child − 128.
    let feature: UInt8
    let left: UInt8
    let right: UInt8
    let threshold: Float
  }

  /// Leaves a tree, at most; training keeps to it.
  private static let leavesPerTree = 16
  private static let nodesPerTree = leavesPerTree - 1
  private static let bytesPerTree = nodesPerTree * 8 + leavesPerTree * 4

  private var nodes: [Node] = []
  private var leaves: [Float] = []
  private let trees: Int
  /// The last figure of a row that any node asks for.
  private let widest: Int

  /// Reads a table; one that is damaged gives a model without trees, which a test would notice.
  init(_ table: String) {
    let bytes = Self.decode(table)
    trees = bytes.count / Self.bytesPerTree
    for tree in 0..<trees {
      let start = tree * Self.bytesPerTree
      for node in 0..<Self.nodesPerTree {
        let at = start + node * 8
        nodes.append(
          Node(
            feature: bytes[at], left: Self.child(bytes[at + 1], of: node),
            right: Self.child(bytes[at + 2], of: node), threshold: Self.float(bytes, at + 4)))
      }
      for leaf in 0..<Self.leavesPerTree {
        leaves.append(Self.float(bytes, start + Self.nodesPerTree * 8 + leaf * 4))
      }
    }
    widest = nodes.reduce(0) { max($0, Int($1.feature)) }
  }

  /// A child as the table has it; one that leads backwards or nowhere becomes the first leaf, so that
  /// no table can lead `score` astray.
  private static func child(_ number: UInt8, of node: Int) -> UInt8 {
    let isNode = number > node && number < nodesPerTree
    let isLeaf = number >= 128 && number < 128 + leavesPerTree
    return isNode || isLeaf ? number : 128
  }

  /// Trees between two looks at whether the sum is hopeless.
  private static let treesPerLook = 20

  /// The score of a row: above 0 is more likely than not.
  ///
  /// - Parameters:
  ///   - row: the figures.
  ///   - hopeless: for each look, after every twenty trees, the sum below which the other trees are
  ///     not asked and the score is −6; most blocks of a page are menus, and the first trees tell.
  /// - Returns: the sum of the trees' answers; 0 for a row with fewer figures than the trees ask for.
  func score(_ row: [Float], hopeless: [Float] = []) -> Float {
    guard row.count > widest else { return 0 }
    return nodes.withUnsafeBufferPointer { nodes in
      leaves.withUnsafeBufferPointer { leaves in
        row.withUnsafeBufferPointer { row in
          var sum: Float = 0
          var tree = 0
          var look = 0
          while tree < trees {
            let last = min(trees, tree + Self.treesPerLook)
            while tree < last {
              let base = tree &* Self.nodesPerTree
              var next = 0
              while next < 128 {
                let node = nodes[base &+ next]
                next = Int(row[Int(node.feature)] <= node.threshold ? node.left : node.right)
              }
              sum += leaves[tree &* Self.leavesPerTree &+ next &- 128]
              tree += 1
            }
            if look < hopeless.count, sum < hopeless[look] { return -6 }
            look += 1
          }
          return sum
        }
      }
    }
  }

  /// The probability that a score means.
  static func probability(_ score: Float) -> Float {
    // A rational stand-in for the logistic curve would drift; exp is the same on one platform.
    1 / (1 + exponential(-score))
  }

  /// e to the power of `x`, by squaring a short series: the same bits wherever it runs.
  private static func exponential(_ x: Float) -> Float {
    let bounded = Double(max(-30, min(30, x))) / 1024
    var power = 1 + bounded + bounded * bounded / 2 + bounded * bounded * bounded / 6
    for _ in 0..<10 { power *= power }
    return Float(power)
  }

  private static func float(_ bytes: [UInt8], _ at: Int) -> Float {
    let pattern =
      UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
      | UInt32(bytes[at + 3]) << 24
    return Float(bitPattern: pattern)
  }

  private static func decode(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }
}
