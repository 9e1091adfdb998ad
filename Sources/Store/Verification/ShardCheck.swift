// One shard held against its manifest and against the journal.

import Corpus
import Foundation

/// The check of one shard; adds what it finds to a report.
struct ShardCheck {
  let corpus: CorpusReading
  let shard: Int
  /// Articles of this shard that must be there: none beyond are looked at while a writer runs.
  let expected: Int?
  /// The journal's manifest lines of this shard by number; nil without a journal.
  let journal: [Int: Data]?
  let isLast: Bool
  let isWriterRunning: Bool

  private var start: Int { shard * ArticleFile.perDirectory }

  /// Checks the shard; `seen` has the hashes of all texts so far, with their numbers.
  func run(
    _ report: inout VerificationReport, seen: inout [String: Int]
  ) throws(StoreError) {
    let path = ArticleFile.manifest(of: start)
    guard let manifest = try corpus.manifest(shard) else {
      report.add(path, "the manifest is missing")
      return
    }
    var lines = manifest.lines
    if let expected, isWriterRunning { lines = Array(lines.prefix(expected)) }
    if !manifest.torn.isEmpty, !isWriterRunning {
      report.add(path, "the last line is cut off")
    }
    if let expected, lines.count != expected {
      report.add(path, "has \(lines.count) lines; the journal has delivered \(expected)")
    }
    if !isLast, lines.count != ArticleFile.perDirectory {
      report.add(path, "has \(lines.count) lines, and a later shard exists")
    }
    var names = Set(try corpus.names(shard))
    for (index, line) in lines.enumerated() {
      let number = start + index
      if let journal, journal[number] != Data(line) {
        report.add(path, "line \(index + 1) differs from the journal's")
      }
      do throws(ManifestError) {
        let entry = try ManifestLine.decode(line)
        try check(entry, number: number, &names, &report, &seen)
      } catch {
        report.add(path, "line \(index + 1) can't be read: \(error.reason)")
      }
    }
    checkRest(names, beyond: lines.count, &report)
  }

  private func check(
    _ entry: ManifestLine, number: Int, _ names: inout Set<String>,
    _ report: inout VerificationReport, _ seen: inout [String: Int]
  ) throws(ManifestError) {
    let file = ArticleFile(number: number, sha256: entry.sha256)
    guard entry.seq == number, entry.file == file.path else {
      report.add(entry.file, "stands at place \(number) with number \(entry.seq)")
      return
    }
    names.remove(file.name)
    report.articles += 1
    if let other = seen.updateValue(number, forKey: entry.sha256) {
      report.add(file.path, "has the same text as article \(other)")
    }
    let read: [UInt8]?
    do { read = try corpus.text(file.path) } catch {
      report.add(file.path, "can't be read: \(error.detail)")
      return
    }
    guard let bytes = read else {
      report.add(file.path, "is missing: restore it from a copy")
      return
    }
    report.bytes += bytes.count
    guard TextHash.hex(bytes) == entry.sha256 else {
      report.add(file.path, "its bytes have another hash: restore it from a copy")
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if entry.words != TextHash.words(text) || entry.characters != TextHash.characters(text) {
      report.add(file.path, "its manifest line counts other words or characters")
    }
    if let broken = CorpusText.firstViolation(of: bytes) {
      let figures = [broken.value, broken.limit].compactMap(\.self).joined(separator: ", limit ")
      report.add(file.path, "breaks the format: \(broken.reason.rawValue) \(figures)")
    }
  }

  /// Looks at the names that no manifest line explains.
  private func checkRest(
    _ names: Set<String>, beyond count: Int, _ report: inout VerificationReport
  ) {
    let directory = ArticleFile.directory(of: start)
    for name in names.sorted() {
      if Publication.isTemporary(name) {
        if !isWriterRunning { report.add(directory + "/" + name, "is a leftover temporary") }
      } else if let index = ArticleFile.parse(name)?.index {
        // A running writer may be between naming a file and writing its line.
        if isWriterRunning, index >= count { continue }
        report.add(directory + "/" + name, "has no manifest line")
      } else {
        report.add(directory + "/" + name, "is no file of the corpus format")
      }
    }
  }
}
