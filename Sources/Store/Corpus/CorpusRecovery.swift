// What a start finds in the corpus directory, and mends.

import Corpus
import Foundation

extension CorpusDirectory {
  /// The highest article number of which the corpus holds a file or a manifest line; nil if none.
  func highestNumber() throws(StoreError) -> Int? {
    let reading = CorpusReading(root: root)
    for shard in try reading.shards().reversed() {
      let file = try reading.names(shard).compactMap { ArticleFile.parse($0)?.index }.max() ?? -1
      // A full shard may have been packed away, and its manifest left.
      let manifest = try reading.manifest(shard)
      let lines = (manifest?.lines.count ?? 0) + (manifest?.torn.isEmpty == false ? 1 : 0)
      let index = max(file, lines - 1)
      if index >= 0 { return shard * ArticleFile.perDirectory + index }
    }
    return nil
  }

  /// Removes temporaries that a crash left, from the root and from one shard on.
  func sweep(from shard: Int) throws(StoreError) -> Int {
    var swept = 0
    let names = try Paths.names(in: root)
    let later = names.compactMap { ArticleFile.parse(directory: $0) }.filter { $0 >= shard }
    let places =
      [root]
      + later.map { root + "/" + ArticleFile.directory(of: $0 * ArticleFile.perDirectory) }
    for place in places {
      for name in try Paths.names(in: place) where Publication.isTemporary(name) {
        try Paths.remove(place + "/" + name)
        swept += 1
      }
    }
    return swept
  }

  /// Makes the manifest up to an article equal to the journal's; says whether it had to be changed.
  func settle(manifestBefore number: Int, as expected: Data) throws(StoreError) -> Bool {
    let path = root + "/" + ArticleFile.manifest(of: number - 1)
    let found = try Paths.bytes(path)
    let isRight = found.map { Data($0) } ?? Data() == expected
    if !isRight { try replace(path, with: expected) }
    remember(manifestBefore: number, length: expected.count)
    return !isRight
  }

  /// Which of these files the corpus lacks.
  func missing(_ files: [ArticleFile]) throws(StoreError) -> [ArticleFile] {
    guard let first = files.first else { return [] }
    let names = Set(try Paths.names(in: root + "/" + first.directory))
    return files.filter { !names.contains($0.name) }
  }

  /// Which of these shards, by the number of an article in each, lack directory or manifest.
  func missingShards(of numbers: [Int]) -> [String] {
    numbers.flatMap { number in
      [ArticleFile.directory(of: number), ArticleFile.manifest(of: number)].filter {
        !Paths.exists(root + "/" + $0)
      }
    }
  }
}
