// The configuration: its defaults, its faults, and the files that are shipped.

import Corpus
import Crawl
import Extraction
import Foundation
import Markup
import Testing

@testable import corpusd

/// The top of the source tree.
let sourceTree = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite struct ConfigurationTests {
  private static let least = """
    contact = "mailto:corpus@example.org"
    [[source]]
    url = "https://example.org/feed.xml"
    """

  private func faults(_ text: String) -> [ConfigurationFault] {
    do {
      _ = try ConfigurationReader.read(text: text, path: "/etc/corpusd.toml")
      return []
    } catch {
      return error.faults
    }
  }

  @Test func `a contact and one source are enough, and everything else has its default`() throws {
    let configuration = try ConfigurationReader.read(text: Self.least, path: "/etc/corpusd.toml")
    var expected = Configuration()
    expected.contact = "mailto:corpus@example.org"
    expected.sources = configuration.sources
    #expect(configuration == expected)
    #expect(configuration.sources.map(\.address.text) == ["https://example.org/feed.xml"])
    #expect(configuration.userAgent.contains("mailto:corpus@example.org"))
  }

  @Test func `all faults are told at once, each with its line, its key and its mend`() {
    let found = faults(
      """
      [fetch]
      delay_second = 3
      concurrency = "many"
      allow_addresses = ["10.0.0.0/99"]
      [poll]
      interval_seconds = -1
      [[source]]
      url = "ftp://example.org/feed"
      [[source]]
      name = "no address"
      [log]
      level = "loud"
      """)
    let places = found.map { "\($0.line ?? 0) \($0.key)" }
    #expect(
      places == [
        "0 contact", "2 fetch.delay_second", "3 fetch.concurrency", "4 fetch.allow_addresses",
        "6 poll.interval_seconds", "8 source[0].url", "9 source[1].url", "12 log.level",
      ])
    #expect(found.allSatisfy { !$0.mend.isEmpty })
    #expect(found[1].mend == "did you mean fetch.delay_seconds?")
  }

  @Test func `text that is not TOML is told with its line`() {
    let found = faults("contact = \"x\nsources = ")
    #expect(found.count == 1)
    #expect(found.first?.line == 1)
  }

  @Test func `a source listed twice is a fault, also under a trivial variant of its address`() {
    let found = faults(
      Self.least + "\n[[source]]\nurl = \"http://www.example.org/feed.xml?utm_source=x\"\n")
    #expect(found.map(\.key) == ["source[1].url"])
  }

  @Test func `a site's rule is read, and a wrong one is told with line, expression and reason`()
    throws
  {
    let good = try ConfigurationReader.read(
      text: Self.least + "\n[[site]]\nhost = \"Example.org\"\nbody = [\"//article\"]\n",
      path: "c.toml")
    #expect(good.sites.map(\.host) == ["example.org"])
    #expect(good.sites.first?.body.map(\.text) == ["//article"])
    let found = faults(
      Self.least + "\n[[site]]\nhost = \"https://example.org/\"\n[[site]]\nhost = \"a.example\"\n"
        + "strip = [\"//div[\"]\n[[site]]\nhost = \"a.example\"\n")
    #expect(found.map(\.key) == ["site[0].host", "site[1].strip", "site[2].host"])
    #expect(found.dropFirst().first?.problem.contains("//div[") == true)
    #expect(found.allSatisfy { $0.line != nil && !$0.mend.isEmpty })
  }

  @Test func `a source says what of it is wanted, and what can't be is told`() throws {
    let configuration = try ConfigurationReader.read(
      text: """
        contact = "mailto:corpus@example.org"
        [sitemaps]
        window_days = 0
        [[source]]
        url = "https://example.org/news/"
        kind = "section"
        include = ["/news/*"]
        exclude = ["*/video/*"]
        other_hosts = true
        since = 2026-01-31
        window_days = 30
        """, path: "/etc/corpusd.toml")
    let reading = try #require(configuration.sources.first?.reading)
    #expect(reading.kind == .section && reading.otherHosts == true)
    #expect(reading.include.map(\.text) == ["/news/*"])
    #expect(reading.exclude.map(\.text) == ["*/video/*"])
    #expect(reading.since == Date(timeIntervalSince1970: 1_769_817_600))
    #expect(reading.windowSeconds == 2_592_000.0)
    #expect(configuration.sitemaps.windowSeconds == .infinity)
    let found = faults(
      Self.least + "\nkind = \"page\"\ninclude = [\"news\"]\nsince = \"soon\"\nwindow_days = -1\n")
    #expect(
      Set(found.map(\.key)) == [
        "source[0].kind", "source[0].include", "source[0].since", "source[0].window_days",
      ])
  }

  @Test func `a file is no source unless a directory for files is allowed`() {
    let found = faults("contact = \"https://example.org\"\n[[source]]\nurl = \"feeds/feed.xml\"\n")
    #expect(found.map(\.key) == ["source[0].url"])
    #expect(found.first?.mend.contains("file_root") == true)
  }

  @Test func `an unreadable file is one fault that names it`() {
    let path = "/nonexistent/corpusd.toml"
    #expect {
      try ConfigurationReader.read(path)
    } throws: { error in
      (error as? ConfigurationError)?.faults.map(\.file) == [path]
    }
  }

  @Test func `the shipped configuration names every key with its default`() throws {
    let url = sourceTree.appendingPathComponent("config/corpusd.toml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let contact = "contact = \"mailto:corpus@example.org\"\n"
    let read = try ConfigurationReader.read(text: contact + text, path: url.path)
    var expected = Configuration()
    expected.contact = "mailto:corpus@example.org"
    expected.sources = read.sources
    #expect(read == expected)
    #expect(read.sources.count >= 4)
    for key in KeyNames.all { #expect(text.contains("\n\(key) = "), "\(key) is not documented") }
  }

  @Test func `the demo's configuration is right and writes below the working directory only`()
    throws
  {
    let url = sourceTree.appendingPathComponent("config/demo.toml")
    let read = try ConfigurationReader.read(url.path)
    #expect(read.corpus.directory == ".demo/corpus")
    #expect(read.journal.file == ".demo/journal.sqlite")
    #expect(read.sources.allSatisfy { $0.address.scheme == "file" })
  }
}

/// Every key that the reader asks for in the tables that have defaults.
private enum KeyNames {
  static let all = [
    "directory", "file", "concurrency", "connections_per_host", "delay_seconds", "connect_seconds",
    "stall_seconds", "timeout_seconds", "page_bytes", "feed_bytes", "memory_bytes", "redirects",
    "attempts", "allow_addresses", "file_root", "proxy", "ca_file", "user_agent", "http2", "agent",
    "interval_seconds", "minimum_seconds", "maximum_seconds", "minimum_words", "feed_text",
    "stop_seconds", "level", "format", "window_days", "children_per_poll",
    "opml",
  ]
}
