// Which bytes from the network were being parsed when the program ended without a stop.

import Glibc

/// A small file beside the journal with a slot for each parser: the id of what it has in hand.
///
/// It is written without a sync, since it is there for crashes of the program, and these leave what
/// was written; a power cut is no fault of a page. Only one parser uses a slot at a time.
package struct ParsingMarks: Sendable {
  private static let slotBytes = MemoryLayout<Int64>.size
  /// A file with more slots than this was not written by this program.
  private static let mostSlots = 1024

  private let descriptor: Int32

  /// What was in hand when the last run ended; empty after a stop in order.
  package let leftovers: [Int64]

  /// Reads and empties the marks beside the journal at `path`; nil where the file can't be had.
  package init?(journal path: String) {
    let descriptor = open(path + ".parsing", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    var slots = [Int64](repeating: 0, count: Self.mostSlots)
    let count = slots.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    self.descriptor = descriptor
    leftovers = slots.prefix(max(0, count) / Self.slotBytes).filter { $0 != 0 }
    _ = ftruncate(descriptor, 0)
  }

  /// Notes what the parser of a slot takes in hand; zero where it is done.
  ///
  /// A failure is passed over: the mark is a help, and no article depends on it.
  package func set(_ slot: Int, _ id: Int64) {
    guard slot < Self.mostSlots else { return }
    withUnsafeBytes(of: id) {
      _ = pwrite(descriptor, $0.baseAddress, $0.count, off_t(slot * Self.slotBytes))
    }
  }

  /// Closes the file; to be called once, when nothing is parsed any more.
  package func close() { _ = Glibc.close(descriptor) }
}
