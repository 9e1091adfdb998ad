// An article in several parts: when the next one is asked for, and what becomes of one that can't be had.

import Corpus
package import Extraction
import Store

/// The parts of one article that were read, while the next one is on its way.
package struct PartsInHand: Sendable {
  package var parts: ArticleParts
  /// What any of them reserves.
  var rights: Rights
  /// The first part's transfer, with the bytes of all.
  var facts: PageFacts
  /// The part that is asked for.
  var number: Int { parts.count + 1 }
  /// Bytes of text that are held.
  var bytes: Int { parts.bytes }
}

extension ArticlePipeline {
  /// Bytes of a text that the corpus format holds.
  private static let longestText = 1 << 20

  /// Where a first part goes on; nil where it is the whole article.
  func secondPart(
    _ article: Article, _ extraction: Extraction, _ visit: PageVisit, _ rights: Rights,
    _ facts: PageFacts
  ) -> PageStep? {
    // The middle of an article is not begun with: its first part leads to it.
    guard settings.mostParts > 1, article.via == .page, let next = extraction.nextPart,
      next.number == 2
    else { return nil }
    let parts = ArticleParts(article, at: visit.address)
    return .part(next.address, PartsInHand(parts: parts, rights: rights, facts: facts))
  }

  /// Joins a later part that was read, and goes on to the one after it or ends.
  func join(
    _ extraction: Extraction, _ visit: PageVisit, _ inHand: PartsInHand, _ rights: Rights,
    _ facts: PageFacts
  ) -> PageStep {
    var inHand = inHand
    inHand.facts.at = facts.at
    inHand.facts.wireBytes += facts.wireBytes
    if case .rejected(let rejection) = extraction.verdict, Self.isRefusal(rejection.reason) {
      return end(visit, inHand, missing: rejection.words)
    }
    switch inHand.parts.add(extraction, at: visit.address) {
    case .joined: break
    case .nothingNew: return end(visit, inHand)
    case .otherPage: return end(visit, inHand, note: "\(visit.address) is no part of it")
    }
    inHand.rights.formUnion(rights)
    guard let next = extraction.nextPart, next.number == inHand.number,
      !inHand.parts.addresses.contains(next.address)
    else { return end(visit, inHand) }
    guard inHand.parts.count < settings.mostParts else {
      return end(visit, inHand, missing: "articles.max_parts is \(settings.mostParts)")
    }
    // The gate refuses a text of this length whatever else comes.
    guard inHand.parts.bytes <= Self.longestText else { return end(visit, inHand) }
    return .part(next.address, inHand)
  }

  /// The step of a later part, as the step of its article.
  ///
  /// What can't be had now is tried again later as a whole. What can't be had for good is left out, and the
  /// journal's event says so; only what a publisher reserves is reserved for all parts.
  func withParts(_ step: PageStep, _ visit: PageVisit) -> PageStep {
    guard let inHand = visit.parts, case .outcome(let outcome) = step else { return step }
    switch outcome {
    case .rejected(let id, let rejection, var facts) where rejection.reason == .rights:
      facts.note = "part \(inHand.number) at \(visit.address)"
      return .outcome(.rejected(id, rejection, facts))
    case .rejected(_, let rejection, let facts):
      return end(visit, inHand, missing: rejection.words, bytes: facts.wireBytes)
    case .gone(_, let facts):
      return end(visit, inHand, missing: "gone", bytes: facts.wireBytes)
    case .failed(let id, let reason, let next, var facts):
      facts.note = "part \(inHand.number) at \(visit.address)"
      return .outcome(.failed(id, reason: reason, next: next, facts))
    case .accepted: return step
    }
  }

  /// Where a later part redirects: to another spelling of its address, or the article ends before it.
  func partRedirect(_ visit: PageVisit, _ inHand: PartsInHand, to target: String) -> PageStep {
    let address = WebAddress(target)
    if let address, address != visit.address, !visit.hops.contains(address),
      visit.hops.count < settings.redirects, address.identity == visit.address.identity
    {
      return .redirect(address)
    }
    // Sites send readers of a part that isn't there to the first.
    if let address, inHand.parts.addresses.contains(where: { $0.identity == address.identity }) {
      return end(visit, inHand)
    }
    return end(visit, inHand, missing: "redirects to \(target.prefix(200))")
  }

  /// The end of an article in parts: what is there, and what is missing.
  private func end(
    _ visit: PageVisit, _ inHand: PartsInHand, note: String? = nil, missing: String? = nil,
    bytes: Int = 0
  ) -> PageStep {
    var facts = inHand.facts
    facts.wireBytes += bytes
    var words: [String] = []
    if inHand.parts.count > 1 { words.append("\(inHand.parts.count) parts") }
    if let missing { words.append("part \(inHand.number) is missing: \(missing)") }
    if let note { words.append(note) }
    facts.note = words.isEmpty ? facts.note : words.joined(separator: "; ")
    return accept(visit, inHand.parts.article, inHand.rights, facts)
  }

  /// Whether a verdict is about what the publisher shows, and not about how much text there is.
  ///
  /// The last part of an article may be a few lines, which alone would be no article.
  private static func isRefusal(_ reason: Rejection.Reason) -> Bool {
    switch reason {
    case .sectionPage, .product, .forum, .gallery, .videoOnly, .noBody, .tooShort: false
    default: true
    }
  }
}
