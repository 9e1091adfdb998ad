// What the answer to a request for robots.txt means, and for how long.

import Foundation
import Store
import Testing

@testable import Crawl

@Suite("The answer for robots.txt")
struct RobotsPolicyTests {
  private let now = Date(timeIntervalSince1970: 1_700_000_000)
  private let day = 86_400.0

  private func record(_ status: Int, _ body: String = "", cacheControl: String? = nil)
    -> RobotsRecord
  {
    RobotsPolicy.record(
      origin: "https://a.example", status: status, body: Array(body.utf8),
      cacheControl: cacheControl, previous: nil, at: now)
  }

  private func allows(_ record: RobotsRecord, _ target: String = "/x") -> Bool {
    RobotsPolicy(record).rules.decide(agent: "corpusd", target: target).isAllowed
  }

  @Test(
    "2xx is read, 4xx allows all, 429 and 5xx forbid all (§2.3.1)",
    arguments: [
      (200, false), (204, false), (404, true), (401, true), (403, true), (410, true), (429, false),
      (500, false), (503, false), (301, true),
    ])
  func status(_ status: Int, _ isAllowed: Bool) {
    #expect(allows(record(status, "User-agent: *\nDisallow: /")) == isAllowed)
  }

  @Test("rules are kept for a day, less where Cache-Control says so, never longer (§2.4)")
  func expiry() {
    func seconds(_ cacheControl: String?) -> Double {
      record(200, cacheControl: cacheControl).expires.timeIntervalSince(now)
    }
    #expect(seconds(nil) == day)
    #expect(seconds("max-age=7200") == 7200)
    #expect(seconds("public, Max-Age = \"7200\"") == 7200)
    #expect(seconds("max-age=99999999999999999999999") == day)
    #expect(seconds("max-age=0") == 3600)
    for bad in ["max-age=nan", "max-age=-5", "max-age=inf", "max-age=", "no-store"] {
      #expect(seconds(bad) == day, "\(bad)")
    }
  }

  @Test("without an answer the last good rules stay, and without any nothing is allowed")
  func unanswered() {
    let good = record(200, "User-agent: *\nDisallow: /private")
    let kept = RobotsPolicy.unanswered(
      origin: good.origin, status: nil, previous: good, at: now.addingTimeInterval(2 * day))
    #expect(allows(kept) && !allows(kept, "/private"))
    #expect(kept.expires > now.addingTimeInterval(2 * day))
    let none = RobotsPolicy.unanswered(origin: good.origin, status: nil, previous: nil, at: now)
    #expect(!allows(none))
    #expect(RobotsPolicy(none).unreachable != nil)
    #expect(none.expires.timeIntervalSince(now) < day)
  }

  @Test("after 30 days without an answer robots.txt counts as missing (§2.3.1.4)")
  func patience() {
    var known = RobotsPolicy.unanswered(
      origin: "https://a.example", status: 503, previous: nil, at: now)
    for days in stride(from: 1.0, through: 30, by: 1) {
      known = RobotsPolicy.unanswered(
        origin: known.origin, status: 503, previous: known,
        at: now.addingTimeInterval(days * day))
      #expect(!allows(known), "after \(days) days")
    }
    known = RobotsPolicy.unanswered(
      origin: known.origin, status: 503, previous: known, at: now.addingTimeInterval(31 * day))
    #expect(allows(known))
  }

  @Test("a host that says for months that it is too busy is left alone for months")
  func busy() {
    var known = record(429)
    for days in [10.0, 31, 90] {
      known = RobotsPolicy.record(
        origin: known.origin, status: 429, body: [], cacheControl: nil, previous: known,
        at: now.addingTimeInterval(days * day))
      #expect(!allows(known), "after \(days) days")
    }
  }
}
