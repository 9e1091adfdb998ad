// Sources in the journal: registered from the configuration, and polled.

import Corpus
import Foundation
import GRDB

extension Database {
  /// Makes the active sources those that are listed, keeping what earlier polls left.
  func register(_ declarations: [SourceDeclaration], now: Date) throws -> [SourceState] {
    // One that was stopped, taken off the list and is listed again is to be tried again.
    for declaration in declarations {
      try perform(
        """
        UPDATE sources SET stopped = 0, stop_reason = NULL, failures = 0, memory = NULL,
        next_poll = ? WHERE address = ? AND active = 0 AND stopped = 1
        """, [now.timeIntervalSince1970, declaration.address.text])
    }
    try perform("UPDATE sources SET active = 0 WHERE active = 1")
    return try declarations.compactMap { declaration in
      let address = declaration.address.text
      // What an index named so far may be listed by itself now.
      try perform(
        """
        INSERT INTO sources (address, name, active, next_poll, reading) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (address) DO UPDATE SET name = excluded.name, active = 1,
        root = NULL, parent = NULL, role = NULL, depth = 0
        """, [address, declaration.name, now.timeIntervalSince1970, declaration.reading])
      try read(address, anewFor: declaration.reading, now: now)
      return try first("SELECT * FROM sources WHERE address = ?", [declaration.address.text])
        .flatMap(SourceState.init(row:))
    }
  }

  func source(_ id: Int64) throws -> SourceState? {
    try first("SELECT * FROM sources WHERE id = ?", [id]).flatMap(SourceState.init(row:))
  }

  /// Records a poll: its entries and its validators together.
  ///
  /// Validators that were stored before their entries would lose the entries at a crash.
  func apply(_ poll: Poll) throws -> JournalAnswer {
    try perform(
      """
      UPDATE sources SET last_poll = ?, next_poll = ?, interval = ?, failures = ?, failure = NULL,
      polls = polls + 1, memory = coalesce(?, memory) WHERE id = ?
      """,
      [
        poll.at.timeIntervalSince1970, poll.nextPoll.timeIntervalSince1970, poll.intervalSeconds,
        poll.failures, poll.memory, poll.sourceID,
      ])
    guard changesCount == 1 else { return .unknownRow }
    var detail = EventDetail()
    detail.add("status", poll.status)
    detail.add("bytes", poll.bytes)
    detail.add("final", poll.finalAddress?.text)
    detail.add("note", poll.note)
    switch poll.outcome {
    case .entries(let discoveries): return try apply(discoveries, of: poll, detail: detail)
    case .notModified:
      try keepValidators(of: poll)
      try noteTaken(poll)
      try addEvent(.notModified, at: poll.at, source: poll.sourceID, detail)
    case .failed(let reason):
      try perform("UPDATE sources SET failure = ? WHERE id = ?", [reason, poll.sourceID])
      try keepValidators(of: poll)
      detail.add("failures", poll.failures)
      detail.add("reason", reason)
      try addEvent(.pollFailed, at: poll.at, source: poll.sourceID, detail)
    case .gone:
      try perform(
        "UPDATE sources SET stopped = 1, stop_reason = ? WHERE id = ?",
        ["410 Gone", poll.sourceID])
      try addEvent(.sourceGone, at: poll.at, source: poll.sourceID, detail)
    }
    return .polled(PollReceipt(new: 0, known: 0, derived: try dueDerived(of: poll)))
  }

  /// Keeps the validators as the poll gives them: what it has none of is not to be sent again.
  private func keepValidators(of poll: Poll) throws {
    try perform(
      """
      UPDATE sources SET etag = ?, last_modified = ?, fingerprint = coalesce(?, fingerprint)
      WHERE id = ?
      """,
      [
        StoredText.kept(poll.etag, StoredText.longestValidator),
        StoredText.kept(poll.lastModified, StoredText.longestValidator), poll.fingerprint,
        poll.sourceID,
      ])
  }

