// The lock that makes one process the journal's only writer.

import Foundation
import Glibc

/// A held `flock`; the kernel frees it with the process, so no stale lock can remain.
struct WriterLock: ~Copyable {
  private let descriptor: Int32
  private let path: String
  /// What the last holder left in the file.
  let previous: String

  /// Takes the lock and writes this process's id into the file.
  static func take(_ path: String) throws(StoreError) -> WriterLock {
    let attempt = "lock the journal"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .journal(errno: errno, attempt: attempt, path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let process = process(in: content(of: descriptor))
      close(descriptor)
      guard code == EWOULDBLOCK else {
        throw .journal(errno: code, attempt: attempt, path: path)
      }
      throw StoreError(.locked(process), attempt: attempt, path: path)
    }
    let lock = WriterLock(
      descriptor: descriptor, path: path, previous: content(of: descriptor))
    try lock.write("\(getpid()) corpusd\n")
    return lock
  }

  /// Replaces the file's text; it is a note for people and for the next start, so it isn't synced.
  func write(_ text: String) throws(StoreError) {
    let bytes = Array(text.utf8)
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    else { throw .journal(errno: errno, attempt: "write the lock file", path: path) }
  }

  /// The id of the process that holds the lock, 0 where it is unknown, nil where nobody holds it.
  static func holder(path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // A shared lock that is given back at once: it fails exactly while a writer holds its own.
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    return process(in: content(of: descriptor))
  }

  private static func process(in text: String) -> Int32 {
    text.split(separator: " ").first.flatMap { Int32($0) } ?? 0
  }

  private static func content(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Frees the lock before the value itself goes.
  func release() { flock(descriptor, LOCK_UN) }

  deinit { close(descriptor) }
}
