// The character set of feeds that don't say theirs, or lie about it.

import Markup

/// Decodes a feed to UTF-8 where the general rules come to their end.
enum FeedCharset {
  /// The document as UTF-8.
  static func decode(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    let decoded = Charset.decode(bytes, contentType: contentType)
    let isUTF8 = decoded.name == "utf-8"
    guard decoded.evidence == .fallback || decoded.replacements > 0 else { return decoded.bytes }
    // A few stray bytes in UTF-8 are quotations from another page, nearly always windows-1252.
    let mixed = MixedUTF8(bytes)
    if mixed.sequences > mixed.strays || isUTF8 && decoded.replacements == 0 { return mixed.text }
    let guessed = guess(bytes)
    if let guessed { return guessed }
    return isUTF8 ? mixed.text : decoded.bytes
  }

  /// The bytes decoded by the multi-byte or Cyrillic set that makes the most sense of them, or nil.
  private static func guess(_ bytes: [UInt8]) -> [UInt8]? {
    let sample = bytes.filter { $0 >= 0x80 }.count
    guard sample >= fewestBytes else { return nil }
    var best: (score: Int, text: [UInt8])?
    for (name, script) in candidates {
      let decoded = Charset.decode(bytes, contentType: "text/xml; charset=" + name)
      guard decoded.replacements * 20 <= sample else { continue }
      let score = script.score(decoded.bytes) - decoded.replacements * 10
      if score * 2 > sample, score > best?.score ?? 0 { best = (score, decoded.bytes) }
    }
    return best?.text
  }

  /// Fewer bytes outside ASCII say nothing of their set.
  private static let fewestBytes = 8

  private static let candidates: [(String, Script)] = [
    ("shift_jis", .japanese), ("euc-jp", .japanese), ("euc-kr", .korean), ("gb18030", .chinese),
    ("big5", .chinese), ("koi8-r", .cyrillic), ("windows-1251", .cyrillic),
  ]

  /// How much a text looks like one of its script, in points a scalar.
  private enum Script {
    case japanese
    case korean
    case chinese
    case cyrillic

    func score(_ text: [UInt8]) -> Int {
      var points = 0
      var kana = 0
      var others = 0
      var previous: UInt32 = 0
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80
      {
        let value = scalar.value
        switch (self, value) {
        case (.japanese, 0x3041...0x30FF):
          points += 3
          kana += 1
        case (.japanese, 0x4E00...0x9FFF), (.chinese, 0x4E00...0x9FFF):
          points += 2
          others += 1
        case (.korean, 0xAC00...0xD7A3): points += 3
        case (.korean, 0x4E00...0x9FFF): points -= 4
        // Frequent in text of the script, but in every set at another place.
        case (_, 0x3000...0x3002), (_, 0xFF01...0xFF5E): points += 1
        case (.cyrillic, 0x430...0x44F): points += 1
        case (.cyrillic, 0x410...0x42F): points += (0x430...0x44F).contains(previous) ? -3 : 0
        case (.cyrillic, 0x2010...0x2122), (.cyrillic, 0xA0...0xBB): break
        default: points -= 2
        }
        previous = value
      }
      // Japanese without kana is Chinese or another set's accident.
      return self == .japanese && kana * 6 < others ? points / 4 : points
    }
  }
}

/// UTF-8 with stray bytes read as windows-1252.
private struct MixedUTF8 {
  private(set) var text: [UInt8] = []
  private(set) var sequences = 0
  private(set) var strays = 0

  /// The bytes 0x80–0xFF of windows-1252, each as UTF-8.
  private static let windows1252: [[UInt8]] = (0x80...0xFF).map {
    // With blanks behind it, as a last byte could be the beginning of a sequence.
    Array(
      Charset.decode(
        [UInt8($0), 0x20, 0x20, 0x20], contentType: "text/plain; charset=windows-1252"
      ).bytes.dropLast(3))
  }

  init(_ bytes: [UInt8]) {
    text.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(byte)
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      let sequence = bytes[index..<min(bytes.count, index + length)]
      if length > 1, sequence.count == length,
        sequence.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }),
        String(validating: sequence, as: UTF8.self) != nil
      {
        text += sequence
        sequences += 1
        index += length
      } else {
        text += Self.windows1252[Int(byte) - 0x80]
        strays += 1
        index += 1
      }
    }
  }
}
