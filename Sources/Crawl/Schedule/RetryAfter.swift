// The Retry-After header in both of its forms (RFC 9110 §10.2.3).

package import Foundation

/// Reads Retry-After.
package enum RetryAfter {
  /// No server puts a robot off for longer, in seconds: what asks for more is taken for this.
  package static let longest = 86_400.0

  /// The seconds to wait, from delta-seconds or an HTTP-date; nil where the value is neither.
  package static func parse(_ value: String, now: Date) -> Double? {
    let text = value.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return min(Double(text) ?? longest, longest)
    }
    guard let date = HTTPDate.parse(text) else { return nil }
    return min(max(0, date.timeIntervalSince(now)), longest)
  }
}
