// Cancelling, shutting down, and waiting in line.

import Testing

@testable import Transport

@Suite("Stopping and waiting")
struct StoppingTests {
  @Test("cancelling a task ends its transfer, wherever it stands")
  func cancelling() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 1) { client in
      let running = Task { try await client.fetch(Request(server.url("/hold?name=c1&gate=never"))) }
      _ = try await other(server, "/wait?prefix=c1&count=1")
      let waiting = Task { try await client.fetch(Request(server.url("/page"))) }
      waiting.cancel()
      await expectCancelled(waiting)
      running.cancel()
      await expectCancelled(running)
      // The one connection is free again.
      #expect(try await client.fetch(Request(server.url("/page"))).status == 200)
    }
  }

  @Test("a task that is cancelled already fetches nothing")
  func cancelledBefore() async throws {
    let server = try HostileServer.shared()
    try await withClient { client in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await client.fetch(Request(server.url("/hold?name=c2&gate=never")))
      }
      await expectCancelled(task)
    }
  }

  @Test("shutting down ends what runs, what waits, and what comes later")
  func shutdown() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 2) { client in
      let tasks = (0..<5).map { number in
        Task {
          try await client.fetch(Request(server.url("/hold?name=shut\(number)&gate=never")))
        }
      }
      _ = try await other(server, "/wait?prefix=shut&count=2")
      await client.shutdown()
      for task in tasks { await expectCancelled(task) }
      let error = await #expect(throws: TransferError.self) {
        try await client.fetch(Request(server.url("/page")))
      }
      #expect(error?.reason == .cancelled)
      await client.shutdown()
    }
  }

  @Test("shutting down does not wait for a name lookup")
  func shutdownInLookup() async throws {
    try await withClient { client in
      let tasks = (0..<8).map { number in
        Task { try await client.fetch(Request("http://slow\(number).invalid/")) }
      }
      await Task.yield()
      await client.shutdown()
      for task in tasks {
        await #expect(throws: TransferError.self) { try await task.value }
      }
    }
  }

  @Test("requests over the limit of connections wait, and begin in the order they came")
  func order() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 1) { client in
      let first = Task { try await client.fetch(Request(server.url("/hold?name=o0&gate=order"))) }
      _ = try await other(server, "/wait?prefix=o0&count=1")
      var tasks: [Task<Response, any Error>] = []
      for number in 1...9 {
        tasks.append(
          Task { try await client.fetch(Request(server.url("/hold?name=o\(number)&gate=order"))) })
        // Each is in the line before the next is made.
        while await client.load.waiting < number { await Task.yield() }
      }
      _ = try await other(server, "/open?gate=order")
      _ = try await first.value
      for task in tasks { _ = try await task.value }
    }
    let names = try await other(server, "/wait?prefix=o&count=10")
    #expect(names == (0...9).map { "o\($0)" }.joined(separator: ","))
  }

  @Test("never more transfers run at once than allowed")
  func width() async throws {
    let server = try HostileServer.shared()
    try await withClient(maxConnections: 3) { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<12 {
          group.addTask {
            _ = try await client.fetch(Request(server.url("/hold?name=w\(number)&gate=width")))
          }
        }
        _ = try await other(server, "/wait?prefix=w&count=3")
        while await client.load.waiting < 9 { await Task.yield() }
        #expect(await client.load.running == 3)
        _ = try await other(server, "/open?gate=width")
        try await group.waitForAll()
      }
    }
  }
}

/// Asks the server by a client beside the one under test.
func other(_ server: HostileServer, _ path: String) async throws -> String {
  try await withClient { try await $0.fetch(Request(server.url(path))).text }
}

private func expectCancelled(_ task: Task<Response, any Error>) async {
  let error = await #expect(throws: TransferError.self) { try await task.value }
  #expect(error?.reason == .cancelled)
}
