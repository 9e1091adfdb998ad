// Tables: the words of page chrome that extraction leaves behind, in a few languages.

/// What the residue rules look up.
///
/// Add a line only if it can't be a sentence of an article.
enum ResidueTables {
  /// The longest line or cue of the tables, in bytes, with punctuation around it.
  static let longestLine = 72

  /// B3: whole lines.
  static let lines = folded([
    "No menu items!", "spot_img", "spot_imgspot_img", "Advertisement", "Advertisements",
    "- Advertisement -", "Advertisement - Scroll to Continue",
    "Story continues below advertisement",
    "Article continues below advertisement", "Article continues after advertisement",
    "Share this article", "Share this story", "Share this post", "Skip to main content",
    "Skip to content", "Skip advertisement", "Sign up for our newsletter",
    "Subscribe to our newsletter", "Loading...", "Please enable JavaScript", "Print this page",
    "Click here to subscribe", "Follow us on Google News", "Copy link", "Link copied",
    "Werbung", "Anzeige", "Artikel teilen", "Zum Inhalt springen",
    "Publicité", "La suite après la publicité", "La suite après cette publicité",
    "Partager cet article", "Aller au contenu principal",
    "Publicidad", "Continúa leyendo después de la publicidad", "Compartir este artículo",
    "Publicidade", "Continua após a publicidade", "Compartilhe esta notícia",
    "Pubblicità", "Condividi questo articolo",
    "Advertentie", "Deel dit artikel", "Reklama", "Udostępnij artykuł", "Annons", "Annonse",
    "Publicitate", "Distribuie articolul", "Реклама", "Поделиться статьей", "Поширити статтю",
    "Reklam", "Διαφήμιση", "Hirdetés", "Mainos",
  ])

  /// B5: what announces links to other articles.
  static let cues = folded([
    "Keep reading", "Read more", "Read also", "Also read", "Read next", "Read more on this topic",
    "See also", "Related", "Related article", "Related articles", "Related stories",
    "Related news", "Related posts", "Related content", "More on this story", "More on this topic",
    "You may also like", "You might also like", "Recommended", "Recommended reading",
    "Recommended stories", "Don't miss", "Most read", "Editor's picks",
    "Lesen Sie auch", "Lesen Sie mehr", "Mehr zum Thema", "Auch interessant",
    "Das könnte Sie auch interessieren",
    "Lire aussi", "À lire aussi", "Sur le même sujet", "À lire également", "Voir aussi",
    "Lea también", "Lee también", "Te puede interesar", "Le puede interesar", "Ver también",
    "Leia também", "Veja também", "Leia mais", "Saiba mais",
    "Leggi anche", "Potrebbe interessarti", "Lees ook", "Meer over dit onderwerp",
    "Czytaj też", "Czytaj także", "Przeczytaj także", "Zobacz też", "Zobacz także",
    "Citește și", "Citiți și", "Vezi și", "Přečtěte si také", "Čtěte také", "Prečítajte si aj",
    "Läs också", "Läs även", "Läs mer", "Les også", "Læs også", "Lue myös", "Olvassa el ezt is",
    "Читайте также", "Читать также", "Смотрите также", "Материалы по теме", "По теме",
    "Читайте також", "Дивіться також", "Читайте ще", "Матеріали за темою", "Прочетете още",
    "Διαβάστε επίσης", "Διαβάστε ακόμα", "Ayrıca okuyun", "İlgili haberler",
  ])

  /// B4: what may stand in a line beside the date.
  static let dateWords = folded([
    "at", "on", "am", "pm", "a.m.", "p.m.", "updated", "published", "posted", "last", "modified",
    "first", "utc", "gmt", "est", "edt", "cet", "cest", "bst", "et", "pst", "pdt", "ist", "eet",
    "eest", "msk",
    "um", "uhr", "den", "der", "am", "stand", "aktualisiert", "veröffentlicht",
    "le", "à", "publié", "mis", "jour", "mise", "modifié", "de", "del", "a", "las", "la",
    "publicado",
    "actualizado", "atualizado", "em", "às", "il", "alle", "ore", "pubblicato", "aggiornato", "om",
    "op", "ora", "r", "г", "в", "о", "року", "года", "обновлено", "опубликовано", "опубліковано",
    "оновлено", "h", "st", "nd", "rd", "th",
  ])

  /// B6: the word that opens a byline, with the fewest names that must follow it.
  ///
  /// Words that begin ordinary titles too need two.
  static let bylineWords: [[UInt8]: Int] = {
    let words: [(String, Int)] = [
      ("by", 1), ("von", 2), ("par", 2), ("por", 2), ("di", 2), ("door", 2), ("av", 2), ("af", 2),
      ("автор", 1), ("авторка", 1), ("текст", 1), ("author", 1), ("autor", 1), ("auteur", 1),
      ("autore", 1),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { (FoldedLine.key($0.0.utf8), $0.1) })
  }()

  /// Words in lower case between and behind the names of a byline.
  static let namePartWords = folded([
    "and", "und", "et", "y", "e", "en", "och", "og", "и", "та", "і", "de", "da", "del", "della",
    "di",
    "von", "van", "der", "den", "al", "el", "bin", "ben", "la", "le", "in", "for", "staff",
    "writer", "reporter", "correspondent", "editor",
  ])

  private static func folded(_ lines: [String]) -> Set<[UInt8]> {
    Set(lines.map { FoldedLine.key($0.utf8) })
  }
}
