// One transfer: what was asked, what has come, and how far it may go.

/// The state of one transfer from its request to its end; holds its limits against what arrives.
///
/// Not `Sendable`: only on the client's queue.
final class Transfer {
  typealias Outcome = Result<Response, TransferError>

  /// Decoded bytes for each byte on the wire.
  ///
  /// Pages and feeds reach 10 to 40, a bomb 1,000: it is cut off at some megabytes, before many at once fill the memory.
  private static let mostExpansion = 100
  /// Bytes on the wire beyond twice those of the body: a coding that shrinks nothing adds a thousandth, so more are
  /// there to be unpacked in vain.
  private static let mostIdleWire = 256 << 10

  let id: UInt64
  let request: Request
  let route: Route
  private let resume: (Outcome) -> Void

  var head = ResponseHead()
  var body: [UInt8] = []
  var wireBytes = 0
  /// Our own verdict, which stands above libcurl's result code.
  private(set) var failure: TransferError?

  /// When it began, in nanoseconds of `CurlMulti.now()`.
  var begun: UInt64 = 0 { didSet { if firstBegun == 0 { firstBegun = begun } } }
  private var firstBegun: UInt64 = 0
  /// Nanoseconds spent paused so far, which count for no limit.
  var pausedFor: UInt64 = 0
  var pausedSince: UInt64?
  var lastProgress: UInt64 = 0
  var isConnected = false

  /// The addresses that the guard refused.
  var refused: [String] = []
  /// Whether any address passed the guard.
  var triedAddress = false
  /// Whether a descriptor could not be had (EMFILE and the like).
  var lacksDescriptor = false
  /// How many bytes the budget holds for it.
  var charged = 0

  private var headerBytes = 0
  private var isResumed = false

  init(id: UInt64, request: Request, route: Route, resume: @escaping (Outcome) -> Void) {
    self.id = id
    self.request = request
    self.route = route
    self.resume = resume
  }

  /// Gives the outcome to the caller, once.
  func end(_ outcome: Outcome) {
    guard !isResumed else { return }
    isResumed = true
    resume(outcome)
  }

  func fail(_ reason: TransferError.Reason, _ detail: String) {
    if failure == nil { failure = TransferError(reason, url: request.url, detail: detail) }
  }

  /// Whether its time, counted from its first beginning, is not yet up.
  func mayStillWait(now: UInt64) -> Bool {
    now < firstBegun + Self.nanoseconds(request.limits.seconds)
  }

  /// Makes it as new, to be tried again.
  func restart() {
    head.reset()
    body = []
    wireBytes = 0
    failure = nil
    isConnected = false
    pausedSince = nil
    pausedFor = 0
    refused = []
    triedAddress = false
    lacksDescriptor = false
    headerBytes = 0
  }

  /// Takes one header line; false ends the transfer.
  func receive(headerLine line: UnsafeBufferPointer<UInt8>) -> Bool {
    lastProgress = CurlMulti.now()
    headerBytes += line.count
    guard headerBytes <= request.limits.headerBytes else {
      fail(.headerFlood, "more than \(request.limits.headerBytes) bytes of headers")
      return false
    }
    if ResponseHead.isStatusLine(line) {
      head.begin(line)
    } else {
      head.add(line)
    }
    return true
  }

  /// Takes bytes of the decoded body; false ends the transfer.
  func receive(body bytes: UnsafeBufferPointer<UInt8>, wire: Int, expected: Int) -> Bool {
    guard note(wire: wire) else { return false }
    let limit = request.limits.decodedBytes
    guard body.count + bytes.count <= limit else {
      fail(.tooLarge, "more than \(limit) bytes of body after decoding")
      body = []
      return false
    }
    // libcurl counts the wire by buffers: one may have been read that is not counted yet.
    guard
      body.count + bytes.count <= (wire + EasyHandle.bufferBytes) * Self.mostExpansion
    else {
      fail(.tooLarge, "more than \(Self.mostExpansion) bytes of body for each on the wire")
      body = []
      return false
    }
    if body.isEmpty, expected > 0 { body.reserveCapacity(min(expected, limit)) }
    body.append(contentsOf: bytes)
    return true
  }

  /// Notes how many bytes of body have come over the wire; false ends the transfer.
  func note(wire: Int) -> Bool {
    if wire != wireBytes {
      wireBytes = wire
      lastProgress = CurlMulti.now()
    }
    guard wire <= request.limits.wireBytes else {
      fail(.tooLarge, "more than \(request.limits.wireBytes) bytes of body on the wire")
      return false
    }
    // What comes while it is paused is unpacked later.
    let wasPaused = pausedSince != nil || pausedFor > 0
    guard wasPaused || wire <= 2 * body.count + Self.mostIdleWire else {
      fail(.tooLarge, "\(wire) bytes on the wire that unpack to \(body.count)")
      return false
    }
    return true
  }

  /// When it must be looked at again, as far as is known now; nil while it is paused.
  ///
  /// Silence counts from the connection on. Before that a look each such time finds it in time.
  func nextLook(now: UInt64) -> UInt64? {
    guard pausedSince == nil else { return nil }
    let silence = Self.nanoseconds(request.limits.stallSeconds)
    return min(totalDeadline, (isConnected ? lastProgress : now) + silence)
  }

  private var totalDeadline: UInt64 {
    begun + pausedFor + Self.nanoseconds(request.limits.seconds)
  }

  /// Fails it where a deadline has passed; true where it did.
  func checkDeadline(now: UInt64) -> Bool {
    guard let due = nextLook(now: now), due <= now else { return false }
    if totalDeadline <= now {
      fail(.timeout, "not done after \(request.limits.seconds) s, \(body.count) bytes of body came")
    } else {
      fail(.stalled, "no byte for \(request.limits.stallSeconds) s after \(body.count) of body")
    }
    return true
  }

  /// Seconds as nanoseconds, bounded so that sums cannot overflow.
  static func nanoseconds(_ seconds: Double) -> UInt64 {
    UInt64(min(max(seconds, 0), 1e9) * 1e9)
  }
}
