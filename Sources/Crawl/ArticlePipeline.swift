// The whole way of an article, from top to bottom: robots, fetch, extract, judge. No state, no order of its own.

import Corpus
package import Extraction
package import Foundation
import Store
import Transport

/// Carries a page from its address to an outcome.
package struct ArticlePipeline: Sendable {
  /// A page that is not there may have been announced too early: so often is it asked for again.
  private static let attemptsAtMissingPage = 2
  /// In seconds.
  private static let missingPageWait = 3600.0
  /// A page that is forbidden may be so for a ban of some hours: it is asked for once more after this, in seconds.
  private static let refusedPageWait = 6 * 3600.0

  let settings: CrawlSettings
  let client: HTTPClient
  let lanes: ParsingLanes

  /// Carries `visit` to its end.
  ///
  /// - Parameters:
  ///   - visit: the page, at the address where its redirects have led.
  ///   - robots: what robots.txt says of that address.
  ///   - now: the wall clock.
  ///   - feedContent: the text that the feed carried for a URL.
  ///   - ruleFault: called where a user's rule did not do on this page what it is there for.
  ///   - isHostDown: whether the host fails whatever it is asked for; asked after `afterTransfer`.
  ///   - afterTransfer: called once, when the host has done its part and others may ask it.
  /// - Returns: the outcome, or where to go on.
  package func carry(
    _ visit: PageVisit, robots: RobotsDecision, now: @Sendable () -> Date,
    feedContent: @Sendable (Int64) async -> String?,
    ruleFault: @Sendable (RuleOutcome) async -> Void,
    isHostDown: @Sendable () async -> Bool = { false },
    afterTransfer: @Sendable (HostAnswer) async -> Void
  ) async -> PageStep {
    do throws(LanesClosed) {
      let reading = try await read(
        visit, robots: robots, now: now, ruleFault: ruleFault,
        isHostDown: isHostDown, afterTransfer: afterTransfer)
      let step: PageStep
      switch reading {
      case .end(let end): step = withParts(end, visit)
      case .redirect(let target, let facts):
        step =
          visit.parts.map { partRedirect(visit, $0, to: target) }
          ?? redirect(visit, to: target, facts)
      case .page(let extraction, let rights, let facts):
        if let inHand = visit.parts {
          step = join(extraction, visit, inHand, rights, facts)
        } else {
          step = try await judge(extraction, visit, rights, facts, feedContent)
        }
      }
      // What the page does not give, the publisher's own feed may have offered.
      return try await withFeedText(step, visit, feedContent)
    } catch {
      return .abandoned
    }
  }

  /// What asking for a page came to.
  private enum Reading {
    case end(PageStep)
    case redirect(String, PageFacts)
    case page(Extraction, Rights, PageFacts)
  }

  private func read(
    _ visit: PageVisit, robots: RobotsDecision, now: @Sendable () -> Date,
    ruleFault: @Sendable (RuleOutcome) async -> Void,
    isHostDown: @Sendable () async -> Bool,
    afterTransfer: @Sendable (HostAnswer) async -> Void
  ) async throws(LanesClosed) -> Reading {
    // A page that failed too often, or over which the program ended, is not begun again.
    guard visit.pending.attempts < settings.retry.attempts else {
      await afterTransfer(.untouched)
      let rejection = Rejection(
        .attemptsExhausted, value: "\(visit.pending.attempts) attempts",
        limit: "\(settings.retry.attempts)")
      return .end(reject(visit, rejection, facts(visit, now())))
    }

    // 1. The publisher's word comes first.
    guard robots.isAllowed else {
      await afterTransfer(.untouched)
      if robots.line == nil { return .end(unknownRobots(visit, robots, now())) }
      let rejection = Rejection(
        .robots, value: robots.line.map { "line \($0)" }, limit: robots.rule)
      return .end(reject(visit, rejection, facts(visit, now())))
    }

    // What is reserved beforehand need not even be asked for.
    var rights = Rights()
    if visit.isReserved { rights.read(tdmReservation: "1") }
    if let rejection = settings.rights.rejection(rights) {
      await afterTransfer(.untouched)
      return .end(reject(visit, rejection, facts(visit, now(), note: TDMFile.path)))
    }

    // 2. Fetch.
    var visit = visit
    let response: Response
    do throws(TransferError) {
      response = try await client.fetch(pageRequest(visit))
    } catch {
      await afterTransfer(HostAnswer(error))
      visit.isHostDown = await isHostDown()
      return .end(failedTransfer(visit, error, now()))
    }
    await afterTransfer(HostAnswer(response, now: now()))
    visit.isHostDown = await isHostDown()
    let facts = facts(visit, now(), response)

    // 3. Only a whole answer that says 200 is a page.
    if response.isChallenge { return .end(challenged(visit, response, facts)) }
    if let target = response.redirectTarget { return .redirect(target, facts) }
    // The publisher's word goes with every answer; what it reserves need not be read.
    rights.formUnion(Rights(response.headers, agent: settings.agent))
    let reserved = settings.rights.rejection(rights)
    guard response.status == 200 else {
      let step = refused(visit, response, facts)
      // Nor is it taken from the feed where the page has ended.
      guard let reserved, step.isFinal else { return .end(step) }
      return .end(reject(visit, reserved, facts))
    }
    if let reserved { return .end(reject(visit, reserved, facts)) }

    // 4. Bytes to an article, or the reason why there is none.
    let hints = visit.pending.hints
    let page = Page(
      bytes: response.body, address: visit.address,
      contentType: response.headers.first("content-type"), fetched: facts.at)
    let feedEntry = FeedHints(
      headline: hints.title,
      byline: hints.authors.isEmpty ? nil : hints.authors.joined(separator: ", "),
      published: hints.published, modified: hints.updated, language: hints.language)
    let rule = settings.sites.rule(for: visit.address)
    let parsed = try await lanes.run(visit.pending.id, bytes: page.bytes.count) {
      ArticleExtractor.extract(page, feedEntry: feedEntry, rule: rule)
    }
    guard let extraction = parsed else {
      return .end(
        reject(visit, Rejection(.badMarkup, value: "took too long to parse"), facts))
    }

    if let outcome = extraction.rule, outcome.missedBody || !outcome.failures.isEmpty {
      await ruleFault(outcome)
    }
    for directive in extraction.metaRobots { rights.read(directive: directive) }
    if let rejection = settings.rights.rejection(rights) {
      return .end(reject(visit, rejection, facts))
    }
    return .page(extraction, rights, facts)
  }

  /// What a page that was read comes to, where it is not a later part of an article.
  private func judge(
    _ page: Extraction, _ visit: PageVisit, _ rights: Rights, _ facts: PageFacts,
    _ feedContent: @Sendable (Int64) async -> String?
  ) async throws(LanesClosed) -> PageStep {
    var extraction = page
    // A page may send its reader on as a server does, and is then held to the same rules.
    if let next = hop(extraction, visit) { return .redirect(next) }

    // 5. The text that the feed carried stands in where the page is a teaser shorter than it.
    if let article = try await feedText(visit, extraction, feedContent) {
      extraction.verdict = .article
      extraction.article = article
    }
    if case .rejected(let rejection) = extraction.verdict { return reject(visit, rejection, facts) }
    guard let article = extraction.article else { return reject(visit, Rejection(.noBody), facts) }

    // 6. An article of several pages goes on with its next part.
    if let step = secondPart(article, extraction, visit, rights, facts) { return step }
    return accept(visit, article, rights, facts)
  }

  /// 7. The corpus format and the quality gate have the last word.
  func accept(
    _ visit: PageVisit, _ article: Article, _ rights: Rights, _ facts: PageFacts
  ) -> PageStep {
    var article = article
    article.rights = rights.names
    if let rejection = QualityGate.judge(
      article.body, language: article.language, minimumWords: settings.minimumWords)
    {
      return reject(visit, rejection, facts)
    }
    var end = facts
    let notes = [end.note, settings.rights.flag(rights)].compactMap(\.self)
    end.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return .outcome(
      .accepted(Acceptance(urlID: visit.pending.id, article: article, facts: end)))
  }

  /// A page that another host sent to where nobody knows what may be fetched.
  private func unknownRobots(
    _ visit: PageVisit, _ robots: RobotsDecision, _ now: Date
  ) -> PageStep {
    let why =
      "the robots.txt of \(visit.address.origin) can't be reached (\(robots.rule ?? "no answer"))"
    return retry(visit, why, notBefore: RobotsPolicy.retry, facts(visit, now))
  }

  private func pageRequest(_ visit: PageVisit) -> Request {
    Request(
      visit.address.text,
      headers: [("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")],
      limits: settings.pageLimits)
  }

  /// The article with the full text of the feed, where the page is none or a teaser shorter than it.
  private func feedText(
    _ visit: PageVisit, _ page: Extraction?, _ feedContent: (Int64) async -> String?
  ) async throws(LanesClosed) -> Article? {
    let fromPage = page?.verdict == .article ? page?.article?.body.utf8.count ?? 0 : 0
    let least = fromPage * Self.feedTextGain / 100
    let hints = visit.pending.hints
    guard settings.usesFeedText, visit.pending.contentBytes > least,
      let content = await feedContent(visit.pending.id)
    else { return nil }
    let headline = page?.article?.headline ?? hints.title
    let parsed = try await lanes.run(visit.pending.id) {
      CorpusText.normalise(FragmentText.read(content), headline: headline)
    }
    // A summary is no article, however short the page's own text is.
    guard let body = parsed, body.utf8.count > least,
      QualityGate.judge(body, language: hints.language, minimumWords: settings.minimumWords) == nil
    else { return nil }
    var article =
      page?.article
      ?? Article(
        body: "", headline: hints.title,
        byline: hints.authors.isEmpty ? nil : hints.authors.joined(separator: ", "),
        published: hints.published,
        language: LanguageIdentifier.resolve(body, declared: hints.language),
        extractor: ArticleExtractor.version)
    article.body = body
    article.via = .feed
    return article
  }

  /// The feed's full text where a page can't be had for good; else the step as it is.
  ///
  /// A page that robots.txt forbids is not asked for, but its publisher has put the text into the feed
  /// himself. What reserves its rights is left alone in either form.
  private func withFeedText(
    _ step: PageStep, _ visit: PageVisit, _ feedContent: (Int64) async -> String?
  ) async throws(LanesClosed) -> PageStep {
    let end: (facts: PageFacts, why: String)
    switch step {
    case .outcome(.rejected(_, let rejection, let facts)) where rejection.reason != .rights:
      end = (facts, rejection.reason.rawValue)
    case .outcome(.gone(_, let facts)): end = (facts, Rejection.Reason.gone.rawValue)
    default: return step
    }
    guard let article = try await feedText(visit, nil, feedContent) else { return step }
    var facts = end.facts
    facts.note = "the feed's text, as the page is refused: \(end.why)"
    return .outcome(
      .accepted(Acceptance(urlID: visit.pending.id, article: article, facts: facts)))
  }

  /// Percent of the page's text that the feed's must exceed to be taken instead: the page is the
  /// better source where both are whole.
  private static let feedTextGain = 150

  private func redirect(_ visit: PageVisit, to target: String, _ facts: PageFacts) -> PageStep {
    guard visit.hops.count < settings.redirects else {
      return reject(
        visit,
        Rejection(
          .tooManyRedirects, value: "\(visit.hops.count + 1)", limit: "\(settings.redirects)"),
        facts)
    }
    guard let address = WebAddress(target), address.scheme != "file" else {
      return reject(visit, Rejection(.badAddress, value: String(target.prefix(200))), facts)
    }
    guard
      address != visit.address && !visit.hops.contains(address)
        || settings.access.mayReturn(host: address.host)
    else {
      return reject(visit, Rejection(.tooManyRedirects, value: "a loop"), facts)
    }
    if leadsToRoot(visit.address, address) { return missing(visit, "redirects to /", nil, facts) }
    return .redirect(address)
  }

  /// Whether a site sends the reader of a page that is not there to its front page.
  private func leadsToRoot(_ own: WebAddress, _ target: WebAddress) -> Bool {
    own.path != "/" && target.path == "/" && target.query == nil
      && own.registrableDomain == target.registrableDomain
      // A site that keeps cookies may send its reader on from there.
      && !settings.access.mayReturn(host: target.host)
  }

  /// A challenge is no page: the host is left alone for a while, and the page is asked for again after that.
  private func challenged(
    _ visit: PageVisit, _ response: Response, _ facts: PageFacts
  ) -> PageStep {
    let wait = response.headers.first("retry-after").flatMap { RetryAfter.parse($0, now: facts.at) }
    return retry(
      visit, "HTTP \(response.status), a challenge",
      notBefore: max(wait ?? 0, Self.refusedPageWait), facts)
  }

  /// A page that is not there: announced before it was, most often, so the second look is after an hour.
  private func missing(
    _ visit: PageVisit, _ reason: String, _ wait: Double?, _ facts: PageFacts
  ) -> PageStep {
    if visit.pending.attempts + 1 >= Self.attemptsAtMissingPage {
      return .outcome(.gone(visit.pending.id, facts))
    }
    return retry(visit, reason, notBefore: max(wait ?? 0, Self.missingPageWait), facts)
  }

  /// An answer other than 200: for good, for now, or gone.
  private func refused(_ visit: PageVisit, _ response: Response, _ facts: PageFacts) -> PageStep {
    let status = response.status
    let wait = response.headers.first("retry-after").flatMap { RetryAfter.parse($0, now: facts.at) }
    switch status {
    case 410: return .outcome(.gone(visit.pending.id, facts))
    case 404: return missing(visit, "HTTP 404", wait, facts)
    case 403 where visit.pending.attempts + 1 < Self.attemptsAtMissingPage:
      return retry(visit, "HTTP 403", notBefore: max(wait ?? 0, Self.refusedPageWait), facts)
    case 202, 206, 408, 421, 423, 425, 429, 500...599:
      return retry(visit, "HTTP \(status)", notBefore: wait, facts)
    default: return reject(visit, Rejection(.httpStatus, value: "\(status)", limit: "200"), facts)
    }
  }

  private func failedTransfer(_ visit: PageVisit, _ error: TransferError, _ now: Date) -> PageStep {
    let facts = facts(visit, now, note: error.description)
    switch error.reason {
    case .cancelled: return .abandoned
    case .resources: return .postponed
    case .tooLarge:
      return reject(
        visit, Rejection(.tooLarge, limit: "\(settings.pageLimits.decodedBytes) bytes"), facts)
    case .refusedAddress:
      return reject(visit, Rejection(.forbiddenAddress, value: error.detail), facts)
    case .badURL: return reject(visit, Rejection(.badAddress, value: error.detail), facts)
    default: return retry(visit, error.detail, notBefore: nil, facts)
    }
  }

  private func retry(
    _ visit: PageVisit, _ reason: String, notBefore: Double?, _ facts: PageFacts
  ) -> PageStep {
    var facts = facts
    let attempt = visit.pending.attempts + 1
    // The page is not to blame for its host; but a host that never comes back ends its pages too.
    if visit.isHostDown, let discovered = visit.pending.discovered,
      facts.at.timeIntervalSince(discovered) < RetryPolicy.longestOutage
    {
      facts.isHostDown = true
      let delay = RetryPolicy(attempts: .max).nextDelay(
        attempt: attempt, random: .random(in: 0..<1))
      let next = facts.at.addingTimeInterval(max(delay ?? 0, notBefore ?? 0))
      return .outcome(.failed(visit.pending.id, reason: reason, next: next, facts))
    }
    guard let delay = settings.retry.nextDelay(attempt: attempt, random: .random(in: 0..<1)) else {
      return reject(
        visit, Rejection(.attemptsExhausted, value: "\(attempt) attempts", limit: reason), facts)
    }
    let next = facts.at.addingTimeInterval(max(delay, notBefore ?? 0))
    return .outcome(.failed(visit.pending.id, reason: reason, next: next, facts))
  }

  private func reject(_ visit: PageVisit, _ rejection: Rejection, _ facts: PageFacts) -> PageStep {
    .outcome(.rejected(visit.pending.id, rejection, facts))
  }

  private func facts(
    _ visit: PageVisit, _ now: Date, _ response: Response? = nil, note: String? = nil
  ) -> PageFacts {
    PageFacts(
      at: now, status: response?.status, finalAddress: visit.hops.isEmpty ? nil : visit.address,
      wireBytes: response?.wireBytes ?? 0, note: note)
  }
}
