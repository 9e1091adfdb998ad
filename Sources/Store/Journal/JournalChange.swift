// What the writer can be asked to change, and its answers.

import Corpus
import Foundation

/// One change to the journal; several share a transaction.
enum JournalChange: Sendable {
  case poll(Poll)
  case accept(PreparedAcceptance)
  /// `rejected`, `failed` and `gone`.
  case settle(PageOutcome)
  /// Waiting URLs of an origin are not due before a time.
  case postpone(host: String, origin: String, until: Date)
  /// These articles are durable in the corpus: their texts may go.
  case deliver([Int], at: Date)
  case host(HostRecord)
  case robots(RobotsRecord)
  case ledger([HostDay])
  /// What is kept for a time only may go where it is from before this one.
  case forget(before: Date)

  /// What it changes, as a verb phrase.
  var attempt: String {
    switch self {
    case .poll(let poll): "record a poll of source \(poll.sourceID)"
    case .accept(let prepared): "record the outcome of URL \(prepared.acceptance.urlID)"
    case .settle(let outcome): "record the outcome of URL \(outcome.urlID)"
    case .postpone(_, let origin, _): "put off what waits of \(origin)"
    case .deliver: "note what is in the corpus"
    case .host(let record): "record the back-off of \(record.host)"
    case .robots(let record): "record the robots.txt of \(record.origin)"
    case .ledger: "record what the hosts were asked for"
    case .forget: "forget what is old"
    }
  }
}

/// The writer's answer to one change.
enum JournalAnswer: Sendable {
  case polled(PollReceipt)
  case received(Receipt)
  case done
  /// The change names a row that isn't there.
  case unknownRow
}

/// An acceptance with all that can be worked out before the one writer sees it.
struct PreparedAcceptance: Sendable {
  /// The share of common lines from which two texts are the same article.
  ///
  /// Guards the duplicates by address: sites with one wrong canonical address on all pages must not
  /// lose articles. An updated article keeps most of its lines; two articles share at most a
  /// standing note.
  static let agreement = 0.5

  let acceptance: Acceptance
  let sha256: String
  let digest: Data
  let text: Data
  let lines: LineFingerprint

  init(_ acceptance: Acceptance) {
    self.acceptance = acceptance
    let bytes = Array(acceptance.article.body.utf8)
    digest = Data(TextHash.digest(bytes))
    sha256 = digest.hexadecimal
    text = Data(bytes)
    lines = LineFingerprint(acceptance.article.body)
  }
}

extension PreparedAcceptance {
  /// How much of the shorter text stands in the other, by what the journal keeps of that one.
  func similarity(to stored: Data?) -> Double {
    guard let stored, let other = LineFingerprint(bytes: Array(stored)) else { return 0 }
    return lines.containment(other)
  }
}

extension Data {
  /// The bytes as lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(count * 2)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
