// What one poll teaches about its source.

import Corpus
import Foundation
import Store
import Transport

/// The facts of one poll that are worth remembering.
struct PollLesson {
  var outcome: Poll.Outcome
  var at: Date
  var status: Int?
  /// Failed polls in a row, this one included.
  var failures: Int
  var lastPoll: Date?
  /// Where it ended, if every hop on the way was permanent and there was one.
  var movedTo: String?
  var listed: String
  var coverage: Coverage?
  /// Entries shown, and the dates that they have.
  var shown = 0
  var dates: [Date] = []
  /// Whether a whole answer came with the very validators of the last one.
  var hasSameValidators: Bool

  init(
    _ visit: PollVisit, _ outcome: Poll.Outcome, _ response: Response?, _ at: Date, failures: Int,
    coverage: Coverage?
  ) {
    self.outcome = outcome
    self.at = at
    self.failures = failures
    self.coverage = coverage
    status = response?.status
    lastPoll = visit.source.lastPoll
    listed = visit.source.address.text
    movedTo = visit.hops.isEmpty || !visit.isMovedForGood ? nil : visit.address.text
    if case .entries(let entries) = outcome {
      shown = entries.count
      dates = entries.compactMap { $0.hints.published ?? $0.hints.updated }
    }
    let tag = response?.headers.first("etag")
    let date = response?.headers.first("last-modified")
    // A weak tag may stay the same where nothing that matters has changed (RFC 9110 §8.8.1).
    let hasSameTag = tag != nil && tag == visit.source.etag && tag?.hasPrefix("W/") == false
    let hasSameDate = tag == nil && date != nil && date == visit.source.lastModified
    hasSameValidators = response?.status == 200 && (hasSameTag || hasSameDate)
  }

  /// Entries that the last reading did not show; nil where there is nothing to compare with.
  var newEntries: Int? {
    coverage?.overlap.map { max(0, shown - $0) + (coverage?.missed ?? 0) }
  }
}

extension PollMemory {
  /// Learns from a poll; `hints` is what its feed said of its rhythm, where it had one.
  ///
  /// - Returns: what an operator should hear.
  mutating func learn(_ lesson: PollLesson, hints said: PollHints?) -> String? {
    if let said { hints = Hints(said) }
    let isNew = (lesson.newEntries ?? 0) > 0
    switch lesson.outcome {
    case .failed:
      if lesson.status == 410 { gone.note(at: lesson.at) }
      move.fail(failures: lesson.failures)
      return nil
    case .gone: return nil
    case .notModified:
      gone.clear()
      if lesson.status == 304 {
        trust.noteUnchanged(at: lesson.at)
      } else {
        _ = trust.noteWhole(
          at: lesson.at, isSame: false, isNew: false, dates: [], lastPoll: lesson.lastPoll)
      }
      learnRhythm(lesson, new: 0)
    case .entries:
      gone.clear()
      learnRhythm(lesson, new: lesson.newEntries)
      let isLie = trust.noteWhole(
        at: lesson.at, isSame: lesson.hasSameValidators, isNew: isNew, dates: lesson.dates,
        lastPoll: lesson.lastPoll)
      if isLie {
        _ = see(lesson)
        return
          "The server's validators lie (it says that nothing changed where something has): they "
          + "are not sent to it for a while"
      }
    }
    guard see(lesson), let to = move.adopted else { return nil }
    return "The source \(lesson.listed) has moved for good: it is polled at \(to) from now on"
  }

  private mutating func see(_ lesson: PollLesson) -> Bool {
    // Polls begin at the adopted address: none of its own hops means that it is where it was.
    move.see(lesson.movedTo, at: lesson.at)
  }

  private mutating func learnRhythm(_ lesson: PollLesson, new count: Int?) {
    guard let count, let last = lesson.lastPoll else { return }
    let isReading = lesson.coverage != nil
    rhythm.learn(
      from: last, to: lesson.at, new: count, dates: lesson.dates,
      window: isReading ? lesson.shown : nil)
  }
}
