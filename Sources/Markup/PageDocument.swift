// A page as libxml2's own tree, for XPath; made only for pages that a user's rule concerns.

import CLibXML2

/// A page on which XPath expressions run.
///
/// It is read from the same bytes by the same parser as `MarkupTree.html`, so that its elements are those of
/// the flat tree in the same order.
package final class PageDocument {
  private let document: xmlDocPtr
  /// How many elements the page has.
  package let elementCount: Int

  /// Steps that an expression may take on a page: a second, where a useful one takes a millisecond.
  ///
  /// libxml2 counts nodes visited. Two sets of nodes compared with each other (`//p[. = //h2]`) are not
  /// counted: there the time that a page may be parsed is the only bound.
  private static let mostSteps: UInt = 20_000_000

  /// What an expression selects.
  package enum Selection: Sendable, Equatable {
    /// The places of the elements among all elements of the page, counted from 0, in no order.
    case elements([Int])
    /// It can't be run, or is too costly on this page; why, as the end of a sentence.
    case failed(String)
  }

  /// Reads a page; nil where there is no memory for it or nothing in it.
  package init?(_ bytes: [UInt8], limits: MarkupTree.Limits = .page) {
    _ = startLibXML2
    let source = HTMLSource(bytes, limits: limits)
    defer { source.free() }
    guard source.output.count > 0 else { return nil }
    let made = source.output.base.withMemoryRebound(to: CChar.self, capacity: source.output.count) {
      cxml_html_document($0, Int32(clamping: source.output.count))
    }
    guard let made else { return nil }
    document = made
    elementCount = cxml_number_elements(made)
  }

  deinit { xmlFreeDoc(document) }

  /// Runs an expression.
  package func select(_ expression: XPathExpression) -> Selection {
    var found: [Int] = []
    var fault = cxml_xpath_fault()
    let outcome = withUnsafeMutablePointer(to: &found) { user in
      cxml_xpath_select(
        document, expression.text, Self.mostSteps, user,
        { user, number in
          user?.assumingMemoryBound(to: [Int].self).pointee.append(number - 1)
        }, &fault)
    }
    switch outcome {
    case cxml_xpath_nodes: return .elements(found)
    case cxml_xpath_no_nodes: return .failed("gives a value, where it must select elements")
    case cxml_xpath_too_costly: return .failed("takes too many steps on this page")
    default:
      let message = withUnsafeBytes(of: &fault.message) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let place = fault.position > 0 ? " at character \(fault.position + 1)" : ""
      return .failed("is no XPath 1.0 expression\(place): \(message)")
    }
  }
}
