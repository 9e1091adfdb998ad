// Whether what was found is an article, and if not, what the page is instead.

import Corpus
import Markup

/// Judges a page after its body was found: first the signs that name their reason themselves, then a
/// learned model of what kind of page it is.
package struct VerdictJudge {
  /// Words of a body; the shortest news in the labelled sets has 40.
  package static let fewestWords = 40
  /// Short bodies are searched for walls and errors; a long one is what it looks like.
  private static let shortWords = 150
  /// The score of the page model from which a page is an article.
  ///
  /// Set on cross-validated scores, so
  /// that at least 97 of 100 articles are taken.
  static let articleScore: Float = 0

  private static let model = BoostedTrees(pageModel)

  let body: String
  let facts: PageFacts
  let measures: BlockMeasures
  let traits: PageTraits
  /// Whether a user's rule found the body, so that the page model is not asked what the page is.
  var isVouchedFor = false

  func verdict() -> Verdict {
    // What pages made by scripts say to machines that can't see their status.
    if let status = facts.meta("prerender-status-code"), status == "404" || status == "410" {
      return .rejected(Rejection(.errorPage, value: "prerender-status-code \(status)"))
    }
    let words = Self.wordCount(body)
    if words < Self.shortWords, let wall = wall(words) { return .rejected(wall) }
    if body.isEmpty { return .rejected(Rejection(.noBody)) }
    if words < Self.fewestWords {
      return .rejected(
        Rejection(.tooShort, value: "\(words) words", limit: "\(Self.fewestWords) words"))
    }
    if isVouchedFor { return .article }
    let score = Self.model.score(traits.values)
    guard score < Self.articleScore else { return .article }
    let likelihood = Int((BoostedTrees.probability(score) * 100).rounded())
    return .rejected(
      Rejection(kind(), value: "article by \(likelihood) %", limit: "50 %"))
  }

  /// Words, or for scripts without spaces half the characters.
  private static func wordCount(_ text: String) -> Int {
    let words = TextHash.words(text)
    let characters = TextHash.characters(text)
    return characters > words * 20 ? characters / 2 : words
  }

  // MARK: - Walls and errors

  /// Phrases that only a page of this kind has, lower case.
  ///
  /// They count in the title and in the first
  /// and last lines of a short body, as a news story may quote any of them.
  private static let phrases: [(Rejection.Reason, [String])] = [
    (
      .challenge,
      [
        "just a moment", "attention required", "verify you are human", "verifying you are human",
        "enable javascript and cookies to continue", "checking your browser", "are you a robot",
        "unusual traffic", "access to this page has been denied", "pardon our interruption",
        "security check", "ddos protection",
      ]
    ),
    (
      .errorPage,
      [
        "page not found", "404 not found", "error 404", "404 error", "page cannot be found",
        "seite nicht gefunden", "page introuvable", "página no encontrada", "pagina non trovata",
        "internal server error", "service unavailable", "bad gateway", "access denied", "forbidden",
        "страница не найдена", "сторінку не знайдено", "nie znaleziono strony",
        "pagina niet gevonden", "sidan hittades inte", "siden blev ikke fundet",
        "siden ble ikke funnet", "sivua ei löytynyt", "sivua ei löydy", "stránka nenalezena",
        "stránka nebola nájdená", "az oldal nem található", "pagina nu a fost găsită",
        "sayfa bulunamadı", "η σελίδα δεν βρέθηκε", "страницата не е намерена",
        "страница није пронађена", "stranica nije pronađena", "página não encontrada",
        "pàgina no trobada", "ページが見つかりません", "页面不存在", "找不到頁面",
        "페이지를 찾을 수 없", "الصفحة غير موجودة", "העמוד לא נמצא",
      ]
    ),
    (
      .cookieWall,
      [
        "we use cookies", "use cookies to", "uses cookies", "cookie consent", "manage your consent",
        "accept all cookies", "accept cookies", "cookies zustimmen", "mit werbung und cookies",
        "einwilligung", "nous utilisons des cookies", "utilizamos cookies", "utilizziamo i cookie",
      ]
    ),
    (
      .loginWall,
      [
        "log in to continue", "sign in to continue", "please log in", "please sign in",
        "you must be logged in", "create a free account to", "register to continue",
        "bitte melden sie sich an", "connectez-vous pour",
      ]
    ),
    (
      .paywall,
      [
        "subscribe to continue", "subscribe to read", "to continue reading", "subscribers only",
        "for subscribers", "already a subscriber", "exclusive to subscribers", "weiterlesen mit",
        "nur für abonnenten", "jetzt abonnieren", "réservé aux abonnés", "solo para suscriptores",
        "riservato agli abbonati", "this content is for members",
      ]
    ),
  ]

  private func wall(_ words: Int) -> Rejection? {
    let title = Array((facts.title ?? "").lowercased().utf8)
    let page = Array((words < Self.fewestWords ? pageText() : body.lowercased()).utf8)
    for (reason, marks) in Self.phrases {
      let isFailure = reason == .challenge || reason == .errorPage
      let isSearched = !isFailure || words < Self.fewestWords
      for mark in marks {
        guard (isSearched && Self.holds(page, mark)) || (isFailure && Self.holds(title, mark))
        else {
          continue
        }
        return Rejection(reason, value: "“\(mark)” and \(words) words")
      }
    }
    if case .bool(false) = facts.article?["isAccessibleForFree"] {
      return Rejection(.paywall, value: "\(words) words, marked as not free")
    }
    if words < Self.fewestWords, hasPasswordField {
      return Rejection(.loginWall, value: "a password field and \(words) words")
    }
    let types = Set(facts.objects.flatMap(PageFacts.types))
    let kind = facts.meta("og:type") ?? ""
    if words < Self.fewestWords * 2, kind.hasPrefix("video") || types.contains("VideoObject") {
      return Rejection(.videoOnly, value: "\(words) words beside a video")
    }
    if words < Self.fewestWords * 2, types.contains("ImageGallery") {
      return Rejection(.gallery, value: "\(words) words beside pictures")
    }
    return nil
  }

  /// Whether the bytes of a text hold a phrase; `String.contains` takes ten times as long.
  private static func holds(_ text: [UInt8], _ phrase: String) -> Bool {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    for start in 0...text.count - wanted.count where text[start] == first {
      if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  /// Bytes of a nearly empty page that are searched for phrases.
  private static let searched = 4_000

  private func pageText() -> String {
    String(decoding: measures.page.text.prefix(Self.searched), as: UTF8.self).lowercased()
  }

  private var hasPasswordField: Bool {
    let tree = measures.page.tree
    return (1..<max(1, tree.count)).contains { node in
      tree.name(of: node) == .input && tree.value(of: .type, in: node) == "password"
    }
  }

  // MARK: - Kinds of pages

  /// What a page that is no article most likely is.
  private func kind() -> Rejection.Reason {
    let words = Set(traits.words)
    func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
    if has(
      "type:discussionforumposting", "type:qapage", "type:question", "path:forum", "path:forums",
      "path:thread", "path:threads", "path:topic", "path:questions", "path:community", "path:t")
    {
      return .forum
    }
    if has(
      "type:product", "og:product", "og:og:product", "type:offer", "path:product", "path:products",
      "path:shop", "path:store", "meta:product:price:amount", "body:single-product",
      "body:template-product", "body:product")
    {
      return .product
    }
    if has("type:imagegallery", "path:gallery", "path:galleries", "path:photos") { return .gallery }
    if has("og:video.other", "path:video", "path:videos") { return .videoOnly }
    return .sectionPage
  }
}
