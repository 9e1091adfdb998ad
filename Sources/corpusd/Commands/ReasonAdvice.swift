// What an operator can do about a refusal.

import Corpus
import Extraction

extension Rejection.Reason {
  /// What to change to get the other result; nil where nothing should.
  var mend: String? {
    switch self {
    case .sectionPage, .product, .forum, .gallery, .videoOnly:
      "nothing, if that is what the page is; `corpusd extract URL` shows what was found"
    case .loginWall, .cookieWall, .paywall, .challenge:
      "nothing here: the publisher does not show the text to a reader without a session"
    case .errorPage, .noBody: "`corpusd extract URL` shows what was found"
    case .tooShort: "lower [articles] minimum_words, which goes down to \(VerdictJudge.fewestWords)"
    case .wrongType, .notText, .badMarkup, .tooDeep: "nothing: it is no page"
    case .tooLarge: "raise [fetch] page_bytes"
    case .lineTooLong, .textTooLong, .undecodable, .repetitive, .notProse:
      "nothing: the corpus format does not hold such a text"
    case .robots: "nothing: the publisher does not want it fetched"
    case .robotsUnreachable: "nothing: it is tried again"
    case .forbiddenAddress: "list the range in [fetch] allow_addresses, if the host is yours"
    case .badAddress, .otherHost: "nothing: the address can't be fetched"
    case .tooManyRedirects: "raise [fetch] redirects"
    case .rights: "nothing: the publisher reserves it"
    case .tooOld: nil
    case .gone, .httpStatus: "nothing: the server does not give the page"
    case .attemptsExhausted: "raise [fetch] attempts"
    }
  }
}
