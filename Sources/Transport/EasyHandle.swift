// One of libcurl's easy handles: fixed options set once, the request's own on each use.

import CCurl
import Glibc

/// A reusable easy handle with its callbacks.
///
/// Reuse keeps libcurl's own set-up; connections live in the multi handle. Only on the client's
/// queue.
final class EasyHandle {
  /// Seconds that a resolved name is kept: short, so that a moved host is found again.
  private static let dnsSeconds = 60
  /// Seconds that the system's authorities are kept as they were read, so that a withdrawn one is soon noticed.
  private static let authoritySeconds = 3600
  /// Bytes read at once.
  ///
  /// Larger buffers save system calls on pages, but a bomb may grow a thousandfold within one.
  static let bufferBytes = 16 << 10
  /// Bytes that libcurl reads for one transfer before others, and our limits of memory, have their turn: a hundred
  /// buffers (`readwrite_data` of its transfer.c).
  static let mostAtOnce = 100 * bufferBytes

  let easy: UnsafeMutableRawPointer
  private(set) var transfer: Transfer?
  private let budget: MemoryBudget
  /// Set where it serves one site alone, whose cookies it sees; it is not used for others.
  let jar: CookieJar?
  private let guardian: AddressGuard
  /// The system's directory of authorities, put back after a transfer with others; nil where its file has them all.
  private let usualAuthorities: String?
  private var hasAuthorities = false
  private let errorText: UnsafeMutablePointer<CChar>
  private var headerList: UnsafeMutablePointer<curl_slist>?