  private func apply(
    _ discoveries: [Discovery], of poll: Poll, detail: EventDetail
  ) throws -> JournalAnswer {
    // What a child sitemap gives counts as its root's: that is the source that people listed.
    let root: Int64 =
      try first("SELECT root FROM sources WHERE id = ?", [poll.sourceID])?["root"] ?? poll.sourceID
    let waiting: Int =
      try first(
        "SELECT count(*) AS count FROM urls WHERE source = ? AND state IN (?, ?)",
        [root, URLState.discovered.rawValue, URLState.failed.rawValue])?["count"] ?? 0
    var receipt = PollReceipt(new: 0, known: 0)
    for discovery in discoveries {
      if try isKnown(discovery.address.identity, of: discovery.address) {
        receipt.known += 1
      } else if waiting + receipt.new >= poll.mostWaiting || receipt.new >= poll.mostNew {
        receipt.dropped += 1
      } else {
        try discover(discovery, source: root, at: poll.at)
        receipt.new += 1
      }
    }
    // What was not taken must be offered again: so the server is not told that we have it.
    let isWhole = receipt.dropped == 0
    try perform(
      """
      UPDATE sources SET etag = ?, last_modified = ?, fingerprint = ?,
      title = coalesce(?, title), language = coalesce(?, language) WHERE id = ?
      """,
      [
        isWhole ? StoredText.kept(poll.etag, StoredText.longestValidator) : nil,
        isWhole ? StoredText.kept(poll.lastModified, StoredText.longestValidator) : nil,
        isWhole ? poll.fingerprint : nil, StoredText.kept(poll.title),
        StoredText.kept(poll.language, StoredText.longestLanguage), poll.sourceID,
      ])
    try apply(poll.reading, of: poll)
    try list(poll.reading.derived, by: poll, root: root)
    if isWhole { try noteTaken(poll) } else { try noteUnread(poll) }
    receipt.derived = try dueDerived(of: poll)
    var detail = detail
    detail.add("entries", discoveries.count)
    detail.add("new", receipt.new)
    if receipt.dropped > 0 { detail.add("dropped", receipt.dropped) }
    detail.add(poll.reading)
    try addEvent(.polled, at: poll.at, source: poll.sourceID, detail)
    return .polled(receipt)
  }

  /// Adds a URL whose address stands for none yet.
  private func discover(_ discovery: Discovery, source: Int64, at: Date) throws {
    let identity = discovery.address.identity
    let hints = discovery.hints
    let published: Double =
      StoredText.seconds(hints.published) ?? StoredText.seconds(hints.updated) ?? 0
    try perform(
      """
      INSERT INTO urls (address, host, source, state, depth, next_attempt, published)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        discovery.address.text, discovery.address.registrableDomain, source,
        URLState.discovered.rawValue, discovery.depth, at.timeIntervalSince1970,
        published,
      ])
    let url = lastInsertedRowID
    try displace(identity)
    try perform(
      "INSERT OR REPLACE INTO identities (identity, url, kind) VALUES (?, ?, ?)",
      [identity, url, IdentityKind.own.rawValue])
    try add(hints, of: url)
    try addEvent(.discovered, at: at, source: source, url: url)
  }

  /// Keeps what a source says of a URL, each text only where it is of a sane size.
  func add(_ hints: EntryHints, of url: Int64) throws {
    guard hints != EntryHints() else { return }
    try perform(
      """
      INSERT INTO hints (url, entry_id, title, published, updated, content, language, authors)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        url, StoredText.kept(hints.entryID), StoredText.kept(hints.title),
        StoredText.seconds(hints.published), StoredText.seconds(hints.updated), hints.content,
        StoredText.kept(hints.language, StoredText.longestLanguage), hints.storedAuthors,
      ])
  }

  /// Whether an address stands for a URL that is there already.
  ///
  /// A page's word that an address is its canonical one counts within its own site only: else any
  /// page could keep another site's articles out of the corpus.
  private func isKnown(_ identity: String, of address: WebAddress) throws -> Bool {
    let row = try first(
      """
      SELECT identities.kind, urls.host FROM identities
      LEFT JOIN urls ON urls.id = identities.url WHERE identity = ?
      """, [identity])
    switch row.flatMap({ IdentityKind(rawValue: $0["kind"]) }) {
    case .own, .final: return true
    case .canonical:
      let claimant: String? = row?["host"]
      return claimant == address.registrableDomain
    case .disputed, nil: return false
    }
  }

  /// Keeps another site's claim to an address beside it, for `accept` to compare the texts.
  private func displace(_ identity: String) throws {
    try perform(
      """
      INSERT OR REPLACE INTO identities (identity, url, kind)
      SELECT ?, url, kind FROM identities WHERE identity = ? AND kind = ?
      """, [identity.displacedClaim, identity, IdentityKind.canonical.rawValue])
  }
}

extension SourceState {
  /// A source from its row; nil where its address is no longer one that corpusd takes.
  init?(row: Row) {
    guard let address = WebAddress(row["address"] as String), let next = row.time("next_poll")
    else { return nil }
    self.init(
      id: row["id"], address: address, name: row["name"], etag: row["etag"],
      lastModified: row["last_modified"], lastPoll: row.time("last_poll"), nextPoll: next,
      intervalSeconds: row["interval"], failures: row["failures"], isStopped: row["stopped"],
      stopReason: row["stop_reason"], fingerprint: row["fingerprint"])
    derivation = Derivation(row: row)
    recent = PollReading.hashes(from: row["recent"])
    memory = row["memory"]
  }
}
