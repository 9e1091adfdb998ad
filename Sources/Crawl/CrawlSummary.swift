// What a crawl did, in figures.

package import Corpus
package import Store

/// Counts since the start of a run.
package struct CrawlSummary: Sendable, Equatable {
  package var sourcesPolled = 0
  package var sourcesUnchanged = 0
  package var sourcesFailed = 0
  package var entriesNew = 0
  package var accepted = 0
  package var duplicates = 0
  package var gone = 0
  /// Pages that failed for now and will be tried again.
  package var failed = 0
  /// Pages refused, by reason.
  package var rejected: [Rejection.Reason: Int] = [:]
  package var requests = 0
  package var wireBytes = 0
  /// The error that ended the run early, if one did.
  package var failure: StoreError?
  /// Whether the run ended since every parser had a page in hand that does not end.
  package var isOutOfParsers = false

  package var rejectedInAll: Int { rejected.values.reduce(0, +) }

  /// Whether there was something to poll and nothing of it could be read.
  package var everySourceFailed: Bool { sourcesPolled > 0 && sourcesFailed == sourcesPolled }

  /// One line for a person.
  package var line: String {
    var parts = [
      "\(accepted) accepted", "\(rejectedInAll) refused\(reasons)", "\(duplicates) duplicate",
    ]
    if gone > 0 { parts.append("\(gone) gone") }
    if failed > 0 { parts.append("\(failed) to try again") }
    return parts.joined(separator: ", ")
      + "; \(entriesNew) new of \(sourcesPolled) sources polled (\(sourcesUnchanged) unchanged, "
      + "\(sourcesFailed) failed); \(requests) requests, \(wireBytes / 1024) KiB"
  }

  private var reasons: String {
    if rejected.isEmpty { return "" }
    let sorted = rejected.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    return " (" + sorted.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ") + ")"
  }

  package init() {}

  /// What came since an earlier moment of the same run.
  package func since(_ earlier: CrawlSummary) -> CrawlSummary {
    var since = self
    since.sourcesPolled -= earlier.sourcesPolled
    since.sourcesUnchanged -= earlier.sourcesUnchanged
    since.sourcesFailed -= earlier.sourcesFailed
    since.entriesNew -= earlier.entriesNew
    since.accepted -= earlier.accepted
    since.duplicates -= earlier.duplicates
    since.gone -= earlier.gone
    since.failed -= earlier.failed
    since.requests -= earlier.requests
    since.wireBytes -= earlier.wireBytes
    since.rejected = rejected.merging(earlier.rejected) { $0 - $1 }.filter { $0.value > 0 }
    return since
  }
}
