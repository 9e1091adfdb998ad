// The note that a writer leaves in the lock file when it stopped in order.

import Foundation
import Glibc

/// Size and time of change of the journal and of its log at a clean stop.
///
/// A start that finds them unchanged need not read the whole journal to trust it: no writer was
/// killed since, and nothing else has written to the file.
struct StopMark: Equatable {
  let text: String

  /// The mark that the files would have now; nil where there is no journal.
  ///
  /// A write-ahead log stays where somebody reads while the writer stops; it is as durable as the
  /// journal itself, and no sign of a kill.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    var mark = "clean " + Self.figures(status)
    if stat(path + "-wal", &status) == 0, status.st_size > 0 { mark += " " + Self.figures(status) }
    text = mark + "\n"
  }

  private static func figures(_ status: stat) -> String {
    "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
