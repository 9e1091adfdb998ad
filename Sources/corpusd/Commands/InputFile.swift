// Reads a page, feed or robots.txt that a command was given: a file, standard input, or an address.

import Corpus
import Foundation
import Markup
import Transport

/// What was read, and how it came.
struct InputFile {
  /// Saved pages of more than this, in bytes and unpacked, are refused.
  static let largest = 256 << 20

  var bytes: [UInt8]
  var address: WebAddress?
  var contentType: String?

  /// Where a page came from; where a saved page lies says nothing of that.
  var webAddress: WebAddress? { address?.scheme == "file" ? nil : address }

  /// Reads `name`: an http(s) address, "-" for standard input, or a file, unpacked where it is gzip.
  ///
  /// Addresses are asked as `configuration` says, where there is one.
  static func read(
    _ name: String, configuration: Configuration? = nil
  ) async throws(CommandFailure) -> InputFile {
    if name.hasPrefix("http://") || name.hasPrefix("https://") {
      return try await fetch(name, configuration)
    }
    let data: Data
    do {
      data =
        name == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data()
        : try Data(contentsOf: URL(fileURLWithPath: name))
    } catch {
      throw CommandFailure(
        status: .noInput, message: "\(name) can't be read: \(error.localizedDescription)")
    }
    let path = name == "-" ? nil : URL(fileURLWithPath: name).absoluteURL.absoluteString
    return InputFile(
      bytes: try unpacked(Array(data), name), address: path.flatMap { WebAddress($0) })
  }

  private static func unpacked(_ bytes: [UInt8], _ name: String) throws(CommandFailure) -> [UInt8] {
    guard Gzip.isGzip(bytes) else { return bytes }
    do {
      return try Gzip.unpack(bytes, limit: largest)
    } catch {
      let why =
        error == .damaged ? "is damaged gzip data" : "holds more than \(largest) bytes unpacked"
      throw CommandFailure(status: .noInput, message: "\(name) \(why)")
    }
  }

  /// One request with the limits of a page; robots.txt is not asked, as a person asks for one page.
  private static func fetch(
    _ url: String, _ configuration: Configuration?
  ) async throws(CommandFailure) -> InputFile {
    var standard = Configuration()
    standard.fetch.userAgent = "corpusd/\(Program.version)"
    let client = try Opening.client(configuration ?? standard)
    let fetch = (configuration ?? standard).fetch
    var limits = Opening.limits(fetch, bytes: max(fetch.pageBytes, fetch.feedBytes))
    limits.redirects = fetch.redirects
    let response: Response
    do {
      // In the form that hosts have in the configuration.
      response = try await client.fetch(Request(WebAddress(url)?.text ?? url, limits: limits))
    } catch {
      throw CommandFailure(status: .noInput, message: "\(error)")
    }
    await client.shutdown()
    guard response.status == 200 else {
      throw CommandFailure(status: .noInput, message: "\(url) answers HTTP \(response.status)")
    }
    return InputFile(
      bytes: try unpacked(response.body, url), address: WebAddress(response.url),
      contentType: response.headers.first("content-type"))
  }
}
