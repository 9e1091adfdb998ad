// What a page's publisher reserves, from a real server to the journal's word.

import Corpus
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

@Suite struct RightsRuleTests {
  private static let paragraphs = [
    "The council of the small town met on Tuesday evening and decided after a long debate to rebuild the old bridge.",
    "Work is to begin in spring, once the river has fallen, and will take about fourteen months, the mayor said.",
    "For years lorries have had to go round by the valley, which costs the farmers on the far bank half an hour a day.",
    "An engineer who had looked at the pillars found cracks in two of them, and wrote that he would not wait.",
    "The money comes from the county and from a fund for roads; the town itself pays a tenth of the whole sum.",
    "Three members voted against it, since they would rather have seen a ferry, as there was one before the war.",
    "The bridge was built in 1911 by a firm from the capital, and has carried the road to the station ever since then.",
    "In the flood of 1954 its middle arch stood under water for nine days, and nobody thought that it would be used again.",
    "A shopkeeper at the market said that she hoped her customers would come back, as they had before the closure.",
    "The railway has offered to lend a crane, which would save the town the building of a road along the river bank.",
    "Until the new one is open a bus will run twice an hour from the school to the church on the other side, free of charge.",
    "The plans are on show in the town hall until the end of the month, where everybody may write down what he thinks of them.",
  ].map { "<p>\($0)</p>" }.joined(separator: "\n")

  private func page(_ headers: [String], meta: String = "") -> ScriptedAnswer {
    ScriptedAnswer(
      headers: ["Content-Type: text/html; charset=utf-8"] + headers,
      body:
        "<html lang=\"en\"><head><title>Town to rebuild the old bridge</title><meta property=\"og:type\" content=\"article\"><meta property=\"article:published_time\" content=\"2025-10-07T18:00:00Z\">\(meta)</head><body><article><h1>Town to rebuild the old bridge</h1><p class=\"byline\">By Ann Smith</p>"
        + Self.paragraphs + "</article></body></html>")
  }

  private func outcome(_ answer: ScriptedAnswer, _ policy: RightsPolicy = .standard) async throws
    -> PageOutcome?
  {
    let step = try await PageEnding.of(answer, rights: policy).step
    guard case .outcome(let outcome) = step else { return nil }
    if case .rejected(_, let rejection, _) = outcome, rejection.reason != .rights {
      Issue.record("refused for another reason: \(rejection)")
    }
    return outcome
  }

  @Test func `what is said of use by machines refuses a page, in the header and in the page`()
    async throws
  {
    let answers = [
      page(["X-Robots-Tag: noai"]), page(["TDM-Reservation: 1"]),
      page([], meta: "<meta name=\"robots\" content=\"noarchive, noai\">"),
      page([], meta: "<meta name=\"tdm-reservation\" content=\"1\">"),
    ]
    for answer in answers {
      guard case .rejected(_, let rejection, _) = try await outcome(answer) else {
        Issue.record("taken: \(answer.headers)")
        continue
      }
      #expect(rejection.reason == .rights)
    }
  }

  @Test func `what is only recorded stands with the article, what is flagged in the journal too`()
    async throws
  {
    let answer = page(
      ["X-Robots-Tag: noindex"], meta: "<meta name=\"robots\" content=\"noarchive\">")
    guard case .accepted(let taken) = try await outcome(answer, RightsPolicy([.noarchive: .flag]))
    else {
      Issue.record("not taken")
      return
    }
    #expect(taken.article.rights == ["noarchive", "noindex"])
    #expect(taken.facts.note == "reserved: noarchive")
    guard case .accepted(let free) = try await outcome(page([])) else {
      Issue.record("not taken")
      return
    }
    #expect(free.article.rights.isEmpty && free.facts.note == nil)
  }

  @Test func `a policy that records takes even what is reserved`() async throws {
    guard
      case .accepted(let taken) = try await outcome(page(["X-Robots-Tag: noai"]), RightsPolicy([:]))
    else {
      Issue.record("not taken")
      return
    }
    #expect(taken.article.rights == ["noai"])
  }
}
