// Changes that arrive close together share one transaction, and so one sync.

import Foundation
import GRDB

/// The journal's one writer: gathers changes, commits them together, answers each.
actor GroupCommit {
  /// The least time between two commits.
  ///
  /// A change after a quiet time waits for nobody; under load this makes 25 commits a second at most, a tenth of a sync an article at 250 articles/s.
  private static let window: Duration = .milliseconds(40)
  /// Waiting changes that are committed without waiting for the window's end.
  private static let fullBatch = 32
  /// The most changes in one transaction; bounds the time a crash can cost and the memory held.
  private static let largestBatch = 256

  private typealias Answer = Result<JournalAnswer, StoreError>
  private struct Waiting {
    let change: JournalChange
    let answer: CheckedContinuation<Answer, Never>
  }

  private let journal: JournalDatabase
  private let steps: StepHook?
  private var waiting: [Waiting] = []
  private var isRunning = false
  private var nextCommit = ContinuousClock.now
  private var pause: Task<Void, Never>?

  init(journal: JournalDatabase, steps: StepHook?) {
    self.journal = journal
    self.steps = steps
  }

  /// Makes a change durable; returns once it is.
  func commit(_ change: JournalChange) async throws(StoreError) -> JournalAnswer {
    let answer = await withCheckedContinuation { continuation in
      waiting.append(Waiting(change: change, answer: continuation))
      if waiting.count >= Self.fullBatch { pause?.cancel() }
      if !isRunning {
        isRunning = true
        Task { await run() }
      }
    }
    return try answer.get()
  }

  private func run() async {
    while !waiting.isEmpty {
      let now = ContinuousClock.now
      if nextCommit > now, waiting.count < Self.fullBatch {
        let deadline = nextCommit
        pause = Task { _ = try? await Task.sleep(until: deadline, clock: .continuous) }
        await pause?.value
        pause = nil
      }
      let batch = Array(waiting.prefix(Self.largestBatch))
      waiting.removeFirst(batch.count)
      let answers = await answers(to: batch.map(\.change))
      nextCommit = ContinuousClock.now + Self.window
      for (entry, answer) in zip(batch, answers) { entry.answer.resume(returning: answer) }
    }
    isRunning = false
  }

  private func answers(to changes: [JournalChange]) async -> [Answer] {
    do {
      return try await transaction(changes).map(Answer.success)
    } catch {
      // One change that SQLite refuses must not take the others with it; a full or failing disk
      // refuses all of them alike.
      guard changes.count > 1, error.kind == .journalIO else {
        return changes.map { .failure(error.isUnstorable ? naming($0, error) : error) }
      }
      var answers: [Answer] = []
      for change in changes {
        do {
          let answer = try await transaction([change])
          answers.append(contentsOf: answer.map(Answer.success))
        } catch {
          answers.append(.failure(naming(change, error)))
        }
      }
      return answers
    }
  }

  private func naming(_ change: JournalChange, _ error: StoreError) -> StoreError {
    var named = error
    named.attempt = change.attempt
    return named
  }

  private func transaction(_ changes: [JournalChange]) async throws(StoreError) -> [JournalAnswer] {
    let steps = steps
    let answers = try await journal.transaction("write the journal") { database in
      let answers = try changes.map { try database.apply($0) }
      try steps?(.journalWritten)
      return answers
    }
    try steps?(.journalCommitted)
    return answers
  }
}
