// When the store refuses to open, and that it then changes nothing.

import Corpus
import Foundation
import Store
import Testing

struct RefusalTests {
  let scene = Scene()

  private func refusal(_ scene: Scene) async -> StoreError? {
    do throws(StoreError) {
      _ = try await Store.open(scene.locations, now: scene.start)
      return nil
    } catch {
      return error
    }
  }

  private func filled(_ count: Int) async throws {
    let store = try await scene.open()
    try await store.fill(0..<count, at: scene.start)
    try await store.close(now: scene.start)
  }

  @Test func `a second writer is refused and told who holds the journal`() async throws {
    let store = try await scene.open()
    let error = try #require(await refusal(scene))
    #expect(error.kind == .locked(getpid()))
    #expect(error.description.contains("process \(getpid()) holds it"))
    try await store.close(now: scene.start)
    #expect(await refusal(scene) == nil)
  }

  @Test func `a lock file that a dead process left holds nobody up`() async throws {
    try await filled(1)
    try Data("999999 corpusd\n".utf8).write(to: URL(fileURLWithPath: scene.locations.lock))
    #expect(await refusal(scene) == nil)
  }

  @Test(arguments: [0, 1, 5])
  func `a damaged journal is refused and not a byte of it changes`(page: Int) async throws {
    try await filled(30)
    let remains = try scene.snapshot()
    let path = remains.locations.journal
    var bytes = try remains.bytes(path)
    for index in page * 4096..<(page + 2) * 4096 { bytes[index] = UInt8(index % 251) }
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = try #require(await refusal(remains))
    #expect(error.kind == .damagedJournal)
    #expect(error.description.contains("corpusd rebuild"))
    #expect(try remains.bytes(path) == bytes)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func `a damaged journal with a log beside it keeps both as they are`() async throws {
    try await filled(30)
    let store = try await scene.open()
    _ = try await store.discover(try addresses(100..<110), at: scene.start)
    let remains = try scene.snapshot()
    let path = remains.locations.journal
    var bytes = try remains.bytes(path)
    for index in 4096..<bytes.count { bytes[index] = UInt8(index % 251) }
    try bytes.write(to: URL(fileURLWithPath: path))
    let log = try remains.bytes(path + "-wal")
    #expect(log.count > 10_000)
    #expect(await refusal(remains)?.kind == .damagedJournal)
    #expect(try remains.bytes(path) == bytes)
    #expect(try remains.bytes(path + "-wal") == log)
  }

  @Test func `a journal cut short is refused`() async throws {
    try await filled(30)
    let bytes = try scene.bytes(scene.locations.journal)
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: scene.locations.journal))
    #expect(await refusal(scene)?.kind == .damagedJournal)
  }

  @Test func `a journal that a kill left empty at the very first start is begun anew`() async throws
  {
    try FileManager.default.createDirectory(
      atPath: scene.directory + "/state", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: scene.locations.journal))
    #expect(await refusal(scene) == nil)
  }

  @Test func `another program's database is refused and left alone`() async throws {
    try await filled(1)
    // The application's own mark, big-endian at byte 68 of a SQLite file.
    var bytes = try scene.bytes(scene.locations.journal)
    bytes[68] = 0
    try bytes.write(to: URL(fileURLWithPath: scene.locations.journal))
    let error = try #require(await refusal(scene))
    #expect(error.kind == .damagedJournal && error.detail == "it is no journal of corpusd")
    #expect(try scene.bytes(scene.locations.journal) == bytes)
  }

  @Test func `a journal of a newer corpusd is refused`() async throws {
    try await filled(1)
    // The schema's version, big-endian at byte 60 of a SQLite file.
    var bytes = try scene.bytes(scene.locations.journal)
    bytes[63] = 200
    try bytes.write(to: URL(fileURLWithPath: scene.locations.journal))
    #expect(await refusal(scene)?.kind == .newerSchema)
  }

  @Test func `a reader asks for a start where an older corpusd wrote the journal`() async throws {
    try await filled(1)
    var bytes = try scene.bytes(scene.locations.journal)
    bytes[63] = 1
    try bytes.write(to: URL(fileURLWithPath: scene.locations.journal))
    #expect {
      try JournalReader.open(scene.locations.journal)
    } throws: { error in
      (error as? StoreError)?.kind == .olderSchema && "\(error)".contains("up to date")
    }
  }

  @Test func `a corpus that is ahead of its journal is refused`() async throws {
    try await filled(3)
    try FileManager.default.removeItem(atPath: scene.locations.journal)
    let error = try #require(await refusal(scene))
    #expect(error.kind == .corpusMismatch)
    #expect(!FileManager.default.fileExists(atPath: scene.locations.journal))
  }

  @Test func `a manifest alone, its shard packed away, keeps its numbers from being given again`()
    async throws
  {
    try await filled(3)
    let manifest = try scene.text("000000.jsonl")
    try FileManager.default.removeItem(atPath: scene.locations.journal)
    try FileManager.default.removeItem(atPath: scene.locations.corpus + "/000000")
    let error = try #require(await refusal(scene))
    #expect(error.kind == .corpusMismatch && error.detail.contains("article 2"))
    #expect(try scene.text("000000.jsonl") == manifest)
  }

  @Test func `a corpus that can't be a directory is refused by name`() async throws {
    try FileManager.default.createDirectory(
      atPath: scene.directory, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: scene.locations.corpus))
    let error = try #require(await refusal(scene))
    #expect(error.kind == .corpusUnwritable(ENOTDIR) && error.path == scene.locations.corpus)
  }
}
