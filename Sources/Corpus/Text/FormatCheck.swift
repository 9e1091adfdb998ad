// Whether a text keeps the corpus format: what it forbids, and its limits.

extension CorpusText {
  /// The longest line, in characters.
  ///
  /// The longest true paragraph in 257 labelled articles has 2,071.
  package static let longestLine = 20_000
  /// The largest file, in bytes.
  package static let largestFile = 1 << 20
  /// How many characters there must be for each U+FFFD.
  package static let charactersPerReplacement = 1000

  /// The first rule of the corpus format that a file's bytes break, or nil.
  package static func firstViolation(of text: some Sequence<UInt8>) -> Rejection? {
    firstViolation(of: Array(text))
  }

  /// The first rule of the corpus format that a file's bytes break, or nil.
  package static func firstViolation(of bytes: [UInt8]) -> Rejection? {
    guard !bytes.isEmpty else { return Rejection(.noBody, value: "0 bytes", limit: "1 byte") }
    guard bytes.count <= largestFile else {
      return Rejection(.textTooLong, value: "\(bytes.count) bytes", limit: "\(largestFile) bytes")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Rejection(.undecodable, value: "bytes that are not UTF-8", limit: "UTF-8")
    }
    var check = LineCheck()
    for scalar in text.unicodeScalars {
      if let violation = check.take(scalar) { return violation }
    }
    if let violation = check.finish() { return violation }
    guard TextCleaner(text).bytes == bytes else {
      return Rejection(
        .notText, value: "text that is not in NFC or has drawn bullets", limit: "the corpus format")
    }
    return nil
  }

  private struct LineCheck {
    private var line = 1
    private var length = 0
    private var characters = 0
    private var replacements = 0
    private var last: Unicode.Scalar = "\n"

    mutating func take(_ scalar: Unicode.Scalar) -> Rejection? {
      characters += 1
      if scalar == "\n" {
        if length == 0 { return fault("an empty line") }
        if last == " " { return fault("a space at the line's end") }
        line += 1
        length = 0
        last = scalar
        return nil
      }
      length += 1
      if length > longestLine {
        return Rejection(
          .lineTooLong, value: "line \(line) of more than \(longestLine) characters",
          limit: "\(longestLine) characters")
      }
      if scalar == " " {
        if length == 1 { return fault("a space at the line's start") }
        if last == " " { return fault("two spaces running") }
      } else if isForbidden(scalar) {
        return fault("U+" + String(scalar.value, radix: 16, uppercase: true))
      }
      if scalar == "\u{FFFD}" { replacements += 1 }
      last = scalar
      return nil
    }

    func finish() -> Rejection? {
      if last == "\n" { return fault("a line feed at the end") }
      if last == " " { return fault("a space at the line's end") }
      if replacements * charactersPerReplacement > characters {
        return Rejection(
          .undecodable, value: "\(replacements) undecodable of \(characters) characters",
          limit: "1 of \(charactersPerReplacement)")
      }
      return nil
    }

    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
      switch ScalarClass.of(scalar.value) {
      case .plain, .composing: return false
      case .space, .line, .control, .forbidden: return true
      }
    }

    private func fault(_ what: String) -> Rejection {
      Rejection(.notText, value: "\(what) in line \(line)", limit: "the corpus format")
    }
  }
}
