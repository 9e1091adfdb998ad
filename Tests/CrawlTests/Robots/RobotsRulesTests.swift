// robots.txt by RFC 9309, rule by rule, and with what the wild makes of it.

import Testing

@testable import Crawl

@Suite("robots.txt")
struct RobotsRulesTests {
  private func allows(_ robots: String, _ target: String, agent: String = "corpusd") -> Bool {
    RobotsRules(parsing: Array(robots.utf8)).decide(agent: agent, target: target).isAllowed
  }

  @Test(
    "the longest matching rule decides, and Allow wins a tie (§2.2.2)",
    arguments: [
      ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Disallow: /a\nAllow: /a/b", "/a/c", false),
      ("Allow: /a\nDisallow: /a/b", "/a/b", false), ("Disallow: /a\nAllow: /a", "/a", true),
      ("Allow: /a\nDisallow: /a", "/a", true), ("Disallow: /\nAllow: /$", "/", true),
      ("Disallow: /\nAllow: /$", "/x", false), ("Disallow: /x\nAllow: /", "/x", false),
      ("Disallow: /page\nAllow: /*.htm", "/page.htm", true),
      ("Disallow:", "/x", true), ("Allow: /x", "/y", true),
    ])
  func longest(_ rules: String, _ target: String, _ isAllowed: Bool) {
    #expect(allows("User-agent: *\n\(rules)", target) == isAllowed)
  }

  @Test(
    "stars match any octets and a final $ the end (§2.2.3)",
    arguments: [
      ("/fish", "/fish", true), ("/fish", "/fish.html", true), ("/fish", "/Fish", false),
      ("/fish", "/catfish", false), ("/fish*", "/fishheads", true), ("/fish/", "/fish", false),
      ("/*.php", "/a/b.php?c", true), ("/*.php", "/b.PHP", false), ("/*.php$", "/b.php", true),
      ("/*.php$", "/b.php?c", false), ("/*.php$", "/b.php5", false), ("/a*c*e", "/abcde", true),
      ("/a*c*e", "/abcd", false), ("*", "/x", true), ("/**a", "/xxa", true), ("/a$b", "/a$b", true),
      ("/a$b", "/a", false), ("$", "/", false), ("/*a$", "/aba", true), ("/*ab*ab$", "/ab", false),
      ("/x?*id=", "/x?a=1&id=2", true), ("/a*$", "/abc", true),
    ])
  func patterns(_ pattern: String, _ target: String, _ matches: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", target) == !matches)
  }

  @Test(
    "paths are compared in one percent-encoding (§2.2.2)",
    arguments: [
      ("/foo/bar/ツ", "/foo/bar/%E3%83%84", true), ("/%e3%83%84", "/%E3%83%84", true),
      ("/%7Ejoe", "/~joe", true), ("/~joe", "/%7ejoe", true), ("/a%2fb", "/a/b", false),
      ("/a%2fb", "/a%2Fb", true), ("/a%3Cd", "/a%3cd", true), ("/%a", "/%a", true),
      ("/%", "/%", true), ("/%zz", "/%zz", true),
    ])
  func encoding(_ pattern: String, _ target: String, _ matches: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", target) == !matches)
  }

  @Test(
    "the agent's own groups count, all of them, and else those for everyone (§2.2.1)",
    arguments: [
      ("User-agent: corpusd\nDisallow: /x", false), ("User-agent: CorpusD\nDisallow: /x", false),
      ("User-agent: corpusd/2.0\nDisallow: /x", false), ("User-agent: corpus\nDisallow: /x", true),
      ("User-agent: corpusdaemon\nDisallow: /x", true), ("User-agent: *\nDisallow: /x", false),
      ("User-agent: * corpusd\nDisallow: /x", false),
      ("User-agent: other\nUser-agent: corpusd\nDisallow: /x", false),
      ("User-agent: *\nDisallow: /x\nUser-agent: corpusd\nAllow: /y", true),
      ("User-agent: *\nDisallow: /x\nUser-agent: corpusd\n", true),
      ("User-agent: corpusd\nAllow: /y\n\nUser-agent: corpusd\nDisallow: /x", false),
      (
        "User-agent: *\nAllow: /y\n\nUser-agent: b\nDisallow: /\nUser-agent: *\nDisallow: /x", false
      ),
      ("Disallow: /x\nUser-agent: *\nAllow: /y", true),
    ])
  func agents(_ robots: String, _ isAllowed: Bool) {
    #expect(allows(robots, "/x") == isAllowed)
  }

