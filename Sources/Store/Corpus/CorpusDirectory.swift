// The corpus on disk: articles become visible whole and durable, in order, or not at all.

import Corpus
import Foundation

/// The one writer of the corpus directory.
actor CorpusDirectory {
  /// The version line of the format.
  static let version = "corpus-text/1"
  /// Files up to this many are made durable one by one; `syncfs` also writes what others left.
  private static let fewFiles = 3

  let root: String
  private let steps: StepHook?
  private let executor = SerialQueueExecutor(label: "corpus")
  /// The open shard's manifest as this writer left it: the next article's number, and its length.
  ///
  /// Nil until it was compared with the journal, and after any failure.
  private var manifest: (next: Int, length: Int)?

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(root: String, steps: StepHook?) {
    self.root = root
    self.steps = steps
  }

  /// Makes the directory and its VERSION where they aren't there.
  func prepare() throws(StoreError) {
    try Paths.makeDirectories(root)
    let path = root + "/VERSION"
    let found = try Paths.bytes(path)
    let expected = Array((Self.version + "\n").utf8)
    guard found != expected, found != Array(Self.version.utf8) else { return }
    guard found == nil else {
      throw StoreError(
        .corpusMismatch, attempt: "open the corpus", path: path,
        detail: "it does not say \(Self.version), the format that this corpusd writes")
    }
    try replace(path, with: expected)
  }

  /// Publishes articles of one shard, numbered in a row.
  ///
  /// `manifestBefore` gives the manifest's bytes up to the first of them, as the journal has them;
  /// it is asked only where this writer doesn't know the manifest's state.
  func publish(_ articles: [Publication], manifestBefore: Data?) throws(StoreError) {
    guard let first = articles.first else { return }
    let shard = first.file.directory
    let directory = root + "/" + shard
    let isNew = try Paths.makeDirectory(directory)
    let known = knowsManifest(before: first.file.number) ? manifest?.length : nil
    manifest = nil
    let waiting = try absent(articles, in: directory)
    do {
      try write(waiting, in: directory)
    } catch {
      // Free the space at once: on a full disk it is what others wait for.
      for article in waiting { try? Paths.remove(directory + "/" + article.temporaryName) }
      throw error
    }
    for article in waiting {
      try Paths.rename(
        directory + "/" + article.temporaryName, to: directory + "/" + article.file.name)
      try steps?(.renamed)
    }
    let lines = articles.reduce(into: Data()) { $0 += $1.line + [UInt8(ascii: "\n")] }
    let path = root + "/" + shard + ".jsonl"
    let length: Int
    if let known {
      try append(lines, to: path, at: known)
      length = known + lines.count
    } else {
      let whole = (manifestBefore ?? Data()) + lines
      try replace(path, with: whole)
      length = whole.count
    }
    let names = try OpenFile.directory(directory)
    try names.sync()
    if isNew || known == nil {
      let top = try OpenFile.directory(root)
      try top.sync()
    }
    try steps?(.directoryDurable)
    manifest = (first.file.number + articles.count, length)
  }

  /// Whether the manifest is known to end right before an article.
  ///
  /// It isn't where articles were published whose texts then failed to leave the journal: they come
  /// again, and appending would double their lines.
  func knowsManifest(before number: Int) -> Bool {
    manifest?.next == number && number % ArticleFile.perDirectory != 0
  }

  /// Takes note of a manifest that was found or made equal to the journal.
  func remember(manifestBefore number: Int, length: Int) { manifest = (number, length) }

  /// The articles that aren't in the corpus yet: a crash may have come after their renaming.
  private func absent(
    _ articles: [Publication], in directory: String
  ) throws(StoreError) -> [Publication] {
    var absent: [Publication] = []
    for article in articles {
      let found = try Paths.bytes(directory + "/" + article.file.name)
      if found.map({ Data($0) }) != article.text { absent.append(article) }
    }
    return absent
  }

  private func write(_ articles: [Publication], in directory: String) throws(StoreError) {
    guard !articles.isEmpty else { return }
    // Opened before the first write: `syncfs` reports only errors that came after.
    let anchor = try OpenFile.directory(directory)
    for article in articles {
      var file = try OpenFile.create(directory + "/" + article.temporaryName)
      try file.write(article.text)
      if articles.count <= Self.fewFiles { try file.sync() }
      try file.finish()
      try steps?(.temporaryWritten)
    }
    if articles.count > Self.fewFiles { try anchor.syncFileSystem() }
    try steps?(.temporariesDurable)
  }

  private func append(_ lines: Data, to path: String, at length: Int) throws(StoreError) {
    var file = try OpenFile.append(path)
    let found = try file.size()
    guard found == length else {
      throw StoreError(
        .corpusUnwritable(0), attempt: "append to the manifest", path: path,
        detail: "another program changed it (\(found) bytes where corpusd left \(length))")
    }
    do {
      try file.write(lines)
      try steps?(.manifestWritten)
      try file.sync()
    } catch {
      // Take a torn line away where that works; where not, the next checkpoint writes it anew.
      try? file.truncate(to: length)
      throw error
    }
    try file.finish()
    try steps?(.manifestDurable)
  }

  /// Writes a file under a hidden name, makes it durable, and puts it in the other's place.
  func replace(_ path: String, with bytes: some ContiguousBytes) throws(StoreError) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let temporary = path.dropLast(name.count) + "." + name + Publication.temporarySuffix
    do {
      var file = try OpenFile.create(String(temporary))
      try file.write(bytes)
      try file.sync()
      try file.finish()
    } catch {
      try? Paths.remove(String(temporary))
      throw error
    }
    try Paths.rename(String(temporary), to: path)
    let top = try OpenFile.directory(root)
    try top.sync()
  }

  /// Whether the corpus can be written now.
  func probe() -> Bool {
    let path = root + "/.probe" + Publication.temporarySuffix
    do {
      var file = try OpenFile.create(path)
      try file.write([UInt8](repeating: 0x20, count: Self.probeBytes))
      try file.sync()
      try file.finish()
      try Paths.remove(path)
      return true
    } catch {
      try? Paths.remove(path)
      return false
    }
  }

  /// Enough for some tens of articles: less room than that would be full again at once.
  private static let probeBytes = 256 * 1024
}
