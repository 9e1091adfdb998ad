// Cookies that the operator gives a site from the start, such as a consent once given.

/// One or more fixed cookies for the requests to one site.
package struct SiteCookie: Sendable, Equatable, CustomStringConvertible,
  CustomDebugStringConvertible
{
  private static let mend = "write it as the site sets it, name=value; several with \"; \" between"

  let text: String
  /// Whether it goes over TLS only.
  package let isSecret: Bool

  /// Takes `name=value` pairs.
  ///
  /// - Throws: why they can't be sent.
  package init(_ text: String, isSecret: Bool = false) throws(SiteFault) {
    try SiteField.check(text, of: "the cookie")
    var pairs: [String] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let pair = part.drop { $0 == " " }
      guard let equals = pair.firstIndex(of: "="), SiteField.isToken(String(pair[..<equals])),
        pair.utf8.allSatisfy({ $0 < 0x7f })
      else {
        throw SiteFault("cookie \(pairs.count + 1) is no name and value", mend: Self.mend)
      }
      pairs.append(String(pair))
    }
    self.text = pairs.joined(separator: "; ")
    self.isSecret = isSecret
  }

  /// Nothing of it: it may stand for a person.
  package var description: String { "a cookie" }

  package var debugDescription: String { description }
}
