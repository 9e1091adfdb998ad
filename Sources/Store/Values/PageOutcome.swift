// What became of one fetched URL, and what the journal answers.

package import Corpus
package import Foundation

/// The end of one URL's way through the pipeline, this time.
package enum PageOutcome: Sendable {
  /// An article for the corpus.
  case accepted(Acceptance)
  /// Not taken, and not tried again.
  case rejected(Int64, Rejection, PageFacts)
  /// Failed for now; tried again at `next`.
  case failed(Int64, reason: String, next: Date, PageFacts)
  /// The server says that it is gone for good.
  case gone(Int64, PageFacts)

  /// The URL that it is about.
  package var urlID: Int64 {
    switch self {
    case .accepted(let acceptance): acceptance.urlID
    case .rejected(let id, _, _), .failed(let id, _, _, _), .gone(let id, _): id
    }
  }
}

/// What the transfer itself showed, kept with the event.
package struct PageFacts: Sendable, Equatable {
  package var at: Date
  package var status: Int?
  /// Where redirects ended, if elsewhere than where they began.
  package var finalAddress: WebAddress?
  package var wireBytes: Int
  package var note: String?
  /// Whether its host is in trouble as a whole: a failure then is no attempt at the page.
  package var isHostDown = false

  package init(
    at: Date, status: Int? = nil, finalAddress: WebAddress? = nil, wireBytes: Int = 0,
    note: String? = nil
  ) {
    self.at = at
    self.status = status
    self.finalAddress = finalAddress
    self.wireBytes = wireBytes
    self.note = note
  }
}

/// An article that passed extraction, normaliser and gate.
package struct Acceptance: Sendable {
  package var urlID: Int64
  package var article: Article
  package var facts: PageFacts
  /// The number of the earlier text of the same article, where this is its update.
  package var supersedes: Int?

  package init(urlID: Int64, article: Article, facts: PageFacts, supersedes: Int? = nil) {
    self.urlID = urlID
    self.article = article
    self.facts = facts
    self.supersedes = supersedes
  }
}

/// The journal's answer, given once it is durable.
package enum Receipt: Sendable, Equatable {
  /// Why an article counts as one that is there already.
  ///
  /// Raw values are stable.
  package enum Sameness: String, Sendable, Equatable {
    /// The same text, byte for byte.
    case text
    /// The page names another accepted article as its canonical address, and the texts agree.
    case canonical
    /// Redirects ended at another accepted article's address, and the texts agree.
    case address
  }

  case accepted(number: Int, path: String)
  case duplicate(of: Int, why: Sameness, similarity: Double)
  case recorded
}
