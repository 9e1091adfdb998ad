// A test's own working directory with a configuration, from which the real program is run.

import Foundation

/// The place of one test: its directory, its configuration, and the built program.
struct Desk {
  let directory: URL

  /// The source tree, from the place of this file.
  static let tree = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The built program: it lies beside the bundle of the tests that runs now.
  static let program: String = {
    let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: bundle ?? "").deletingLastPathComponent()
      .appendingPathComponent("corpusd").path
  }()

  var corpus: CorpusOnDisk { CorpusOnDisk(directory: file("corpus")) }

  func file(_ name: String) -> URL { directory.appendingPathComponent(name) }

  /// Makes a directory for `body` and removes it afterwards, whatever happens.
  static func make<Result>(_ body: (Desk) async throws -> Result) async throws -> Result {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try await body(Desk(directory: directory))
  }

  /// Writes `corpusd.toml`: loopback allowed, no delay, and what the test adds.
  ///
  /// `fetch` holds further lines of that table, `more` further tables, `place` a prefix of the paths.
  func configure(
    sources: [String], fetch: [String] = ["delay_seconds = 0.0"], more: String = "",
    place: String = ""
  ) throws {
    var lines = [
      "contact = \"https://example.org/corpusd-tests\"",
      "[corpus]", "directory = \"\(place)corpus\"",
      "[journal]", "file = \"\(place)journal.sqlite\"",
      "[fetch]", "allow_addresses = [\"127.0.0.0/8\"]",
    ]
    lines += fetch
    lines.append(more)
    for source in sources { lines += ["[[source]]", "url = \"\(source)\""] }
    try write(lines.joined(separator: "\n") + "\n", to: "corpusd.toml")
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  /// Starts the program with this desk's configuration.
  func start(_ arguments: String..., configuration: String = "corpusd.toml") throws -> Child {
    try Child.start(
      Desk.program, arguments + ["--config", configuration], in: directory)
  }

  /// Runs the program with this desk's configuration to its end.
  func run(_ arguments: String..., configuration: String = "corpusd.toml") async throws
    -> Child.Ending
  {
    let child = try Child.start(
      Desk.program, arguments + ["--config", configuration], in: directory)
    return await child.finish()
  }

  /// Runs the daemon while `body` works, and kills it where `body` has not ended it.
  func withDaemon(_ body: (Child) async throws -> Void) async throws {
    let daemon = try start("run")
    do {
      try await body(daemon)
    } catch {
      await daemon.stop()
      throw error
    }
    await daemon.stop()
  }
}
