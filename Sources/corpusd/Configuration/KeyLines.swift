// On which line of a TOML file each key stands: toml++ keeps it, its Swift wrapper does not pass it on.

/// The line of each key and table of a TOML text that has already been found well-formed.
struct KeyLines: Sendable {
  /// Dotted path to line, counted from one.
  ///
  /// The tables of an array are `source[0]`, `source[1]` and so on.
  private(set) var lines: [String: Int] = [:]

  /// Reads the lines of `text`; keys inside multi-line strings may add entries that nobody asks for.
  init(_ text: String) {
    var table = ""
    var counts: [String: Int] = [:]
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[[") {
        let name = Self.name(line.dropFirst(2).prefix { $0 != "]" })
        table = "\(name)[\(counts[name, default: 0])]"
        counts[name, default: 0] += 1
        lines[table] = index + 1
      } else if line.hasPrefix("[") {
        table = Self.name(line.dropFirst().prefix { $0 != "]" })
        // [site.headers] belongs to the [[site]] above it.
        if let dot = table.firstIndex(of: "."), let count = counts[String(table[..<dot])] {
          table = "\(table[..<dot])[\(count - 1)]\(table[dot...])"
        }
        lines[table] = lines[table] ?? index + 1
      } else if let equals = line.firstIndex(of: "="), !line.hasPrefix("#") {
        let key = Self.name(line[..<equals])
        let path = table.isEmpty ? key : "\(table).\(key)"
        lines[path] = lines[path] ?? index + 1
      }
    }
  }

  /// The line of a key, or else of the nearest table that holds it.
  func line(of path: String) -> Int? {
    var path = Substring(path)
    while true {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<dot]
    }
  }

  private static func name(_ text: Substring) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }
}
