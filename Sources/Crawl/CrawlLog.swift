// The events of a crawl as the log shows them: one line each, the figures as fields.

import Corpus
import Extraction
import Foundation
import Logging
import Store

/// Writes the crawl's events; the levels' meanings stand in the README.
struct CrawlLog: Sendable {
  private let logger: Logger

  init(_ logger: Logger) { self.logger = logger }

  /// How a page ended.
  func page(_ visit: PageVisit, _ outcome: PageOutcome, _ receipt: Receipt) {
    var fields: Logger.Metadata = ["url": "\(visit.pending.address)"]
    if visit.address != visit.pending.address { fields["final"] = "\(visit.address)" }
    switch (outcome, receipt) {
    case (_, .accepted(let number, let path)):
      fields["number"] = "\(number)"
      fields["file"] = "\(path)"
      logger.info("Article accepted", metadata: fields)
    case (_, .duplicate(let number, let why, let similarity)):
      fields["of"] = "\(number)"
      fields["reason"] = "duplicate"
      fields["same"] = "\(why)"
      fields["similarity"] = "\((similarity * 100).rounded() / 100)"
      logger.info("Page refused", metadata: fields)
    case (.rejected(_, let rejection, _), _):
      fields["reason"] = "\(rejection.reason.rawValue)"
      if let value = rejection.value { fields["value"] = "\(value)" }
      if let limit = rejection.limit { fields["limit"] = "\(limit)" }
      logger.info("Page refused", metadata: fields)
    case (.failed(_, let reason, let next, _), _):
      fields["reason"] = "\(reason)"
      fields["next"] = "\(Timestamp.format(next))"
      logger.info("Page failed, to be tried again", metadata: fields)
    case (.gone(_, let facts), _):
      if let status = facts.status { fields["status"] = "\(status)" }
      logger.info("Page gone", metadata: fields)
    case (.accepted, .recorded): break
    }
  }

  /// A user's rule that does not fit a page; the models stood in for it.
  func rule(_ rule: RuleOutcome, on page: WebAddress) {
    var fields: Logger.Metadata = ["site": "\(rule.host)", "url": "\(page)"]
    if !rule.failures.isEmpty { fields["fault"] = "\(rule.failures.joined(separator: "; "))" }
    logger.warning(
      rule.missedBody
        ? "The rule of the site found no body; the models did. Try it with extract --explain"
        : "An expression of the site's rule can't be run on this page", metadata: fields)
  }

  /// How a poll ended.
  func poll(_ visit: PollVisit, _ poll: Poll, _ receipt: PollReceipt, warning: String?) {
    var fields: Logger.Metadata = [
      "source": "\(visit.source.address)", "next": "\(Timestamp.format(poll.nextPoll))",
    ]
    if let status = poll.status { fields["status"] = "\(status)" }
    if let warning {
      // Said once: a source that goes on failing says nothing new, and `corpusd sources` shows it.
      if poll.failures > 1 { fields["failures"] = "\(poll.failures)" }
      logger.log(
        level: poll.failures > 1 ? .info : .warning, "\(warning)", metadata: fields)
    }
    if receipt.dropped > 0 && poll.mostNew == .max {
      logger.warning(
        "Too many pages of the source wait already; new entries were not taken",
        metadata: ["source": "\(visit.source.address)", "dropped": "\(receipt.dropped)"])
    }
    guard case .entries(let entries) = poll.outcome else {
      if warning == nil { logger.debug("Source unchanged", metadata: fields) }
      return
    }
    fields["entries"] = "\(entries.count)"
    fields["new"] = "\(receipt.new)"
    fields["kind"] = poll.reading.kind.map { "\($0)" }
    fields["left_out"] = poll.reading.leftOutText.map { "\($0)" }
    if !poll.reading.derived.isEmpty { fields["named"] = "\(poll.reading.derived.count)" }
    logger.info("Source polled", metadata: fields)
  }

  func robotsUnreachable(_ origin: String, _ why: String) {
    logger.info(
      "robots.txt can't be reached, so the host's pages wait",
      metadata: ["origin": "\(origin)", "reason": "\(why)"])
  }

  func dropped(_ error: StoreError) {
    logger.error("Something could not be kept and was dropped: \(error)")
  }

  func crashed(_ address: String) {
    logger.error(
      "The program ended while this was being parsed; it is tried again later",
      metadata: ["url": "\(address)"])
  }

  func paused(_ error: StoreError) {
    logger.error("Fetching is paused: \(error)")
  }

  func resumed() {
    logger.notice("The disk can be written again; fetching goes on")
  }
}
