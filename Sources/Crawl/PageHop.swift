// Where a page itself sends its reader: a meta refresh, or from an AMP edition to the article's own page.

import Corpus
import Extraction

extension ArticlePipeline {
  /// The address to go on to, by the rules of a redirect; nil where the page is the end of its way.
  func hop(_ extraction: Extraction, _ visit: PageVisit) -> WebAddress? {
    guard visit.hops.count < settings.redirects else { return nil }
    var next: WebAddress?
    if case .rejected = extraction.verdict, let target = extraction.refresh {
      next = WebAddress(target, relativeTo: visit.address)
    } else if visit.address.isAMP, let canonical = extraction.article?.canonical,
      !canonical.isAMP, canonical.registrableDomain == visit.address.registrableDomain
    {
      next = canonical
    } else if let canonical = extraction.article?.canonical,
      visit.address.isLaterPart(of: canonical)
    {
      // Listed by a later part's address: the article begins where it says.
      next = canonical
    }
    // Back to where it came from would be a loop: better this page than none.
    guard let next, next.scheme != "file", next != visit.address, !visit.hops.contains(next) else {
      return nil
    }
    return next
  }
}

extension WebAddress {
  /// Whether it looks like the AMP edition of a page: most of them lack text that the page has.
  var isAMP: Bool {
    host.hasPrefix("amp.") || path.hasSuffix("/amp") || path.hasSuffix("/amp/")
      || path.hasPrefix("/amp/") || path.hasSuffix(".amp.html") || path.hasSuffix(".amp")
      || query?.split(separator: "&").contains {
        $0 == "amp" || $0 == "amp=1" || $0 == "outputType=amp"
      }
        == true
  }
}
