// corpusd extract: one page to its article, or the reason why it is none.

import ArgumentParser
import Corpus
import Crawl
import Extraction
import Foundation

/// Extracts articles from saved pages or from addresses, touching neither journal nor corpus.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extracts the article of saved pages or of addresses.",
    discussion: """
      Prints the verdict, what is known of the article, and its text as the corpus would have it; the \
      text is printed whatever the verdict where a body was found. Touches neither journal nor corpus.

        corpusd extract page.html
        corpusd extract --format jsonl saved/*.html.gz
        corpusd extract https://example.org/2026/an-article

      Exit code 0 if every page is an article, else 1.
      """)

  @Argument(help: ArgumentHelp("Saved pages (also .gz), - or addresses.", valueName: "FILE-OR-URL"))
  var inputs: [String]

  @Option(help: "text, json or jsonl (one object a line).")
  var format = OutputFormat.text

  @Option(help: ArgumentHelp("The address that a saved page came from.", valueName: "URL"))
  var url: String?

  @Option(
    help: ArgumentHelp(
      "A configuration by which addresses are asked and [[site]] rules decide; without it, none is.",
      valueName: "FILE"))
  var config: String?

  @Flag(
    help:
      "Show first each block of the page, the chance that it is body, and who kept or dropped it."
  )
  var explain = false

  func run() async throws {
    let address = try url.map { url in
      guard let address = WebAddress(url) else {
        throw ValidationError("--url: \(url) is no http or https address")
      }
      return address
    }
    let configuration = try config.map(ConfigurationOption.read)
    let rules = SiteRules(configuration?.sites ?? [])
    var isAllArticles = true
    for name in inputs {
      let input: InputFile
      do throws(CommandFailure) {
        input = try await InputFile.read(name, configuration: configuration)
      } catch {
        // One unreadable page does not hide the others.
        if inputs.count == 1 { throw error }
        Terminal.error(error.message)
        isAllArticles = false
        continue
      }
      let page = Page(
        bytes: input.bytes, address: address ?? input.webAddress, contentType: input.contentType)
      let rule = page.address.flatMap(rules.rule)
      if explain { Terminal.line(text(ArticleExtractor.explain(page, rule: rule))) }
      let extraction = ArticleExtractor.extract(page, rule: rule)
      if extraction.verdict != .article { isAllArticles = false }
      switch format {
      case .text: Terminal.line(text(name, extraction, configuration?.rights ?? .standard))
      case .json, .jsonl: Terminal.line(json(name, extraction))
      }
    }
    if !isAllArticles { throw ExitStatus.negative.code }
  }

  private func json(_ name: String, _ extraction: Extraction) -> String {
    let article = extraction.article
    var line = JSONLine()
    line.add("file", name)
    switch extraction.verdict {
    case .article: line.add("verdict", "article")
    case .rejected(let rejection):
      line.add("verdict", rejection.reason.rawValue)
      line.add("value", rejection.value)
      line.add("limit", rejection.limit)
    }
    line.add("title", article?.headline)
    line.add("byline", article?.byline)
    line.add("published", article?.published.map(Timestamp.format))
    line.add("modified", article?.modified.map(Timestamp.format))
    line.add("language", article?.language)
    line.add("canonical", article?.canonical?.text)
    line.add("site", article?.site)
    line.add("section", article?.section)
    line.add("keywords", article?.keywords ?? [])
    line.add("metaRobots", extraction.metaRobots)
    line.add("nextPart", extraction.nextPart?.address.text)
    line.add("rule", extraction.rule.map(summary))
    line.add("from", extraction.provenance.sorted { $0.key < $1.key }.map { "\($0): \($1)" })
    line.add("extractor", ArticleExtractor.version)
    line.add("text", article?.body ?? "")
    return String(decoding: line.finished, as: UTF8.self)
  }

  private func text(_ explanation: Explanation) -> String {
    var table = TextTable()
    for line in explanation.lines {
      let percent = String(Int((line.probability * 100).rounded()))
      table.add(
        line.isKept ? "kept" : "-", "\(percent) %", line.reason, line.path,
        String(line.text.prefix(80)))
    }
    return table.text + "\n"
  }

  private func summary(_ rule: RuleOutcome) -> String {
    var parts = [rule.host]
    if let body = rule.body { parts.append("body by \(body)") }
    if rule.missedBody { parts.append("no body found, so the models decided") }
    if rule.stripped > 0 { parts.append("\(rule.stripped) blocks stripped") }
    return (parts + rule.failures).joined(separator: "; ")
  }

  private func text(_ name: String, _ extraction: Extraction, _ policy: RightsPolicy) -> String {
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      guard let value else { return }
      lines.append(
        (key + ":").padding(toLength: 12, withPad: " ", startingAt: 0) + printable(value))
    }
    add("page", name)
    switch extraction.verdict {
    case .article: add("verdict", "article")
    case .rejected(let rejection): add("verdict", "refused: \(rejection.words)")
    }
    add("rule", extraction.rule.map(summary))
    if explain, !extraction.provenance.isEmpty {
      add(
        "from",
        extraction.provenance.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
          .joined(separator: ", "))
    }
    if !extraction.metaRobots.isEmpty {
      add("robots", extraction.metaRobots.joined(separator: ", "))
      var rights = Rights()
      for directive in extraction.metaRobots { rights.read(directive: directive) }
      // The verdict is on the page; a run goes by this too.
      add("a run", policy.rejection(rights).map { "refuses it: \($0.words)" })
    }
    let article = extraction.article
    add("headline", article?.headline)
    add("byline", article?.byline)
    add("published", article?.published.map(Timestamp.format))
    add("modified", article?.modified.map(Timestamp.format))
    add("language", article?.language)
    add("canonical", article?.canonical?.text)
    add("next part", extraction.nextPart?.address.text)
    add("site", article?.site)
    add("section", article?.section)
    if let keywords = article?.keywords, !keywords.isEmpty {
      add("keywords", keywords.joined(separator: ", "))
    }
    if let body = article?.body, !body.isEmpty { lines += ["", body, ""] }
    return lines.joined(separator: "\n")
  }
}
