// Answers that are no page although they look like one: challenges, and front pages instead of articles.

import Corpus
import Foundation
import Store
import Testing
import Transport

@testable import Crawl

@Suite struct MissingPageTests {
  private func carry(_ answer: ScriptedAnswer, attempts: Int = 0, path: String = "news/a.html")
    async throws -> PageEnding
  {
    try await PageEnding.of(answer, path: path, attempts: attempts)
  }

  @Test func `an answer marked as a challenge is no page, and its host is left alone`() async throws
  {
    for status in ["200 OK", "403 Forbidden", "503 Service Unavailable"] {
      let answer = ScriptedAnswer(
        status: status, headers: ["Content-Type: text/html", "CF-Mitigated: challenge"],
        body: "<html><body><p>Please wait.</p></body></html>")
      let ending = try await carry(answer)
      #expect(ending.host == .busy(retryAfterSeconds: nil))
      guard case .outcome(.failed(_, let reason, let next, let facts)) = ending.step else {
        Issue.record("not put off: \(ending.step)")
        continue
      }
      #expect(reason.contains("challenge") && next > facts.at)
    }
  }

  @Test
  func `an article that redirects to its site's front page is missing, at the second look gone`()
    async throws
  {
    let answer = ScriptedAnswer(status: "302 Found", headers: ["Location: /"])
    guard case .outcome(.failed) = try await carry(answer).step else {
      Issue.record("not asked for again")
      return
    }
    guard case .outcome(.gone) = try await carry(answer, attempts: 1).step else {
      Issue.record("not gone")
      return
    }
  }

  @Test func `a redirect to another page, or from an address without a path, is followed`()
    async throws
  {
    for (path, target) in [
      ("news/a.html", "/news/b.html"), ("?p=12", "/"), ("news/a.html", "/?p=12"),
      ("news/a.html", "https://other.example/"),
    ] {
      let answer = ScriptedAnswer(status: "301 Moved Permanently", headers: ["Location: \(target)"])
      guard case .redirect = try await carry(answer, path: path).step else {
        Issue.record("not followed: \(path) to \(target)")
        continue
      }
    }
  }
}
