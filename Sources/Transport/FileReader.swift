// Reads file: URLs below one directory, as if a server had sent them.

import Glibc

/// Answers `file:` URLs from the directory that the configuration names, and from nowhere else.
struct FileReader: Sendable {
  /// What reading gave: a status as HTTP has it, and the file.
  struct Answer: Sendable {
    var status: Int
    var contentType: String
    var body: [UInt8]
  }

  /// The root with all links resolved; nil: no file may be read.
  private let root: String?

  init(root: String?) { self.root = root.flatMap(Self.resolved) }

  /// Reads the file of a URL; 404 where there is none.
  func answer(_ request: Request) -> Result<Answer, TransferError> {
    func refused(_ reason: TransferError.Reason, _ detail: String) -> Result<Answer, TransferError>
    {
      .failure(TransferError(reason, url: request.url, detail: detail))
    }
    guard let root else {
      return refused(.refusedAddress, "file: URLs need file_root in the configuration")
    }
    guard let path = Self.path(of: request.url) else {
      return refused(.badURL, "is no file: URL with an absolute path")
    }
    guard let real = Self.resolved(path) else {
      // Nothing is said about what lies outside the root, not even whether it is there.
      return Self.isBelow(root, path)
        ? .success(Answer(status: 404, contentType: "text/plain", body: []))
        : refused(.refusedAddress, "lies outside \(root)")
    }
    guard Self.isBelow(root, real) else { return refused(.refusedAddress, "lies outside \(root)") }

    // O_NONBLOCK: opening a FIFO must not wait. O_NOFOLLOW: the last part was resolved above.
    let file = open(real, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else {
      return refused(.unreadableFile, String(cString: strerror(errno)))
    }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else {
      return refused(.unreadableFile, String(cString: strerror(errno)))
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      return .success(Answer(status: 404, contentType: "text/plain", body: []))
    }
    let limit = min(request.limits.decodedBytes, request.limits.wireBytes)
    guard facts.st_size <= limit else {
      return refused(.tooLarge, "\(facts.st_size) bytes, more than \(limit)")
    }
    guard let body = Self.contents(of: file, size: Int(facts.st_size), limit: limit) else {
      return refused(.unreadableFile, "reading failed: \(String(cString: strerror(errno)))")
    }
    return .success(Answer(status: 200, contentType: Self.contentType(of: real), body: body))
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isBelow(_ root: String, _ path: String) -> Bool {
    guard path == root || path.hasPrefix(root == "/" ? root : root + "/") else { return false }
    return !path.split(separator: "/").contains("..")
  }

  /// Reads to the end, as the file may have grown or shrunk; nil on a failed read.
  private static func contents(of file: Int32, size: Int, limit: Int) -> [UInt8]? {
    var body: [UInt8] = []
    var failed = false
    // One byte more shows whether there is more.
    let capacity = min(size, limit) + 1
    body = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = read(file, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { break }
        count += got
      }
    }
    return failed ? nil : body.count > size ? Array(body.prefix(size)) : body
  }

  /// The path of `file:///path` or `file://localhost/path`, percent-decoded, without query.
  static func path(of url: String) -> String? {
    var rest = url.dropFirst("file://".count)
    if rest.lowercased().hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
    guard rest.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var source = rest.prefix { $0 != "?" && $0 != "#" }.utf8[...]
    while let byte = source.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = source.popFirst().flatMap(digit), let low = source.popFirst().flatMap(digit),
        high | low != 0
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  /// The type by the name's ending, as a static server would say it; no charset is claimed.
  private static func contentType(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    return switch ending?.lowercased() {
    case "html", "htm": "text/html"
    case "xhtml": "application/xhtml+xml"
    case "xml": "application/xml"
    case "rss": "application/rss+xml"
    case "atom": "application/atom+xml"
    case "json": "application/json"
    case "txt": "text/plain"
    case "pdf": "application/pdf"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    default: "application/octet-stream"
    }
  }
}
