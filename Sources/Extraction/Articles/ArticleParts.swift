// An article that is cut into several pages, joined in order.

package import Corpus
import Foundation

/// The parts of an article that were read so far.
package struct ArticleParts: Sendable {
  /// What reading one more part came to.
  package enum Addition: Sendable, Equatable {
    /// It belongs to the article and goes on with its text.
    case joined
    /// It belongs to the article and repeats what is there, or has no text.
    case nothingNew
    /// It is another page.
    case otherPage
  }

  /// Lines at least this long, in bytes, are not said twice in an article; shorter ones ("No.") may be.
  private static let longLine = 60
  /// The share of the headline that a later part's must have, and the other way round.
  private static let headlineShare: Float = 0.8

  /// The article, its body that of all parts.
  package private(set) var article: Article
  package private(set) var count = 1
  /// The addresses of the parts, in order.
  package private(set) var addresses: [WebAddress]
  private var lines: [Substring]
  private var known: Set<Substring>
  /// The lines that ended the part before: an author box ends each.
  private var last: [Substring]

  /// Begins with the first part.
  package init(_ article: Article, at address: WebAddress) {
    self.article = article
    addresses = [address]
    lines = article.body.split(separator: "\n")
    known = Set(lines)
    last = lines
  }

  /// Bytes of text in hand, about.
  package var bytes: Int { article.body.utf8.count }

  /// Takes in the part that was read at `address`, where it is one.
  ///
  /// It is a part where it names the first one as canonical, or has its headline or its time of publication: its
  /// address alone says so of comments and of lists too.
  package mutating func add(_ part: Extraction, at address: WebAddress) -> Addition {
    guard let body = part.article, !body.body.isEmpty else { return .nothingNew }
    guard isPart(body) else { return .otherPage }
    let all = body.body.split(separator: "\n")
    // What each part begins with (a standfirst) or ends with (an author box) stands once: at the outer ends.
    let start = all.prefix { known.contains($0) }.count
    var own = Array(all[start...])
    guard own.contains(where: { !known.contains($0) }) else { return .nothingNew }
    var common = 0
    while common < own.count, common < last.count,
      own[own.count - 1 - common] == last[last.count - 1 - common]
    {
      common += 1
    }
    if common > 0, common < lines.count { lines.removeLast(common) }
    own.removeAll {
      $0.utf8.count >= Self.longLine && known.contains($0) && !isEnd($0, all, common)
    }
    lines += own
    known.formUnion(all)
    last = all
    count += 1
    addresses.append(address)
    article.body = lines.joined(separator: "\n")
    return .joined
  }

  private func isEnd(_ line: Substring, _ all: [Substring], _ common: Int) -> Bool {
    all.suffix(common).contains(line)
  }

  private func isPart(_ part: Article) -> Bool {
    if let canonical = part.canonical?.identity,
      canonical == addresses[0].identity || canonical == article.canonical?.identity
    {
      return true
    }
    // A day or a full hour is shared by other articles.
    if let time = part.published, time == article.published,
      time.timeIntervalSince1970.truncatingRemainder(dividingBy: 3600) != 0
    {
      return true
    }
    guard let mine = article.headline, let other = part.headline else { return false }
    let overlap = WordList(PageWords.words(mine)).overlap(PageWords.words(other)[...])
    // "The bridge – page 2" has all of the headline, "The bridge" all of "The bridge, part 1".
    return max(overlap.share, overlap.cover) >= Self.headlineShare
  }
}
