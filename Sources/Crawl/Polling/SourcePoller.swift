// One poll of a source, from top to bottom: robots, conditional request, feed, entries, next time.

package import Corpus
import Extraction
package import Foundation
package import Store
import Transport

/// Where a poll ended.
package enum PollStep: Sendable {
  /// At its end: what the journal is to record, and what an operator should hear.
  case done(Poll, warning: String?)
  /// At another address, which has robots rules and a turn of its own.
  case redirect(WebAddress, isPermanent: Bool)
  /// Cut off by a stop: as if never begun.
  case abandoned
  /// Not begun for want of our own means: it keeps its place and is no failure.
  case postponed
}

/// Polls sources.
package struct SourcePoller: Sendable {
  /// Indexes of sitemaps within each other: the protocol knows one, and some sites have two.
  private static let deepestIndex = 3

  let settings: CrawlSettings
  let client: HTTPClient
  let lanes: ParsingLanes

  /// Carries one poll to its end; parameters as for `ArticlePipeline.carry`.
  package func poll(
    _ visit: PollVisit, robots: RobotsDecision, now: @Sendable () -> Date,
    afterTransfer: @Sendable (HostAnswer) async -> Void
  ) async -> PollStep {
    guard robots.isAllowed else {
      await afterTransfer(.untouched)
      return failed(visit, refusal(robots), now())
    }

    var visit = visit
    visit.isUnconditional = !PollMemory(stored: visit.source.memory).trust.isBelieved(at: now())
    let response: Response
    do throws(TransferError) {
      response = try await client.fetch(request(visit))
    } catch {
      await afterTransfer(HostAnswer(error))
      if error.reason == .cancelled { return .abandoned }
      if error.reason == .resources { return .postponed }
      return failed(visit, error.description, now())
    }
    let at = now()
    await afterTransfer(HostAnswer(response, now: at))

    if let target = response.redirectTarget { return redirect(visit, to: target, response, at) }
    switch response.status {
    case 200: break
    case 304: return .done(unchanged(visit, response, at), warning: nil)
    // Behind its last page a history has no more.
    case 404 where isHistory(visit), 410 where isHistory(visit):
      return .done(poll(visit, .gone, response, at), warning: nil)
    case 410:
      guard PollMemory(stored: visit.source.memory).gone.confirms(at: at) else {
        return failed(
          visit, "HTTP 410 (gone); said again on another day, it ends the polls of this source", at,
          response)
      }
      let gone = poll(visit, .gone, response, at)
      return .done(
        gone, warning: "The source is gone (HTTP 410 on several days) and will not be polled again")
    default: return failed(visit, "HTTP \(response.status)", at, response)
    }

    let fingerprint = TextHash.hex(response.body)
    // The same bytes as last time hold no new entry, whatever the server says of them.
    if fingerprint == visit.source.fingerprint {
      return .done(unchanged(visit, response, at, fingerprint: fingerprint), warning: nil)
    }
    let (source, body, type) = (visit, response.body, response.headers.first("content-type"))
    let (keepsContent, window) = (settings.usesFeedText, settings.sitemaps.windowSeconds)
    let parsed: Result<SourceFindings, SourceFault>?
    do throws(LanesClosed) {
      // Whoever records what was found ends the turn.
      if body.count > HeavyTurn.sourceBytes { await lanes.takeHeavyTurn(-visit.source.id) }
      parsed = try await lanes.run(-visit.source.id) {
        SourceContent.read(body, of: source, contentType: type).map {
          SourceFindings(
            $0, source, keepsContent: keepsContent, windowSeconds: window, at: at)
        }
      }
    } catch {
      return .abandoned
    }
    switch parsed {
    case .success(let findings): return read(findings, visit, response, fingerprint, at)
    case .failure(let fault): return failed(visit, unread(fault, visit), at, response)
    case nil: return failed(visit, "takes too long to parse", at, response)
    }
  }

  /// What becomes of a source that was read: its entries, or the further sources that it names.
  private func read(
    _ findings: SourceFindings, _ visit: PollVisit, _ response: Response, _ fingerprint: String,
    _ at: Date
  ) -> PollStep {
    let depth = visit.source.derivation?.depth ?? 0
    if depth >= Self.deepestIndex, findings.reading.derived.contains(where: { $0.role == .sitemap })
    {
      return failed(
        visit, "is an index of sitemaps within \(depth) others, which is not followed", at, response
      )
    }
    var done = poll(
      visit, .entries(findings.entries), response, at, fingerprint: fingerprint,
      feed: findings.feed, coverage: findings.coverage)
    done.title = findings.feed.title
    done.language = findings.feed.language
    done.reading = findings.reading
    done.mostNew = visit.mostNew
    return .done(done, warning: done.note ?? findings.warning)
  }

  private func isHistory(_ visit: PollVisit) -> Bool {
    visit.source.derivation?.role == .history
  }

  /// Why a source can't be read; one that gave links until now has changed.
  private func unread(_ fault: SourceFault, _ visit: PollVisit) -> String {
    let known = visit.source.recent.count
    guard visit.reading.kind == .section, known > 0 else { return fault.reason }
    return "gave links until now and gives none: its page has changed (\(fault.reason))"
  }

  /// An index that says nothing new may still name sitemaps that are due.
  private func unchanged(
    _ visit: PollVisit, _ response: Response, _ at: Date, fingerprint: String? = nil
  ) -> Poll {
    var done = poll(visit, .notModified, response, at, fingerprint: fingerprint)
    let window = visit.reading.windowSeconds ?? settings.sitemaps.windowSeconds
    done.reading.mostDerived = visit.mostDerived
    done.reading.isBackfill = visit.isBackfill
    done.reading.derivedSince =
      visit.reading.since ?? (window.isFinite ? at.addingTimeInterval(-window) : nil)
    return done
  }

  private func refusal(_ robots: RobotsDecision) -> String {
    guard let line = robots.line, let rule = robots.rule else {
      let why = robots.rule ?? "no answer"
      return "the host's robots.txt can't be reached (\(why)), so nothing is asked of it"
    }
    return "forbidden by line \(line) of robots.txt (\(rule)); if its owner wants it to be read, "
      + "obey_robots = false allows this source"
  }

  private func request(_ visit: PollVisit) -> Request {
    var headers = [
      (
        "Accept",
        "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, "
          + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
      )
    ]
    if visit.isUnconditional {
      return Request(visit.address.text, headers: headers, limits: settings.feedLimits)
    }
    // Byte for byte as the server gave them (RFC 9110 §13.1).
    if let tag = visit.source.etag { headers.append(("If-None-Match", tag)) }
    if let date = visit.source.lastModified { headers.append(("If-Modified-Since", date)) }
    return Request(visit.address.text, headers: headers, limits: settings.feedLimits)
  }

  private func redirect(
    _ visit: PollVisit, to target: String, _ response: Response, _ at: Date
  ) -> PollStep {
    guard let address = WebAddress(target), address.scheme != "file" else {
      return failed(
        visit, "redirects to \(target.prefix(200)), which can't be fetched", at, response)
    }
    guard visit.hops.count < settings.redirects,
      address != visit.address && !visit.hops.contains(address)
        || settings.access.mayReturn(host: address.host)
    else { return failed(visit, "redirects without end", at, response) }
    let isPermanent = response.status == 301 || response.status == 308
    return .redirect(address, isPermanent: isPermanent)
  }

  private func failed(
    _ visit: PollVisit, _ reason: String, _ at: Date, _ response: Response? = nil
  ) -> PollStep {
    .done(
      poll(visit, .failed(reason: reason), response, at), warning: "The source failed: \(reason)")
  }

  /// The journal's record of a poll, with the time of the next.
  private func poll(
    _ visit: PollVisit, _ outcome: Poll.Outcome, _ response: Response?, _ at: Date,
    fingerprint: String? = nil, feed: Feed? = nil, coverage: Coverage? = nil
  ) -> Poll {
    let source = visit.source
    var hasFailed = false
    if case .failed = outcome { hasFailed = true }
    let failures = hasFailed ? source.failures + 1 : 0
    var hints = PollHints(response: response, feed: feed, at: at)
    var memory = PollMemory(stored: source.memory)
    let note = memory.learn(
      PollLesson(visit, outcome, response, at, failures: failures, coverage: coverage),
      hints: feed == nil ? nil : hints)
    if feed == nil { hints.keep(memory.hints) }
    // Validators belong to the last 200; a 304 may refresh them, a failure leaves them be. Of a feed that a limit cut
    // none is kept: its rest would never be asked for.
    let isFresh = response?.status == 200 && !hasFailed
    let isCut = feed?.isCut ?? false
    let etag =
      isCut ? nil : validator("etag", response, isFresh: isFresh, hasFailed: hasFailed, source.etag)
    let lastModified =
      isCut
      ? nil
      : validator(
        "last-modified", response, isFresh: isFresh, hasFailed: hasFailed, source.lastModified)
    let isWindow = coverage != nil || !source.recent.isEmpty
    if settings.poll.isAdaptive && isWindow {
      hints.rhythmSeconds = memory.rhythm.wait(
        from: at, limits: settings.poll,
        isConditional: (etag ?? lastModified) != nil && memory.trust.isBelieved(at: at))
      // The rhythm knows what a feed holds; only where entries were lost all the same, it was wrong.
      if coverage?.missed != nil {
        hints.overlapSeconds = coverage?.interval(
          after: source.intervalSeconds, usual: settings.poll.intervalSeconds)
      }
    } else if case .notModified = outcome {
      hints.overlapSeconds = Coverage.unchanged.interval(
        after: source.intervalSeconds, usual: settings.poll.intervalSeconds)
    } else {
      hints.overlapSeconds = coverage?.interval(
        after: source.intervalSeconds, usual: settings.poll.intervalSeconds)
    }
    let (next, interval) = PollSchedule.next(
      failures: failures, hints: hints, limits: settings.poll, now: at, random: .random(in: 0..<1))
    var record = Poll(
      sourceID: source.id, at: at, outcome: outcome, etag: etag, lastModified: lastModified,
      fingerprint: isCut ? nil : fingerprint ?? source.fingerprint, status: response?.status,
      bytes: response?.wireBytes ?? 0, title: nil, language: nil, nextPoll: next,
      intervalSeconds: interval, failures: failures)
    record.memory = memory.stored
    record.note = note
    record.finalAddress = visit.hops.isEmpty ? nil : visit.address
    return record
  }
}

