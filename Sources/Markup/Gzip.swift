// Unpacks gzip bytes that are content in themselves: saved pages and sitemaps named .gz.

import CZlib

/// The gzip format (RFC 1952), read whole and within a limit.
package enum Gzip {
  /// Why bytes could not be unpacked.
  package enum Failure: Error, Sendable, Equatable {
    /// They end early or are no gzip data.
    case damaged
    /// They hold more than the limit, in bytes.
    case tooLarge(limit: Int)
  }

  /// Bytes unpacked at a time.
  private static let step = 64 << 10

  /// Whether the bytes begin as gzip data does.
  package static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }

  /// The contents of gzip data, all its members together.
  ///
  /// - Parameters:
  ///   - bytes: the packed data.
  ///   - limit: the most bytes that may come out.
  /// - Returns: the contents, never a part of them.
  /// - Throws: `Failure`.
  package static func unpack(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    guard czlib_inflate_init(&stream) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: step)
    var status = Z_OK
    var consumed = 0
    while true {
      let (read, made) = input.withUnsafeMutableBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target in
          stream.next_in = source.baseAddress.map { $0 + consumed }
          stream.avail_in = UInt32(clamping: source.count - consumed)
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let offered = Int(stream.avail_in)
          status = inflate(&stream, Z_NO_FLUSH)
          return (offered - Int(stream.avail_in), target.count - Int(stream.avail_out))
        }
      }
      consumed += read
      guard output.count + made <= limit else { throw .tooLarge(limit: limit) }
      output.append(contentsOf: chunk[..<made])
      if status == Z_STREAM_END {
        // RFC 1952 §2.2: members follow each other; anything else at the end is padding.
        guard consumed < bytes.count, isGzip(Array(bytes[consumed...].prefix(3))) else {
          return output
        }
        guard inflateReset(&stream) == Z_OK else { throw .damaged }
      } else if status != Z_OK || (read == 0 && made == 0) {
        throw .damaged
      }
    }
  }
}
