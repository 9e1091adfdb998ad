// Why something was not taken into the corpus: a closed list of reasons, each with its figures.

/// A refusal: the reason, and where one was measured, the value found and the limit it broke.
package struct Rejection: Sendable, Equatable, Error {
  /// The reasons, by the names that the journal, the log and `corpusd why` use.
  ///
  /// Never renamed.
  package enum Reason: String, Sendable, Equatable, CaseIterable {
    // The page is no article.
    case sectionPage = "section-page"
    case product
    case forum
    case gallery
    case videoOnly = "video-only"
    case loginWall = "login-wall"
    case cookieWall = "cookie-wall"
    case paywall
    case challenge
    case errorPage = "error-page"
    case noBody = "no-body"
    case tooShort = "too-short"
    // The bytes are not a page.
    case wrongType = "wrong-type"
    case notText = "not-text"
    case badMarkup = "bad-markup"
    case tooDeep = "too-deep"
    case tooLarge = "too-large"
    // The text breaks the corpus format or the quality gate.
    case lineTooLong = "line-too-long"
    case textTooLong = "text-too-long"
    case undecodable
    case repetitive
    case notProse = "not-prose"
    // The publisher or the configuration says no.
    case robots
    case robotsUnreachable = "robots-unreachable"
    case forbiddenAddress = "forbidden-address"
    case badAddress = "bad-address"
    case otherHost = "other-host"
    case tooManyRedirects = "too-many-redirects"
    case rights
    case tooOld = "too-old"
    // The server refused or failed for good.
    case gone
    case httpStatus = "http-status"
    case attemptsExhausted = "attempts-exhausted"
  }

  package var reason: Reason
  /// What was found, as a person reads it (`"37 words"`, `"403"`); nil where there is no figure.
  package var value: String?
  /// What it was held against (`"50 words"`, or the robots line obeyed).
  package var limit: String?

  package init(_ reason: Reason, value: String? = nil, limit: String? = nil) {
    self.reason = reason
    self.value = value
    self.limit = limit
  }

  /// The reason with its figures, for people: `too-short (37 words, limit 50 words)`.
  package var words: String { Self.words(reason.rawValue, value: value, limit: limit) }

  /// The same for a reason by its name, as the journal has it.
  package static func words(_ reason: String, value: String?, limit: String?) -> String {
    let figures = [value, limit.map { "limit \($0)" }].compactMap(\.self)
    return figures.isEmpty ? reason : "\(reason) (\(figures.joined(separator: ", ")))"
  }
}
