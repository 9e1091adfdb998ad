// Takes libxml2's events and lays them down as arrays: the one place with unsafe buffers.

import CLibXML2

/// Collects one document's events.
///
/// A value that stands at one address while libxml2 runs, reached by pointer, since a class would cost
/// an exclusivity check for each access. The buffers are raw for the same reason: an append to an
/// array costs a uniqueness and a bounds check for each of some 10,000 events a page.
struct TreeBuilder: ~Copyable {
  private var records: GrowingBuffer<MarkupTree.Record>
  private var attributes: GrowingBuffer<MarkupTree.Attribute>
  /// The text so far; an XML reader appends to it after `beginText`.
  var text: GrowingBuffer<UInt8>
  /// The attributes' values so far; an XML reader appends to them before `endValue`.
  var values: GrowingBuffer<UInt8>
  /// Elements open in libxml2; `HTMLSource` lets 1,000 through, those without end tags come on top.
  private static let mostOpen = 1_500

  /// The open elements' nodes; the document is at the bottom.
  private var open: GrowingBuffer<UInt32>
  /// Elements open that have no node, because a limit was reached.
  private var ignoredDepth = 0
  private var endsWithText = false
  private var names = NameCache()
  private let limits: MarkupTree.Limits
  var excess: MarkupTree.Excess?
  /// Holds libxml2's parser while it runs, so that a limit can stop it; written by the shim.
  let live: UnsafeMutablePointer<UnsafeMutablePointer<xmlParserCtxt>?>

  init(byteCount: Int, limits: MarkupTree.Limits) {
    self.limits = limits
    live = .allocate(capacity: 1)
    live.initialize(to: nil)
    records = GrowingBuffer(capacity: byteCount / 24 + 64)
    attributes = GrowingBuffer(capacity: byteCount / 32 + 64)
    text = GrowingBuffer(capacity: byteCount / 2 + 64)
    values = GrowingBuffer(capacity: byteCount / 2 + 64)
    open = GrowingBuffer(capacity: 128)
    push(.document, namespace: .text)
  }

  deinit {
    live.deallocate()
    records.free()
    attributes.free()
    text.free()
    values.free()
    open.free()
  }

  private mutating func push(_ name: Name, namespace: Name) {
    open.append(UInt32(truncatingIfNeeded: records.count))
    addRecord(name, namespace: namespace, parent: open.count > 1 ? open.base[open.count - 2] : 0)
    endsWithText = false
  }

  private mutating func addRecord(_ name: Name, namespace: Name, parent: UInt32) {
    records.append(
      MarkupTree.Record(
        parent: parent, end: UInt32(truncatingIfNeeded: records.count + 1),
        textStart: UInt32(truncatingIfNeeded: text.count),
        firstAttribute: UInt32(truncatingIfNeeded: attributes.count), attributeCount: 0,
        name: name, namespace: namespace))
  }

  /// False where the limits leave no room for another element, which is then counted as ignored.
  private mutating func hasRoom() -> Bool {
    if ignoredDepth == 0 && open.count <= limits.depth && records.count < limits.nodes {
      return true
    }
    ignoredDepth += 1
    if records.count >= limits.nodes {
      excess = .nodes
      if let parser = live.pointee { xmlStopParser(parser) }
    } else if excess == nil {
      excess = .depth
    }
    return false
  }

  /// Stops libxml2 where more stands open in it than its searches through all that may cost.
  ///
  /// For each end tag that matches nothing it goes through its open elements, whatever this tree took
  /// of them.
  private mutating func stopIfCrowded() {
    guard let parser = live.pointee, parser.pointee.nameNr > Self.mostOpen else { return }
    excess = .depth
    xmlStopParser(parser)
  }

  /// An HTML element opens.
  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    stopIfCrowded()
    guard hasRoom() else { return }
    push(names.name(of: name), namespace: .text)
    guard var pair = pairs else { return }
    while let attribute = pair[0] {
      if let value = pair[1] {
        append(names.name(of: attribute), value, strlen(value))
      } else {
        append(names.name(of: attribute), attribute, 0)
      }
      pair += 2
    }
  }

  /// An XML element opens; false where a limit leaves it out.
  mutating func start(_ name: Name, namespace: Name) -> Bool {
    guard hasRoom() else { return false }
    push(name, namespace: namespace)
    return true
  }

  /// Whether elements are left out, so that only the balance of their tags counts.
  var isIgnoring: Bool { ignoredDepth > 0 }

  mutating func ignoreStart() { ignoredDepth += 1 }

  /// What was appended to `values` since `start` is the value of an attribute of the open element.
  mutating func endValue(of name: Name, from start: Int) {
    addAttribute(name, start: start, length: values.count - start)
  }

  @inline(__always)
  private mutating func append(_ name: Name, _ value: UnsafePointer<xmlChar>, _ length: Int) {
    let start = values.count
    values.append(value, count: length)
    addAttribute(name, start: start, length: length)
  }

  @inline(__always)
  private mutating func addAttribute(_ name: Name, start: Int, length: Int) {
    attributes.append(
      MarkupTree.Attribute(
        name: name, start: UInt32(truncatingIfNeeded: start),
        length: UInt32(truncatingIfNeeded: length)))
    let node = Int(open.base[open.count - 1])
    if records.base[node].attributeCount < UInt16.max { records.base[node].attributeCount += 1 }
  }

  mutating func end() {
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    guard open.count > 1 else { return }
    close()
  }

  private mutating func close() {
    let node = Int(open.base[open.count - 1])
    open.removeLast()
    records.base[node].end = UInt32(truncatingIfNeeded: records.count)
    endsWithText = false
  }

  mutating func characters(_ bytes: UnsafePointer<xmlChar>, _ length: Int) {
    beginText()
    text.append(bytes, count: length)
  }

  /// What is appended to `text` from here on is the open element's.
  @inline(__always)
  mutating func beginText() {
    guard !endsWithText else { return }
    addRecord(.text, namespace: .text, parent: open.base[open.count - 1])
    endsWithText = true
  }

  /// The finished tree: open elements are closed, and a last record ends every range.
  mutating func finish(
    extraNames: [String]? = nil, fault: MarkupTree.Fault? = nil
  ) -> MarkupTree {
    while open.count > 0 { close() }
    addRecord(.text, namespace: .text, parent: 0)
    return MarkupTree(
      records: records.array(), attributes: attributes.array(), textBytes: text.array(),
      attributeBytes: values.array(), extraNames: extraNames ?? names.extraNames, excess: excess,
      fault: fault)
  }
}
