// What is wrong in a configuration file, and how to mend it.

/// One fault: where it is, what is wrong, and what to write instead.
struct ConfigurationFault: Sendable, Equatable, CustomStringConvertible {
  var file: String
  /// Counted from one; nil where the fault is that something is missing.
  var line: Int?
  /// The dotted path of the key, such as `fetch.delay_seconds`; empty for the file as a whole.
  var key: String
  var problem: String
  var mend: String

  var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let subject = key.isEmpty ? "" : "\(key): "
    return "\(place): \(subject)\(problem); \(mend)"
  }
}

/// All the faults of one file, found in one reading.
struct ConfigurationError: Error, Sendable, CustomStringConvertible {
  var faults: [ConfigurationFault]

  var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
