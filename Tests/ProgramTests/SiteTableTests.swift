// [[site]]: what may stand there, and how its faults are told.

import Crawl
import Extraction
import Foundation
import Testing
import Transport

@testable import corpusd

@Suite struct SiteTableTests {
  private static let least = """
    contact = "mailto:corpus@example.org"
    [[source]]
    url = "https://example.org/feed.xml"

    """

  /// Reads `text` below the least configuration, in a folder that holds `files`.
  private func read(
    _ text: String, files: [String: String] = [:]
  ) throws -> (configuration: Configuration?, faults: [ConfigurationFault]) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpusd-sites-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, content) in files {
      try Data(content.utf8).write(to: folder.appendingPathComponent(name))
    }
    do {
      let path = folder.appendingPathComponent("corpusd.toml").path
      return (try ConfigurationReader.read(text: Self.least + text, path: path), [])
    } catch {
      return (nil, error.faults)
    }
  }

  @Test func `headers, proxy, authorities and version of a site are read, inline or as a table`()
    throws
  {
    let read = try read(
      """
      [[site]]
      host = "Subscribers.example"
      proxy = "socks5h://127.0.0.1:1080"
      ca_file = "ca.pem"
      http_version = "1.1"
      [site.headers]
      Accept-Language = "uk, en"
      Authorization = { file = "token" }
      [[site]]
      host = "direct.example"
      proxy = "none"
      http_version = "2"
      cookies = true
      cookie = "consent=yes; lang=uk"
      [[site]]
      host = "read.example"
      delay_seconds = 0
      body = ["//main"]
      """, files: ["token": "Bearer abc\n", "ca.pem": Self.pem])
    let configuration = try #require(read.configuration, "\(read.faults)")
    #expect(configuration.access.map(\.host) == ["subscribers.example", "direct.example"])
    let first = try #require(configuration.access.first)
    #expect(first.headers.map(\.name) == ["Accept-Language", "Authorization"])
    #expect(first.headers.map(\.isSecret) == [false, true])
    #expect(first.proxy == .through(try ProxyAddress("socks5h://127.0.0.1:1080")))
    #expect(first.authorities?.count == 1 && first.http2 == false)
    #expect(configuration.access[1].proxy == .direct && configuration.access[1].http2 == true)
    #expect(configuration.access[1].cookie == (try SiteCookie("consent=yes; lang=uk")))
    #expect(configuration.access.map(\.keepsCookies) == [false, true])
    #expect(configuration.sites.map(\.host) == ["read.example"])
    #expect(configuration.paces == ["read.example": HostPace(delaySeconds: 0)])
  }

  @Test func `each fault of a site is told with its line and its mend, and never with a value`()
    throws
  {
    let found = try read(
      """
      [[site]]
      host = "co.uk"
      http_version = "3"
      ca_file = "nowhere.pem"
      proxy = "gopher://user:hunter2@proxy.example"
      [[site]]
      host = "a.example"
      headers = { X = "hunter2\\r\\nY: z" }
      [[site]]
      host = "b.example"
      ca_file = "empty.pem"
      [site.headers]
      User-Agent = "hunter2"
      Authorization = { file = "nowhere" }
      X-Two = { file = "two" }
      X-Three = { path = "two" }
      X-Four = 4
      [[site]]
      host = "www.c.example"
      delay_seconds = -1
      connections = 2
      cookie = "hunter2\\r\\nX: y"
      cookies = "yes"
      [[site]]
      host = "b.example"
      [fetch]
      ca_file = "empty.pem"
      proxy = "ftp://proxy.example"
      """, files: ["empty.pem": "nothing", "two": "hunter2\nhunter2"]
    ).faults
    let places = found.map { "\($0.line ?? 0) \($0.key)" }
    #expect(
      Set(places) == [
        "5 site[0].host", "6 site[0].http_version", "7 site[0].ca_file", "8 site[0].proxy",
        "11 site[1].headers.X", "14 site[2].ca_file", "16 site[2].headers.User-Agent",
        "17 site[2].headers.Authorization", "18 site[2].headers.X-Two",
        "19 site[2].headers.X-Three", "19 site[2].headers.X-Three.path",
        "20 site[2].headers.X-Four", "22 site[3].host", "23 site[3].delay_seconds",
        "25 site[3].cookie", "26 site[3].cookies", "28 site[4].host", "30 fetch.ca_file",
        "31 fetch.proxy",
      ])
    #expect(found.allSatisfy { !$0.mend.isEmpty && !$0.description.contains("hunter2") })
  }

  @Test func `a proxy with a password may be kept in a file, for one site and for all`() throws {
    let read = try read(
      """
      [[site]]
      host = "a.example"
      proxy = { file = "proxy" }
      [fetch]
      proxy = { file = "proxy" }
      """, files: ["proxy": "http://user:hunter2@proxy.example:3128\n"])
    let configuration = try #require(read.configuration, "\(read.faults)")
    let expected = try ProxyAddress("http://user:hunter2@proxy.example:3128")
    #expect(configuration.fetch.proxy == expected)
    #expect(configuration.access.first?.proxy == .through(expected))
  }

  @Test func `secrets that a source's own address would keep from being sent are told`() throws {
    let read = try read(
      """
      [[source]]
      url = "http://a.example/feed.xml"
      [[site]]
      host = "a.example"
      headers = { Authorization = "Bearer abc" }
      """)
    let notes = try #require(read.configuration?.notes)
    #expect(notes.count == 1)
    #expect(notes.first?.contains("http://a.example/feed.xml") == true)
    #expect(notes.first?.contains("Authorization") == true)
  }

  /// A certificate that vouches for nothing here.
  private static let pem = """
    -----BEGIN CERTIFICATE-----
    MIIBdjCCARugAwIBAgIURnY0qrgRp3LgfY/zrzw4GbURC8owCgYIKoZIzj0EAwIw
    DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjEwODM0MThaGA8yMTI2MTAyODA4MzQx
    OFowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNik
    wWlUhoh5gjmLb+wEkACr9K6ZvYWR1CCAuFwc7qRWjy6ig4aGHHE7YuCquuFliNJ0
    1rq+pPAH4HPV8BFfoJ+jUzBRMB0GA1UdDgQWBBRomL6DSRYXvDZL4Nwpr5qlLkMs
    vjAfBgNVHSMEGDAWgBRomL6DSRYXvDZL4Nwpr5qlLkMsvjAPBgNVHRMBAf8EBTAD
    AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDR2urWRkwy1dVnX7beR11Iu4NqrfHrIKPC
    Z8bo/Q3dcgIhAP9+7+qADfGdmZNqTMEkhs+Yatk6i+9qKLnYY3aul54l
    -----END CERTIFICATE-----
    """
}
