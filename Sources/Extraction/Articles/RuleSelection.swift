// Applies a user's rule to a page's blocks.

import Markup

/// The probabilities of a page's blocks after a rule had its say.
struct RuleSelection {
  let probabilities: [Float]
  let outcome: RuleOutcome

  init(
    _ rule: SiteRule, bytes: [UInt8], _ page: BlockPage, models probabilities: [Float]
  ) {
    var outcome = RuleOutcome(host: rule.host)
    let document = PageDocument(bytes)
    let elementCount = document?.elementCount ?? 0
    // The flat tree has the document's elements in the same order.
    let elements = (1..<max(1, page.tree.count)).filter { !page.tree.isText($0) }

    if elementCount != elements.count {
      // Places in one tree mean nothing in the other.
      outcome.failures.append("the page's tree has \(elementCount) elements of \(elements.count)")
      outcome.missedBody = !rule.body.isEmpty
      self.probabilities = probabilities
      self.outcome = outcome
      return
    }

    /// For each block whether it stands within what an expression selects; nil where that is no block.
    func blocks(_ expression: XPathExpression) -> [Bool]? {
      switch document?.select(expression) {
      case .elements(let places):
        var marked = [Bool](repeating: false, count: page.blocks.count)
        var end = 0
        // What stands within an element that was marked is marked already.
        for place in places.sorted()
        where place < elements.count && elements[place] >= end {
          end = page.tree.end(of: elements[place])
          for index in page.blockRange(of: elements[place]) { marked[index] = true }
        }
        return marked.contains(true) ? marked : nil
      case .failed(let problem):
        outcome.failures.append("\"\(expression)\" \(problem)")
        return nil
      case nil:
        return nil
      }
    }

    var result = probabilities
    for expression in rule.body {
      guard let found = blocks(expression) else { continue }
      outcome.body = expression.text
      for index in page.blocks.indices {
        result[index] = found[index] && !Self.isCaption(page.blocks[index]) ? 1 : 0
      }
      break
    }
    outcome.missedBody = outcome.body == nil && !rule.body.isEmpty
    for expression in rule.strip {
      guard let found = blocks(expression) else { continue }
      for index in found.indices where found[index] && result[index] >= BodyAssembly.threshold {
        result[index] = 0
        outcome.stripped += 1
      }
    }
    self.probabilities = result
    self.outcome = outcome
  }

  /// The format has no captions, whoever finds the body.
  private static func isCaption(_ block: Block) -> Bool {
    block.surroundings.contains(.caption)
  }
}
