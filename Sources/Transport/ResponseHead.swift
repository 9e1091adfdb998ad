// Status line and header fields as libcurl hands them over, line by line.

/// Collects the header lines of the response at hand.
struct ResponseHead {
  private(set) var status = 0
  private(set) var version = ""
  /// Whether the empty line after the fields has come; what follows the body are trailers.
  private(set) var isComplete = false
  private var block: [UInt8] = []

  var fields: HeaderFields { HeaderFields(parsing: block) }

  /// Whether a line begins a response: the first one, or one after a redirect or an interim one.
  static func isStatusLine(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.starts(with: "HTTP/".utf8)
  }

  /// Begins a new response.
  mutating func begin(_ line: UnsafeBufferPointer<UInt8>) {
    block.removeAll(keepingCapacity: true)
    isComplete = false
    let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: true)
    version = parts.first.map { String(decoding: $0.dropFirst(5), as: UTF8.self) } ?? ""
    status = 0
    if parts.count > 1 {
      for digit in parts[1].prefix(3) where (0x30...0x39).contains(digit) {
        status = status * 10 + Int(digit - 0x30)
      }
    }
  }

  /// Adds a line; trailers are passed over.
  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    if line.first == 0x0d || line.first == 0x0a {
      isComplete = true
    } else if !isComplete {
      block.append(contentsOf: line)
    }
  }

  mutating func reset() {
    block.removeAll(keepingCapacity: true)
    status = 0
    version = ""
    isComplete = false
  }
}
