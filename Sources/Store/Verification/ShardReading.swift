// One shard of the corpus, read back as articles for a new journal.

import Corpus
import Foundation

/// An article as the corpus has it, ready for the journal.
struct RebuiltArticle: Sendable {
  let line: ManifestLine
  /// The manifest line's very bytes: the journal must agree with the manifest to the byte.
  let bytes: Data
  let lines: LineFingerprint
  /// Set where the article isn't in the corpus yet.
  let text: Data?
}

extension RebuiltArticle {
  /// The article under another number, with the number of what it supersedes mended too.
  func renumbered(_ number: Int, knowing numbers: [Int: Int], below end: Int) -> RebuiltArticle {
    guard number != line.seq else { return self }
    var line = line
    line.seq = number
    line.file = ArticleFile(number: number, sha256: line.sha256).path
    line.supersedes = line.supersedes.flatMap { $0 < end ? $0 : numbers[$0] }
    return RebuiltArticle(line: line, bytes: Data(line.encode()), lines: lines, text: text)
  }
}

/// Reads a shard's manifest and files.
struct ShardReading {
  let corpus: CorpusReading
  let salvage: Salvage
  let now: Date

  /// The shard's articles in order; ends at the first number of which nothing is known.
  func articles(
    of shard: Int, _ report: inout RebuildReport
  ) throws(StoreError) -> [RebuiltArticle] {
    let start = shard * ArticleFile.perDirectory
    guard start == report.articles else {
      throw StoreError(
        .corpusMismatch, attempt: "rebuild the journal", path: corpus.root,
        detail: "article \(report.articles) is missing and later ones exist: restore its shard")
    }
    let manifest = try corpus.manifest(shard)
    var files: [Int: String] = [:]
    for name in try corpus.names(shard) {
      guard let index = ArticleFile.parse(name)?.index else { continue }
      if let other = files.updateValue(name, forKey: index) {
        report.warnings.append("\(other) and \(name) have the same number")
      }
    }
    let count = max(manifest?.lines.count ?? 0, (files.keys.max() ?? -1) + 1)
    var articles: [RebuiltArticle] = []
    for index in 0..<min(count, ArticleFile.perDirectory) {
      let line = manifest.flatMap { index < $0.lines.count ? Array($0.lines[index]) : nil }
      articles.append(
        try article(start + index, line: line, name: files[index], &report))
    }
    return articles
  }

  private func article(
    _ number: Int, line: [UInt8]?, name: String?, _ report: inout RebuildReport
  ) throws(StoreError) -> RebuiltArticle {
    let directory = ArticleFile.directory(of: number)
    let text = try name.flatMap { name throws(StoreError) in
      try corpus.text(directory + "/" + name)
    }
    if let line, let entry = try? ManifestLine.decode(line), entry.seq == number {
      if text == nil { report.warnings.append("\(entry.file) is missing from the corpus") }
      if let text, TextHash.hex(text) != entry.sha256 {
        report.warnings.append("\(entry.file) has other bytes than its manifest line says")
      }
      return RebuiltArticle(
        line: entry, bytes: Data(line),
        lines: LineFingerprint(String(decoding: text ?? [], as: UTF8.self)), text: nil)
    }
    guard let name, let text else {
      throw StoreError(
        .corpusMismatch, attempt: "rebuild the journal", path: corpus.root,
        detail: "article \(number) has neither a manifest line nor a file: restore one of them")
    }
    report.adopted += 1
    report.warnings.append("\(directory)/\(name) had no manifest line")
    let file = ArticleFile(number: number, sha256: TextHash.hex(text))
    if let known = salvage.line(number), known.sha256 == file.sha256 {
      return RebuiltArticle(
        line: known, bytes: Data(known.encode()),
        lines: LineFingerprint(String(decoding: text, as: UTF8.self)), text: nil)
    }
    // Nothing tells where it came from; its text alone keeps it from being taken in twice.
    let body = String(decoding: text, as: UTF8.self)
    let made = ManifestLine(
      file: file, url: "", source: "", fetched: now, article: Article(body: body, extractor: 0))
    return RebuiltArticle(
      line: made, bytes: Data(made.encode()),
      lines: LineFingerprint(String(decoding: text, as: UTF8.self)), text: nil)
  }
}
