// Which bytes from the network were being parsed when the program crashed.

import Glibc

/// A small file beside the journal with a slot for each parser: the id of what it has in hand.
///
/// It is written without a sync, since it is there for crashes of the program, and these leave what
/// was written. Only a crash counts: `kill -9` and power cuts are no fault of a page. One writer,
/// like the journal; each slot belongs to one parser.
package struct ParsingMarks: Sendable {
  private static let slotBytes = MemoryLayout<Int64>.size
  /// A file with more slots than this was not written by this program.
  private static let mostSlots = 1024

  private let descriptor: Int32

  /// What was in hand when the last run crashed; empty after any other end.
  package let leftovers: [Int64]

  /// Reads and empties the marks beside the journal at `path`; nil where the file can't be had.
  package init?(journal path: String) {
    let descriptor = open(path + ".parsing", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    var slots = [Int64](repeating: 0, count: Self.mostSlots)
    let count = slots.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let isCrash = count >= Self.slotBytes && slots[0] != 0
    leftovers = isCrash ? slots[1..<(count / Self.slotBytes)].filter { $0 != 0 } : []
    _ = ftruncate(descriptor, 0)
    CrashFlag.install(descriptor)
  }

  /// Notes what the parser of a slot takes in hand; zero where it is done.
  ///
  /// A failure is passed over: the mark is a help, and no article depends on it.
  package func set(_ slot: Int, _ id: Int64) {
    guard slot + 1 < Self.mostSlots else { return }
    withUnsafeBytes(of: id) {
      _ = pwrite(descriptor, $0.baseAddress, $0.count, off_t((slot + 1) * Self.slotBytes))
    }
  }

  /// Closes the file; to be called once, when nothing is parsed any more.
  package func close() {
    CrashFlag.install(-1)
    _ = Glibc.close(descriptor)
  }
}

/// Writes into the marks that the program crashes, from the signal itself.
private enum CrashFlag {
  /// Traps, bad memory, and the watchdog's abort.
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// Safe: an aligned word, written by the one writer of the journal, read by the signal handler.
  nonisolated(unsafe) fileprivate static var descriptor: Int32 = -1
  /// Safe: filled before the handlers are in place and never changed; made of plain memory, as a
  /// signal handler may not touch anything that could lock.
  nonisolated(unsafe) fileprivate static let previous =
    UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  /// Safe: set once, by the first writer of the process.
  nonisolated(unsafe) private static var isInstalled = false

  static func install(_ descriptor: Int32) {
    self.descriptor = descriptor
    if isInstalled || descriptor < 0 { return }
    isInstalled = true
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        var flag: Int64 = 1
        _ = pwrite(CrashFlag.descriptor, &flag, MemoryLayout<Int64>.size, 0)
        // Whoever handled it before gets it as soon as this one returns; an abort is no fault that
        // comes again after them, so it ends here.
        if number == SIGABRT {
          _ = signal(SIGABRT, SIG_DFL)
        } else {
          _ = sigaction(number, CrashFlag.previous + Int(number), nil)
        }
        _ = raise(number)
      }
      _ = sigaction(number, &action, previous + Int(number))
    }
  }
}
