// What the crawl learns of a source from poll to poll, and how it is kept.

package import Foundation

/// One source as its polls have shown it.
package struct PollMemory: Codable, Sendable, Equatable {
  /// What the feed last said of its own rhythm: a 304 has no body to say it again.
  package struct Hints: Codable, Sendable, Equatable {
    package var ttlMinutes: Int?
    package var updateSeconds: Double?
    package var skipHours: Set<Int> = []
    package var skipDays: Set<Int> = []
  }

  package var hints = Hints()
  package var gone = GoneWatch()
  package var move = MoveWatch()
  package var trust = ValidatorTrust()
  package var rhythm = Rhythm()

  package init() {}

  /// What the journal has; nothing learnt where it has none or can't be read.
  package init(stored: Data?) {
    guard let stored, let known = try? JSONDecoder().decode(Self.self, from: stored) else { return }
    self = known
  }

  /// The form in which the journal keeps it.
  package var stored: Data? { try? JSONEncoder().encode(self) }
}

extension PollHints {
  /// Takes over what the feed said before, where this answer had no feed to say it.
  mutating func keep(_ hints: PollMemory.Hints) {
    ttlMinutes = hints.ttlMinutes
    updateSeconds = hints.updateSeconds
    skipHours = hints.skipHours
    skipDays = hints.skipDays
  }
}

extension PollMemory.Hints {
  init(_ hints: PollHints) {
    ttlMinutes = hints.ttlMinutes
    updateSeconds = hints.updateSeconds
    skipHours = hints.skipHours
    skipDays = hints.skipDays
  }
}
