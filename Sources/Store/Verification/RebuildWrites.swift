// Writes what a rebuild read into the new journal.

import Corpus
import Foundation
import GRDB

extension Database {
  /// Adds an article with its URL, its addresses and one event.
  func add(_ article: RebuiltArticle) throws {
    let line = article.line
    let state: URLState = article.text == nil ? .delivered : .accepted
    let known = WebAddress(line.url)
    let source = try rebuiltSource(line.source, at: line.fetched)
    try perform(
      """
      INSERT INTO urls (address, host, source, state, next_attempt, published, article)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        line.url, known?.registrableDomain ?? "", source, state.rawValue,
        line.fetched.timeIntervalSince1970, line.published?.timeIntervalSince1970 ?? 0, line.seq,
      ])
    let url = lastInsertedRowID
    try perform(
      """
      INSERT OR IGNORE INTO articles (number, url, sha256, lines, manifest)
      VALUES (?, ?, ?, ?, ?)
      """,
      [line.seq, url, digest(line.sha256), Data(article.lines.bytes), article.bytes])
    if let text = article.text {
      try perform("INSERT INTO texts (number, text) VALUES (?, ?)", [line.seq, text])
    }
    if let known { try claim(known.identity, url: url, kind: .own) }
    if let canonical = line.canonical.flatMap({ WebAddress($0) })?.identity,
      canonical != known?.identity
    {
      try claim(canonical, url: url, kind: .canonical)
    }
    var detail = EventDetail()
    detail.add("file", line.file)
    detail.add("note", "rebuilt from the corpus")
    let kind: EventKind = article.text == nil ? .delivered : .accepted
    try addEvent(kind, at: line.fetched, url: url, detail)
  }

  /// Adds a URL that isn't in the corpus; says whether its identity was new.
  func add(_ salvaged: SalvagedURL) throws -> Bool {
    let identity = salvaged.address.identity
    let known = try first("SELECT kind FROM identities WHERE identity = ?", [identity])
    guard known == nil else { return false }
    let source = try rebuiltSource(salvaged.source, at: Date(timeIntervalSince1970: 0))
    try perform(
      """
      INSERT INTO urls (address, host, source, state, depth, attempts, next_attempt, published,
      reason, value, reason_limit, article, similarity)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        salvaged.address.text, salvaged.address.registrableDomain, source,
        salvaged.state.rawValue, salvaged.depth, salvaged.attempts, salvaged.next,
        salvaged.published, salvaged.reason, salvaged.value, salvaged.limit, salvaged.article,
        salvaged.similarity,
      ])
    let url = lastInsertedRowID
    try claim(identity, url: url, kind: .own)
    try add(salvaged.hints, of: url)
    return true
  }

  /// An address that a page names for itself gives way to a URL's own, and to nothing else.
  private func claim(_ identity: String, url: Int64, kind: IdentityKind) throws {
    let holder = try first("SELECT kind FROM identities WHERE identity = ?", [identity])
    let held = holder.flatMap { IdentityKind(rawValue: $0["kind"]) }
    // Two articles of different text that name the same address: it stands for neither.
    let isDisputed = kind == .canonical && held == .canonical
    if kind == .canonical, let held, held != .canonical { return }
    if kind == .own, held == .own { return }
    try perform(
      "INSERT OR REPLACE INTO identities (identity, url, kind) VALUES (?, ?, ?)",
      [identity, url, (isDisputed ? IdentityKind.disputed : kind).rawValue])
  }

  /// The source of that address, inactive until the configuration lists it again.
  private func rebuiltSource(_ address: String, at: Date) throws -> Int64 {
    try perform(
      "INSERT OR IGNORE INTO sources (address, active, next_poll) VALUES (?, 0, ?)",
      [address, at.timeIntervalSince1970])
    return try first("SELECT id FROM sources WHERE address = ?", [address])?["id"] ?? 0
  }

  private func digest(_ hexadecimal: String) -> Data {
    var bytes = Data()
    var rest = Substring(hexadecimal)
    while let byte = UInt8(rest.prefix(2), radix: 16) {
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
