// Certificate authorities in PEM form, read once and looked over before any connection needs them.

import Foundation

/// The certificates of a PEM file.
///
/// The bytes are kept, not the path: what was checked is what is used, until the configuration is read again.
package struct CertificateBundle: Sendable, Equatable, CustomStringConvertible {
  /// In bytes; the bundle of a whole system has some hundred kilobytes.
  package static let largest = 4 << 20

  private static let mend = "name a PEM file that holds the certificate of the authority"
  /// The labels that OpenSSL takes for a certificate.
  private static let labels = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]

  let pem: [UInt8]
  package let count: Int

  /// Takes a PEM text.
  ///
  /// - Throws: why no connection could be made with it.
  package init(pem: [UInt8]) throws(SiteFault) {
    guard pem.count <= Self.largest else {
      throw SiteFault("holds more than \(Self.largest) bytes", mend: Self.mend)
    }
    var count = 0
    var open: String?
    var base64: [UInt8] = []
    for line in pem.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
      if let label = Self.label(line, "BEGIN") {
        open = label
        base64 = []
      } else if let label = Self.label(line, "END") {
        if label == open, Self.labels.contains(label) {
          guard Self.isCertificate(base64) else {
            throw SiteFault("its certificate \(count + 1) is damaged", mend: Self.mend)
          }
          count += 1
        }
        open = nil
      } else if open != nil {
        base64 += line.filter { $0 > 0x20 }
      }
    }
    guard open == nil else { throw SiteFault("ends within a certificate", mend: Self.mend) }
    guard count > 0 else { throw SiteFault("holds no certificate", mend: Self.mend) }
    self.pem = pem
    self.count = count
  }

  private static func label(_ line: ArraySlice<UInt8>, _ word: String) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    let (start, end) = ("-----\(word) ", "-----")
    guard text.hasPrefix(start), let stop = text.dropFirst(start.count).firstRange(of: end) else {
      return nil
    }
    return String(text[text.index(text.startIndex, offsetBy: start.count)..<stop.lowerBound])
  }

  /// Whether Base64 gives one ASN.1 sequence that is whole, which every certificate is (RFC 5280 §4.1).
  ///
  /// A trusted certificate has more behind it.
  private static func isCertificate(_ base64: [UInt8]) -> Bool {
    guard let data = Data(base64Encoded: Data(base64)) else { return false }
    let der = [UInt8](data)
    guard der.count > 4, der[0] == 0x30 else { return false }
    // X.690 §8.1.3: a short length, or the number of bytes that hold a long one.
    if der[1] < 0x80 { return der.count >= 2 + Int(der[1]) }
    let width = Int(der[1] & 0x7f)
    guard (1...4).contains(width), der.count > 2 + width else { return false }
    let length = der[2..<(2 + width)].reduce(0) { $0 << 8 | Int($1) }
    return der.count >= 2 + width + length
  }

  package var description: String { "\(count) certificates" }
}
