// corpusd discover: which sources does a site have?

import ArgumentParser
import Corpus
import Crawl
import Foundation
import Transport

/// Looks a site over for feeds, sitemaps and section pages, touching neither journal nor corpus.
struct DiscoverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "Finds a site's feeds, sitemaps and section pages, ready to paste.",
    discussion: """
      Prints [[source]] tables for the configuration, each with what it holds; those that bring little \
      beyond the ones before them are commented out. Obeys robots.txt, keeps the delay between requests \
      and makes \(SiteSurvey.mostRequests) of them at most. Works without a configuration; with one, its \
      User-Agent, delay and addresses hold.

        corpusd discover https://example.org/ >> corpusd.toml

      Exit code 0 if a source was found, else 1.
      """)

  @OptionGroup var option: ConfigurationOption

  @Argument(help: ArgumentHelp("A page of the site, best its front page.", valueName: "URL"))
  var url: String

  @Option(help: "text (TOML) or json.")
  var format = OutputFormat.text

  func run() async throws {
    guard let address = WebAddress(url.contains("://") ? url : "https://\(url)"),
      address.scheme != "file"
    else { throw ValidationError("\(url) is no http or https address") }
    let configuration = try known()
    let client = try Opening.client(configuration)
    let fetch = configuration.fetch
    var survey = SiteSurvey(
      client: client, agent: configuration.robots.agent,
      limits: Opening.limits(fetch, bytes: fetch.feedBytes),
      delaySeconds: Opening.politeness(configuration).delaySeconds(host: address.registrableDomain)
    ) { seconds in
      if Terminal.isErrorTerminal { Terminal.status(".") }
      try? await Task.sleep(for: .seconds(seconds))
    }
    await survey.run(address)
    if Terminal.isErrorTerminal { Terminal.status("\r\u{1B}[K") }
    await client.shutdown()
    let report = SurveyReport(address, survey)
    switch format {
    case .text: Terminal.line(report.toml)
    case .json, .jsonl: try Terminal.json(report, pretty: Terminal.isOutputTerminal)
    }
    if report.sources.isEmpty {
      throw CommandFailure(status: .negative, message: "\(address) shows no source")
    }
  }

  /// The configuration where there is one; a look at a site needs none.
  private func known() throws -> Configuration {
    let isNamed = option.config != nil
    if isNamed || FileManager.default.fileExists(atPath: option.path) { return try option.read() }
    var standard = Configuration()
    standard.fetch.userAgent = "corpusd/\(Program.version)"
    return standard
  }
}

/// What a survey found, as `--format json` gives it.
struct SurveyReport: Encodable {
  struct Source: Encodable {
    var url: String
    var kind: String
    var title: String?
    var entries: Int
    var sitemaps: Int?
    var newest: Date?
    var perDay: Double?
    var fullText: Bool
    var covered: Int
    var coveredBy: String?
    /// Whether it brings enough beyond those before it.
    var recommended: Bool
  }

  struct Failure: Encodable {
    var url: String
    var reason: String
  }

  var url: String
  var requests: Int
  var delaySeconds: Double
  var sources: [Source]
  var failures: [Failure]

  init(_ address: WebAddress, _ survey: SiteSurvey) {
    url = address.text
    requests = survey.requests
    delaySeconds = survey.delaySeconds
    sources = survey.sources.map { source in
      Source(
        url: source.address.text, kind: source.kind, title: source.title, entries: source.entries,
        sitemaps: source.sitemaps > 0 ? source.sitemaps : nil, newest: source.newest,
        perDay: source.perDay.map { ($0 * 10).rounded() / 10 }, fullText: source.carriesText,
        covered: source.covered, coveredBy: source.coveredBy?.text,
        recommended: source.isWorthListing)
    }
    failures = survey.failures.map { Failure(url: $0.address.text, reason: $0.reason) }
  }

  /// Tables to paste into a configuration; all that is no recommendation is a comment.
  var toml: String {
    var lines = [
      "# \(url): \(sources.count) found with \(requests) requests, \(delaySeconds) s apart"
    ]
    for source in sources {
      let mark = source.recommended ? "" : "#"
      lines += [
        "", "# \(facts(source))", "\(mark)[[source]]", "\(mark)url = \(quoted(source.url))",
      ]
      if let title = source.title { lines.append("\(mark)name = \(quoted(printable(title)))") }
      if source.kind == "section-page" { lines.append("\(mark)kind = \"section\"") }
    }
    if !failures.isEmpty { lines += ["", "# Asked for in vain:"] }
    lines += failures.map { "#   \($0.url): \(printable($0.reason))" }
    return lines.joined(separator: "\n")
  }

  private func facts(_ source: Source) -> String {
    var parts = ["\(source.kind): \(source.entries) entries"]
    if let count = source.sitemaps {
      parts = ["\(source.kind): \(count) sitemaps, the newest with \(source.entries) addresses"]
    }
    if let newest = source.newest { parts.append("newest \(Timestamp.format(newest))") }
    if let perDay = source.perDay { parts.append("about \(perDay) a day") }
    if source.fullText { parts.append("with full text") }
    if let other = source.coveredBy { parts.append("\(source.covered) of them also in \(other)") }
    return parts.joined(separator: ", ")
  }

  /// A TOML basic string; what is printable has no control character left to escape.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
