// What `corpusd verify` found.

/// The corpus, its manifests and the journal, held against each other.
package struct VerificationReport: Sendable, Equatable {
  /// Something that is not as it should be, with the path that it is about.
  package struct Problem: Sendable, Equatable, CustomStringConvertible {
    package var path: String
    package var finding: String

    package var description: String { "\(path): \(finding)" }
  }

  /// Problems kept in full; further ones are only counted.
  package static let mostProblems = 1_000

  package var articles = 0
  package var shards = 0
  /// Bytes of text read.
  package var bytes = 0
  /// Articles that the journal has accepted, delivered or not.
  package var journalArticles = 0
  /// The process that writes beside the verification; what it adds meanwhile is left out.
  package var writer: Int32?
  package private(set) var problems: [Problem] = []
  /// Problems beyond those kept.
  package private(set) var omitted = 0

  package init() {}

  package var isClean: Bool { problems.isEmpty }

  mutating func add(_ path: String, _ finding: String) {
    if problems.count < Self.mostProblems {
      problems.append(Problem(path: path, finding: finding))
    } else {
      omitted += 1
    }
  }
}
