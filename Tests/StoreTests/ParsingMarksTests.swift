// What is known after a crash of what was being parsed.

import Foundation
import Store
import Testing

@Suite struct ParsingMarksTests {
  private let journal = NSTemporaryDirectory() + "marks-\(UUID().uuidString).sqlite"

  private func words() throws -> [Int64] {
    let data = try Data(contentsOf: URL(fileURLWithPath: journal + ".parsing"))
    return data.withUnsafeBytes { Array($0.bindMemory(to: Int64.self)) }
  }

  private func write(_ words: [Int64]) throws {
    let data = words.withUnsafeBytes { Data($0) }
    try data.write(to: URL(fileURLWithPath: journal + ".parsing"))
  }

  @Test func `what is in hand stands in the file, and what is done does not`() throws {
    let marks = try #require(ParsingMarks(journal: journal))
    marks.set(0, 7)
    marks.set(1, 8)
    marks.set(0, 0)
    #expect(try words() == [0, 0, 8])
    marks.close()
  }

  @Test func `after a crash what was in hand is told, once`() throws {
    try write([1, 42, 0, -3])
    let marks = try #require(ParsingMarks(journal: journal))
    #expect(marks.leftovers == [42, -3])
    marks.close()
    let again = try #require(ParsingMarks(journal: journal))
    #expect(again.leftovers == [])
    again.close()
  }

  @Test func `an end that was no crash puts nothing down to a page`() throws {
    try write([0, 42])
    let marks = try #require(ParsingMarks(journal: journal))
    #expect(marks.leftovers == [])
    marks.close()
  }

  @Test func `a file that is torn or foreign is no reason to stop`() throws {
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: journal + ".parsing"))
    let marks = try #require(ParsingMarks(journal: journal))
    #expect(marks.leftovers == [])
    marks.close()
  }
}
