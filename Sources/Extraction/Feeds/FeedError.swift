// Why a source could not be read, in words for the log.

/// A source that is nothing that could be polled, or too damaged to give anything.
package struct FeedError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Reason: String, Sendable, Equatable {
    case empty
    /// A web page where a feed was promised.
    case webPage = "web-page"
    /// Another kind of document.
    case unknownKind = "unknown-kind"
    /// Markup from which no entry could be saved.
    case damaged
    case tooLarge = "too-large"
  }

  /// What the document was to be read as.
  package enum Role: String, Sendable, Equatable {
    case source = "a source"
    case list = "a list of sources"
  }

  package let reason: Reason
  /// The address that was read.
  package let address: String
  /// What was found, and where: line, column and the bytes.
  package let detail: String
  /// The feeds that a web page names, where it is one.
  package var feeds: [String] = []
  package var role = Role.source

  package var description: String {
    "can't read \(address) as \(role.rawValue): \(detail); \(mend)"
  }

  private var mend: String {
    if role == .list {
      return reason == .tooLarge
        ? "split it into several lists" : "export it again, as OPML, from where it comes from"
    }
    return switch reason {
    case .webPage where !feeds.isEmpty:
      "use the feed that it names: " + feeds.prefix(3).joined(separator: ", ")
    case .webPage: "give the address of the site's feed or sitemap"
    case .empty, .damaged: "it is read again at the next poll"
    case .unknownKind: "check the address in the configuration"
    case .tooLarge: "raise the limit in the configuration if the source is meant to be so large"
    }
  }
}
