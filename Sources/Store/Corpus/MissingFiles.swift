// Which published files the corpus lacks, as far as a look at names tells it.

import Corpus

/// Files and shards that the journal knows as published and the corpus does not hold.
package struct MissingFiles: Sendable, Equatable {
  /// Paths named in the words: enough to know where to look, and one line still.
  private static let named = 3

  /// Paths below the corpus: of the open shard each file, of full shards directory and manifest.
  package var paths: [String]

  /// One line for people with the count, the first paths and the mend; nil where nothing is missing.
  package var words: String? {
    guard !paths.isEmpty else { return nil }
    let first = paths.prefix(Self.named).joined(separator: ", ")
    let rest = paths.count - Self.named
    let more = rest > 0 ? " and \(rest) more" : ""
    let which = paths.count == 1 ? "it" : "them"
    return
      "\(Self.count(paths.count, "published file")) missing from the corpus (\(first)\(more)): "
      + "restore \(which) from a copy; `corpusd verify` looks at every file"
  }

  /// Looks for them: two names a full shard, and each name of the open one.
  static func find(
    _ journal: JournalDatabase, _ root: String, delivered: Int
  ) async throws(StoreError) -> MissingFiles {
    let shards = Array(stride(from: 0, to: delivered, by: ArticleFile.perDirectory))
    let corpus = CorpusDirectory(root: root, steps: nil)
    var gone = await corpus.missingShards(of: Array(shards.dropLast()))
    if let last = shards.last {
      let files = try await journal.run("read the journal") { try $0.files(last..<delivered) }
      gone += try await corpus.missing(files).map(\.path)
    }
    return MissingFiles(paths: gone)
  }

  /// A count with its noun, in the plural where it is one.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