  @Test(
    "lines that are no rules do not end a group or undo others (§2.2.4)",
    arguments: [
      "User-agent: corpusd\nSitemap: /s.xml\nUser-agent: b\nDisallow: /x",
      "User-agent: corpusd\nUnknown: y\n\n\nUser-agent: b\nDisallow: /x",
      "User-agent: corpusd\nnonsense\nDisallow: /x", "User-agent: corpusd\n<html>\nDisallow: /x",
      "\u{feff}User-agent: corpusd\nDisallow: /x", "User-agent: corpusd\rDisallow: /x",
      "User-agent: corpusd\r\n\r\nDisallow: /x\r\n", "  user-AGENT :corpusd \n\tDISALLOW:/x # no",
      "User-agent: corpusd # us\nDisallow: /x#y", "user-agent corpusd\ndisallow /x",
      "Useragent: corpusd\nDissallow: /x",
    ])
  func otherLines(_ robots: String) {
    #expect(!allows(robots, "/x"))
    #expect(allows(robots, "/"))
  }

  @Test("robots.txt itself is always allowed, and no rules allow all")
  func implicit() {
    #expect(RobotsRules.disallowAll.decide(agent: "corpusd", target: "/robots.txt").isAllowed)
    #expect(!RobotsRules.disallowAll.decide(agent: "corpusd", target: "/").isAllowed)
    #expect(RobotsRules.allowAll.decide(agent: "corpusd", target: "/x").isAllowed)
    #expect(allows("", "/x"))
    #expect(allows("<!DOCTYPE html><html><body>Not found</body></html>", "/x"))
  }

  @Test("the decision names its line as it was written")
  func line() {
    let rules = RobotsRules(
      parsing: Array("# hello\nUser-agent: *\r\n\r\nDisallow: /private # secret".utf8))
    let decision = rules.decide(agent: "corpusd", target: "/private/x")
    #expect(decision == RobotsDecision(isAllowed: false, line: 4, rule: "Disallow: /private"))
    #expect(rules.decide(agent: "corpusd", target: "/").line == nil)
  }

  @Test("500 KiB are read, and what stands behind is not (§2.5)")
  func size() {
    let filler = String(repeating: "# filling the file up\n", count: 20_000)
    #expect(filler.utf8.count < RobotsRules.bytesRead)
    #expect(!allows("User-agent: *\n\(filler)Disallow: /x", "/x"))
    #expect(allows("User-agent: *\n\(filler)\(filler)Disallow: /x", "/x"))
  }

  @Test("the longest crawl delay of the agent's groups counts; nonsense does not")
  func crawlDelay() {
    func delay(_ robots: String) -> Double? {
      RobotsRules(parsing: Array(robots.utf8)).crawlDelay(agent: "corpusd")
    }
    #expect(delay("User-agent: *\nCrawl-delay: 2.5") == 2.5)
    #expect(delay("User-agent: corpusd\nCrawl-delay: 2\nUser-agent: corpusd\nCrawl-delay: 7") == 7)
    #expect(delay("User-agent: *\nCrawl-delay: 9\nUser-agent: corpusd\nAllow: /") == nil)
    for bad in ["nan", "-1", "soon", ""] {
      #expect(delay("User-agent: *\nCrawl-delay: \(bad)") == nil, "\(bad)")
    }
    #expect((delay("User-agent: *\nCrawl-delay: inf") ?? 0).isFinite)
  }

  @Test("a crawl delay ends its group, as publishers mean it who give nothing else to everyone")
  func crawlDelayAlone() {
    #expect(allows("User-agent: *\nCrawl-delay: 9\n\nUser-agent: bad\nDisallow: /", "/x"))
  }

  @Test("sitemaps are kept in order and belong to no group")
  func sitemaps() {
    let robots = "Sitemap: https://a.example/1.xml\nUser-agent: b\nSite-map: /2.xml"
    #expect(
      RobotsRules(parsing: Array(robots.utf8)).sitemaps == ["https://a.example/1.xml", "/2.xml"])
  }

  @Test("rules made to take for ever are given up, and then nothing is allowed")
  func hostile() {
    let line = "Disallow: /*" + String(repeating: "a", count: 2_000) + "b\n"
    let robots = "User-agent: *\n" + String(repeating: line, count: 120)
    let target = "/" + String(repeating: "a", count: 8_000)
    let decision = RobotsRules(parsing: Array(robots.utf8)).decide(agent: "corpusd", target: target)
    #expect(!decision.isAllowed)
    #expect(decision.line == nil)
  }

  @Test(
    "any bytes are read to some end", arguments: [[0], [0xff, 0xfe, 0x0a], [0xef, 0xbb], [0x3a]])
  func bytes(_ bytes: [UInt8]) {
    #expect(RobotsRules(parsing: bytes).decide(agent: "corpusd", target: "/").isAllowed)
  }
}
