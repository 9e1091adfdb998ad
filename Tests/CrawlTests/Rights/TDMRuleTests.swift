// What a tdmrep.json says of an address.

import Testing

@testable import Crawl

@Suite struct TDMRuleTests {
  private func reserves(_ text: String, _ target: String) -> Bool {
    TDMFile(parsing: Array(text.utf8)).reserves(target)
  }

  @Test func `the most specific location decides, and of two alike the one that reserves`() {
    let text = """
      [{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://a.example/policy"},
       {"location": "/free/*", "tdm-reservation": 0}, {"location": "/free/*.pdf$", "tdm-reservation": "1"},
       {"location": "/same", "tdm-reservation": 1}, {"location": "/same", "tdm-reservation": 0}]
      """
    #expect(reserves(text, "/news/1"))
    #expect(!reserves(text, "/free/1?a=b"))
    #expect(reserves(text, "/free/1.pdf") && !reserves(text, "/free/1.pdf?x"))
    #expect(reserves(text, "/same"))
    #expect(!reserves("[{\"location\": \"/x\", \"tdm-reservation\": 1}]", "/y"))
  }

  @Test(arguments: [
    "", "{}", "[", "null", "[1, null, {}]", "[{\"location\": 1, \"tdm-reservation\": 1}]",
    "<html>not found</html>", "[{\"location\": \"\", \"tdm-reservation\": 1}]",
  ])
  func `what is no such file reserves nothing`(text: String) {
    #expect(!reserves(text, "/"))
  }

  @Test func `stars without end decide soon, for the publisher`() {
    let rules = (0..<100).map { "{\"location\": \"/*b\($0)\", \"tdm-reservation\": 0}" }
    let text = "[\(rules.joined(separator: ","))]"
    #expect(!reserves(text, "/a"))
    #expect(reserves(text, "/" + String(repeating: "a", count: 8_000)))
    #expect(!reserves("[" + String(repeating: "[", count: 100_000), "/"))
  }
}
