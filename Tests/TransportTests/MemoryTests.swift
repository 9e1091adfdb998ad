// The budget of bytes: who waits, who goes on, and when bytes come back.

import Testing

@testable import Transport

@Suite("Memory")
struct MemoryTests {
  private static let page = 200_000

  @Test("a body counts until the last copy of its response is gone")
  func lease() async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      var held: Response? = try await client.fetch(Request(server.url("/page?size=5000")))
      var copy = held
      #expect(await client.load.bytes == 5000)
      held = nil
      #expect(await client.load.bytes == 5000)
      #expect(copy?.body.count == 5000)
      copy = nil
      #expect(await client.load.bytes == 0)
      #expect(held == nil)
    }
  }

  @Test("a failed transfer gives its bytes back at once")
  func failed() async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      for path in ["/short", "/gzip-bomb", "/endless-chunks", "/reset-midway"] {
        await #expect(throws: TransferError.self) {
          try await client.fetch(Request(server.url(path)))
        }
        #expect(await client.load.bytes == 0, "\(path)")
      }
    }
  }

  @Test("requests wait while responses hold the budget, and begin when one is released")
  func waiting() async throws {
    let server = try HostileServer.shared()
    try await withClient(memoryBytes: 100_000) { client in
      var held: Response? = try await client.fetch(Request(server.url("/page?size=\(Self.page)")))
      let tasks = (0..<3).map { number in
        Task { try await client.fetch(Request(server.url("/page?size=\(number)"))) }
      }
      while await client.load.waiting < 3 { await Task.yield() }
      #expect(await client.load.running == 0)
      #expect(held?.status == 200)
      held = nil
      for (number, task) in tasks.enumerated() {
        #expect(try await task.value.body.count == number)
      }
    }
  }

  @Test("whoever holds all the memory and waits for more is helped after a while")
  func patience() async throws {
    let server = try HostileServer.shared()
    try await withClient(memoryBytes: 1000) { client in
      let held = try await client.fetch(Request(server.url("/page?size=\(Self.page)")))
      let more = try await client.fetch(Request(server.url("/page?size=\(Self.page)")))
      #expect(held.body == more.body)
    }
  }

  @Test("over the budget the oldest transfer goes on, the others pause and come whole later")
  func pausing() async throws {
    let server = try HostileServer.shared()
    try await withClient(memoryBytes: 150_000) { client in
      func begin(_ name: String, first: Int) async throws -> Task<Response, any Error> {
        let query = "size=400000&first=\(first)&name=\(name)&gate=\(name)"
        let task = Task { try await client.fetch(Request(server.url("/body-hold?\(query)"))) }
        _ = try await other(server, "/wait?prefix=\(name)&count=1")
        return task
      }
      // Optional, as a task keeps its response as long as it lives.
      var old: Task? = try await begin("pause-old", first: 100_000)
      let young = try await begin("pause-young", first: 100_000)
      while await client.load.paused < 1 { await Task.yield() }
      _ = try await other(server, "/open?gate=pause-young")
      _ = try await other(server, "/open?gate=pause-old")
      #expect(try await old?.value.body.count == 400_000)
      old = nil
      #expect(try await young.value.body.count == 400_000)
    }
  }

  @Test("a paused transfer is neither stalled nor late")
  func pausedIsNotLate() async throws {
    let server = try HostileServer.shared()
    try await withClient(memoryBytes: 150_000) { client in
      var limits = TransferLimits()
      limits.stallSeconds = 0.3
      limits.seconds = 0.6
      let oldQuery = "size=150001&first=100000&name=late-old&gate=late-old"
      var old: Task? = Task {
        try await client.fetch(Request(server.url("/body-hold?\(oldQuery)")))
      }
      _ = try await other(server, "/wait?prefix=late-old&count=1")
      // Comes whole, but is paused after its first bytes.
      let patient = limits
      let young = Task {
        try await client.fetch(Request(server.url("/page?size=900000"), limits: patient))
      }
      while await client.load.paused < 1 { await Task.yield() }
      // Three transfers that stall one after the other outlast both limits of the paused one.
      for _ in 0..<3 {
        let reason = try await failure(of: "/hold?name=clock&gate=never", limits: limits)
        #expect(reason == .stalled)
      }
      #expect(await client.load.paused == 1)
      _ = try await other(server, "/open?gate=late-old")
      _ = try await old?.value
      old = nil
      #expect(try await young.value.body.count == 900_000)
    }
  }

  @Test("large bodies wait for each other while small ones go on")
  func largeOnes() async throws {
    let server = try HostileServer.shared()
    let large = 3 << 20
    try await withClient(memoryBytes: 8 << 20) { client in
      var held: Response? = try await client.fetch(Request(server.url("/page?size=\(large)")))
      let query = "size=\(large)&first=\(2 << 20)&name=large&gate=large"
      var next: Task? = Task { try await client.fetch(Request(server.url("/body-hold?\(query)"))) }
      while await client.load.paused < 1 { await Task.yield() }
      let small = try await client.fetch(Request(server.url("/page?size=\(Self.page)")))
      #expect(small.body.count == Self.page)
      #expect(held?.body.count == large)
      held = nil
      _ = try await other(server, "/open?gate=large")
      #expect(try await next?.value.body.count == large)
      next = nil
    }
  }

  @Test("many large pages under a small budget all come, and the budget holds")
  func pressure() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 16, memoryBytes: 300_000) { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<60 {
          group.addTask {
            let response = try await patiently(client, server.url("/page?size=\(Self.page)"))
            // Budget, what is read at once, and two pages of oldest ones: one that ended as the last before the
            // budget was full of whole pages, one that had begun.
            let most = 300_000 + EasyHandle.mostAtOnce + 2 * Self.page
            #expect(await client.load.bytes <= most)
            return response.body.count
          }
        }
        for try await size in group { #expect(size == Self.page) }
      }
      #expect(await client.load == ClientLoad(running: 0, paused: 0, waiting: 0, bytes: 0))
    }
  }

  @Test("bombs that all go off at once stay within the ceiling, and good pages still come")
  func bombs() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 16, memoryBytes: 2 << 20) { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<16 {
          group.addTask {
            let error = await #expect(throws: TransferError.self) {
              try await client.fetch(Request(server.url("/gzip-bomb")))
            }
            #expect(error?.reason == .tooLarge || error?.reason == .resources)
            // The ceiling, and one body of a page for the oldest.
            let most = (2 << 20) + EasyHandle.mostAtOnce + (8 << 20)
            #expect(await client.load.bytes <= most)
          }
          group.addTask {
            _ = try await patiently(client, server.url("/page?size=\(Self.page)"))
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
