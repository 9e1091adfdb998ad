// Placeholder: replaced by the real one.
package struct WebAddress: Sendable, Hashable { package var text: String }
