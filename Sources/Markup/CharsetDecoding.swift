// Decoding by table, by iconv and by hand.

import CLibXML2
import Glibc

extension Charset {
  /// The bytes from `start` on as UTF-8, and how many characters became U+FFFD.
  static func decode(
    _ bytes: [UInt8], from start: Int, as name: String
  ) -> (bytes: [UInt8], replacements: Int) {
    switch name {
    case "utf-8": return UTF8Check.repair(bytes[start...])
    case "utf-16le": return decodeUTF16(bytes[start...], bigEndian: false)
    case "utf-16be": return decodeUTF16(bytes[start...], bigEndian: true)
    default: break
    }
    if let table = SingleByteDecoder(name) { return table.decode(bytes[start...]) }
    return convert(bytes, from: start, as: iconvName(name))
  }

  /// The glibc set that is nearest to what browsers mean by the name.
  private static func iconvName(_ name: String) -> String {
    switch name {
    case "big5": "BIG5-HKSCS"
    case "euc-jp": "EUC-JP-MS"
    case "shift_jis": "CP932"
    case "iso-2022-jp": "ISO-2022-JP"
    case "euc-kr": "CP949"
    default: "GB18030"
    }
  }

  private static func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool
  ) -> (bytes: [UInt8], replacements: Int) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      at += 2
    }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    return (text, countReplacements(text))
  }

  private static func countReplacements(_ text: [UInt8]) -> Int {
    var count = 0
    var at = 0
    while at + 2 < text.count {
      if text[at] == 0xEF, text[at + 1] == 0xBF, text[at + 2] == 0xBD { count += 1 }
      at += 1
    }
    return count
  }

  /// Multi-byte sets by glibc's iconv; a byte that it refuses becomes U+FFFD.
  private static func convert(
    _ bytes: [UInt8], from start: Int, as name: String
  ) -> (bytes: [UInt8], replacements: Int) {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return UTF8Check.repair(bytes[start...])
    }
    defer { iconv_close(converter) }
    var input = Array(bytes[start...])
    // A byte gives at most three of UTF-8 (a half-width kana), an escape none.
    var output = [UInt8](repeating: 0, count: input.count * 3 + 64)
    var written = 0
    var replacements = 0
    let inputCount = input.count
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        guard let from = source.bindMemory(to: CChar.self).baseAddress,
          let to = target.bindMemory(to: CChar.self).baseAddress
        else { return }
        var (inLeft, outLeft) = (inputCount, target.count)
        while inLeft > 0 {
          var inAt: UnsafeMutablePointer<CChar>? = from + (inputCount - inLeft)
          var outAt: UnsafeMutablePointer<CChar>? = to + (target.count - outLeft)
          let result = iconv(converter, &inAt, &inLeft, &outAt, &outLeft)
          if result != -1 { break }
          // EILSEQ and EINVAL: one byte is passed over; E2BIG cannot be, by the size above.
          guard errno != E2BIG, outLeft >= 3, inLeft > 0 else { break }
          let place = target.count - outLeft
          target[place] = 0xEF
          target[place + 1] = 0xBF
          target[place + 2] = 0xBD
          outLeft -= 3
          inLeft -= 1
          replacements += 1
        }
        written = target.count - outLeft
      }
    }
    output.removeLast(output.count - written)
    return (output, replacements)
  }
}

/// A single-byte character set: what each byte above 7F is in UTF-8.
struct SingleByteDecoder {
  private var upper: [[UInt8]] = []

  /// Nil where the name is not a single-byte set.
  init?(_ name: String) {
    guard let table = singleByteTables[name] else { return nil }
    upper = table.split(separator: " ").map { code in
      let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      return Array(String(Character(scalar)).utf8)
    }
  }

  func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], replacements: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var replacements = 0
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let text = upper[Int(byte) - 0x80]
        if text == [0xEF, 0xBF, 0xBD] { replacements += 1 }
        output.append(contentsOf: text)
      }
    }
    return (output, replacements)
  }
}
