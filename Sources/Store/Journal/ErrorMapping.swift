// From errno and SQLite's result codes to the store's own error.

import Foundation
import GRDB
import Glibc

extension StoreError {
  /// A failed system call on a file of the corpus.
  static func corpus(errno code: Int32, attempt: String, path: String) -> StoreError {
    let kind: Kind = isFull(code) ? .diskFull : .corpusUnwritable(code)
    var error = StoreError(kind, attempt: attempt, path: path, detail: words(code))
    error.concernsCorpus = true
    return error
  }

  /// The same failure, of a file that stands beside the journal.
  var besideJournal: StoreError {
    var error = self
    if case .corpusUnwritable(let code) = kind {
      error = .journal(errno: code, attempt: attempt, path: path)
    }
    error.concernsCorpus = false
    return error
  }

  /// A failed system call beside the journal.
  static func journal(errno code: Int32, attempt: String, path: String) -> StoreError {
    let isReadOnly = code == EROFS || code == EACCES || code == EPERM
    let kind: Kind = isFull(code) ? .diskFull : isReadOnly ? .readOnly : .journalIO
    return StoreError(kind, attempt: attempt, path: path, detail: words(code))
  }

  /// A failure inside SQLite.
  static func journal(_ error: any Error, attempt: String, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else {
      return StoreError(.journalIO, attempt: attempt, path: path, detail: "\(error)")
    }
    let kind: Kind =
      switch (error.resultCode, error.extendedResultCode) {
      // The shared-memory file is grown with the disk's blocks reserved: it fails only where full.
      case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE): .diskFull
      case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _), (_, .SQLITE_IOERR_SHORT_READ):
        .damagedJournal
      case (.SQLITE_READONLY, _), (.SQLITE_PERM, _), (.SQLITE_CANTOPEN, _): .readOnly
      case (.SQLITE_MISUSE, _): .closed
      default: .journalIO
      }
    let detail = "\(error.message ?? "SQLite error") (\(error.extendedResultCode.rawValue))"
    var mapped = StoreError(kind, attempt: attempt, path: path, detail: detail)
    // What a value or a row breaks, not what the disk did.
    mapped.isUnstorable =
      [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG, .SQLITE_RANGE]
      .contains(error.resultCode)
    return mapped
  }

  private static func isFull(_ code: Int32) -> Bool {
    code == ENOSPC || code == EDQUOT || code == EFBIG
  }

  private static func words(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
