// Reads one TOML table key by key, checks each value, and collects every fault instead of stopping at one.

import Foundation
import TOMLKit

/// The faults of a file as they are found.
struct FaultCollector {
  let file: String
  let lines: KeyLines
  private(set) var faults: [ConfigurationFault] = []

  init(file: String, lines: KeyLines) {
    self.file = file
    self.lines = lines
  }

  mutating func add(_ key: String, _ problem: String, mend: String) {
    faults.append(
      ConfigurationFault(
        file: file, line: lines.line(of: key), key: key, problem: problem, mend: mend))
  }
}

/// A table, and which of its keys have been asked for: what is left over is unknown.
struct TableReader {
  let path: String
  private let table: TOMLTable?
  private var known: [String] = []

  init(_ table: TOMLTable?, path: String) {
    self.table = table
    self.path = path
  }

  /// The table below `key`; an empty one where it is absent.
  mutating func table(_ key: String, _ faults: inout FaultCollector) -> TableReader {
    known.append(key)
    let value = table?[key]
    if let value, value.table == nil {
      faults.add(full(key), "is \(article(value)), not a table", mend: "write it as [\(full(key))]")
    }
    return TableReader(value?.table, path: full(key))
  }

  /// The tables of an array of tables.
  mutating func tables(_ key: String, _ faults: inout FaultCollector) -> [TableReader] {
    known.append(key)
    guard let value = table?[key] else { return [] }
    guard let array = value.array, array.allSatisfy({ $0.table != nil }) else {
      faults.add(full(key), "is not a list of tables", mend: "begin each one with [[\(full(key))]]")
      return []
    }
    return array.enumerated().map { TableReader($1.table, path: "\(full(key))[\($0)]") }
  }

  /// The keys that the table has.
  var keys: [String] { (table?.keys ?? []).sorted() }

  func holdsTable(_ key: String) -> Bool { table?[key]?.table != nil }

  mutating func string(_ key: String, _ faults: inout FaultCollector) -> String? {
    known.append(key)
    guard let value = table?[key] else { return nil }
    guard let text = value.string else {
      faults.add(full(key), "is \(article(value)), not text", mend: "put it in quotation marks")
      return nil
    }
    return text
  }

  /// Text, where the empty text means "not set".
  mutating func setString(_ key: String, _ faults: inout FaultCollector) -> String? {
    string(key, &faults).flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func choice(
    _ key: String, of allowed: [String], default standard: String, _ faults: inout FaultCollector
  ) -> String {
    guard let text = string(key, &faults) else { return standard }
    if allowed.contains(text) { return text }
    faults.add(
      full(key), "\"\(text)\" is not one of its values",
      mend: "write one of " + allowed.map { "\"\($0)\"" }.joined(separator: ", "))
    return standard
  }

  mutating func flag(_ key: String, default standard: Bool, _ faults: inout FaultCollector) -> Bool
  {
    known.append(key)
    guard let value = table?[key] else { return standard }
    if let flag = value.bool { return flag }
    faults.add(full(key), "is \(article(value)), not a truth value", mend: "write true or false")
    return standard
  }

  /// A truth value that may be left open.
  mutating func setFlag(_ key: String, _ faults: inout FaultCollector) -> Bool? {
    guard table?[key] != nil else {
      known.append(key)
      return nil
    }
    return flag(key, default: false, &faults)
  }

  mutating func integer(
    _ key: String, default standard: Int, in range: ClosedRange<Int>, why: String? = nil,
    _ faults: inout FaultCollector
  ) -> Int {
    known.append(key)
    guard let value = table?[key] else { return standard }
    if let number = value.int, range.contains(number) { return number }
    let found = value.int.map { "\($0) is out of range" } ?? "is \(article(value))"
    faults.add(
      full(key), found,
      mend: "write a whole number from \(range.lowerBound) to \(range.upperBound)"
        + (why.map { ": \($0)" } ?? ""))
    return standard
  }

  mutating func seconds(
    _ key: String, default standard: Double, in range: ClosedRange<Double>,
    _ faults: inout FaultCollector
  ) -> Double {
    known.append(key)
    guard let value = table?[key] else { return standard }
    let number = value.double ?? value.int.map(Double.init)
    if let number, range.contains(number) { return number }
    let found = number.map { "\($0) is out of range" } ?? "is \(article(value))"
    faults.add(
      full(key), found,
      mend: "write a number of seconds from \(range.lowerBound) to \(range.upperBound)")
    return standard
  }

  /// A number of days that may be left open, as seconds; 0 means no bound.
  mutating func setDays(_ key: String, _ faults: inout FaultCollector) -> Double? {
    known.append(key)
    guard let value = table?[key] else { return nil }
    let number = value.double ?? value.int.map(Double.init)
    if let number, (0...36_500).contains(number) {
      return number == 0 ? .infinity : number * 86_400
    }
    let found = number.map { "\($0) is out of range" } ?? "is \(article(value))"
    faults.add(full(key), found, mend: "write a number of days up to 36500, or 0 for no bound")
    return nil
  }

  /// The beginning of a day (UTC), written as text or as TOML's own date.
  mutating func day(_ key: String, _ faults: inout FaultCollector) -> Date? {
    known.append(key)
    guard let value = table?[key] else { return nil }
    if let day = value.date.map({ "\($0.debugDescription)" }) ?? value.string,
      let date = Day.parse(day)
    {
      return date
    }
    faults.add(full(key), "is no day", mend: "write it as \"2026-01-31\"")
    return nil
  }

  mutating func strings(_ key: String, _ faults: inout FaultCollector) -> [String] {
    known.append(key)
    guard let value = table?[key] else { return [] }
    guard let array = value.array, array.allSatisfy({ $0.string != nil }) else {
      faults.add(full(key), "is not a list of texts", mend: "write [\"…\", \"…\"]")
      return []
    }
    return array.compactMap(\.string)
  }

  /// Reports every key that was not asked for, with the nearest one that exists.
  func finish(_ faults: inout FaultCollector) {
    for key in (table?.keys ?? []).sorted() where !known.contains(key) {
      let mend =
        NearestWord.to(key, among: known).map { "did you mean \(full($0))?" }
        ?? "the keys here are " + known.sorted().joined(separator: ", ")
      faults.add(full(key), "is no key that corpusd knows", mend: mend)
    }
  }

  func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func article(_ value: any TOMLValueConvertible) -> String {
    switch value.type {
    case .array: "a list"
    case .int: "a whole number"
    case .double: "a number"
    case .bool: "a truth value"
    case .string: "text"
    case .table: "a table"
    case .date, .time, .dateTime: "a date or time"
    }
  }
}
