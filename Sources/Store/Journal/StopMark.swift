// The note that a writer leaves in the lock file when it stopped in order.

import Foundation
import Glibc

/// The journal file's size and time of change at a clean stop.
///
/// A start that finds them unchanged need not read the whole journal to trust it: no writer was
/// killed since, and nothing else has written to the file.
struct StopMark: Equatable {
  let text: String

  /// The mark that a file would have now; nil where its write-ahead log holds anything.
  init?(of path: String) {
    var status = stat()
    if stat(path + "-wal", &status) == 0, status.st_size > 0 { return nil }
    guard stat(path, &status) == 0 else { return nil }
    text = "clean \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)\n"
  }
}
