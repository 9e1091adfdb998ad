// File descriptors: none is lost, and few are enough. Each test has a process of its own.

import Foundation
import Testing

@testable import Transport

@Suite("Descriptors")
struct DescriptorTests {
  @Test("2,000 requests of every kind leave no descriptor behind")
  func leak() async {
    await #expect(processExitsWith: .success) {
      let server = try HostileServer.shared()
      // Dispatch and the resolver keep some of their own from the first use on.
      try await Self.fetchMany(20, server)
      let before = openDescriptors()
      try await Self.fetchMany(2_000, server)
      // The epoll set closes when its source's cancellation has gone through, and a lookup that
      // was given up when its thread ends: some time later, so there is a generous end to waiting.
      let end = ContinuousClock.now + .seconds(30)
      while openDescriptors() > before, ContinuousClock.now < end { await Task.yield() }
      #expect(openDescriptors() <= before)
    }
  }

  private static func fetchMany(_ count: Int, _ server: HostileServer) async throws {
    let paths = ["/page", "/short", "/reset", "/redirect?to=/page", "/gzip", "/garbage", "/fields"]
    try await withClient(maxConnections: 20) { client in
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<count {
          group.addTask {
            var limits = TransferLimits()
            limits.redirects = number % 2
            let host = number % 5 == 0 ? "localhost" : "127.0.0.1"
            let path = paths[number % paths.count]
            let url = "http://\(host):\(server.port)\(path)"
            let task = Task { try await client.fetch(Request(url, limits: limits)) }
            if number % 11 == 0 { task.cancel() }
            _ = await task.result
          }
        }
      }
    }
  }

  @Test("with a limit of 64 descriptors every request still comes through")
  func lowLimit() async {
    await #expect(processExitsWith: .success) {
      let server = try HostileServer.shared()
      limitDescriptors(to: 64)
      try await withClient(maxConnections: 200) { client in
        try await Self.expectAll(300, client, server)
      }
    }
  }

  @Test("when descriptors run out under way, transfers wait for the next free one")
  func runOut() async {
    await #expect(processExitsWith: .success) {
      let server = try HostileServer.shared()
      limitDescriptors(to: 256)
      try await withClient(maxConnections: 30) { client in
        #expect(try await client.fetch(Request(server.url("/page"))).status == 200)
        var taken: [Int32] = []
        while true {
          let descriptor = open("/dev/null", O_RDONLY)
          guard descriptor >= 0 else { break }
          taken.append(descriptor)
        }
        for descriptor in taken.suffix(4) { close(descriptor) }
        try await Self.expectAll(100, client, server)
      }
    }
  }

  private static func expectAll(_ count: Int, _ client: HTTPClient, _ server: HostileServer)
    async throws
  {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<count {
        let host = number % 10 == 0 ? "localhost" : "127.0.0.1"
        let url = "http://\(host):\(server.port)/page?size=\(number)"
        group.addTask { try await client.fetch(Request(url)).body.count }
      }
      var sum = 0
      for try await size in group { sum += size }
      #expect(sum == count * (count - 1) / 2)
    }
  }
}

private func openDescriptors() -> Int {
  (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
}

private func limitDescriptors(to count: UInt) {
  var limit = rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count))
  #expect(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
}
