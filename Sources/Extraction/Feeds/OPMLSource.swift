// One feed of a list in OPML, as feed readers exchange them.

package import Corpus

/// What an OPML list says of one source (OPML 2.0, "subscription lists").
package struct OPMLSource: Sendable, Equatable {
  /// The `xmlUrl` as it stands in the list.
  package var reference: String
  /// The address to poll; nil where `reference` is none that could be fetched.
  package var address: WebAddress?
  /// Plain text.
  package var title: String?
  /// `rss`, `atom` and the like, as the list writes it; readers put `rss` for every kind.
  package var type: String?
  /// The page that the feed belongs to.
  package var page: WebAddress?
  /// The names of the outlines that hold it, the outermost first.
  package var folders: [String] = []
  /// What its `category` lists, without the slash that begins a path.
  package var categories: [String] = []

  /// A source at an address that can be polled.
  package init(_ address: WebAddress, title: String? = nil) {
    reference = address.text
    self.address = address
    self.title = title
  }

  /// A source as a list writes its address.
  package init(reference: String) {
    self.reference = reference
    address = WebAddress(Self.withWebScheme(reference))
  }

  /// `feed:` stands for http, before an address or in its place (`feed://host/`, `feed:https://host/`).
  private static func withWebScheme(_ reference: String) -> String {
    guard reference.prefix(5).lowercased() == "feed:" else { return reference }
    let rest = reference.dropFirst(5)
    return rest.hasPrefix("//") ? "http:" + rest : String(rest)
  }
}
