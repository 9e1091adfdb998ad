// One open file or directory of the corpus, every system call checked.

import CSync
import Foundation
import Glibc

/// A descriptor that closes itself, and whose failures name the path and the attempt.
struct OpenFile: ~Copyable {
  let path: String
  /// -1 once closed.
  private var descriptor: Int32

  private init(path: String, flags: Int32, attempt: String) throws(StoreError) {
    self.path = path
    descriptor = open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .corpus(errno: errno, attempt: attempt, path: path)
    }
  }

  /// Makes a new file for writing; a leftover of that name is removed first.
  static func create(_ path: String) throws(StoreError) -> OpenFile {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .corpus(errno: errno, attempt: "remove a leftover temporary", path: path)
    }
    return try OpenFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL, attempt: "create a file")
  }

  /// Opens a file for writing at its end, making it where there is none.
  static func append(_ path: String) throws(StoreError) -> OpenFile {
    try OpenFile(path: path, flags: O_WRONLY | O_CREAT | O_APPEND, attempt: "open a manifest")
  }

  static func directory(_ path: String) throws(StoreError) -> OpenFile {
    try OpenFile(path: path, flags: O_RDONLY | O_DIRECTORY, attempt: "open a directory")
  }

  /// Writes all bytes, however many calls that takes.
  func write(_ bytes: some ContiguousBytes) throws(StoreError) {
    let code = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return count == 0 ? EIO : errno }
        done += count
      }
      return 0
    }
    guard code == 0 else { throw .corpus(errno: code, attempt: "write a file", path: path) }
  }

  /// Makes the file's bytes, or a directory's names, durable.
  ///
  /// After a failure the descriptor must be dropped and the file written anew: Linux marks the lost
  /// pages clean, so that a second `fsync` would report success.
  func sync() throws(StoreError) {
    guard fsync(descriptor) == 0 else {
      throw .corpus(errno: errno, attempt: "make a file durable", path: path)
    }
  }

  /// Makes everything written to this file system durable, in one go.
  ///
  /// Reports write errors since this descriptor was opened (Linux 5.8 and later), so it must be
  /// opened before the files are written.
  func syncFileSystem() throws(StoreError) {
    guard syncfs(descriptor) == 0 else {
      throw .corpus(errno: errno, attempt: "make the corpus durable", path: path)
    }
  }

  func size() throws(StoreError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .corpus(errno: errno, attempt: "look at a file", path: path)
    }
    return Int(status.st_size)
  }

  func truncate(to size: Int) throws(StoreError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else {
      throw .corpus(errno: errno, attempt: "cut a file back", path: path)
    }
  }

  /// Closes the file and checks that too: some file systems report a full disk only here.
  mutating func finish() throws(StoreError) {
    let result = close(descriptor)
    let code = errno
    // Closed whatever it says: on Linux the descriptor is free even after an error.
    descriptor = -1
    guard result == 0 else { throw .corpus(errno: code, attempt: "close a file", path: path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

/// Calls on paths, each checked.
enum Paths {
  static func rename(_ old: String, to new: String) throws(StoreError) {
    guard Glibc.rename(old, new) == 0 else {
      throw .corpus(errno: errno, attempt: "give a file its name", path: new)
    }
  }

  /// Makes a directory where there is none; says whether it was made.
  static func makeDirectory(_ path: String) throws(StoreError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    let code = errno
    var status = stat()
    if code == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return false }
    throw .corpus(
      errno: code == EEXIST ? ENOTDIR : code, attempt: "make a directory", path: path)
  }

  /// Makes a directory and all above it, each durable in the one that holds it.
  static func makeDirectories(_ path: String) throws(StoreError) {
    var parent = path.hasPrefix("/") ? "/" : "."
    for part in path.split(separator: "/") {
      let directory = parent == "/" ? "/\(part)" : "\(parent)/\(part)"
      if try makeDirectory(directory) {
        let holder = try OpenFile.directory(parent)
        try holder.sync()
      }
      parent = directory
    }
  }

  /// A file's bytes; nil where there is no such file.
  static func bytes(_ path: String) throws(StoreError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .corpus(errno: errno, attempt: "read a file", path: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .corpus(errno: EINVAL, attempt: "read a file", path: path)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let wanted = bytes.count - done
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + done }, wanted)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .corpus(errno: errno, attempt: "read a file", path: path) }
      if count == 0 { break }
      done += count
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }

  /// The names in a directory, hidden ones too; empty where there is no such directory.
  static func names(in path: String) throws(StoreError) -> [String] {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .corpus(errno: errno, attempt: "list a directory", path: path)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a file; one that isn't there is fine.
  static func remove(_ path: String) throws(StoreError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .corpus(errno: errno, attempt: "remove a temporary", path: path)
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
