// The configuration as values, with the defaults that config/corpusd.toml documents.

import Corpus
import Crawl
import Extraction
import Foundation
import Transport

/// Everything that a run is told from outside.
struct Configuration: Sendable, Equatable {
  /// Where publishers can reach the operator: an http(s) URL or a `mailto:` address.
  var contact = ""
  var corpus = Corpus()
  var journal = Journal()
  var fetch = Fetch()
  var robots = Robots()
  var rights = RightsPolicy.standard
  var poll = Poll()
  var sitemaps = Sitemaps()
  var articles = Articles()
  var daemon = Daemon()
  var log = Log()
  /// Those of the file itself and those of its OPML list.
  var sources: [Source] = []
  /// What the user says of single sites' pages.
  var sites: [SiteRule] = []
  /// How single sites are asked.
  var access: [SiteAccess] = []
  /// How fast single sites are asked, by registrable domain.
  var paces: [String: HostPace] = [:]
  /// What of the list was left out, for people.
  var notes: [String] = []

  struct Corpus: Sendable, Equatable {
    var directory = "/var/lib/corpusd/corpus"
  }

  struct Journal: Sendable, Equatable {
    var file = "/var/lib/corpusd/journal.sqlite"
  }

  /// Limits of requests; sizes in bytes, times in seconds.
  struct Fetch: Sendable, Equatable {
    var concurrency = 64
    var connectionsPerHost = 1
    var hostsPerAddress = 4
    var delaySeconds = 2.0
    var connectSeconds = 15.0
    var stallSeconds = 20.0
    var timeoutSeconds = 60.0
    var pageBytes = 8 << 20
    var feedBytes = 32 << 20
    var memoryBytes = 64 << 20
    var redirects = 5
    var attempts = 5
    var allowAddresses: [String] = []
    var fileRoot: String?
    var proxy: ProxyAddress?
    var authorities: CertificateBundle?
    var userAgent: String?
    var http2 = true
  }

  struct Robots: Sendable, Equatable {
    /// The product token that is looked for in robots.txt (RFC 9309 §2.2.1).
    var agent = "corpusd"
  }

  struct Poll: Sendable, Equatable {
    var intervalSeconds = 3600.0
    var minimumSeconds = 900.0
    var maximumSeconds = 86_400.0
    var unvalidatedSeconds = 3600.0
    var isAdaptive = true
  }

  struct Sitemaps: Sendable, Equatable {
    /// Infinite for no bound.
    var windowSeconds = 7 * 86_400.0
    var childrenPerPoll = 50
  }

  struct Articles: Sendable, Equatable {
    var minimumWords = 50
    var feedText = true
    /// Pages of one article that are joined; 1 takes the first alone.
    var maxParts = 20
  }

  struct Daemon: Sendable, Equatable {
    var stopSeconds = 10.0
  }

  struct Log: Sendable, Equatable {
    var level = "info"
    var format = "auto"
  }

  struct Source: Sendable, Equatable {
    /// Absolute; a path in the file has become a `file:` URL.
    var address: WebAddress
    var name: String?
    /// Whether robots.txt speaks for the source's own address.
    var obeysRobots = true
    var reading = SourceReading()
  }

  /// The User-Agent header that is sent.
  var userAgent: String {
    fetch.userAgent ?? "corpusd/\(Program.version) (+\(contact))"
  }
}
