// The program's exit codes: documented in the README, never changed.

import ArgumentParser

/// What the program's exit code tells, after sysexits(3).
enum ExitStatus: Int32 {
  /// All went well; also where single sources failed.
  case success = 0
  /// The question was answered with no: not an article, not known, faults found.
  case negative = 1
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// An input file can't be read (EX_NOINPUT).
  case noInput = 66
  /// Pages without an end hold all parsers; a new start goes on (EX_SOFTWARE).
  case parsers = 70
  /// The journal is held by another process, damaged, or missing (EX_CANTCREAT).
  case journal = 73
  /// The corpus can't be written (EX_IOERR).
  case corpus = 74
  /// Every source failed (EX_TEMPFAIL).
  case allSourcesFailed = 75
  /// The configuration is wrong (EX_CONFIG).
  case configuration = 78

  /// As ArgumentParser wants it.
  var code: ExitCode { ExitCode(rawValue) }
}
