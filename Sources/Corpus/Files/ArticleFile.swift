// The names of the corpus format: which file an article has.

/// The place of one article in the corpus, from its number and its text.
package struct ArticleFile: Sendable, Hashable {
  /// How many articles a directory holds before the next one begins.
  package static let perDirectory = 1000

  /// The article's number in the whole corpus; dense, from 0.
  package let number: Int
  /// The SHA-256 of the file's bytes, in 64 hexadecimal digits.
  package let sha256: String

  /// The file of a text in the corpus format.
  package init(number: Int, text: String) {
    self.init(number: number, sha256: TextHash.hex(of: text))
  }

  /// The file of a text whose hash is known already.
  package init(number: Int, sha256: String) {
    self.number = number
    self.sha256 = sha256
  }

  /// The shard's directory, as in `000012`.
  package var directory: String { Self.directory(of: number) }

  /// The file's name in its directory, as in `345_5bec89046a6e4bfe.txt`.
  package var name: String {
    Self.padded(number % Self.perDirectory, 3) + "_" + sha256.prefix(16) + ".txt"
  }

  /// The path below the corpus, as in `000012/345_5bec89046a6e4bfe.txt`.
  package var path: String { directory + "/" + name }

  /// The directory of the article with a number.
  package static func directory(of number: Int) -> String { padded(number / perDirectory, 6) }

  /// The manifest of that directory, as in `000012.jsonl`.
  package static func manifest(of number: Int) -> String { directory(of: number) + ".jsonl" }

  /// Reads a file's name: its number in the directory and the first 16 digits of its hash.
  ///
  /// Nil for a name that is not of the format, such as a temporary file's.
  package static func parse(_ name: String) -> (index: Int, hash: String)? {
    let bytes = Array(name.utf8)
    guard bytes.count == 24, bytes[0..<3].allSatisfy(Byte.isDigit), bytes[3] == UInt8(ascii: "_"),
      bytes[4..<20].allSatisfy({ Byte.isDigit($0) || (0x61...0x66).contains($0) }),
      name.hasSuffix(".txt"), let index = Int(name.prefix(3))
    else { return nil }
    return (index, String(decoding: bytes[4..<20], as: UTF8.self))
  }

  /// Reads a directory's name; nil where it is not six digits.
  package static func parse(directory name: String) -> Int? {
    name.utf8.count == 6 && name.utf8.allSatisfy(Byte.isDigit) ? Int(name) : nil
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