  /// Nil where libcurl has no memory or lacks an option that safety rests on.
  init?(options: ClientOptions, budget: MemoryBudget, jar: CookieJar? = nil) {
    guard let easy = curl_easy_init() else { return nil }
    self.easy = easy
    self.budget = budget
    self.jar = jar
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    guardian = AddressGuard(allowing: options.allowedRanges)
    // libcurl keeps the parsed authorities for all connections only where they come from a file alone: with the
    // directory beside it, each TLS handshake on Debian parses 140 certificates anew (27 ms of CPU, else 1.2).
    let file = Self.text(CURLINFO_CAINFO, of: easy)
    let isEnough = file.map { access($0, R_OK) == 0 } ?? false
    usualAuthorities = isEnough ? nil : Self.text(CURLINFO_CAPATH, of: easy)
    guard setFixed(options), setCallbacks() else { return nil }
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// Sets it up for a transfer; false where libcurl refuses an option.
  func prepare(_ transfer: Transfer) -> Bool {
    self.transfer = transfer
    errorText[0] = 0
    let request = transfer.request
    curl_slist_free_all(headerList)
    headerList = nil
    for (name, value) in request.headers {
      // libcurl drops "Name:"; an empty field that is meant to be sent is "Name;".
      guard let longer = curl_slist_append(headerList, "\(name): \(value)") else { return false }
      headerList = longer
    }
    let limits = request.limits
    let steps: [CURLcode] = [
      ccurl_set_text(easy, CURLOPT_URL, request.url),
      ccurl_set_headers(easy, headerList),
      ccurl_set_long(
        easy, CURLOPT_CONNECTTIMEOUT_MS, Int(min(max(limits.connectSeconds, 0.001), 1e6) * 1000)),
      ccurl_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.wireBytes)),
    ]
    return steps.allSatisfy { $0 == CURLE_OK } && set(transfer.route)
  }

  /// Sets the way of a transfer: all of it each time, as the handle may last have gone another.
  private func set(_ route: Route) -> Bool {
    let version = route.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
    var steps: [CURLcode] = [
      ccurl_set_text(easy, CURLOPT_PROXY, route.proxy),
      ccurl_set_long(easy, CURLOPT_HTTP_VERSION, Int(version)),
      ccurl_set_text(easy, CURLOPT_COOKIE, route.cookie),
    ]
    if let authorities = route.authorities {
      // The directory would vouch beside them.
      steps.append(ccurl_set_text(easy, CURLOPT_CAPATH, nil))
      steps.append(
        authorities.pem.withUnsafeBytes {
          ccurl_set_bytes(easy, CURLOPT_CAINFO_BLOB, $0.baseAddress, $0.count)
        })
    } else if hasAuthorities {
      steps.append(ccurl_set_text(easy, CURLOPT_CAPATH, usualAuthorities))
      steps.append(ccurl_set_bytes(easy, CURLOPT_CAINFO_BLOB, nil, 0))
    }
    hasAuthorities = route.authorities != nil
    return steps.allSatisfy { $0 == CURLE_OK }
  }

  /// Lets go of its transfer, to be used again.
  func clear() { transfer = nil }

  /// libcurl's own words on the last failure.
  var errorDetail: String { String(cString: errorText) }

  func pause() -> CURLcode { curl_easy_pause(easy, CURLPAUSE_RECV) }

  /// May call back with bytes that libcurl has kept.
  func unpause() -> CURLcode { curl_easy_pause(easy, CURLPAUSE_CONT) }

  func long(_ info: CURLINFO) -> Int {
    var value = 0
    return ccurl_get_long(easy, info, &value) == CURLE_OK ? value : 0
  }

  func size(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    return ccurl_get_size(easy, info, &value) == CURLE_OK ? Int(value) : 0
  }

  func text(_ info: CURLINFO) -> String? { Self.text(info, of: easy) }

  private static func text(_ info: CURLINFO, of easy: UnsafeMutableRawPointer) -> String? {
    var value: UnsafePointer<CChar>?
    guard ccurl_get_text(easy, info, &value) == CURLE_OK, let value else { return nil }
    return String(cString: value)
  }

  private func setFixed(_ options: ClientOptions) -> Bool {
    var steps: [CURLcode] = [
      ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText),
      ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1),
      // Without it, ending a transfer waits for its name lookup, and the queue with it.
      ccurl_set_long(easy, CURLOPT_QUICK_EXIT, 1),
      ccurl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https"),
      // Each hop is a request of its own, with checks, headers and a way of its own.
      ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0),
      // What is meant for a site is not for the proxy that tunnels to it.
      ccurl_set_long(easy, CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE)),
      ccurl_set_long(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1),
      ccurl_set_text(easy, CURLOPT_USERAGENT, options.userAgent),
      // All codings that this libcurl has.
      ccurl_set_text(easy, CURLOPT_ACCEPT_ENCODING, ""),
      ccurl_set_long(easy, CURLOPT_HTTP09_ALLOWED, 0),
      ccurl_set_long(easy, CURLOPT_DNS_CACHE_TIMEOUT, Self.dnsSeconds),
      ccurl_set_long(easy, CURLOPT_BUFFERSIZE, Self.bufferBytes),
      ccurl_set_long(easy, CURLOPT_NOPROGRESS, 0),
      ccurl_set_text(easy, CURLOPT_CAPATH, usualAuthorities),
      ccurl_set_long(easy, CURLOPT_CA_CACHE_TIMEOUT, Self.authoritySeconds),
    ]
    if let jar {
      steps.append(ccurl_set_pointer(easy, CURLOPT_SHARE, jar.share))
      // Switches the engine on, with nothing to begin with.
      steps.append(ccurl_set_text(easy, CURLOPT_COOKIEFILE, ""))
    }
    return steps.allSatisfy { $0 == CURLE_OK }
  }

  private func setCallbacks() -> Bool {
    // Unretained: libcurl calls back only between curl_multi_add_handle and remove, while the
    // engine holds this object.
    let context = Unmanaged.passUnretained(self).toOpaque()
    let steps: [CURLcode] = [
      ccurl_set_pointer(easy, CURLOPT_PRIVATE, context),
      ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context),
      ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context),
      ccurl_set_pointer(easy, CURLOPT_XFERINFODATA, context),
      ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, context),
      ccurl_set_pointer(easy, CURLOPT_PREREQDATA, context),
      ccurl_set_on_body(easy) { bytes, size, count, context in
        EasyHandle.at(context)?.received(body: bytes, count: size * count) ?? 0
      },
      ccurl_set_on_header(easy) { bytes, size, count, context in
        EasyHandle.at(context)?.received(header: bytes, count: size * count) ?? 0
      },
      ccurl_set_on_progress(easy) { context, _, received, _, _ in
        EasyHandle.at(context)?.transfer?.note(wire: Int(received)) == true ? 0 : 1
      },
      ccurl_set_on_open_socket(easy) { context, _, address in
        guard let address else { return CURL_SOCKET_BAD }
        return EasyHandle.at(context)?.open(&address.pointee) ?? CURL_SOCKET_BAD
      },
      ccurl_set_on_connected(easy) { context, _, _, _, _ in
        guard let transfer = EasyHandle.at(context)?.transfer else { return CURL_PREREQFUNC_ABORT }
        transfer.isConnected = true
        transfer.lastProgress = CurlMulti.now()
        return CURL_PREREQFUNC_OK
      },
    ]
    return steps.allSatisfy { $0 == CURLE_OK }
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> EasyHandle? {
    context.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
  }

  private func received(body bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard let bytes, let transfer else { return 0 }
    guard budget.allows(count, for: transfer.id) else {
      transfer.fail(.resources, "no memory was left for what came at once")
      return 0
    }
    let expected = transfer.body.isEmpty ? size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T) : 0
    let taken = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      transfer.receive(
        body: UnsafeBufferPointer(start: $0, count: count), wire: size(CURLINFO_SIZE_DOWNLOAD_T),
        expected: expected)
    }
    budget.charge(from: transfer.charged, to: transfer.body.count)
    transfer.charged = transfer.body.count
    return taken ? count : 0
  }

  private func received(header bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard let bytes, let transfer else { return 0 }
    let taken = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      transfer.receive(headerLine: UnsafeBufferPointer(start: $0, count: count))
    }
    return taken ? count : 0
  }

  /// The last gate before a packet leaves: the address is the one that will be connected to.
  private func open(_ target: inout curl_sockaddr) -> curl_socket_t {
    guard let transfer else { return CURL_SOCKET_BAD }
    // A proxy is all that is connected to then: the operator's own choice.
    if !transfer.route.isProxied {
      let address = withUnsafePointer(to: &target.addr) { IPAddress($0) }
      guard let address else { return CURL_SOCKET_BAD }
      if let kind = guardian.refusal(of: address) {
        transfer.refused.append("\(address) (\(kind))")
        return CURL_SOCKET_BAD
      }
    }
    transfer.triedAddress = true
    let flags = Int32(bitPattern: SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let socket = Glibc.socket(target.family, target.socktype | flags, target.protocol)
    if socket < 0, [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) {
      transfer.lacksDescriptor = true
    }
    return socket < 0 ? CURL_SOCKET_BAD : socket
  }
}
