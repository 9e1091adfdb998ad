// An XPath expression that is known to be one, as users write it for a site's pages.

import CLibXML2

/// Why a text is no expression that can select elements.
package struct XPathError: Error, Sendable, Equatable, CustomStringConvertible {
  package let expression: String
  package let problem: String

  package var description: String { "\"\(expression)\" \(problem)" }
}

/// An expression of XPath 1.0 (W3C, 1999) that selects elements of a page.
package struct XPathExpression: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  /// Bytes of an expression; libxml2 reads it by recursion.
  private static let longest = 2_000

  /// Takes an expression.
  ///
  /// - Throws: `XPathError` where it is not well-formed, calls what XPath does not have, or gives a number or a
  ///   text instead of elements.
  package init(_ text: String) throws(XPathError) {
    self.text = text
    guard !text.isEmpty, text.utf8.count <= Self.longest, !text.utf8.contains(0) else {
      throw XPathError(
        expression: text, problem: "is empty or longer than \(Self.longest) bytes")
    }
    // Names of functions and prefixes are looked up only when an expression runs.
    guard let document = PageDocument(Array("<p>x</p>".utf8)) else { return }
    if case .failed(let problem) = document.select(self) {
      throw XPathError(expression: text, problem: problem)
    }
  }

  package var description: String { text }
}
