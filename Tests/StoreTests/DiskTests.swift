// Full, read-only and failing disks: said clearly, nothing half-written, and all well after the mend.

import Corpus
import Foundation
import Glibc
import Store
import Synchronization
import Testing

/// A file system of a few megabytes for one test; mounting one takes root.
final class SmallDisk: Sendable {
  let directory: String

  static let canMount: Bool = {
    guard let disk = try? SmallDisk(megabytes: 1) else { return false }
    _ = disk
    return true
  }()

  init(megabytes: Int) throws {
    directory = NSTemporaryDirectory() + "store-disk-" + UUID().uuidString
    guard mkdir(directory, 0o755) == 0 else { throw CocoaError(.fileWriteNoPermission) }
    guard mount("tmpfs", directory, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
      rmdir(directory)
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  /// Fills what is left, but for a number of bytes.
  func fill(leaving bytes: Int) throws {
    var free = statvfs()
    guard statvfs(directory, &free) == 0 else { throw CocoaError(.fileReadUnknown) }
    let size = Int(free.f_bavail * free.f_bsize) - bytes
    let filler = FileManager.default.createFile(
      atPath: directory + "/filler", contents: Data(repeating: 1, count: max(0, size)))
    guard filler else { throw CocoaError(.fileWriteOutOfSpace) }
  }

  func free() { unlink(directory + "/filler") }

  func remount(readOnly: Bool) -> Bool {
    mount("tmpfs", directory, "tmpfs", UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0), nil)
      == 0
  }

  deinit {
    umount2(directory, Int32(MNT_DETACH))
    rmdir(directory)
  }
}

@Suite(.enabled(if: SmallDisk.canMount, "a small file system can be mounted by root only"))
struct SmallDiskTests {
  private func kind(of work: () async throws -> Void) async -> StoreError.Kind? {
    do {
      try await work()
      return nil
    } catch {
      return (error as? StoreError)?.kind
    }
  }

  @Test func `a full disk fails the record, and the same record works after the mend`() async throws
  {
    let disk = try SmallDisk(megabytes: 8)
    let scene = Scene(in: disk.directory)
    let store = try await scene.open()
    let urls = try await store.discover(try addresses(0..<30), at: scene.start)
    _ = try await store.accept(urls[0], article(0), at: scene.start)
    try disk.fill(leaving: 0)
    var long = article(1)
    long.body = (0..<20_000).map { "Line \($0) of a long text." }.joined(separator: "\n")
    let failure = await kind {
      _ = try await store.accept(urls[1], long, at: scene.start)
    }
    #expect(failure == .diskFull)
    #expect(await !store.probe())
    disk.free()
    #expect(await store.probe())
    let receipt = try await store.accept(urls[1], long, at: scene.start)
    #expect(receipt == .accepted(number: 1, path: ArticleFile(number: 1, text: long.body).path))
    #expect(try await store.checkpoint(now: scene.start) == 2)
    try await store.close(now: scene.start)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test func `a disk that fills during the checkpoint leaves nothing half-written`() async throws {
    let disk = try SmallDisk(megabytes: 24)
    let outside = Scene()
    // The journal stands on a disk with room, the corpus on the full one.
    let locations = StoreLocations(
      journal: outside.locations.journal, corpus: disk.directory + "/corpus")
    let store = try await Store.open(locations, now: outside.start)
    try await store.fill(0..<3, at: outside.start)
    _ = try await store.checkpoint(now: outside.start)
    let scene = Scene(in: disk.directory)
    let before = try scene.files().filter { $0.hasSuffix(".txt") }
    try await store.fill(3..<60, at: outside.start)
    for room in [0, 4_096, 40_960] {
      try disk.fill(leaving: room)
      #expect(await kind { _ = try await store.checkpoint(now: outside.start) } == .diskFull)
      disk.free()
      #expect(try scene.files().filter { $0.contains(".tmp") } == [])
      #expect(try scene.files().filter { $0.hasSuffix(".txt") } == before)
    }
    #expect(try await store.checkpoint(now: outside.start) == 57)
    try await store.close(now: outside.start)
    #expect(try await Verifier(locations).run().problems == [])
  }

  @Test func `a corpus that becomes read-only is said to be, and goes on once it isn't`()
    async throws
  {
    let disk = try SmallDisk(megabytes: 8)
    let outside = Scene()
    let locations = StoreLocations(
      journal: outside.locations.journal, corpus: disk.directory + "/corpus")
    let store = try await Store.open(locations, now: outside.start)
    try await store.fill(0..<3, at: outside.start)
    try #require(disk.remount(readOnly: true))
    #expect(
      await kind { _ = try await store.checkpoint(now: outside.start) } == .corpusUnwritable(EROFS))
    #expect(await !store.probe())
    #expect(disk.remount(readOnly: false))
    #expect(await store.probe())
    #expect(try await store.checkpoint(now: outside.start) == 3)
    try await store.close(now: outside.start)
  }

