// Reads a corpus as a stranger would, by the format's text alone, and lists what is wrong with it.

import Foundation

/// A corpus directory, read without any code of the program.
struct CorpusOnDisk {
  let directory: URL

  /// One article's file.
  struct File {
    /// Its path below the corpus: `000000/000_….txt`.
    let path: String
    let text: String
  }

  /// All files that the format calls articles, in order.
  func files() throws -> [File] {
    try shards().flatMap { shard in
      try names(in: shard).filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted().map {
        File(path: "\(shard)/\($0)", text: try text(of: "\(shard)/\($0)"))
      }
    }
  }

  /// How many articles are visible now; 0 where there is no corpus yet.
  var count: Int { (try? files().count) ?? 0 }

  /// The manifest's lines, in order.
  func manifest() throws -> [[String: Any]] {
    try shards().flatMap { shard in
      try text(of: "\(shard).jsonl").split(separator: "\n").map { line in
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      }
    }
  }

  /// What breaks the format: names, hashes, density, manifests, leftovers.
  func faults() async throws -> [String] {
    var faults: [String] = []
    if try text(of: "VERSION").trimmingCharacters(in: .newlines) != "corpus-text/1" {
      faults.append("VERSION is not corpus-text/1")
    }
    let files = try files()
    let sums = try await checksums(of: files.map(\.path))
    let manifest = try manifest()
    if manifest.count != files.count {
      faults.append("\(files.count) files, \(manifest.count) lines in the manifests")
    }
    for (number, file) in files.enumerated() {
      let sum = sums[file.path] ?? ""
      let prefix = String(format: "%06d/%03d_", number / 1000, number % 1000)
      if file.path != prefix + sum.prefix(16) + ".txt" {
        faults.append("\(file.path) is not \(prefix)\(sum.prefix(16)).txt")
      }
      if file.text.isEmpty || file.text.hasSuffix("\n") || file.text.contains("\n\n") {
        faults.append("\(file.path) has an empty line or an end of line at its end")
      }
      guard number < manifest.count else { continue }
      let line = manifest[number]
      if line["seq"] as? Int != number || line["sha256"] as? String != sum {
        faults.append("line \(number) of the manifests is not about \(file.path)")
      }
    }
    let known = Set(files.map(\.path)).union(try shards().flatMap { [$0, "\($0).jsonl"] })
      .union(["VERSION"])
    let tree = FileManager.default.enumerator(atPath: directory.path)
    while let path = tree?.nextObject() as? String {
      if !known.contains(path) { faults.append("\(path) does not belong there") }
    }
    return faults
  }

  private func shards() throws -> [String] {
    try names(in: "").filter { $0.count == 6 && $0.allSatisfy(\.isNumber) }.sorted()
  }

  private func names(in part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: directory.appendingPathComponent(part).path)
  }

  private func text(of path: String) throws -> String {
    try String(contentsOf: directory.appendingPathComponent(path), encoding: .utf8)
  }

  /// SHA-256 by Debian's own tool, as the format promises that it can be done.
  private func checksums(of paths: [String]) async throws -> [String: String] {
    guard !paths.isEmpty else { return [:] }
    let ending = await (try Child.start("sha256sum", paths, in: directory)).finish()
    var sums: [String: String] = [:]
    for line in ending.output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      sums[words[1].trimmingCharacters(in: .whitespaces)] = String(words[0])
    }
    return sums
  }
}
