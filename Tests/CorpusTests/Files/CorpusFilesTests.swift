// Names, manifest lines and times of the corpus format.

import Corpus
import Foundation
import Testing

@Suite struct CorpusFilesTests {
  private let article = Article(
    body: "One “two”.\nДва три", headline: "A \"head\"\u{2028}line\t\u{1}",
    published: Date(timeIntervalSince1970: 0),
    language: "en", keywords: ["a", "b"], extractor: 3)

  @Test("An article's file is named by its number and the hash of its bytes")
  func names() {
    let file = ArticleFile(number: 12_345, text: "abc")
    #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file.path == "000012/345_ba7816bf8f01cfea.txt")
    #expect(ArticleFile.manifest(of: 12_345) == "000012.jsonl")
    let parsed = ArticleFile.parse(file.name)
    #expect(parsed?.index == 345)
    #expect(parsed?.hash == "ba7816bf8f01cfea")
    for name in [
      ".345_ba7816bf8f01cfea.txt", "345_BA7816bf8f01cfea.txt", "34_ba7816bf8f01cfea.txt", "x",
      "345_ba7816bf8f01cfea.tmp", "+45_ba7816bf8f01cfea.txt",
    ] {
      #expect(ArticleFile.parse(name) == nil)
    }
    #expect(ArticleFile.parse(directory: "000012") == 12)
    #expect(ArticleFile.parse(directory: "12") == nil)
  }

  @Test("A manifest line has its keys in the format's order and absent ones left out")
  func encoding() {
    let line = ManifestLine(
      file: ArticleFile(number: 1, text: article.body), url: "https://a.b/c",
      source: "https://a.b/f",
      fetched: Date(timeIntervalSince1970: 1_700_000_000.9), article: article, duplicateOf: 0)
    let sha256 = ArticleFile(number: 1, text: article.body).sha256
    #expect(
      String(decoding: line.encode(), as: UTF8.self) == #"{"seq":1,"file":"000000/001_"#
        + sha256.prefix(16) + #".txt","sha256":""# + sha256
        + #"","url":"https://a.b/c","source":"https://a.b/f","headline":"A \"head\"\u2028line\t\u0001","#
        + #""published":"1970-01-01T00:00:00Z","fetched":"2023-11-14T22:13:20Z","language":"en","#
        + #""words":4,"characters":18,"via":"page","extractor":3,"duplicateOf":0,"keywords":["a","b"]}"#
    )
  }

  @Test("A manifest line that is read back is the line that was written")
  func decoding() throws {
    var line = ManifestLine(
      file: ArticleFile(number: 1, text: article.body), url: "https://a.b/c",
      source: "https://a.b/f",
      fetched: Date(timeIntervalSince1970: 1_700_000_000), article: article)
    #expect(try ManifestLine.decode(line.encode() + [0x0A]) == line)
    line.supersedes = 0
    line.canonical = "https://a.b/ü"
    line.headline = nil
    #expect(try ManifestLine.decode(line.encode()) == line)
  }

  @Test("A damaged manifest line is refused with what is wrong in it")
  func damaged() {
    let valid = ManifestLine(
      file: ArticleFile(number: 1, text: "a"), url: "u", source: "s",
      fetched: Date(timeIntervalSince1970: 0),
      article: article
    ).encode()
    #expect(throws: ManifestError.self) { try ManifestLine.decode(valid.dropLast()) }
    #expect(throws: ManifestError.self) { try ManifestLine.decode("{}".utf8) }
    let text = String(decoding: valid, as: UTF8.self)
      .replacing(#""via":"page""#, with: #""via":"pigeon""#)
    let error = #expect(throws: ManifestError.self) { try ManifestLine.decode(text.utf8) }
    #expect(error?.reason == "\"pigeon\" is no value for via")
  }

  @Test(
    "Times are written and read in RFC 3339, in UTC",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2024-02-29T23:59:59Z", 1_709_251_199),
      ("1969-12-31T23:59:59Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800),
      ("9999-12-31T23:59:59Z", 253_402_300_799), ("1600-03-01T00:00:00Z", -11_670_912_000),
    ])
  func times(_ text: String, _ seconds: Int) {
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    #expect(Timestamp.format(date) == text)
    #expect(Timestamp.parse(text) == date)
  }

  @Test("Other offsets are read, and what is no time is refused")
  func offsets() {
    #expect(
      Timestamp.parse("2024-01-01T02:00:00.5+02:00") == Timestamp.parse("2024-01-01T00:00:00Z"))
    #expect(Timestamp.parse("2023-12-31t19:00:00-05:00") == Timestamp.parse("2024-01-01T00:00:00Z"))
    for text in [
      "2023-02-29T00:00:00Z", "2024-01-01", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00",
      "2024-13-01T00:00:00Z", "2024-01-01T00:00:00+2:00", "2024-01-01T00:00:00.Zz",
    ] {
      #expect(Timestamp.parse(text) == nil)
    }
    #expect(Timestamp.format(.distantFuture) == "4001-01-01T00:00:00Z")
    #expect(Timestamp.format(Date(timeIntervalSince1970: .infinity)) == "9999-12-31T23:59:59Z")
  }
}
