// A child process with its output in files: corpusd under test, nginx, the misbehaving server.

import Foundation
import Glibc

/// A started process.
///
/// Whoever starts one ends it: with `finish` or `stop`.
struct Child: Sendable {
  let pid: pid_t
  let outputFile: URL
  let errorFile: URL

  /// How a process ended and what it wrote.
  struct Ending: Sendable {
    /// The exit status; nil where a signal ended it.
    let status: Int32?
    let signal: Int32?
    let output: String
    let errors: String
  }

  struct CannotStart: Error, CustomStringConvertible {
    let description: String
  }

  static func start(
    _ executable: String, _ arguments: [String], in directory: URL
  ) throws -> Child {
    let scratch = FileManager.default.temporaryDirectory
    let mark = UUID().uuidString
    let output = scratch.appendingPathComponent("child-\(mark).out")
    let errors = scratch.appendingPathComponent("child-\(mark).err")

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, writing, 0o600)

    // `env -C` changes the directory and becomes the program: one process, one pid.
    let command = ["env", "-C", directory.path, executable] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, "env", &actions, nil, words, environ)
    guard code == 0 else {
      throw CannotStart(
        description: "cannot start \(executable): \(String(cString: strerror(code)))")
    }
    return Child(pid: pid, outputFile: output, errorFile: errors)
  }

  func send(_ signal: Int32) {
    _ = kill(pid, signal)
  }

  /// Waits for the end; a process that overstays `seconds` is killed, and the ending says so by its signal.
  func finish(within seconds: Double = 120) async -> Ending {
    let pid = pid
    let state: Int32 = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        let limit = Date(timeIntervalSinceNow: seconds)
        var state: Int32 = 0
        while waitpid(pid, &state, WNOHANG) == 0 {
          if Date() > limit { kill(pid, SIGKILL) }
          usleep(2000)
        }
        continuation.resume(returning: state)
      }
    }
    defer {
      try? FileManager.default.removeItem(at: outputFile)
      try? FileManager.default.removeItem(at: errorFile)
    }
    let signal = state & 0x7f
    return Ending(
      status: signal == 0 ? (state >> 8) & 0xff : nil, signal: signal == 0 ? nil : signal,
      output: (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "")
  }

  /// What it has written to its standard error so far.
  var errorsSoFar: String {
    (try? String(contentsOf: errorFile, encoding: .utf8)) ?? ""
  }

  /// Ends it at once and collects it; does nothing where it is collected, since its pid may be another's by now.
  func stop() async {
    guard waitpid(pid, nil, WNOHANG) == 0 else { return }
    send(SIGKILL)
    _ = await finish(within: 5)
  }
}

/// Waits until `condition` holds, looking again every few milliseconds.
///
/// - Returns: false where it still does not hold after `seconds`.
func eventually(
  within seconds: Double = 60, _ condition: () async throws -> Bool
) async throws -> Bool {
  let limit = Date(timeIntervalSinceNow: seconds)
  while true {
    if try await condition() { return true }
    if Date() > limit { return false }
    try await Task.sleep(for: .milliseconds(10))
  }
}
