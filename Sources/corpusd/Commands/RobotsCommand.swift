// corpusd robots: does a robots.txt allow an address?

import ArgumentParser
import Corpus
import Crawl
import Foundation

/// Decides one address by one robots.txt.
struct RobotsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robots",
    abstract: "Says whether a robots.txt allows an address, and by which line.",
    discussion: """
      Prints "allowed" or "disallowed" first, then why (RFC 9309). Exit code 0 either way.

        corpusd robots --url https://example.org/a/b robots.txt
      """)

  @Argument(help: ArgumentHelp("A saved robots.txt, - or its address.", valueName: "FILE-OR-URL"))
  var input: String

  @Option(help: ArgumentHelp("The product token that asks.", valueName: "NAME"))
  var agent = "corpusd"

  @Option(help: ArgumentHelp("The address in question.", valueName: "URL"))
  var url: String

  @Option(
    help: ArgumentHelp(
      "A configuration by which addresses are asked; without it, none is.", valueName: "FILE"))
  var config: String?

  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() async throws {
    let read = try await InputFile.read(
      input, configuration: try config.map(ConfigurationOption.read))
    let rules = RobotsRules(parsing: read.bytes)
    // A path alone, or an address that can't be fetched, is still a question with an answer.
    let target = WebAddress(url)?.target ?? url
    let decision = rules.decide(agent: agent, target: target)
    let word = decision.isAllowed ? "allowed" : "disallowed"
    let why =
      decision.rule.map { rule in "line \(decision.line ?? 0): \(rule)" } ?? "no rule speaks of it"
    if format == .text {
      Terminal.line("\(word): \(printable(why))")
    } else {
      var line = JSONLine()
      line.add("verdict", word)
      line.add("line", decision.line)
      line.add("rule", decision.rule)
      Terminal.line(String(decoding: line.finished, as: UTF8.self))
    }
  }
}