  @Test func `a read-only journal is told from a full one`() async throws {
    let disk = try SmallDisk(megabytes: 8)
    let scene = Scene(in: disk.directory)
    do {
      let store = try await scene.open()
      try await store.close(now: scene.start)
    }
    try #require(disk.remount(readOnly: true))
    await #expect { _ = try await scene.open() } throws: { error in
      (error as? StoreError)?.kind == .readOnly
        && (error as? StoreError)?.concernsCorpus == false
    }
    // Who only reads can still do so.
    #expect(try await JournalReader.open(scene.locations.journal).status().articles == 0)
    #expect(disk.remount(readOnly: false))
    _ = try await scene.open()
  }
}

struct FailingCorpusTests {
  @Test func `a journal that can't be made is not taken for a corpus that can't`() async throws {
    let scene = Scene()
    try FileManager.default.createDirectory(
      atPath: scene.directory, withIntermediateDirectories: true)
    // A file stands where the journal's directory must be.
    try Data().write(to: URL(fileURLWithPath: scene.directory + "/state"))
    await #expect { _ = try await scene.open() } throws: { error in
      (error as? StoreError)?.kind == .journalIO
        && (error as? StoreError)?.concernsCorpus == false
    }
  }

  @Test func `a checkpoint that fails is taken up by the next one`() async throws {
    let scene = Scene()
    let store = try await scene.open()
    try await store.fill(0..<3, at: scene.start)
    // A file stands where the shard's directory must be.
    let shard = scene.locations.corpus + "/000000"
    try Data().write(to: URL(fileURLWithPath: shard))
    await #expect { _ = try await store.checkpoint(now: scene.start) } throws: { error in
      (error as? StoreError)?.kind == .corpusUnwritable(ENOTDIR)
        && (error as? StoreError)?.concernsCorpus == true
    }
    try await store.fill(3..<5, at: scene.start)
    try FileManager.default.removeItem(atPath: shard)
    #expect(try await store.checkpoint(now: scene.start) == 5)
    try await store.close(now: scene.start)
    #expect(try await Verifier(scene.locations).run().problems == [])
  }

  @Test(arguments: StoreStep.allCases)
  func `an error at any step is mended by the next checkpoint`(step: StoreStep) async throws {
    let scene = Scene()
    let count = Mutex(0)
    let failures = StepLog { taken, _ throws(StoreError) in
      guard taken == step else { return }
      let occurrence = count.withLock { count in
        count += 1
        return count
      }
      if [3, 4, 7, 12, 13].contains(occurrence) {
        throw StoreError(.diskFull, attempt: "fail", path: "")
      }
    }
    let store = try await scene.open(steps: failures.hook)
    let urls = try await store.discover(try addresses(0..<10), at: scene.start)
    #expect(urls.count == 10)
    for (index, url) in urls.enumerated() {
      for _ in 0..<20 {
        if let receipt = try? await store.accept(url, article(index), at: scene.start) {
          #expect(
            receipt
              == .accepted(
                number: index, path: ArticleFile(number: index, text: body(index)).path))
          break
        }
      }
      if index % 3 == 2 { _ = try? await store.checkpoint(now: scene.start) }
    }
    for _ in 0..<40 {
      if (try? await store.close(now: scene.start)) != nil { break }
    }
    #expect(try await Verifier(scene.locations).run().problems == [])
    #expect(try scene.files().filter { $0.hasSuffix(".txt") }.count == 10)
  }
}
