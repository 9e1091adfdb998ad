// Where the visit of a page may end.

package import Corpus
package import Store

/// Where a page's visit ended.
package enum PageStep: Sendable {
  /// At its end: what the journal is to record.
  case outcome(PageOutcome)
  /// At another address, which has robots rules and a turn of its own.
  case redirect(WebAddress)
  /// At the next part of its article, which has a turn of its own too.
  case part(WebAddress, PartsInHand)
  /// Cut off by a stop: as if never begun.
  case abandoned
  /// Not begun for want of our own means: it keeps its place and costs no attempt.
  case postponed
}

extension PageStep {
  /// Whether the page is not asked for again.
  var isFinal: Bool {
    switch self {
    case .outcome(.rejected), .outcome(.gone): true
    default: false
    }
  }
}
