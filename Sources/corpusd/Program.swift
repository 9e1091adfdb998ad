// The program: its name, its commands, and how it ends.

import ArgumentParser
import CMalloc
import Dispatch
import Glibc

/// `corpusd`, with its commands.
@main
struct Program: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "corpusd",
    abstract: "Turns the world's news into clean text corpora.",
    discussion: """
      corpusd polls news feeds, fetches the articles they link, extracts the text of each, and \
      writes one file per article; its journal makes every restart exact.

      First steps, each with --config FILE:
        corpusd discover   which sources has a site? (needs no configuration)
        corpusd check      is the configuration right?
        corpusd --once     poll what is due, follow it, end (for cron)
        corpusd            go on until stopped (for systemd)
        corpusd status     what came in, what was refused
        corpusd why URL    what became of one address, and why

      Exit codes: 0 success, also where single sources failed · 1 the answer is no · 64 wrong \
      command line · 66 an input can't be read · 73 the journal is held, damaged or missing · 74 the \
      corpus or its disk can't be written · 75 every source failed · 78 wrong configuration.
      """,
    version: version,
    subcommands: [
      RunCommand.self, CheckCommand.self, StatusCommand.self, SourcesCommand.self,
      RefusedCommand.self, HostsCommand.self, WhyCommand.self, VerifyCommand.self,
      RebuildCommand.self,
      BackfillCommand.self, DiscoverCommand.self, ExtractCommand.self, FeedCommand.self,
      RobotsCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  /// Has the allocator give large blocks back to the system as soon as they are freed.
  ///
  /// Left to itself, glibc raises its threshold to 32 MB after the first large body and then keeps what such
  /// bodies grew through, up to some hundred MB that nothing uses (mallopt(3)).
  private static func returnLargeBlocks() {
    cmalloc_return_blocks(4 << 20)
  }

  /// Parses the command line and runs the command.
  ///
  /// The commands run at Dispatch's default priority and not at the main thread's, which is higher:
  /// a crawl is no urgent work, and a service may not raise its threads' priority.
  static func main() {
    reserveStandardDescriptors()
    returnLargeBlocks()
    // A reader that has gone away is an error of the write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    Task.detached(priority: .medium) {
      do {
        var command = try parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        _exit(ExitStatus.success.rawValue)
      } catch let failure as CommandFailure {
        Terminal.error(failure.message)
        _exit(failure.status.rawValue)
      } catch {
        exit(withError: error)
      }
    }
    dispatchMain()
  }

  /// Sees to it that descriptors 0 to 2 are taken, or the journal's would be printed to.
  private static func reserveStandardDescriptors() {
    while true {
      let descriptor = open("/dev/null", O_RDWR)
      if descriptor > STDERR_FILENO {
        close(descriptor)
        return
      }
      if descriptor < 0 { return }
    }
  }
}

/// A command's failure: what to say, and the exit code to end with.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: String
}
