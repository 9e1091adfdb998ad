// Looks a site over for sources: its feeds, sitemaps and section pages, politely and with few requests.

package import Corpus
import Extraction
import Foundation
package import Transport

/// Finds the sources of a site.
///
/// robots.txt comes first and is obeyed at every address, hop and host; requests go out one after the
/// other with the usual delay between them.
package struct SiteSurvey {
  /// Requests in all, robots.txt included.
  package static let mostRequests = 24
  /// How many of each kind are read; sites name their main ones first.
  private static let mostFeeds = 8
  private static let mostSitemaps = 4
  private static let mostSections = 3
  private static let mostRedirects = 5
  /// A directory with fewer of the front page's articles is no section worth a request.
  private static let leastOfSection = 3
  /// Where feeds lie on sites whose pages name none.
  private static let usualFeeds = ["/feed", "/rss.xml", "/feed.xml", "/rss", "/atom.xml"]

  /// What was found, the best first.
  package private(set) var sources: [SurveyedSource] = []
  /// What was asked for and gave nothing, with the reason.
  package private(set) var failures: [(address: WebAddress, reason: String)] = []
  package private(set) var requests = 0
  /// The delay that was kept, in seconds: the configured one or the site's crawl-delay.
  package private(set) var delaySeconds: Double

  private let client: HTTPClient
  private let agent: String
  private let limits: TransferLimits
  private var rules: [String: RobotsRules] = [:]
  private var asked: Set<String> = []
  private let pause: @Sendable (Double) async -> Void

  package init(
    client: HTTPClient, agent: String, limits: TransferLimits, delaySeconds: Double,
    pause: @escaping @Sendable (Double) async -> Void
  ) {
    self.client = client
    self.agent = agent
    self.limits = limits
    self.delaySeconds = delaySeconds
    self.pause = pause
  }

  /// Looks over the site of `address`; the results stand in `sources` and `failures`.
  package mutating func run(_ address: WebAddress) async {
    guard let root = WebAddress("/", relativeTo: address) else { return }
    var feeds: [WebAddress] = []
    var pages: [SurveyedSource] = []
    for page in address.identity == root.identity ? [root] : [address, root] {
      let found = await readPage(page)
      feeds += found.feeds
      if let section = found.section { pages.append(section) }
    }
    if feeds.isEmpty && sources.isEmpty {
      feeds = Self.usualFeeds.compactMap { WebAddress($0, relativeTo: root) }
    }
    for feed in feeds.prefix(Self.mostFeeds) { await readFeed(feed) }
    await readSitemaps(root)
    for section in sections(of: pages) {
      if let page = await readPage(section).section { pages.append(page) }
    }
    rank(pages)
  }

  // MARK: Reading

  /// A page: the feeds that it names, and itself as a section where it links to articles.
  private mutating func readPage(
    _ address: WebAddress
  ) async -> (feeds: [WebAddress], section: SurveyedSource?) {
    guard let (response, address) = await ask(address) else { return ([], nil) }
    let type = response.headers.first("content-type")
    do {
      let feed = try FeedReader.read(response.body, address: address, contentType: type)
      keep(SurveyedSource(feed, at: address))
      return ([], nil)
    } catch {
      let feeds = error.feeds.compactMap { WebAddress($0) }
      let section = try? SectionReader.read(
        response.body, address: address, contentType: type)
      return (feeds, section.map { SurveyedSource($0, at: address) })
    }
  }

  private mutating func readFeed(_ address: WebAddress) async {
    guard let (response, address) = await ask(address) else { return }
    do {
      let feed = try FeedReader.read(
        response.body, address: address, contentType: response.headers.first("content-type"))
      keep(SurveyedSource(feed, at: address))
    } catch {
      failures.append((address, error.detail))
    }
  }

  /// The sitemaps that robots.txt names, else the usual one; of an index the newest child is counted.
  private mutating func readSitemaps(_ root: WebAddress) async {
    let named = rules[root.origin]?.sitemaps.compactMap { WebAddress($0, relativeTo: root) } ?? []
    let usual = WebAddress("/sitemap.xml", relativeTo: root).map { [$0] } ?? []
    for sitemap in (named.isEmpty ? usual : named).prefix(Self.mostSitemaps) {
      guard let (response, address) = await ask(sitemap) else { continue }
      do {
        let feed = try FeedReader.read(
          response.body, address: address, contentType: response.headers.first("content-type"))
        var source = SurveyedSource(feed, at: address)
        if feed.kind == .sitemapIndex { source = await index(feed, address) }
        keep(source)
      } catch {
        failures.append((address, error.detail))
      }
    }
  }

  private mutating func index(_ feed: Feed, _ address: WebAddress) async -> SurveyedSource {
    let children = feed.entries.sorted {
      ($0.updated ?? .distantPast) > ($1.updated ?? .distantPast)
    }
    var source = SurveyedSource(Feed(kind: .sitemapIndex), at: address)
    if let link = children.first?.link, let (response, child) = await ask(link),
      let read = try? FeedReader.read(response.body, address: child, contentType: nil)
    {
      source = SurveyedSource(read, at: address)
      source.title = feed.title
    }
    source.kind = Feed.Kind.sitemapIndex.rawValue
    source.sitemaps = feed.entries.count
    return source
  }

  private mutating func keep(_ source: SurveyedSource) {
    guard !sources.contains(where: { $0.address == source.address }) else { return }
    sources.append(source)
  }

  // MARK: Sections

  /// The directories in which the articles of the front page lie, those with most of them first.
  private func sections(of pages: [SurveyedSource]) -> [WebAddress] {
    guard let page = pages.last else { return [] }
    var counts: [String: Int] = [:]
    for identity in page.identities {
      // An identity is host and path; the first segment names the section.
      let parts = identity.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 2, !parts[1].isEmpty, !parts[1].allSatisfy(\.isNumber) else { continue }
      counts[String(parts[1]), default: 0] += 1
    }
    return counts.filter { $0.value >= Self.leastOfSection }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostSections)
      .compactMap { WebAddress("/\($0.key)/", relativeTo: page.address) }
  }

  /// Feeds before sitemaps before pages, each compared with those before it.
  private mutating func rank(_ pages: [SurveyedSource]) {
    func order(_ source: SurveyedSource) -> Int {
      switch source.kind {
      case Feed.Kind.sitemap.rawValue, Feed.Kind.sitemapIndex.rawValue: 1
      case Feed.Kind.sectionPage.rawValue: 2
      default: 0
      }
    }
    for page in pages { keep(page) }
    sources = sources.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      if order(first) != order(second) { return order(first) < order(second) }
      if first.entries != second.entries { return first.entries > second.entries }
      return one.offset < other.offset
    }.map(\.element)
    for index in sources.indices { sources[index].compare(with: Array(sources[..<index])) }
  }

  // MARK: Asking

  /// A page that answers 200, with its address after redirects; nil where it gave nothing.
  private mutating func ask(_ first: WebAddress) async -> (Response, WebAddress)? {
    var address = first
    for _ in 0...Self.mostRedirects {
      guard asked.insert(address.text).inserted else { return nil }
      let rules = await rules(of: address)
      let decision = rules.decide(agent: agent, target: address.target)
      guard decision.isAllowed else {
        failures.append((address, "forbidden by robots.txt (\(decision.rule ?? "unreachable"))"))
        return nil
      }
      guard let response = await request(address, limits: limits) else { return nil }
      if let target = response.redirectTarget.flatMap({ WebAddress($0) }),
        target.scheme != "file"
      {
        address = target
        continue
      }
      guard response.status == 200 else {
        failures.append((address, "HTTP \(response.status)"))
        return nil
      }
      return (response, address)
    }
    failures.append((first, "redirects without end"))
    return nil
  }

  private mutating func rules(of address: WebAddress) async -> RobotsRules {
    if let known = rules[address.origin] { return known }
    var robotsLimits = limits
    robotsLimits.redirects = Self.mostRedirects
    var found = RobotsRules.disallowAll
    if let url = WebAddress("/robots.txt", relativeTo: address),
      let response = await request(url, limits: robotsLimits)
    {
      let record = RobotsPolicy.record(
        origin: address.origin, status: response.status, body: response.body, cacheControl: nil,
        previous: nil, at: Date())
      found = RobotsPolicy(record).rules
    }
    rules[address.origin] = found
    delaySeconds = max(delaySeconds, found.crawlDelay(agent: agent) ?? 0)
    return found
  }

  private mutating func request(_ address: WebAddress, limits: TransferLimits) async -> Response? {
    guard requests < Self.mostRequests else {
      failures.append((address, "not asked: \(Self.mostRequests) requests are enough for a look"))
      return nil
    }
    if requests > 0 { await pause(delaySeconds) }
    requests += 1
    do throws(TransferError) {
      return try await client.fetch(Request(address.text, limits: limits))
    } catch {
      failures.append((address, error.detail))
      return nil
    }
  }
}
