// An article enters the journal: told apart from what is there, numbered, and kept as redo text.

import Corpus
import Foundation
import GRDB

extension Database {
  /// Accepts an article, or says which one it repeats.
  ///
  /// Asked twice for the same URL (after a failure that left its end unclear) it answers as it did
  /// the first time.
  func accept(_ prepared: PreparedAcceptance) throws -> JournalAnswer {
    let acceptance = prepared.acceptance
    let row = try first(
      """
      SELECT urls.*, sources.address AS source_address
      FROM urls LEFT JOIN sources ON sources.id = urls.source WHERE urls.id = ?
      """, [acceptance.urlID])
    guard let row, let state = URLState(rawValue: row["state"]) else { return .unknownRow }
    let article: Int? = row["article"]
    if let article, state == .duplicate {
      let why = Receipt.Sameness(rawValue: row["reason"] ?? "") ?? .text
      return .received(.duplicate(of: article, why: why, similarity: row["similarity"] ?? 1))
    }
    if let article, acceptance.supersedes == nil {
      return .received(try repeated(article, prepared))
    }
    if let same = try first("SELECT number FROM articles WHERE sha256 = ?", [prepared.digest]) {
      return .received(try duplicate(of: same["number"], why: .text, similarity: 1, prepared))
    }
    let claims = claims(of: acceptance, own: row["address"])
    for claim in claims + displaced(from: row["address"]) {
      if let (number, similarity) = try holder(of: claim, prepared) {
        let why: Receipt.Sameness = claim.kind == .final ? .address : .canonical
        return .received(try duplicate(of: number, why: why, similarity: similarity, prepared))
      }
    }
    return .received(
      try store(prepared, address: row["address"], source: row["source_address"] ?? "", claims))
  }

  /// An address beside its own under which an article may be known.
  private struct Claim {
    let identity: String
    let kind: IdentityKind
  }

  /// What another site claimed of this very address before it was discovered.
  private func displaced(from own: String) -> [Claim] {
    let identity = WebAddress(own)?.identity
    return identity.map { [Claim(identity: $0.displacedClaim, kind: .canonical)] } ?? []
  }

  private func claims(of acceptance: Acceptance, own address: String) -> [Claim] {
    let own = WebAddress(address)?.identity
    var claims: [Claim] = []
    let final = acceptance.facts.finalAddress?.identity
    if let final, final != own { claims.append(Claim(identity: final, kind: .final)) }
    let canonical = acceptance.article.canonical?.identity
    if let canonical, canonical != own, canonical != final {
      claims.append(Claim(identity: canonical, kind: .canonical))
    }
    return claims
  }

  /// The article that holds a claimed address, where its text agrees too.
  ///
  /// Where it doesn't and both have the address only from a page's own word, the address is put in
  /// dispute: it stands for neither, so that the page really behind it is still fetched.
  private func holder(
    of claim: Claim, _ prepared: PreparedAcceptance
  ) throws -> (number: Int, similarity: Double)? {
    let row = try first(
      """
      SELECT identities.kind, articles.number, articles.lines FROM identities
      JOIN urls ON urls.id = identities.url JOIN articles ON articles.number = urls.article
      WHERE identity = ? AND identities.url <> ? AND urls.state IN (?, ?)
      """,
      [
        claim.identity, prepared.acceptance.urlID, URLState.accepted.rawValue,
        URLState.delivered.rawValue,
      ])
    guard let row else { return nil }
    let similarity = prepared.similarity(to: row["lines"])
    let number: Int = row["number"]
    if similarity >= PreparedAcceptance.agreement, number != prepared.acceptance.supersedes {
      return (number, similarity)
    }
    if row["kind"] == IdentityKind.canonical.rawValue, number != prepared.acceptance.supersedes {
      try perform(
        "UPDATE identities SET kind = ? WHERE identity = ?",
        [IdentityKind.disputed.rawValue, claim.identity])
    }
    return nil
  }

  private func repeated(_ number: Int, _ prepared: PreparedAcceptance) throws -> Receipt {
    let row = try first("SELECT sha256, lines FROM articles WHERE number = ?", [number])
    let hash: Data? = row?["sha256"]
    if hash == prepared.digest {
      return .accepted(
        number: number, path: ArticleFile(number: number, sha256: prepared.sha256).path)
    }
    return .duplicate(
      of: number, why: .address, similarity: prepared.similarity(to: row?["lines"]))
  }

  private func duplicate(
    of number: Int, why: Receipt.Sameness, similarity: Double, _ prepared: PreparedAcceptance
  ) throws -> Receipt {
    let acceptance = prepared.acceptance
    // An update that brings nothing new leaves its URL with the article that it has.
    if acceptance.supersedes == nil {
      try perform(
        "UPDATE urls SET state = ?, article = ?, similarity = ?, reason = ? WHERE id = ?",
        [URLState.duplicate.rawValue, number, similarity, why.rawValue, acceptance.urlID])
    }
    try forgetHints(acceptance.urlID)
    var detail = EventDetail()
    detail.add("of", number)
    detail.add("why", why.rawValue)
    detail.add("similarity", String((similarity * 100).rounded() / 100))
    detail.add(acceptance.facts)
    try addEvent(.duplicate, at: acceptance.facts.at, url: acceptance.urlID, detail)
    return .duplicate(of: number, why: why, similarity: similarity)
  }

  private func store(
    _ prepared: PreparedAcceptance, address: String, source: String, _ claims: [Claim]
  ) throws -> Receipt {
    let acceptance = prepared.acceptance
    let id = acceptance.urlID
    let next = try first("SELECT coalesce(max(number) + 1, 0) AS next FROM articles")
    let file = ArticleFile(number: next?["next"] ?? 0, sha256: prepared.sha256)
    let line = ManifestLine(
      file: file, url: address, source: source, fetched: acceptance.facts.at,
      article: acceptance.article, supersedes: acceptance.supersedes)
    try perform(
      "INSERT INTO articles (number, url, sha256, lines, manifest) VALUES (?, ?, ?, ?, ?)",
      [file.number, id, prepared.digest, Data(prepared.lines.bytes), Data(line.encode())])
    try perform("INSERT INTO texts (number, text) VALUES (?, ?)", [file.number, prepared.text])
    try perform(
      """
      UPDATE urls SET state = ?, article = ?, reason = NULL, similarity = NULL WHERE id = ?
      """, [URLState.accepted.rawValue, file.number, id])
    for claim in claims {
      try perform(
        "INSERT OR IGNORE INTO identities (identity, url, kind) VALUES (?, ?, ?)",
        [claim.identity, id, claim.kind.rawValue])
    }
    try forgetHints(id)
    var detail = EventDetail()
    detail.add("article", file.number)
    detail.add("words", line.words)
    detail.add("via", line.via.rawValue)
    detail.add("supersedes", acceptance.supersedes)
    detail.add(acceptance.facts)
    try addEvent(.accepted, at: acceptance.facts.at, url: id, detail)
    return .accepted(number: file.number, path: file.path)
  }
}
