// A raw array for the builder: appends cost a compare and a store.

/// Memory that grows by doubling and is owned by whoever calls `free`.
///
/// Only the builder holds one, for trivial elements, and copies it into an array at the end.
struct GrowingBuffer<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = Swift.max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<Element>, count added: Int) {
    if count + added > capacity { grow(to: count + added) }
    (base + count).update(from: source, count: added)
    count += added
  }

  @inline(__always)
  mutating func append(contentsOf source: UnsafeBufferPointer<Element>) {
    guard let start = source.baseAddress else { return }
    append(start, count: source.count)
  }

  mutating func removeLast(_ removed: Int = 1) { count -= removed }

  private mutating func grow(to least: Int) {
    capacity = Swift.max(capacity * 2, least)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func free() { base.deallocate() }
}

extension GrowingBuffer<UInt8> {
  mutating func append(contentsOf text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
