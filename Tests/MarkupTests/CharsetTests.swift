// Which character set a document is in.

import Markup
import Testing

@Suite struct CharsetTests {
  private func decode(_ bytes: [UInt8], contentType: String? = nil, hint: String? = nil) -> String {
    String(
      decoding: Charset.decode(bytes, contentType: contentType, hint: hint).bytes, as: UTF8.self)
  }

  @Test func `a byte order mark wins over everything and is taken off`() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61], contentType: "text/html; charset=koi8-r") == "a")
    #expect(decode([0xFF, 0xFE, 0x61, 0, 0x44, 0x04]) == "aф")
    #expect(decode([0xFE, 0xFF, 0, 0x61]) == "a")
  }

  @Test func `valid UTF-8 wins over a wrong header`() {
    let decoded = Charset.decode(
      Array("Ünïcode".utf8), contentType: "text/html; charset=iso-8859-1")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Ünïcode")
    #expect(decoded.evidence == .validUTF8)
  }

  @Test func `the header wins over the document`() {
    let bytes = Array("<meta charset=windows-1252>".utf8) + [0xC4, 0x20]
    #expect(decode(bytes, contentType: "text/html; charset=\"windows-1251\"").hasSuffix("Д "))
  }

  @Test(arguments: [
    ("<meta charset='windows-1251'>", "Д"),
    (
      "<!-- <meta charset=utf-8> --><meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
      "д"
    ),
    ("<?xml version='1.0' encoding=\"ISO-8859-2\"?>", "Ä"),
    ("<html lang=ru>", "Д"), ("<html lang=en>", "Ä"),
    ("<meta content='charset=koi8-r'>", "Ä"),
    ("<title a='<meta charset=koi8-r>'>", "Ä"),
  ])
  func `the document's own declaration is found where the standard looks`(
    head: String, letter: String
  ) {
    #expect(decode(Array(head.utf8) + [0xC4, 0x20]).hasSuffix(letter + " "))
  }

  @Test func `a declaration behind four kilobytes of comment is found`() {
    let head = "<!--" + String(repeating: "x", count: 4_000) + "--><meta charset=windows-1251>"
    #expect(decode(Array(head.utf8) + [0xC4, 0x20]).hasSuffix("Д "))
  }

  @Test func `unassigned bytes of windows-1252 become the C1 characters`() {
    #expect(
      decode([0x80, 0x93, 0x41, 0xC2, 0x81, 0x20], contentType: "windows-1252") == "€“AÂ\u{81} ")
  }

  @Test func `multi-byte sets are decoded and bad bytes replaced`() {
    #expect(decode([0x93, 0xFA, 0x96, 0x7B], contentType: "shift_jis") == "日本")
    #expect(decode([0xB0, 0xA1, 0xB3, 0xAA, 0x20], contentType: "euc-kr") == "가나 ")
    #expect(decode([0xC4, 0xE3, 0xBA, 0xC3], contentType: "gb2312") == "你好")
    let bad = Charset.decode([0x41, 0xFF, 0x42, 0x93, 0xFA], contentType: "shift_jis")
    #expect(String(decoding: bad.bytes, as: UTF8.self) == "A\u{FFFD}B日")
    #expect(bad.replacements == 1)
  }

  @Test func `the hint counts where nothing is declared`() {
    #expect(decode([0xC4, 0x20], hint: "koi8-r") == "д ")
  }

  @Test func `a character cut off at the end does not make UTF-8 something else`() {
    #expect(Charset.decode(Array("жи".utf8) + [0xD0]).name == "utf-8")
  }

  @Test func `broken UTF-8 that is declared as such is repaired`() {
    let decoded = Charset.decode([0x61, 0xC3, 0x28, 0xE2, 0x82, 0x62], contentType: "utf-8")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "a\u{FFFD}(\u{FFFD}b")
    #expect(decoded.replacements == 2)
  }
}
