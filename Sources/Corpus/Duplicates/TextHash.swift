// What names a text: the SHA-256 of its bytes; and how long it is.

import Crypto

/// The hash and the counts that the manifest has of a text.
package enum TextHash {
  /// The SHA-256 of the bytes, in 64 lower-case hexadecimal digits.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in digest(bytes) {
      digits.append(Byte.lowerHex[Int(byte >> 4)])
      digits.append(Byte.lowerHex[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The SHA-256 of a text's UTF-8 bytes, in hexadecimal.
  package static func hex(of text: String) -> String { hex(text.utf8) }

  /// The 32 bytes of the SHA-256.
  package static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    let hashed: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if hashed == nil {
      Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    return Array(hash.finalize())
  }

  /// The words of a text in the corpus format: runs between spaces and line ends.
  package static func words(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isBreak = byte == Byte.space || byte == Byte.newline
      if !isBreak && !isInWord { count += 1 }
      isInWord = !isBreak
    }
    return count
  }

  /// The Unicode scalars of a text, as `wc -m` counts them.
  package static func characters(_ text: String) -> Int {
    text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
