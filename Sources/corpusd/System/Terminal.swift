// What the program prints, and where: lines for people, JSON for machines, errors on standard error.

import Foundation
import Glibc

/// The two output streams.
enum Terminal {
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Prints text that ends its own lines on standard output.
  static func text(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a line on standard output.
  static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Prints a line on standard error, named as the program's.
  static func error(_ text: String) { write("corpusd: \(text)\n", to: STDERR_FILENO) }

  /// Prints raw text on standard error.
  static func status(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Prints a value as one JSON object.
  static func json(_ value: some Encodable, pretty: Bool) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.dateEncodingStrategy = .iso8601
    line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Writes all of `text`; a reader that has gone away (`| head`) is no error.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

/// Text from the network as it may be printed: no control characters that could forge a line or drive a terminal.
func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}
