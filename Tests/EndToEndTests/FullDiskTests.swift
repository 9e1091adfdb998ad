// A disk that fills up while articles come in, for real: a small tmpfs (needs root, else skipped).

import Foundation
import Glibc
import Testing

@Suite("Full disk")
struct FullDiskTests {
  private static let mayMount = geteuid() == 0 && access("/usr/bin/mount", X_OK) == 0

  /// Mounts `megabytes` of tmpfs on `place` while `body` works.
  private func withSmallDisk(
    _ place: URL, megabytes: Int, _ body: () async throws -> Void
  ) async throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let mount = try Child.start(
      "mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", place.path], in: Desk.tree)
    let mounted = await mount.finish()
    guard mounted.status == 0 else { throw Child.CannotStart(description: mounted.errors) }
    do { try await body() } catch {
      _ = await (try Child.start("umount", ["-l", place.path], in: Desk.tree)).finish()
      throw error
    }
    _ = await (try Child.start("umount", ["-l", place.path], in: Desk.tree)).finish()
  }

  @Test(
    "a full disk is said clearly, and after the mend nothing is lost",
    .enabled(if: mayMount, "mounting a small tmpfs needs root"))
  func fullDisk() async throws {
    try await StaticSites.serve(articles: 120, sites: 6, paragraphs: 60) { sites in
      try await Desk.make { desk in
        let disk = desk.file("disk")
        try await withSmallDisk(disk, megabytes: 12) {
          try desk.configure(sources: sites.feeds, place: "disk/")
          // 120 articles of 16 kB want more than what the filler leaves, in the journal and beside it.
          let filler = disk.appendingPathComponent("filler")
          try Data(count: 11 << 20).write(to: filler)
          let full = try await desk.run("--once")
          #expect(full.status == 74 || full.status == 73, "\(full)")
          #expect(full.errors.lowercased().contains("space"), "\(full.errors)")

          let corpus = CorpusOnDisk(directory: disk.appendingPathComponent("corpus"))
          if FileManager.default.fileExists(atPath: corpus.directory.path) {
            let broken = try corpus.files().filter { !sites.bodies.contains($0.text) }
            #expect(broken.map(\.path) == [])
          }
          try FileManager.default.removeItem(at: filler)
          let mended = try await desk.run("--once")
          #expect(mended.status == 0, "\(mended.errors)")
          #expect(try Set(corpus.files().map(\.text)) == sites.bodies)
          #expect(corpus.count == 120)
          #expect(try await corpus.faults() == [])
          #expect(try await desk.run("verify").status == 0)
        }
      }
    }
  }
}
