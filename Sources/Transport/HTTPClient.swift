// The one HTTP client: an actor on its own queue, behind which libcurl is hidden.

import CCurl
import Dispatch
import Glibc

/// Fetches http, https and (below a configured directory) file URLs.
///
/// One client serves the whole program for its life: connections, DNS results and the memory budget
/// are shared. Call `shutdown()` at the end.
package actor HTTPClient {
  private let executor: QueueExecutor
  private let engine: TransferEngine
  private let options: ClientOptions
  private let proxiedHost: ProxiedHost
  private var sites: SiteAccesses
  /// By the host of what is arranged, not by that of a request.
  private var jars: [String: CookieJar] = [:]
  private var lastID: UInt64 = 0

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Sets up libcurl; ignores SIGPIPE for the whole process.
  ///
  /// libcurl under OpenSSL writes to sockets in ways that raise SIGPIPE, and guards itself only
  /// with signal calls that are wrong in a program with threads.
  package init(_ options: ClientOptions) throws(TransportError) {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK else {
      throw TransportError("setting up libcurl failed (curl_global_init)")
    }
    signal(SIGPIPE, SIG_IGN)
    executor = QueueExecutor(label: "corpusd.transport")
    self.options = options
    sites = options.sites
    proxiedHost = ProxiedHost(allowing: options.allowedRanges)
    engine = try TransferEngine(options, queue: executor.queue)
  }

  /// Takes over what is arranged with single sites; requests that were made before keep theirs.
  ///
  /// Cookies of sites that keep theirs stay.
  package func adopt(_ sites: SiteAccesses) {
    self.sites = sites
    jars = jars.filter { sites.access(host: $0.key)?.keepsCookies(as: $0.key) == true }
  }

  /// How many cookies of a site are kept, and how many bytes they take.
  func cookies(of host: String) -> (count: Int, bytes: Int) {
    jars[host].map { ($0.count, $0.bytes) } ?? (0, 0)
  }

  private func jar(_ access: SiteAccess) -> CookieJar? {
    guard access.keepsCookies else { return nil }
    if let known = jars[access.host] { return known }
    let jar = CookieJar()
    jars[access.host] = jar
    return jar
  }

  /// Carries out one request; cancelling the task ends the transfer.
  ///
  /// A redirect that is followed is a request of its own, with the checks, headers and way of the host
  /// that it leads to.
  package func fetch(_ request: Request) async throws(TransferError) -> Response {
    guard request.limits.redirects > 0 else { return try await carry(request) }
    var next = request
    next.limits.redirects = 0
    var hops: [Redirect] = []
    do throws(TransferError) {
      while true {
        var response = try await carry(next)
        guard let target = response.redirectTarget else {
          response.hops = hops
          return response
        }
        guard hops.count < request.limits.redirects else {
          throw TransferError(
            .tooManyRedirects, url: request.url,
            detail: "more than \(request.limits.redirects) redirects")
        }
        hops.append(Redirect(status: response.status, url: response.url))
        next.url = target
        next.limits.seconds -= response.seconds
        guard !next.isFile else {
          throw TransferError(.badURL, url: request.url, detail: "redirects to a file")
        }
      }
    } catch {
      throw TransferError(error.reason, url: request.url, detail: error.detail)
    }
  }

  /// Carries out one request without following anything.
  private func carry(_ request: Request) async throws(TransferError) -> Response {
    if let error = RequestCheck.fault(of: request) { throw error }
    let host = request.isFile ? nil : URLHost(request.url)
    let access = host.flatMap { sites.access(host: $0.name) }
    let route = Route(
      options, access, scheme: host?.scheme ?? "", jar: access.flatMap { jar($0) })
    if route.isProxied, let refusal = host.flatMap({ proxiedHost.refusal(of: $0.name) }) {
      throw TransferError(
        .refusedAddress, url: request.url, detail: "\(refusal) is no address of the public Internet"
      )
    }
    var request = request
    if let host, let access {
      request = access.applied(to: request, scheme: host.scheme)
      if let error = RequestCheck.fault(of: request) { throw error }
    }
    return try await run(request, by: route)
  }

  private func run(_ request: Request, by route: Route) async throws(TransferError) -> Response {
    engine.client = self
    lastID += 1
    let id = lastID
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { (waiter: CheckedContinuation<Transfer.Outcome, Never>) in
        engine.submit(
          Transfer(id: id, request: request, route: route) { waiter.resume(returning: $0) })
      }
    } onCancel: {
      executor.queue.async { self.assumeIsolated { $0.engine.cancel(id) } }
    }
    return try outcome.get()
  }

  /// Ends all transfers with `.cancelled` and closes all connections; later requests fail so too.
  package func shutdown() { engine.shutdown() }

  /// How busy the client is now.
  package var load: ClientLoad { engine.load }

  nonisolated func fileWasRead(
    _ id: UInt64, _ answer: Result<FileReader.Answer, TransferError>
  ) {
    executor.queue.async { self.assumeIsolated { $0.engine.fileWasRead(id, answer) } }
  }

  nonisolated func giveBack(_ bytes: Int) {
    executor.queue.async { self.assumeIsolated { $0.engine.giveBack(bytes) } }
  }
}

/// What a client is busy with at one moment.
package struct ClientLoad: Sendable, Hashable {
  /// Transfers that have begun, paused ones among them.
  package var running: Int
  /// Transfers that wait for memory.
  package var paused: Int
  /// Requests that have not begun.
  package var waiting: Int
  /// Bytes of bodies that are arriving or not yet released.
  package var bytes: Int
}
