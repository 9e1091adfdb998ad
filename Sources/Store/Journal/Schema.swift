// The journal's tables, as a row of migrations that are never edited once released.

import GRDB

/// The journal's schema.
enum Schema {
  /// "crpd": marks the file as corpusd's (SQLite's `application_id`).
  static let applicationID = 0x6372_7064
  /// The number of migrations below; kept in `user_version` so that an older corpusd refuses.
  static let version = 4

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: first)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: second)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { database in
      try database.execute(sql: third)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { database in
      try database.execute(sql: fourth)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  // `texts` is the redo log proper: a row from acceptance until the file is durable in the corpus.
  // Times are seconds since 1970. Hashes are blobs: half the size of hex in the largest index.
  private static let first = """
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL UNIQUE,
      name TEXT,
      active INTEGER NOT NULL DEFAULT 1,
      title TEXT, language TEXT,
      etag TEXT, last_modified TEXT, fingerprint TEXT,
      last_poll REAL, next_poll REAL NOT NULL, interval REAL NOT NULL DEFAULT 0,
      failures INTEGER NOT NULL DEFAULT 0, failure TEXT,
      stopped INTEGER NOT NULL DEFAULT 0, stop_reason TEXT,
      polls INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE urls (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL,
      host TEXT NOT NULL,
      source INTEGER NOT NULL,
      state INTEGER NOT NULL,
      depth INTEGER NOT NULL DEFAULT 0,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_attempt REAL NOT NULL,
      published REAL NOT NULL DEFAULT 0,
      reason TEXT, value TEXT, reason_limit TEXT,
      article INTEGER, similarity REAL
    );
    CREATE INDEX urls_pending ON urls (host, next_attempt, published DESC) WHERE state < 2;
    CREATE INDEX urls_source ON urls (source, state);
    CREATE TABLE hints (
      url INTEGER PRIMARY KEY,
      entry_id TEXT, title TEXT, published REAL, updated REAL, content TEXT, language TEXT,
      authors TEXT
    );
    CREATE TABLE identities (
      identity TEXT PRIMARY KEY,
      url INTEGER NOT NULL,
      kind INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      url INTEGER NOT NULL,
      sha256 BLOB NOT NULL UNIQUE,
      lines BLOB NOT NULL,
      manifest BLOB NOT NULL
    );
    CREATE TABLE texts (
      number INTEGER PRIMARY KEY,
      text BLOB NOT NULL
    );
    CREATE TABLE events (
      id INTEGER PRIMARY KEY,
      at REAL NOT NULL,
      source INTEGER, url INTEGER,
      kind TEXT NOT NULL, detail TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX events_url ON events (url) WHERE url IS NOT NULL;
    CREATE INDEX events_polls ON events (at) WHERE url IS NULL;
    CREATE TABLE hosts (
      host TEXT PRIMARY KEY,
      not_before REAL, failures INTEGER NOT NULL DEFAULT 0, last_request REAL
    ) WITHOUT ROWID;
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      status INTEGER, body BLOB NOT NULL, fetched REAL NOT NULL, expires REAL NOT NULL
    ) WITHOUT ROWID;
    """

  // A derived source (a child sitemap, an older page) is a row with a `root`, the source that the
  // configuration lists, and a `parent`, the one that named it. `claimed` is when the parent says
  // that it changed, `taken` what that was when it was last read whole.
  private static let second = """
    ALTER TABLE sources ADD COLUMN root INTEGER;
    ALTER TABLE sources ADD COLUMN parent INTEGER;
    ALTER TABLE sources ADD COLUMN role TEXT;
    ALTER TABLE sources ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sources ADD COLUMN listed REAL;
    ALTER TABLE sources ADD COLUMN claimed REAL;
    ALTER TABLE sources ADD COLUMN taken REAL;
    ALTER TABLE sources ADD COLUMN kind TEXT;
    ALTER TABLE sources ADD COLUMN reading TEXT;
    ALTER TABLE sources ADD COLUMN recent BLOB;
    ALTER TABLE sources ADD COLUMN left_out TEXT;
    ALTER TABLE sources ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sources ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX sources_parent ON sources (parent) WHERE parent IS NOT NULL;
    CREATE INDEX sources_root ON sources (root) WHERE root IS NOT NULL;
    CREATE INDEX urls_articles ON urls (host, id) WHERE state IN (2, 3);
    """

  // `memory` is what the crawl learns of a source, in a form of its own. `day` counts from 1970.
  private static let third = """
    ALTER TABLE sources ADD COLUMN memory BLOB;
    ALTER TABLE hosts ADD COLUMN delay REAL;
    ALTER TABLE hosts ADD COLUMN robots TEXT;
    CREATE TABLE host_days (
      host TEXT NOT NULL,
      day INTEGER NOT NULL,
      requests INTEGER NOT NULL, unchanged INTEGER NOT NULL, failures INTEGER NOT NULL,
      refused INTEGER NOT NULL, bytes INTEGER NOT NULL, smallest_gap REAL,
      PRIMARY KEY (host, day)
    ) WITHOUT ROWID;
    """

  // `read_since` is how far back a sitemap was read, `backfill_since` how far a back-fill that has not
  // come to its end is to reach.
  private static let fourth = """
    ALTER TABLE sources ADD COLUMN read_since REAL;
    ALTER TABLE sources ADD COLUMN backfill_since REAL;
    """
}

/// The states of a URL, as stored; the two that wait come first, for the partial index.
enum URLState: Int, Sendable, CaseIterable {
  case discovered = 0
  case failed = 1
  case accepted = 2
  case delivered = 3
  case rejected = 4
  case duplicate = 5
  case gone = 6

  var name: String { String(describing: self) }
}

extension String {
  /// The key under which an identity's displaced claim is kept; no identity has a space in it.
  var displacedClaim: String { "claim " + self }
}

/// How an identity came to stand for a URL.
enum IdentityKind: Int, Sendable {
  /// The URL itself, as discovered.
  case own = 0
  /// Where its redirects ended.
  case final = 1
  /// What its page names as canonical.
  case canonical = 2
  /// A canonical address that pages of different text claim: it stands for nothing.
  case disputed = 3
}
