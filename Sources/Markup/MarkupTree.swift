// The flat tree: a document as arrays over one byte buffer, walked by number.

/// A parsed document: nodes in document order, with all text in one buffer and all attribute values
/// in another.
///
/// A node is its number. The nodes below node `n` are exactly `n + 1 ..< end(of: n)`, and the text
/// below it is one range of bytes, so most questions are a loop over integers and none recurses.
/// Node 0 is the document. Texts that touch are one node.
package struct MarkupTree: Sendable {
  /// A node's place in document order.
  package typealias Node = Int

  /// One node in 24 bytes.
  package struct Record: Sendable, BitwiseCopyable {
    @usableFromInline var parent: UInt32
    /// One past the last node below this one.
    @usableFromInline var end: UInt32
    /// Where the text below this node begins in `textBytes`.
    @usableFromInline var textStart: UInt32
    @usableFromInline var firstAttribute: UInt32
    @usableFromInline var attributeCount: UInt16
    @usableFromInline var name: Name
    @usableFromInline var namespace: Name
  }

  /// One attribute: its name, and where its value stands in `attributeBytes`.
  package struct Attribute: Sendable, BitwiseCopyable {
    package let name: Name
    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32
  }

  /// Why a document was not read to its end.
  package enum Excess: String, Sendable, Equatable {
    case bytes, nodes, depth
  }

  /// The first fault of an XML document.
  package struct Fault: Sendable, Equatable, CustomStringConvertible {
    package let line: Int
    /// In bytes, from 1.
    package let column: Int
    /// Where it stands in the document, in bytes.
    package let offset: Int
    package let message: String
    package var description: String { "line \(line), column \(column): \(message)" }
  }

  /// A script whose text was kept: JSON-LD and the state that pages carry as JSON.
  package struct DataScript: Sendable {
    /// Whether its type says JSON-LD.
    package let isLinkedData: Bool
    /// Its text, UTF-8, as it stood in the page.
    package let bytes: [UInt8]
  }

  package internal(set) var records: [Record]
  package internal(set) var attributes: [Attribute]
  /// The text of the whole document, in order, entities resolved.
  package internal(set) var textBytes: [UInt8]
  package internal(set) var attributeBytes: [UInt8]
  /// Names beyond the known ones, numbered after them.
  var extraNames: [String]
  /// The limit that cut the document, if one did; what was read before it stands in the tree.
  package internal(set) var excess: Excess?
  /// XML's first fault; nil for HTML and for well-formed XML.
  package internal(set) var fault: Fault?
  package internal(set) var dataScripts: [DataScript] = []

  /// How many nodes there are, the document itself included.
  @inlinable package var count: Int { records.count - 1 }

  @inlinable package func name(of node: Node) -> Name { records[node].name }
  /// One past the last node below `node`: the next node that is not inside it.
  @inlinable package func end(of node: Node) -> Node { Int(records[node].end) }
  /// The node that holds this one; the document holds itself.
  @inlinable package func parent(of node: Node) -> Node { Int(records[node].parent) }
  @inlinable package func isText(_ node: Node) -> Bool { records[node].name == .text }

  /// The bytes of `textBytes` that stand below `node`, or that it is when it is a text.
  @inlinable package func textRange(of node: Node) -> Range<Int> {
    Int(records[node].textStart)..<Int(records[Int(records[node].end)].textStart)
  }

  /// The text below a node, joined as it stands.
  package func text(of node: Node) -> String {
    String(decoding: textBytes[textRange(of: node)], as: UTF8.self)
  }

  /// The children of a node, in order.
  package func children(of node: Node) -> Children {
    Children(tree: self, upcoming: node + 1, end: end(of: node))
  }

  /// The attributes of a node, in the order of the source.
  @inlinable package func attributes(of node: Node) -> ArraySlice<Attribute> {
    let record = records[node]
    let first = Int(record.firstAttribute)
    return attributes[first..<first + Int(record.attributeCount)]
  }

  /// Where the value of an attribute stands in `attributeBytes`, or nil where the node has none.
  @inlinable package func valueRange(of name: Name, in node: Node) -> Range<Int>? {
    let record = records[node]
    var index = Int(record.firstAttribute)
    let end = index + Int(record.attributeCount)
    while index < end {
      if attributes[index].name == name { return valueRange(of: attributes[index]) }
      index += 1
    }
    return nil
  }

  @inlinable package func valueRange(of attribute: Attribute) -> Range<Int> {
    Int(attribute.start)..<Int(attribute.start) + Int(attribute.length)
  }

  /// The value of an attribute, entities resolved, or nil where the node has none.
  package func value(of name: Name, in node: Node) -> String? {
    valueRange(of: name, in: node).map {
      String(decoding: attributeBytes[$0], as: UTF8.self)
    }
  }

  /// How many names this document can use, the known ones included.
  package var nameCount: Int { Name.known.count + extraNames.count }

  /// A name as the document wrote it (HTML: lower case; XML elements: without the prefix).
  package func spelling(of name: Name) -> String {
    let number = Int(name.raw)
    if number < Name.known.count { return Name.known[number] }
    let extra = number - Name.known.count
    return extra < extraNames.count ? extraNames[extra] : ""
  }

  /// The number that this document gives a name, or nil where it does not occur in it.
  package func number(of spelling: String) -> Name? {
    if let name = Name.known(spelling) { return name }
    return extraNames.firstIndex(of: spelling)
      .map { Name(raw: UInt16(Name.known.count + $0)) }
  }

  /// The number of an XML element's namespace; that of `Name.text` where it has none.
  package func namespaceName(of node: Node) -> Name { records[node].namespace }

  /// The address of an XML element's namespace, or its prefix where that is not declared; empty where
  /// it has neither.
  package func namespace(of node: Node) -> String {
    let name = records[node].namespace
    return name == .text ? "" : spelling(of: name)
  }

  /// The first element of a name at or below `start`, in document order.
  package func first(_ name: Name, below start: Node = 0) -> Node? {
    var node = start
    let end = end(of: start)
    while node < end {
      if records[node].name == name { return node }
      node += 1
    }
    return nil
  }
}

extension MarkupTree {
  /// The children of one node; skips over what stands below each.
  package struct Children: Sequence, IteratorProtocol {
    let tree: MarkupTree
    var upcoming: Node
    let end: Node

    package mutating func next() -> Node? {
      guard upcoming < end else { return nil }
      defer { upcoming = tree.end(of: upcoming) }
      return upcoming
    }
  }

  /// What a document may cost; beyond a limit the tree holds what came before it.
  package struct Limits: Sendable {
    /// Bytes of UTF-8 that are read; the rest is cut off.
    package var bytes: Int
    /// Nodes, texts included.
    package var nodes: Int
    /// Elements inside one another; deeper ones are left out and their text goes to the deepest kept.
    package var depth: Int

    package init(bytes: Int, nodes: Int, depth: Int) {
      self.bytes = bytes
      self.nodes = nodes
      self.depth = depth
    }

    /// For a page: 16 MB is twice what a transfer may bring, and the largest public page measured
    /// (4 MB) has 90,000 nodes and a depth of 60.
    package static let page = Limits(bytes: 16 << 20, nodes: 300_000, depth: 512)
    /// For a feed: the 50 MB that the sitemap protocol allows a file.
    package static let feed = Limits(bytes: 50 << 20, nodes: 2_000_000, depth: 256)
  }
}
