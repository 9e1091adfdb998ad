// The tdmrep.json files in force, by origin, and who is asking for one.

/// What is known of the origins' files; times are seconds since 1970.
struct TDMCache: Sendable {
  /// Files kept in memory; the journal has them all.
  private static let mostKept = 10_000

  private var files: [String: (file: TDMFile, expires: Double)] = [:]
  private var asked: Set<String> = []

  /// The file of an origin; nil where it is not known or no longer fresh.
  func file(_ origin: String, now: Double) -> TDMFile? {
    files[origin].flatMap { $0.expires > now ? $0.file : nil }
  }

  /// Whether the caller is the one to ask for an origin's file now.
  mutating func begin(_ origin: String) -> Bool { asked.insert(origin).inserted }

  /// Nobody asks for it any more.
  mutating func end(_ origin: String) { asked.remove(origin) }

  mutating func keep(_ file: TDMFile, origin: String, expires: Double) {
    if files.count >= Self.mostKept { files = [:] }
    files[origin] = (file, expires)
  }
}
