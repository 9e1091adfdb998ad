// Which address is the next part of an article: its own but for a page number that is one higher.

extension WebAddress {
  /// The largest page number that is one; longer numbers are years, days and keys.
  private static let mostParts = 100

  /// The words that stand before a page number, in a path or as the name of a parameter.
  private static let partWords: Set<String> = [
    "page", "pages", "p", "pg", "pag", "part", "seite", "pagina", "pagine", "sida", "side",
    "sivu", "strana", "stranica", "strona", "oldal", "sayfa", "paged", "pageno", "pagenum",
    "page_no", "page_num", "pagenumber", "currentpage",
  ]

  /// The endings that a page number may stand before, as in `story-2.html`.
  private static let pageEndings: Set<String> = [
    "html", "htm", "shtml", "xhtml", "php", "asp", "aspx", "jsp",
  ]

  /// The number of the part that this address is of the same article after `own`; nil where it is none.
  ///
  /// It must be `own`, on the same host, but for a page number that is one higher: `/2`, `/page/2`, `-2.html`,
  /// `_2.html`, `,2.html`, `-seite-2.html`, `?page=2` and their like. An address without a number is the first part.
  /// What else an address may be called "next" for, the next post above all, has another address.
  package func partNumber(after own: WebAddress) -> Int? {
    guard host == own.host, port == own.port, scheme != "file", own.scheme != "file" else {
      return nil
    }
    let whole = own.identity
    var ownForms: [PartForm]?
    for form in partForms where form.number > 1 {
      // The numbered pages of a site's front page are no article.
      guard let stem = WebAddress(origin + form.stem), stem.path != "/" || stem.query != nil else {
        continue
      }
      let identity = stem.identity
      if identity == whole {
        if form.number == 2 { return 2 }
        continue
      }
      let forms = ownForms ?? own.partForms
      ownForms = forms
      let isNext = forms.contains {
        $0.kind == form.kind && $0.number + 1 == form.number
          && WebAddress(own.origin + $0.stem)?.identity == identity
      }
      if isNext { return form.number }
    }
    return nil
  }

  /// Whether this address is a later part of the article whose first part is at `first`.
  package func isLaterPart(of first: WebAddress) -> Bool {
    guard host == first.host, port == first.port else { return false }
    let whole = first.identity
    return partForms.contains {
      $0.number > 1 && WebAddress(origin + $0.stem)?.identity == whole
    }
  }

  /// One way to read a page number out of an address: the path and query without it.
  private struct PartForm {
    /// What the number stood in, so that only like is compared with like.
    var kind: String
    var stem: String
    var number: Int
  }

  private var partForms: [PartForm] { queryForms + pathForms }

  private var queryForms: [PartForm] {
    guard let query else { return [] }
    let parameters = query.utf8.split(separator: Byte.ampersand, omittingEmptySubsequences: false)
    // More parameters than this are no page number's company, and each form costs a copy.
    guard parameters.count <= 20 else { return [] }
    return parameters.indices.compactMap { index in
      let pair = parameters[index].split(
        separator: Byte.equals, maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(Substring(pair[0])).lowercased()
      guard pair.count == 2, Self.partWords.contains(name), let number = Self.number(pair[1])
      else { return nil }
      var rest = parameters
      rest.remove(at: index)
      let left = rest.map { String(Substring($0)) }.joined(separator: "&")
      return PartForm(
        kind: "?" + name, stem: path + (left.isEmpty ? "" : "?" + left), number: number)
    }
  }

  private var pathForms: [PartForm] {
    var base = Array(path.utf8)
    while base.count > 1, base.last == Byte.slash { base.removeLast() }
    var ending: [UInt8] = []
    if let dot = base.lastIndex(of: Byte.dot), !base[dot...].contains(Byte.slash),
      Self.pageEndings.contains(String(decoding: base[(dot + 1)...], as: UTF8.self).lowercased())
    {
      ending = Array(base[dot...])
      base.removeSubrange(dot...)
    }
    let digits = base.reversed().prefix(while: Byte.isDigit).count
    guard let number = Self.number(base.suffix(digits)) else { return [] }
    base.removeLast(digits)
    let tail = query.map { "?" + $0 } ?? ""
    var forms: [PartForm] = []
    func add(_ kind: String, _ stem: [UInt8], _ ending: [UInt8]) {
      let text = String(decoding: stem + ending, as: UTF8.self)
      forms.append(PartForm(kind: kind, stem: text + tail, number: number))
    }
    // "/story/2", "/story-2.html"; without an ending, "/story-2" is another story.
    let mark = base.last ?? 0
    if mark == Byte.slash {
      add("/", Array(base.dropLast()), ending)
    } else if Self.isMark(mark), !ending.isEmpty {
      add(String(UnicodeScalar(mark)), Array(base.dropLast()), ending)
    }
    // "/story/page/2", "/story/seite-2", "/story-p2.html".
    if mark == Byte.slash || Self.isMark(mark) { base.removeLast() }
    let letters = base.reversed().prefix(while: Byte.isLetter).count
    let word = String(decoding: base.suffix(letters), as: UTF8.self).lowercased()
    guard Self.partWords.contains(word) else { return forms }
    base.removeLast(letters)
    guard let before = base.popLast(), before == Byte.slash || Self.isMark(before) else {
      return forms
    }
    add(word, base, [])
    if !ending.isEmpty { add(word, base, ending) }
    return forms
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ",")
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy(Byte.isDigit),
      digits.first != UInt8(ascii: "0")
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number <= mostParts ? number : nil
  }
}
