// What a user says of one site's pages, where the models are not to decide.

package import Corpus
package import Markup

/// A user's rule for the pages of a host.
package struct SiteRule: Sendable, Equatable {
  /// The host, which stands for those below it too: `example.org` for `www.example.org`.
  package let host: String
  /// What holds the body: the first expression that selects anything decides.
  ///
  /// Without any, the models find it.
  package let body: [XPathExpression]
  /// What is left out of the body.
  package let strip: [XPathExpression]

  package init(host: String, body: [XPathExpression], strip: [XPathExpression]) {
    self.host = host
    self.body = body
    self.strip = strip
  }
}

/// What became of a rule on one page.
package struct RuleOutcome: Sendable, Equatable {
  package let host: String
  /// The expression that found the body; nil where the rule has none or none selected anything.
  package var body: String?
  /// Whether the rule has expressions for a body and none of them selected text, so that the models decided.
  package var missedBody = false
  /// Blocks that `strip` left out.
  package var stripped = 0
  /// Expressions that could not be run on this page, each with its reason.
  package var failures: [String] = []
}

/// The rules of all sites.
package struct SiteRules: Sendable, Equatable {
  private let byHost: [String: SiteRule]

  /// Takes the rules; of two for one host the first counts.
  package init(_ rules: [SiteRule] = []) {
    byHost = Dictionary(rules.map { ($0.host, $0) }) { first, _ in first }
  }

  /// The rule for an address: that of its host, or else of the nearest host above it.
  package func rule(for address: WebAddress) -> SiteRule? {
    guard !byHost.isEmpty else { return nil }
    var host = Substring(address.host)
    while true {
      if let rule = byHost[String(host)] { return rule }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
  }
}
