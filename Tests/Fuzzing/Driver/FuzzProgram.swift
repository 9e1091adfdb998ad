// Damages real documents and reads them, for as long as it is told; see README.md beside this.

import Corpus
import Extraction
import Foundation
import Markup
import Mutation

/// fuzz SECONDS SEED FILE…: reads damaged copies of the files as pages and as feeds.
///
/// Before each reading the document is written to `fuzz.last`, so that a crash leaves what caused it. Ends with 1
/// where a reading took too long or gave a text that the corpus does not take.
@main
enum FuzzProgram {
  /// A document of 200 kB takes some 10 ms; the sanitiser makes that 200.
  private static let slowest = Duration.seconds(10)
  private static let longest = 200_000
  private static let limits: [Rejection.Reason] = [
    .noBody, .undecodable, .lineTooLong, .textTooLong,
  ]
  private static let last = URL(fileURLWithPath: "fuzz.last")

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 2, let seconds = Double(arguments[1]), let seed = UInt64(arguments[2])
    else {
      print("usage: fuzz SECONDS SEED FILE…")
      exit(64)
    }
    let documents = try arguments.dropFirst(2).map {
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    var mutator = Mutator(seed: seed, documents: documents, longest: longest)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(seconds))
    var rounds = 0
    var faults = 0
    while clock.now < end {
      let document = mutator.document()
      try Data(document).write(to: last)
      let begun = clock.now
      let fault = read(document)
      let took = clock.now - begun
      if let fault = fault ?? (took > slowest ? "took \(took)" : nil) {
        faults += 1
        let name = "fuzz.\(seed).\(rounds)"
        try Data(document).write(to: URL(fileURLWithPath: name))
        print("\(name): \(fault)")
      }
      rounds += 1
    }
    print("seed \(seed): \(rounds) documents, \(faults) faults")
    exit(faults == 0 ? 0 : 1)
  }

  /// Reads a document in every way; says what is wrong with what came out.
  private static func read(_ document: [UInt8]) -> String? {
    guard let address = WebAddress("https://fuzz.example/2026/story.html") else { return nil }
    let rule = SiteRule(
      host: "fuzz.example", body: expressions("//article", "//div[p][2]", "//body"),
      strip: expressions("//aside | //*[contains(@class,'related')]"))
    let page = Page(bytes: document, address: address, contentType: nil)
    for rule in [nil, rule] {
      guard let article = ArticleExtractor.extract(page, rule: rule).article else { continue }
      let body = CorpusText.normalise(article.body, headline: article.headline)
      if body != article.body { return "the body is not in the corpus format" }
      // What breaks a limit is refused later; what breaks a rule is a defect of the normaliser.
      if let fault = CorpusText.firstViolation(of: Array(body.utf8)), !limits.contains(fault.reason)
      {
        return "the body breaks the format: \(fault)"
      }
    }
    _ = ArticleExtractor.explain(page, rule: rule)
    if let feed = try? FeedReader.read(document, address: address, contentType: nil) {
      for entry in feed.entries.prefix(50) {
        if let content = entry.content { _ = FragmentText.read(content) }
      }
    }
    _ = try? OPMLReader.read(document)
    return nil
  }

  private static func expressions(_ texts: String...) -> [XPathExpression] {
    texts.compactMap { try? XPathExpression($0) }
  }
}
