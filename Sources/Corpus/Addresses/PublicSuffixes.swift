// The public-suffix list: below which names the public may register.

import CPSL

/// The list as libpsl has it: Debian's file where there is one, else the list built into the library.
enum PublicSuffixes {
  // Safe to share: set once before its first use, only read afterwards, and libpsl's look-ups keep no state.
  nonisolated(unsafe) private static let list: OpaquePointer? = psl_latest(nil) ?? psl_builtin()

  /// The name that its owner registered, of a lower-case ASCII host; nil where the host is itself a public suffix.
  ///
  /// Both sections of the list count. Under the private one (`github.io`, `blogspot.com`) each name has an owner of
  /// its own, with robots.txt, terms and a corpus of its own; that they share machines is what the schedule by
  /// address is for.
  static func registrable(_ host: String) -> String? {
    guard let list else { return lastTwoLabels(host) }
    // The result points into the argument.
    return host.withCString { name in
      psl_registrable_domain(list, name).map { String(cString: $0) }
    }
  }

  /// Whether a lower-case ASCII host is on the list itself, so that those below it have owners of their own.
  static func contains(_ host: String) -> Bool {
    guard let list else { return !host.contains(".") }
    // Without the rule that any single label is a suffix: that of an intranet is not.
    return psl_is_public_suffix2(list, host, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) == 1
  }

  /// What holds for most names, where the machine has no list at all.
  private static func lastTwoLabels(_ host: String) -> String? {
    let labels = host.split(separator: ".")
    return labels.count > 1 ? labels.suffix(2).joined(separator: ".") : nil
  }
}
