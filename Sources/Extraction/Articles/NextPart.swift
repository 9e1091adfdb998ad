// Where an article that is cut into several pages goes on.

package import Corpus
import Markup

/// The page that a page names as the next part of the same article.
package struct NextPart: Sendable, Equatable {
  package var address: WebAddress
  /// Which part it is, counted from one.
  package var number: Int

  package init(address: WebAddress, number: Int) {
    self.address = address
    self.number = number
  }

  /// Bytes of a link's text that may say where it leads; longer ones are teasers.
  private static let longestLabel = 120
  /// Links that are looked at closely; a pager has two for each part.
  private static let mostCandidates = 200

  /// The next part that a page links: by `rel=next`, or by a pager.
  ///
  /// The address decides (`WebAddress.partNumber`), as `rel=next` is also said of the next post. A link without it
  /// must say a number or "next", and not point at comments.
  init?(_ tree: MarkupTree, at own: WebAddress?) {
    guard let own, own.scheme != "file" else { return nil }
    var base: WebAddress?
    var candidates = 0
    for node in 1..<max(1, tree.count) {
      let name = tree.name(of: node)
      guard name == .a || name == .link, let range = tree.valueRange(of: .href, in: node) else {
        continue
      }
      let isHit = tree.attributeBytes.withUnsafeBufferPointer {
        Self.mayBeNumbered(UnsafeBufferPointer(rebasing: $0[range]))
      }
      guard isHit else { continue }
      candidates += 1
      guard candidates <= Self.mostCandidates else { return nil }
      let from = base ?? Self.base(of: tree, own)
      base = from
      guard let target = tree.value(of: .href, in: node),
        !Self.pointsAtComments(target), Self.saysNext(tree, node),
        let linked = WebAddress(target, relativeTo: from),
        // An old template's http: link is the same page.
        let address = WebAddress(own.origin + linked.target), linked.host == own.host,
        linked.port == own.port, let number = address.partNumber(after: own)
      else { continue }
      self.init(address: address, number: number)
      return
    }
    return nil
  }

  private static func base(of tree: MarkupTree, _ own: WebAddress) -> WebAddress {
    guard let node = tree.first(.base), let target = tree.value(of: .href, in: node) else {
      return own
    }
    return WebAddress(target, relativeTo: own) ?? own
  }

  /// Whether a reference can end in a page number or have one in its query: rules out all but a few at once.
  static func mayBeNumbered(_ target: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = target.firstIndex(of: UInt8(ascii: "#")) ?? target.count
    if let query = target[..<end].firstIndex(of: UInt8(ascii: "?")) {
      var at = query + 1
      while at < end {
        let isEnd = at + 1 == end || target[at + 1] == UInt8(ascii: "&")
        if isEnd, endsInNumber(target[..<(at + 1)], after: UInt8(ascii: "=")) { return true }
        at += 1
      }
      end = query
    }
    if end > 0, target[end - 1] == UInt8(ascii: "/") { end -= 1 }
    guard end > 0 else { return false }
    if endsInNumber(target[..<end], after: nil) { return true }
    // ".html", the longest of the usual endings being ".xhtml".
    let dot = target[max(0, end - 6)..<end].lastIndex(of: UInt8(ascii: "."))
    return dot.map { endsInNumber(target[..<$0], after: nil) } ?? false
  }

  /// Whether a text ends in a number of at most three digits, as the keys of articles do not.
  private static func endsInNumber(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, after mark: UInt8?
  ) -> Bool {
    var at = text.endIndex
    while at > text.startIndex, text[at - 1] &- 0x30 < 10 { at -= 1 }
    guard (1...3).contains(text.endIndex - at) else { return false }
    return mark.map { at > text.startIndex && text[at - 1] == $0 } ?? true
  }

  private static func pointsAtComments(_ target: String) -> Bool {
    guard let hash = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return false }
    let fragment = target[hash...].dropFirst().lowercased()
    return ["comment", "koment", "komment", "respond", "disqus", "forum"].contains {
      fragment.hasPrefix($0)
    }
  }

  private static func saysNext(_ tree: MarkupTree, _ node: Int) -> Bool {
    let relations = tree.value(of: .rel, in: node)?.lowercased().split(separator: " ") ?? []
    if relations.contains("next") { return true }
    guard tree.name(of: node) == .a else { return false }
    let range = tree.textRange(of: node)
    guard range.count <= longestLabel else { return false }
    let text = collapsed(tree.text(of: node))
    let label = text.isEmpty ? tree.value(of: .ariaLabel, in: node) ?? "" : text
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { Int($0) != nil || nextWords.contains(String($0)) }) {
      return true
    }
    return label.utf8.count < 8 && arrows.contains { label.contains($0) }
  }

  private static let arrows = ["›", "»", "→", ">", "▶", "❯"]

  /// "Next", "go on" and "page" as pagers say them.
  private static let nextWords: Set<String> = [
    "next", "continue", "continued", "weiter", "weiterlesen", "nächste", "folgende", "suivant",
    "suivante", "suite", "siguiente", "seguir", "continuar", "próxima", "seguinte", "successiva",
    "successivo", "avanti", "continua", "volgende", "verder", "nästa", "næste", "neste",
    "seuraava", "następna", "dalej", "další", "následující", "következő", "tovább", "următoarea",
    "următor", "sonraki", "επόμενη", "далее", "следующая", "дальше", "наступна", "далі",
    "следваща", "следећа", "下一页", "下一頁", "次へ", "次のページ", "다음", "التالي", "הבא",
  ]
}
