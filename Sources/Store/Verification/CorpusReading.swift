// Reads a corpus as it lies on disk, believing nothing of it.

import Corpus
import Foundation

/// The corpus directory for those who only read.
struct CorpusReading {
  let root: String

  /// The numbers of the shards, by their directories and manifests.
  func shards() throws(StoreError) -> [Int] {
    let names = try Paths.names(in: root)
    let numbers = names.compactMap { name in
      ArticleFile.parse(
        directory: name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name)
    }
    return Set(numbers).sorted()
  }

  /// A shard's manifest: its whole lines, and what follows the last line end.
  func manifest(_ shard: Int) throws(StoreError) -> (lines: [ArraySlice<UInt8>], torn: [UInt8])? {
    let name = ArticleFile.manifest(of: shard * ArticleFile.perDirectory)
    guard let bytes = try Paths.bytes(root + "/" + name) else { return nil }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let torn = lines.popLast().map(Array.init) ?? []
    return (lines, torn)
  }

  /// All names in a shard's directory.
  func names(_ shard: Int) throws(StoreError) -> [String] {
    try Paths.names(in: root + "/" + ArticleFile.directory(of: shard * ArticleFile.perDirectory))
  }

  func text(_ path: String) throws(StoreError) -> [UInt8]? {
    try Paths.bytes(root + "/" + path)
  }
}
