// Which transfers run, wait or are paused: the client's inside, only on its queue.

import CCurl
import Dispatch

/// Runs transfers through libcurl within the limits of connections, memory and time.
final class TransferEngine {
  /// Where bytes of released responses come back to; set by the client itself.
  weak var client: HTTPClient?

  /// How long nothing begins after descriptors ran out.
  private static let shortagePause: UInt64 = 50_000_000

  private let options: ClientOptions
  private let multi: CurlMulti
  private let budget: MemoryBudget
  /// Requests that have not begun, oldest at `firstWaiting`.
  private var waiting: [Transfer] = []
  private var firstWaiting = 0
  /// Running transfers, oldest first.
  private var running: [EasyHandle] = []
  private var idle: [EasyHandle] = []
  /// Transfers of files, by their id.
  private var reading: [UInt64: Transfer] = [:]
  private let files: FileReader
  /// Reading a file blocks, so it has a queue of its own.
  private let fileQueue = DispatchQueue(label: "corpusd.transport.files")
  private var pausedCount = 0
  private let mostTransfers: Int
  /// How many may run now: less than `mostTransfers` after descriptors ran out.
  private var width: Int
  /// Until when nothing begins, where descriptors ran out.
  private var pausedUntil: UInt64?
  private var isClosed = false

  init(_ options: ClientOptions, queue: DispatchQueue) throws(TransportError) {
    self.options = options
    files = FileReader(root: options.fileRoot)
    mostTransfers = DescriptorSupply.transfers(wanted: options.maxConnections)
    width = mostTransfers
    budget = MemoryBudget(
      limit: options.memoryBytes, slack: max(EasyHandle.mostAtOnce, options.memoryBytes / 4))
    multi = try CurlMulti(queue: queue, maxConnections: mostTransfers)
    guard let first = EasyHandle(options: options, budget: budget) else {
      throw TransportError(
        "setting up libcurl failed: this libcurl refuses an option (7.87 or later is needed)")
    }
    idle.append(first)
    multi.onTurn = { [unowned self] finished in turn(finished) }
    multi.afterSocket = { [unowned self] in settleMemory() }
  }

  deinit { shutdown() }

  var load: ClientLoad {
    ClientLoad(
      running: running.count + reading.count,
      paused: pausedCount,
      waiting: waiting.count - firstWaiting, bytes: budget.used)
  }

  func submit(_ transfer: Transfer) {
    guard !isClosed else { return transfer.end(.failure(Self.cancelled(transfer))) }
    waiting.append(transfer)
    multi.run()
  }

  func cancel(_ id: UInt64) {
    if let index = waiting[firstWaiting...].firstIndex(where: { $0.id == id }) {
      let transfer = waiting.remove(at: index)
      transfer.end(.failure(Self.cancelled(transfer)))
    } else if let handle = running.first(where: { $0.transfer?.id == id }) {
      handle.transfer?.fail(.cancelled, "the request was cancelled")
      finish(handle, CURLE_ABORTED_BY_CALLBACK)
      multi.run()
    } else if let transfer = reading.removeValue(forKey: id) {
      transfer.end(.failure(Self.cancelled(transfer)))
      multi.run()
    }
  }

  /// Takes back the bytes of a response that nobody holds any more.
  func giveBack(_ bytes: Int) {
    budget.giveBack(bytes)
    guard !isClosed else { return }
    settleMemory()
    multi.run()
  }

  /// Ends every transfer, and libcurl's part with them.
  func shutdown() {
    guard !isClosed else { return }
    isClosed = true
    for transfer in waiting[firstWaiting...] { transfer.end(.failure(Self.cancelled(transfer))) }
    waiting = []
    firstWaiting = 0
    for handle in running {
      handle.transfer?.fail(.cancelled, "the client was shut down")
      finish(handle, CURLE_ABORTED_BY_CALLBACK)
    }
    idle = []
    for transfer in reading.values { transfer.end(.failure(Self.cancelled(transfer))) }
    reading = [:]
    multi.close()
  }

  private static func cancelled(_ transfer: Transfer) -> TransferError {
    TransferError(.cancelled, url: transfer.request.url, detail: "cancelled before it was done")
  }

  // MARK: A turn

