// Recognises short texts that are only a notice: pay, sign in, accept cookies, prove you are human.

/// Notices that stand where the article should.
enum NoticeLine {
  /// Longer texts are articles, whatever their first and last paragraphs ask for.
  private static let mostWords = 120

  /// The rejection of a short body whose first or last paragraph is a notice.
  static func rejection(of body: String, words: Int) -> Rejection? {
    guard words < mostWords else { return nil }
    let lines = body.split(separator: "\n")
    for line in [lines.first, lines.last].compactMap({ $0 }) {
      let text = " " + line.lowercased()
      for (phrase, reason) in phrases where text.contains(phrase) {
        return Rejection(
          reason, value: "\(words) words with \"\(phrase)\"", limit: "\(mostWords) words")
      }
    }
    return nil
  }

  private static let phrases: [(String, Rejection.Reason)] = [
    ("subscribe to continue", .paywall), ("subscribe to read", .paywall),
    ("to continue reading", .paywall), ("already a subscriber", .paywall),
    ("this article is for subscribers", .paywall), ("subscribers only", .paywall),
    ("jetzt abonnieren", .paywall), ("mit einem abo", .paywall), ("réservé aux abonnés", .paywall),
    ("contenido exclusivo para suscriptores", .paywall), ("riservato agli abbonati", .paywall),
    ("voor abonnees", .paywall), ("dostęp dla prenumeratorów", .paywall),
    ("только для подписчиков", .paywall), ("лише для передплатників", .paywall),
    ("log in to continue", .loginWall), ("sign in to continue", .loginWall),
    ("please log in to", .loginWall),
    ("we use cookies", .cookieWall), ("accept all cookies", .cookieWall),
    ("cookies akzeptieren", .cookieWall), ("accepter les cookies", .cookieWall),
    ("utilizamos cookies", .cookieWall), ("utilizziamo i cookie", .cookieWall),
    ("using cookies", .cookieWall), ("consent to cookies", .cookieWall),
    ("are you a robot", .challenge), ("verify you are human", .challenge),
    ("checking your browser", .challenge), ("enable javascript and cookies", .challenge),
  ]
}
