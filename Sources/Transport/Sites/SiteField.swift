// A header field that an operator arranged with a site: what may stand in it, and where it may go.

/// A header field for the requests to one site.
package struct SiteField: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible
{
  /// Bytes of the longest value: servers refuse longer ones, and many of them would fill a request.
  private static let longestValue = 8 << 10

  package let name: String
  let value: String
  /// Whether it goes over TLS only.
  package let isSecret: Bool

  /// Takes a field; `isSecret` is set for fields that are secrets by their name too.
  ///
  /// - Throws: why it can't be sent.
  package init(name: String, value: String, isSecret: Bool = false) throws(SiteFault) {
    guard Self.isToken(name) else {
      throw SiteFault(
        "\(name.debugDescription) is no name of a header field",
        mend: "use letters, digits and - (RFC 9110 §5.6.2)")
    }
    if let reason = Self.ours[name.lowercased()] {
      throw SiteFault("\(name) is not for single sites to change", mend: reason)
    }
    try Self.check(value, of: name)
    self.name = name
    self.value = value
    self.isSecret = isSecret || Self.secrets.contains(name.lowercased())
  }

  /// Checks what is sent as a value; it is never repeated in the fault.
  static func check(_ value: String, of name: String) throws(SiteFault) {
    guard !value.isEmpty else {
      throw SiteFault("the value of \(name) is empty", mend: "write one, or leave the key out")
    }
    // RFC 9110 §5.5: a line break would begin a field of its own.
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
      throw SiteFault(
        "the value of \(name) holds a control character", mend: "write one line of printable text")
    }
    guard value.utf8.count <= longestValue else {
      throw SiteFault(
        "the value of \(name) is over \(longestValue) bytes long", mend: "write a shorter one")
    }
  }

  /// RFC 9110 §5.6.2.
  static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a || $0 >= 0x30 && $0 <= 0x39
          || "!#$%&'*+-.^_`|~".utf8.contains($0)
      }
  }

  private static let secrets: Set<String> = ["authorization"]

  /// Fields that the program or libcurl answers for, and who looks after them.
  private static let ours: [String: String] = {
    let framing = "leave it out: the connection is libcurl's to frame"
    let conditional = "leave it out: it belongs to the validators that each source keeps"
    let pretence = "leave it out: a site is told who asks, and nothing that isn't so"
    return [
      "host": framing, "content-length": framing, "transfer-encoding": framing, "te": framing,
      "connection": framing, "keep-alive": framing, "upgrade": framing, "trailer": framing,
      "expect": framing, "proxy-connection": framing,
      "accept-encoding": "leave it out: all codings that can be undone are offered",
      "range": "leave it out: a part of a page is no page", "if-range": conditional,
      "if-match": conditional, "if-none-match": conditional, "if-modified-since": conditional,
      "if-unmodified-since": conditional,
      "cookie": "write cookie = \"name=value\"",
      "proxy-authorization": "write it into the proxy's URL: http://user:password@proxy:3128",
      "user-agent": "set fetch.user_agent, by which every site knows us",
      "referer": pretence, "forwarded": pretence, "x-forwarded-for": pretence,
      "x-real-ip": pretence, "true-client-ip": pretence,
    ]
  }()

  /// The name alone: values don't belong in logs.
  package var description: String { "\(name): …" }

  package var debugDescription: String { description }
}

/// Why something can't be arranged with a site, and what to write instead.
package struct SiteFault: Error, Sendable, Equatable, CustomStringConvertible {
  package let problem: String
  package let mend: String

  init(_ problem: String, mend: String) {
    self.problem = problem
    self.mend = mend
  }

  package var description: String { "\(problem); \(mend)" }
}