  private func turn(_ finished: [CurlMulti.Finished]) {
    for done in finished {
      guard let handle = running.first(where: { $0.easy == done.easy }) else { continue }
      finish(handle, done.result)
    }
    endLateTransfers()
    settleMemory()
    startWaiting()
  }

  private func startWaiting() {
    if let pausedUntil {
      guard pausedUntil <= CurlMulti.now() else { return wake(at: pausedUntil) }
      self.pausedUntil = nil
    }
    while firstWaiting < waiting.count, running.count + reading.count < width, mayStart() {
      let transfer = waiting[firstWaiting]
      firstWaiting += 1
      start(transfer)
    }
    if firstWaiting == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      firstWaiting = 0
    } else if firstWaiting > 1_000 {
      waiting.removeFirst(firstWaiting)
      firstWaiting = 0
    }
  }

  private func mayStart() -> Bool {
    guard budget.isExceeded else { return true }
    guard running.isEmpty, reading.isEmpty else { return false }
    if let until = budget.oldestWaits(now: CurlMulti.now()) {
      wake(at: until)
      return false
    }
    return true
  }

  private func start(_ transfer: Transfer) {
    let now = CurlMulti.now()
    transfer.begun = now
    transfer.lastProgress = now
    if transfer.request.isFile { return read(transfer) }
    guard let handle = handle(for: transfer.route),
      handle.prepare(transfer), multi.add(handle.easy)
    else {
      let detail = "libcurl could not take the request: out of memory"
      return transfer.end(
        .failure(TransferError(.resources, url: transfer.request.url, detail: detail)))
    }
    running.append(handle)
    budget.oldest = running.first?.transfer?.id
    if let look = transfer.nextLook(now: now) { wake(at: look) }
  }

  /// A handle that has seen no other site's cookies, nor will where it sees this one's.
  private func handle(for route: Route) -> EasyHandle? {
    if let jar = route.jar { return EasyHandle(options: options, budget: budget, jar: jar) }
    return idle.popLast() ?? EasyHandle(options: options, budget: budget)
  }

  private func read(_ transfer: Transfer) {
    guard let client else { return transfer.end(.failure(Self.cancelled(transfer))) }
    reading[transfer.id] = transfer
    fileQueue.async { [files, id = transfer.id, request = transfer.request] in
      client.fileWasRead(id, files.answer(request))
    }
  }

  /// Ends the transfer of a file; one that was cancelled meanwhile is known no more.
  func fileWasRead(_ id: UInt64, _ answer: Result<FileReader.Answer, TransferError>) {
    guard let transfer = reading.removeValue(forKey: id), let client else { return }
    transfer.end(
      answer.map { answer in
        budget.charge(from: 0, to: answer.body.count)
        budget.hold(answer.body.count, now: CurlMulti.now())
        var headers = HeaderFields()
        headers.add("content-type", answer.contentType)
        return Response(
          status: answer.status, url: transfer.request.url, headers: headers, body: answer.body,
          redirectTarget: nil, hops: [], wireBytes: answer.body.count,
          seconds: Double(CurlMulti.now() - transfer.begun) / 1e9, httpVersion: "", primaryIP: "",
          lease: BodyLease(bytes: answer.body.count, client: client))
      })
    multi.run()
  }

  private func finish(_ handle: EasyHandle, _ code: CURLcode) {
    guard let transfer = handle.transfer else { return }
    let isWhole = code == CURLE_OK && transfer.failure == nil
    let response = isWhole ? response(of: transfer, from: handle) : nil
    let error =
      isWhole ? nil : CurlFailure.error(code, of: transfer, words: handle.errorDetail)
    multi.remove(handle.easy)
    if transfer.pausedSince != nil { pausedCount -= 1 }
    running.removeAll { $0 === handle }
    budget.oldest = running.first?.transfer?.id
    handle.clear()
    if let jar = handle.jar {
      jar.settle(by: handle.easy)
    } else if !isClosed {
      idle.append(handle)
    }
    if let response {
      width = min(width + 1, mostTransfers)
      transfer.end(.success(response))
    } else if let error {
      budget.release(transfer.charged)
      transfer.charged = 0
      transfer.body = []
      if !beginsAgain(transfer, after: error) { transfer.end(.failure(error)) }
    }
  }

  /// Puts a transfer back in front of the line where only our own means failed it.
  private func beginsAgain(_ transfer: Transfer, after error: TransferError) -> Bool {
    guard !isClosed, transfer.failure == nil else { return false }
    guard
      transfer.lacksDescriptor
        || [.unresolvable, .unreachable, .resources, .tls].contains(error.reason)
          && DescriptorSupply.isShort(),
      transfer.mayStillWait(now: CurlMulti.now())
    else { return false }
    transfer.restart()
    width = max(running.count, 1)
    pausedUntil = CurlMulti.now() + Self.shortagePause
    waiting.insert(transfer, at: firstWaiting)
    return true
  }

  private func response(of transfer: Transfer, from handle: EasyHandle) -> Response {
    let lease = client.map { BodyLease(bytes: transfer.charged, client: $0) }
    budget.hold(transfer.charged, now: CurlMulti.now())
    if lease == nil { budget.giveBack(transfer.charged) }
    return Response(
      status: handle.long(CURLINFO_RESPONSE_CODE),
      url: handle.text(CURLINFO_EFFECTIVE_URL) ?? transfer.request.url,
      headers: transfer.head.fields, body: transfer.body,
      redirectTarget: handle.text(CURLINFO_REDIRECT_URL), hops: [],
      wireBytes: handle.size(CURLINFO_SIZE_DOWNLOAD_T),
      seconds: Double(CurlMulti.now() - transfer.begun) / 1e9,
      httpVersion: transfer.head.version,
      primaryIP: transfer.route.isProxied ? "" : handle.text(CURLINFO_PRIMARY_IP) ?? "",
      lease: lease)
  }

  // MARK: Time

  /// Ends what is late and sets the next look.
  ///
  /// Progress only moves deadlines on, so a look at the earliest known one misses none.
  private func endLateTransfers() {
    let now = CurlMulti.now()
    guard let due = multi.wakeUp, due <= now else { return }
    for handle in running where handle.transfer?.checkDeadline(now: now) == true {
      finish(handle, CURLE_OPERATION_TIMEDOUT)
    }
    multi.wakeUp = running.compactMap { $0.transfer?.nextLook(now: now) }.min()
  }

  private func wake(at deadline: UInt64) {
    if let known = multi.wakeUp, known <= deadline { return }
    multi.wakeUp = deadline
  }

  // MARK: Memory

  /// Pauses and continues transfers as the budget says; outside libcurl's callbacks only.
  private func settleMemory() {
    guard budget.isTight || pausedCount > 0 else { return }
    let now = CurlMulti.now()
    let (oldestWaits, oldestLargeWaits) = (
      budget.oldestWaits(now: now), budget.oldestLargeWaits(now: now)
    )
    for until in [oldestWaits, oldestLargeWaits] { if let until { wake(at: until) } }
    let oldestLarge = running.first { MemoryBudget.isLarge($0.transfer?.charged ?? 0) }
    for handle in running {
      guard let transfer = handle.transfer else { continue }
      switch budget.mayGoOn(
        transfer.charged, isFree: transfer.id == budget.oldest && oldestWaits == nil,
        isFreeLarge: handle === oldestLarge && oldestLargeWaits == nil)
      {
      case true?: unpause(handle)
      case false? where !transfer.body.isEmpty: pause(handle)
      default: break
      }
    }
  }

  private func pause(_ handle: EasyHandle) {
    guard let transfer = handle.transfer, transfer.pausedSince == nil else { return }
    transfer.pausedSince = CurlMulti.now()
    pausedCount += 1
    // Fails only where the transfer has just ended: then its message is on the way.
    _ = handle.pause()
  }

  private func unpause(_ handle: EasyHandle) {
    guard let transfer = handle.transfer, let since = transfer.pausedSince else { return }
    let now = CurlMulti.now()
    transfer.pausedFor += now - since
    transfer.pausedSince = nil
    pausedCount -= 1
    transfer.lastProgress = now
    if let look = transfer.nextLook(now: now) { wake(at: look) }
    let code = handle.unpause()
    // A transfer that has just ended has no connection to continue: its message is on the way.
    if code != CURLE_OK, code != CURLE_BAD_FUNCTION_ARGUMENT { finish(handle, code) }
  }
}
