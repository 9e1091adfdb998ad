// How fast feeds are read, beside libxml2 alone, in one run: swift run -c release feed-bench DIR [GROUP]

import CLibXML2
import Corpus
import Extraction
import Foundation
import Markup

/// A feed of the set, in memory.
struct Sample: Sendable {
  let name: String
  let bytes: [UInt8]
  let address: WebAddress
  let contentType: String?
}

/// Runs each way of reading over all feeds, in turns, and prints the median of the rounds.
@main
struct FeedBenchmark {
  /// A turn of each way a round: enough for medians that differ by less than 3 % between runs.
  private static let rounds = 9

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 || arguments.count == 3 else {
      print("usage: feed-bench DIR [GROUP]   DIR holds expected.jsonl and cases/")
      exit(64)
    }
    let group = arguments.count == 3 ? arguments[2] : "realworld-big"
    let samples = try load(URL(fileURLWithPath: arguments[1]), group: group)
    let size = samples.reduce(0) { $0 + $1.bytes.count }
    print("\(group): \(samples.count) feeds, \(size / 1_000) kB; one process, one core, CPU time")
    var times: [[Double]] = Array(repeating: [], count: ways.count)
    var sums = Array(repeating: 0, count: ways.count)
    for _ in 0..<rounds {
      for (index, way) in ways.enumerated() {
        let start = clock()
        sums[index] = samples.reduce(0) { $0 + way.run($1) }
        times[index].append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
      }
    }
    let alone = median(times[0])
    for (index, way) in ways.enumerated() {
      let seconds = median(times[index])
      let line = String(
        format: "%7.0f feeds/s %7.1f MB/s %6.2f of libxml2  (%d)", Double(samples.count) / seconds,
        Double(size) / seconds / 1e6, alone / seconds, sums[index])
      print(way.name.padding(toLength: 34, withPad: " ", startingAt: 0) + line)
    }
  }

  private struct Way: Sendable {
    let name: String
    /// Returns a figure of what was read, so that the work can't be left out.
    let run: @Sendable (Sample) -> Int
  }

  private static let ways = [
    Way(name: "libxml2 alone, empty events") { events(of: $0.bytes) },
    Way(name: "the flat tree") { MarkupTree.xml($0.bytes).count },
    Way(name: "feeds with entries") { read($0)?.entries.count ?? 0 },
    Way(name: "feeds with entries and contents") {
      read($0)?.entries.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) } ?? 0
    },
  ]

  private static func read(_ sample: Sample) -> Feed? {
    try? FeedReader.read(sample.bytes, address: sample.address, contentType: sample.contentType)
  }

  private static func events(of bytes: [UInt8]) -> Int {
    var count = 0
    var live: UnsafeMutablePointer<xmlParserCtxt>?
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      withUnsafeMutablePointer(to: &count) { user in
        _ = cxml_parse_xml(
          base, Int32(clamping: buffer.count), user, &live,
          { user, _, _, _, _, _, _, _, _ in
            user?.assumingMemoryBound(to: Int.self).pointee += 1
          },
          { _, _, _, _ in }, { _, _, _ in }, { _, _, _, _, _, _ in })
      }
    }
    return count
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private struct Case: Decodable {
    let file: String
    let group: String
    let baseURL: String
    let contentType: String?

    enum CodingKeys: String, CodingKey {
      case file, group
      case baseURL = "base_url"
      case contentType = "content_type"
    }
  }

  private static func load(_ folder: URL, group: String) throws -> [Sample] {
    let lines = try Data(contentsOf: folder.appendingPathComponent("expected.jsonl"))
    let decoder = JSONDecoder()
    return try lines.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let entry = try decoder.decode(Case.self, from: Data(line))
      guard entry.group == group, let address = WebAddress(entry.baseURL) else { return nil }
      let file = folder.appendingPathComponent("cases").appendingPathComponent(entry.file)
      let type = entry.contentType.flatMap { $0.isEmpty ? nil : $0 }
      return Sample(
        name: entry.file, bytes: Array(try Data(contentsOf: file)), address: address,
        contentType: type)
    }
  }
}
