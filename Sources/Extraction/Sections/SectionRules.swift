// What a caller knows of a section page's links beforehand.

package import Corpus

/// How the links of a section page are chosen; by default those of its own site that look like articles.
package struct SectionRules: Sendable, Equatable {
  /// Where there are any, exactly the links that match one are taken, whatever they look like.
  package var include: [AddressPattern]
  /// Links that match one are never taken.
  package var exclude: [AddressPattern]
  /// Whether links to other registrable domains count.
  package var allowsOtherHosts: Bool
  /// What the site's articles have looked like until now, where that is known.
  package var learned: LearnedShape?

  /// Rules; all of them can be left out.
  package init(
    include: [AddressPattern] = [], exclude: [AddressPattern] = [], allowsOtherHosts: Bool = false,
    learned: LearnedShape? = nil
  ) {
    self.include = include
    self.exclude = exclude
    self.allowsOtherHosts = allowsOtherHosts
    self.learned = learned
  }
}
