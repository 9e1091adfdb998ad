// Log events as entries of systemd's journal, each field its own (systemd's "Native Journal Protocol").

import Foundation
import Glibc
import Logging

/// A swift-log handler that sends each event to journald as one datagram.
///
/// The fields of an event appear as `CORPUSD_URL=`, `CORPUSD_REASON=` and so on:
/// `journalctl -u corpusd CORPUSD_REASON=too-short`.
struct JournaldHandler: LogHandler {
  private static let socketPath = "/run/systemd/journal/socket"

  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  private let descriptor: Int32

  /// Connects to the journal; nil where there is none.
  init?(level: Logger.Level) {
    logLevel = level
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: Array(Self.socketPath.utf8))
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard result == 0 else {
      close(descriptor)
      return nil
    }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let record = LogRecord(
      time: Date(), level: event.level, message: "\(event.message)",
      metadata: metadata.merging(event.metadata ?? [:]) { $1 })
    var entry: [UInt8] = []
    Self.append("PRIORITY", Self.priority(event.level), to: &entry)
    Self.append("SYSLOG_IDENTIFIER", "corpusd", to: &entry)
    let tail = record.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    Self.append(
      "MESSAGE", printable(tail.isEmpty ? record.message : "\(record.message) \(tail)"), to: &entry)
    for (name, value) in record.fields {
      Self.append("CORPUSD_\(Self.fieldName(name))", value, to: &entry)
    }
    // A full journal socket loses the entry rather than stopping the crawl.
    _ = send(descriptor, entry, entry.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
  }

  /// The binary form of a field: name, line feed, length as 64 bits little-endian, value, line feed.
  private static func append(_ name: String, _ value: String, to entry: inout [UInt8]) {
    entry.append(contentsOf: name.utf8)
    entry.append(0x0A)
    withUnsafeBytes(of: UInt64(value.utf8.count).littleEndian) { entry.append(contentsOf: $0) }
    entry.append(contentsOf: value.utf8)
    entry.append(0x0A)
  }

  private static func fieldName(_ name: String) -> String {
    String(name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// syslog(3)'s numbers.
  private static func priority(_ level: Logger.Level) -> String {
    switch level {
    case .trace, .debug: "7"
    case .info: "6"
    case .notice: "5"
    case .warning: "4"
    case .error: "3"
    case .critical: "2"
    }
  }
}
