// Which prefix stands for which namespace, element by element.

/// The namespaces in force (Namespaces in XML 1.0 §6.1); a look-up is one step however many there are.
struct NamespaceScopes {
  private struct Binding {
    let prefix: Name
    /// What the prefix stood for outside.
    let previous: UInt16
  }

  /// Feeds declare up to 40.
  private static let mostBindings = 1_000
  private static let none = UInt16.max

  private var bindings: [Binding] = []
  /// By the number of the prefix, the number of its namespace; `Name.text` is the empty prefix.
  private var bound: [UInt16] = []

  /// How many are in force, to return to when an element ends.
  var count: Int { bindings.count }
  var isFull: Bool { bindings.count > Self.mostBindings }

  /// The namespace of a prefix, or nil where it is not declared.
  func namespace(of prefix: Name) -> Name? {
    let index = Int(prefix.raw)
    guard index < bound.count, bound[index] != Self.none else { return nil }
    return Name(raw: bound[index])
  }

  mutating func bind(_ prefix: Name, to namespace: Name) {
    let index = Int(prefix.raw)
    if index >= bound.count {
      bound += Array(repeating: Self.none, count: index + 64 - bound.count)
    }
    bindings.append(Binding(prefix: prefix, previous: bound[index]))
    bound[index] = namespace.raw
  }

  mutating func end(at count: Int) {
    while bindings.count > count, let last = bindings.popLast() {
      bound[Int(last.prefix.raw)] = last.previous
    }
  }
}
