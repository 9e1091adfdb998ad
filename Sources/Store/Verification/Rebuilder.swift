// Builds a new journal from the corpus, where the old one is damaged or lost.

import Corpus
package import Foundation

/// What a rebuild did.
package struct RebuildReport: Sendable, Equatable {
  /// Articles of the corpus that the new journal knows.
  package var articles = 0
  /// Files without a manifest line that were taken in, with what could be learned of them.
  package var adopted = 0
  /// Articles and URLs, waiting or refused, that could still be read from the old journal.
  package var salvagedArticles = 0
  package var salvagedURLs = 0
  /// Unpublished articles, and rows of addresses, that could not be read any more.
  package var lostArticles = 0
  package var lostURLs = 0
  /// Where the old journal lies now; nil where there was none.
  package var setAside: String?
  /// What a person should look at.
  package var warnings: [String] = []
}

/// The mend behind `corpusd rebuild`; it deletes nothing, and no article's file changes.
package struct Rebuilder: Sendable {
  private let locations: StoreLocations

  package init(_ locations: StoreLocations) {
    self.locations = locations
  }

  /// Sets the journal aside and makes a new one from manifests and files.
  ///
  /// What the old one can still tell is kept: accepted texts that had not reached the corpus, URLs
  /// that wait or were refused, and what hosts asked for. A rebuild that was interrupted is simply begun again.
  package func run(now: Date) async throws(StoreError) -> RebuildReport {
    var report = RebuildReport()
    try Store.makeJournalDirectory(locations)
    let lock = try WriterLock.take(locations.lock)
    let corpus = CorpusReading(root: locations.corpus)
    if !Paths.exists(locations.corpus) {
      report.warnings.append("there is no corpus at \(locations.corpus): no article is known")
    }
    let fresh = locations.journal + ".rebuild"
    for suffix in ["", "-wal", "-shm"] { try Paths.remove(fresh + suffix) }
    let journal = try JournalDatabase.open(path: fresh)
    let old = Paths.exists(locations.journal) ? locations.journal : nil
    let salvage = Salvage(path: old)
    for shard in try corpus.shards() {
      let articles = try ShardReading(corpus: corpus, salvage: salvage, now: now)
        .articles(of: shard, &report)
      try await journal.transaction("write the new journal") {
        for article in articles { try $0.add(article) }
      }
      try await mend(manifestOf: shard, from: articles, corpus, now: now)
      report.articles += articles.count
    }
    try await keep(salvage, in: journal, now: now, &report)
    try journal.close()
    salvage.close()
    if old != nil { report.setAside = try setAside(now: now) }
    try Paths.rename(fresh, to: locations.journal)
    try syncDirectory()
    lock.release()
    return report
  }

  /// Makes a manifest with torn or missing lines whole; a copy of it as it was goes beside the
  /// journal.
  private func mend(
    manifestOf shard: Int, from articles: [RebuiltArticle], _ corpus: CorpusReading, now: Date
  ) async throws(StoreError) {
    guard let last = articles.last else { return }
    let whole = articles.reduce(into: Data()) { $0 += $1.bytes + [UInt8(ascii: "\n")] }
    let name = ArticleFile.manifest(of: last.line.seq)
    let found = try corpus.text(name)
    guard found.map({ Data($0) }) != whole else { return }
    if let found {
      var copy = try OpenFile.create("\(locations.journal).corrupt-\(stamp(now))-\(name)")
      try copy.write(found)
      try copy.sync()
      try copy.finish()
    }
    let directory = CorpusDirectory(root: locations.corpus, steps: nil)
    _ = try await directory.settle(manifestBefore: last.line.seq + 1, as: whole)
  }

  private func stamp(_ now: Date) -> String {
    Timestamp.format(now).filter { $0 != "-" && $0 != ":" }
  }

  private func keep(
    _ salvage: Salvage, in journal: JournalDatabase, now: Date, _ report: inout RebuildReport
  ) async throws(StoreError) {
    var next = report.articles
    // What is lost leaves a gap that those behind it close: numbers are dense.
    var numbers: [Int: Int] = [:]
    for number in next..<max(next, salvage.nextNumber()) {
      guard let article = salvage.undelivered(number) else {
        report.lostArticles += 1
        continue
      }
      let renumbered = article.renumbered(next, knowing: numbers, below: report.articles)
      try await journal.transaction("write the new journal") { try $0.add(renumbered) }
      numbers[number] = next
      next += 1
      report.salvagedArticles += 1
    }
    let (urls, lost) = salvage.urls()
    let (known, end) = (numbers, report.articles)
    report.salvagedURLs = try await journal.transaction("write the new journal") { database in
      try urls.reduce(0) { count, url in
        var url = url
        url.article = url.article.flatMap { $0 < end ? $0 : known[$0] }
        // Without the article that it repeats a duplicate says nothing: it is fetched again.
        if url.state == .duplicate && url.article == nil { return count }
        return try database.add(url) ? count + 1 : count
      }
    }
    report.lostURLs = lost
    let (hosts, robots) = (salvage.hosts(), salvage.robots())
    try await journal.transaction("write the new journal") { database in
      for host in hosts { _ = try database.apply(.host(host)) }
      for record in robots { _ = try database.apply(.robots(record)) }
    }
    if salvage.isUnreadable {
      report.warnings.append(
        "the old journal can't be read: what waited or was refused is read from its sources anew")
    }
    if report.lostArticles > 0 {
      report.warnings.append(
        "\(report.lostArticles) unpublished articles of the old journal can't be read: they are "
          + "fetched again where their sources still list them")
    }
    if report.lostURLs > 0 {
      report.warnings.append("\(report.lostURLs) addresses of the old journal can't be read")
    }
  }

  /// Gives the old journal and its companions names that nothing else uses.
  private func setAside(now: Date) throws(StoreError) -> String {
    let first = "\(locations.journal).corrupt-\(stamp(now))"
    var target = first
    var attempt = 1
    while Paths.exists(target) {
      attempt += 1
      target = "\(first)-\(attempt)"
    }
    for suffix in ["-wal", "-shm", ""] where Paths.exists(locations.journal + suffix) {
      try Paths.rename(locations.journal + suffix, to: target + suffix)
    }
    return target
  }

  private func syncDirectory() throws(StoreError) {
    let name = locations.journal.split(separator: "/").last?.count ?? 0
    let parent = String(locations.journal.dropLast(name))
    let directory = try OpenFile.directory(parent.isEmpty ? "." : parent)
    try directory.sync()
  }
}
