// Values that may be secrets: texts of the configuration, or files that only the service can read.

import Foundation
import Transport

/// A value, and whether it was kept out of the configuration.
struct Secret {
  var text: String
  var isFromFile: Bool
}

extension ConfigurationReader {
  /// In bytes: a value is a line.
  private static let largestSecret = 64 << 10

  /// A text, or the contents of the file that `{ file = "…" }` names, without the line break at its end.
  static func secret(
    _ reader: inout TableReader, _ key: String, base: String, _ faults: inout FaultCollector
  ) -> Secret? {
    guard reader.holdsTable(key) else {
      return reader.string(key, &faults).map { Secret(text: $0, isFromFile: false) }
    }
    var table = reader.table(key, &faults)
    let path = table.setString("file", &faults)
    table.finish(&faults)
    let place = reader.full(key)
    guard let path else {
      faults.add(place, "names no file", mend: "write text, or { file = \"…\" }")
      return nil
    }
    guard
      let bytes = contents(of: path, key: place, base: base, limit: largestSecret, &faults)
    else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      faults.add(place, "the file is not UTF-8", mend: "write the value alone into it, as text")
      return nil
    }
    return Secret(
      text: text.trimmingCharacters(in: .whitespacesAndNewlines), isFromFile: true)
  }

  /// The bytes of a file, taken against the configuration's own folder; nil, with a fault, where there are none.
  static func contents(
    of path: String, key: String, base: String, limit: Int, _ faults: inout FaultCollector
  ) -> [UInt8]? {
    let full = absolute(path, base: base)
    let mend =
      "name one that this user can read (a credential of the service is there for the service alone)"
    guard let file = FileHandle(forReadingAtPath: full) else {
      faults.add(key, "\(full) can't be read: \(String(cString: strerror(errno)))", mend: mend)
      return nil
    }
    do {
      let data = try file.read(upToCount: limit + 1) ?? Data()
      if data.count <= limit { return Array(data) }
      faults.add(key, "\(full) holds more than \(limit) bytes", mend: "name the right file")
    } catch {
      faults.add(key, "\(full) can't be read: \(error.localizedDescription)", mend: mend)
    }
    return nil
  }

  /// The certificate authorities that `ca_file` names.
  static func authorities(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> CertificateBundle? {
    guard let path = reader.setString("ca_file", &faults) else { return nil }
    let key = reader.full("ca_file")
    guard
      let pem = contents(
        of: path, key: key, base: base, limit: CertificateBundle.largest, &faults)
    else { return nil }
    do throws(SiteFault) {
      return try CertificateBundle(pem: pem)
    } catch {
      faults.add(key, "\(absolute(path, base: base)) \(error.problem)", mend: error.mend)
      return nil
    }
  }

  /// The proxy that a text names.
  static func proxy(
    _ text: String, key: String, _ faults: inout FaultCollector
  ) -> ProxyAddress? {
    do throws(SiteFault) {
      return try ProxyAddress(text)
    } catch {
      faults.add(key, error.problem, mend: error.mend)
      return nil
    }
  }
}