extension SourcePoller {
  /// Longer ones are not kept, in bytes: a server that refuses its own validator would be lost.
  private static let longestValidator = 1024

  private func validator(
    _ name: String, _ response: Response?, isFresh: Bool, hasFailed: Bool, _ known: String?
  ) -> String? {
    // A server that calls the request bad may mean what it once gave as a validator.
    if let status = response?.status, status == 400 || status == 431 { return nil }
    if hasFailed { return known }
    let given = response?.headers.first(name).flatMap { value in
      value.utf8.count <= Self.longestValidator
        && value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) ? value : nil
    }
    return isFresh ? given : given ?? known
  }
}

extension PollHints {
  /// What a response and the feed in it say.
  init(response: Response?, feed: Feed?, at: Date) {
    let headers = response?.headers
    maxAge = RobotsPolicy.maxAge(headers?.first("cache-control")).map {
      $0 - (headers?.first("age").flatMap(Double.init) ?? 0)
    }
    // RFC 9111 §5.3: max-age wins over Expires.
    expires = maxAge == nil ? headers?.first("expires").flatMap(HTTPDate.parse) : nil
    retryAfter = headers?.first("retry-after").flatMap { RetryAfter.parse($0, now: at) }
    ttlMinutes = feed?.ttlMinutes
    updateSeconds = PollHints.updateSeconds(
      period: feed?.updatePeriod, frequency: feed?.updateFrequency)
    skipHours = Set(feed?.skipHours ?? [])
    skipDays = PollHints.weekdays(feed?.skipDays ?? [])
  }
}
