// From a TOML file to a configuration, or to all of its faults at once.

import Corpus
import Crawl
import Extraction
import Foundation
import TOMLKit
import Transport

/// Reads and checks a configuration file.
enum ConfigurationReader {
  /// Reads the file at `path`.
  ///
  /// - Throws: every fault of the file, each with its line and its mend; or the one reason why it can't be read.
  static func read(_ path: String) throws(ConfigurationError) -> Configuration {
    let mend = "name an existing file with --config FILE; config/corpusd.toml is one to start from"
    guard FileManager.default.fileExists(atPath: path) else {
      throw failure(path, "there is no such file", mend: mend)
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw failure(
        path, "can't be read (\(error.localizedDescription))", mend: mend)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(path, "is not UTF-8", mend: "save it as UTF-8")
    }
    return try read(text: text, path: path)
  }

  /// Reads `text` as the contents of the file at `path`, against which relative paths are taken.
  static func read(text: String, path: String) throws(ConfigurationError) -> Configuration {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(faults: [
        ConfigurationFault(
          file: path, line: error.source.begin.line, key: "",
          problem: "is not TOML: \(error.description)",
          mend: "correct the line (https://toml.io)")
      ])
    } catch {
      throw failure(path, "is not TOML: \(error)", mend: "correct it (https://toml.io)")
    }
    var faults = FaultCollector(file: path, lines: KeyLines(text))
    let configuration = values(of: table, base: folder(of: path), &faults)
    guard faults.faults.isEmpty else {
      throw ConfigurationError(faults: faults.faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return configuration
  }

  private static func failure(_ path: String, _ problem: String, mend: String) -> ConfigurationError
  {
    ConfigurationError(faults: [
      ConfigurationFault(file: path, line: nil, key: "", problem: problem, mend: mend)
    ])
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().standardizedFileURL.path
  }

  private static func values(
    of table: TOMLTable, base: String, _ faults: inout FaultCollector
  ) -> Configuration {
    var root = TableReader(table, path: "")
    var configuration = Configuration()
    configuration.contact = contact(&root, &faults)
    configuration.corpus.directory = section("corpus", &root, &faults) { corpus, faults in
      path(&corpus, "directory", default: Configuration.Corpus().directory, &faults)
    }
    configuration.journal.file = section("journal", &root, &faults) { journal, faults in
      path(&journal, "file", default: Configuration.Journal().file, &faults)
    }
    configuration.fetch = section("fetch", &root, &faults) { reader, faults in
      fetch(&reader, base: base, &faults)
    }
    configuration.robots.agent = section("robots", &root, &faults) { robots, faults in
      agent(&robots, &faults)
    }
    configuration.rights = section("rights", &root, &faults, read: rights)
    configuration.poll = section("poll", &root, &faults, read: poll)
    configuration.sitemaps = section("sitemaps", &root, &faults) { sitemaps, faults in
      let standard = Configuration.Sitemaps()
      return Configuration.Sitemaps(
        windowSeconds: sitemaps.setDays("window_days", &faults) ?? standard.windowSeconds,
        childrenPerPoll: sitemaps.integer(
          "children_per_poll", default: standard.childrenPerPoll, in: 1...5_000, &faults))
    }
    configuration.articles = section("articles", &root, &faults) { articles, faults in
      Configuration.Articles(
        minimumWords: articles.integer(
          "minimum_words", default: 50, in: VerdictJudge.fewestWords...100_000,
          why: "shorter bodies can't be told from teasers", &faults),
        feedText: articles.flag("feed_text", default: true, &faults),
        maxParts: articles.integer(
          "max_parts", default: Configuration.Articles().maxParts, in: 1...100, &faults))
    }
    configuration.daemon.stopSeconds = section("daemon", &root, &faults) { daemon, faults in
      daemon.seconds("stop_seconds", default: 10, in: 0...600, &faults)
    }
    configuration.log = section("log", &root, &faults) { log, faults in
      Configuration.Log(
        level: log.choice(
          "level", of: ["error", "warning", "notice", "info", "debug"], default: "info", &faults),
        format: log.choice(
          "format", of: ["auto", "text", "json", "journald"], default: "auto", &faults))
    }
    (configuration.sources, configuration.notes) = sources(
      &root, base: base, fileRoot: configuration.fetch.fileRoot, &faults)
    (configuration.sites, configuration.access, configuration.paces) = sites(
      &root, base: base, &faults)
    configuration.notes += unsentSecrets(configuration)
    root.finish(&faults)
    return configuration
  }

  /// Reads one table with `read` and reports what it did not ask for.
  private static func section<Value>(
    _ key: String, _ root: inout TableReader, _ faults: inout FaultCollector,
    read: (inout TableReader, inout FaultCollector) -> Value
  ) -> Value {
    var reader = root.table(key, &faults)
    let value = read(&reader, &faults)
    reader.finish(&faults)
    return value
  }

  private static func contact(_ root: inout TableReader, _ faults: inout FaultCollector) -> String {
    let mend = "write contact = \"https://…\" or \"mailto:…\": publishers see it in the User-Agent"
    guard let contact = root.setString("contact", &faults) else {
      faults.add("contact", "is missing", mend: mend)
      return ""
    }
    let isPrintable = contact.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let isMail = contact.hasPrefix("mailto:") && contact.contains("@")
    if !isPrintable || !(isMail || WebAddress(contact) != nil) {
      faults.add("contact", "\"\(contact)\" is no web or mail address", mend: mend)
    }
    return contact
  }

  private static func path(
    _ reader: inout TableReader, _ key: String, default standard: String,
    _ faults: inout FaultCollector
  ) -> String {
    guard let path = reader.string(key, &faults) else { return standard }
    if path.isEmpty {
      faults.add(reader.full(key), "is empty", mend: "name a path, such as \"\(standard)\"")
    }
    return path
  }

  private static func rights(
    _ reader: inout TableReader, _ faults: inout FaultCollector
  ) -> RightsPolicy {
    var actions: [Rights.Reservation: RightsPolicy.Action] = [:]
    for reservation in Rights.Reservation.allCases {
      let standard = RightsPolicy.standard.action(reservation)
      let word = reader.choice(
        reservation.rawValue, of: RightsPolicy.Action.allCases.map(\.rawValue),
        default: standard.rawValue, &faults)
      actions[reservation] = RightsPolicy.Action(rawValue: word) ?? standard
    }
    var policy = RightsPolicy(actions)
    policy.readsFile = reader.flag("tdm_file", default: true, &faults)
    return policy
  }

  private static func agent(_ robots: inout TableReader, _ faults: inout FaultCollector) -> String {
    let agent = robots.string("agent", &faults) ?? Configuration.Robots().agent
    // RFC 9309 §2.2.1: a product token is made of letters, "_" and "-".
    let isToken =
      !agent.isEmpty
      && agent.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
    if !isToken {
      faults.add(
        "robots.agent", "\"\(agent)\" is no product token",
        mend: "use letters, - and _ only (RFC 9309 §2.2.1)")
    }
    return agent
  }

  private static func poll(
    _ reader: inout TableReader, _ faults: inout FaultCollector
  ) -> Configuration.Poll {
    let poll = Configuration.Poll(
      intervalSeconds: reader.seconds(
        "interval_seconds", default: 3600, in: 1...2_592_000, &faults),
      minimumSeconds: reader.seconds("minimum_seconds", default: 900, in: 1...2_592_000, &faults),
      maximumSeconds: reader.seconds(
        "maximum_seconds", default: 86_400, in: 1...2_592_000, &faults),
      unvalidatedSeconds: reader.seconds(
        "unvalidated_seconds", default: 3600, in: 1...2_592_000, &faults),
      isAdaptive: reader.flag("adaptive", default: true, &faults))
    if poll.minimumSeconds > poll.maximumSeconds {
      faults.add(
        "poll.minimum_seconds", "is above poll.maximum_seconds",
        mend: "write a smaller one, or raise the maximum")
    }
    return poll
  }
}
