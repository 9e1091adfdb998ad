// Which failures are the host's and which the page's.

import Testing

@testable import Crawl

@Suite struct HostTroubleTests {
  private var trouble = HostTrouble()

  @Test mutating func `a host is in trouble where two things fail with no success between`() {
    trouble.note(host: "a.example", request: "one", outcome: .failed)
    #expect(!trouble.isWide("a.example"))
    trouble.note(host: "a.example", request: "two", outcome: .busy(retryAfterSeconds: nil))
    #expect(trouble.isWide("a.example"))
    #expect(!trouble.isWide("b.example"))
    trouble.note(host: "a.example", request: "one", outcome: .untouched)
    #expect(trouble.isWide("a.example"))
    trouble.note(host: "a.example", request: "three", outcome: .ok)
    #expect(!trouble.isWide("a.example"))
  }

  @Test mutating func `a page that always fails at a healthy host is in trouble alone`() {
    for _ in 0..<5 {
      trouble.note(host: "a.example", request: "bad", outcome: .failed)
      #expect(!trouble.isWide("a.example"))
    }
    trouble.note(host: "a.example", request: nil, outcome: .ok)
    trouble.note(host: "a.example", request: "bad", outcome: .failed)
    #expect(!trouble.isWide("a.example"))
    trouble.note(host: "a.example", request: nil, outcome: .failed)
    #expect(trouble.isWide("a.example"))
  }
}
