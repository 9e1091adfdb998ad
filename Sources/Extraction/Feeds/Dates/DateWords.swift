// Tables: time zones, halves of the day, and words of dates beyond the names of months.

import Corpus

enum DateWords {
  /// The folded form under which words are looked up.
  static func folded(_ word: some Sequence<UInt8>) -> [UInt8] { CalendarWords.folded(word) }

  /// The minutes east of Greenwich of a named zone.
  static func zone(_ word: [UInt8]) -> Int? { zones[word] }

  /// Whether a word says that the hours of the clock are those after noon; nil for other words.
  static func isAfternoon(_ word: [UInt8]) -> Bool? { halves[word] }

  /// The offset that a date in this word's language means where it names none.
  static func impliedOffset(_ word: [UInt8]) -> Int? { implied[word] }

  /// The month of a longer word: one that begins with a month's name of at least three letters.
  ///
  /// Covers endings that the tables lack, as in "Septembers" or "marzec-ie".
  static func month(_ word: [UInt8]) -> Int? {
    guard word.count > 3 else { return nil }
    var length = word.count - 1
    while length >= 3 {
      if let month = CalendarWords.month(Array(word[..<length])) {
        return CalendarWords.isWeekday(word) || length * 2 < word.count ? nil : month
      }
      length -= 1
    }
    return nil
  }

  private static let halves: [[UInt8]: Bool] = [
    key("am"): false, key("pm"): true, key("오전"): false, key("오후"): true, key("上午"): false,
    key("下午"): true, key("午前"): false, key("午後"): true, key("πμ"): false, key("μμ"): true,
    key("dop"): false, key("odp"): true,
  ]

  /// Korean and Japanese dates are meant in their one zone.
  private static let implied: [[UInt8]: Int] = [
    key("오전"): 540, key("오후"): 540, key("년"): 540, key("월"): 540, key("일"): 540,
    key("午前"): 540, key("午後"): 540,
  ]

  // Where a name is used for several zones, the one with the most publishers. Military letters are left out:
  // RFC 2822 §4.3 has them read as UTC, since they were mostly used wrongly.
  private static let zones: [[UInt8]: Int] = {
    var zones: [[UInt8]: Int] = [:]
    let hours: [(String, Double)] = [
      ("utc ut gmt z zulu wet etc", 0), ("cet met mez bst west wat", 1),
      ("cest mest mesz eet cat sast", 2), ("eest msk trt eat ast3 idt", 3), ("msd gst samt", 4),
      ("irst", 3.5), ("pkt uzt yekt", 5), ("ist", 5.5), ("npt", 5.75), ("bdt", 6), ("mmt", 6.5),
      ("ict wib", 7), ("hkt sgt pht awst myt wita cst8", 8), ("jst kst wit", 9), ("acst", 9.5),
      ("aest", 10), ("acdt", 10.5), ("aedt", 11), ("nzst", 12), ("nzdt", 13), ("ndt", -2.5),
      ("adt brt art uyt clst", -3), ("nst", -3.5), ("ast edt at clt bot vet", -4),
      ("est et cdt cot pet", -5), ("cst ct mdt", -6), ("mst mt pdt", -7), ("pst pt akdt", -8),
      ("akst", -9), ("hst", -10),
    ]
    for (names, offset) in hours {
      for name in names.split(separator: " ") { zones[key(String(name))] = Int(offset * 60) }
    }
    return zones
  }()

  private static func key(_ word: String) -> [UInt8] { folded(word.utf8) }
}
