// How much of what the network says of an entry or a source the journal keeps.

import Foundation

/// The longest texts that the journal takes from feeds and headers; longer ones are left out.
///
/// A feed of 32 MB could otherwise fill the journal with one identifier.
enum StoredText {
  /// In bytes of UTF-8; real entry ids, titles and lists of authors stay below 300.
  static let longestHint = 1_024
  /// In bytes: the length that RFC 5646 §4.4.1 tells programs to have room for.
  static let longestLanguage = 35
  /// In bytes; real entity tags have some tens.
  static let longestValidator = 1_024

  /// The text, where it is no longer than the limit and has no control character.
  ///
  /// A part of an identifier or a validator would be another one: so nothing is ever cut.
  static func kept(_ text: String?, _ limit: Int = longestHint) -> String? {
    guard let text, text.utf8.count <= limit,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    return text
  }

  /// A time that SQLite can store: it has no NaN.
  static func seconds(_ time: Date?) -> Double? {
    time.map(\.timeIntervalSince1970).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension EntryHints {
  /// The authors as they are stored, a line each: as many as there is room for; nil if none.
  var storedAuthors: String? {
    var stored = ""
    for author in authors {
      guard let author = StoredText.kept(author), !author.isEmpty else { continue }
      let line = stored.isEmpty ? author : stored + "\n" + author
      guard line.utf8.count <= StoredText.longestHint else { break }
      stored = line
    }
    return stored.isEmpty ? nil : stored
  }
}
