// From the bytes of a feed to its tree.

extension MarkupTree {
  /// Reads XML with what repair is possible: bare ampersands, HTML's names, control characters, text before the
  /// first tag, tags that were never closed or closed by another's end.
  ///
  /// No DTD, no declared entity, no network. `fault` says where it first broke the rules.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, as `Charset` decodes it.
  ///   - limits: what the document may cost.
  /// - Returns: the tree.
  package static func xml(_ bytes: [UInt8], limits: Limits = .feed) -> MarkupTree {
    let length = min(bytes.count, limits.bytes, Int(Int32.max) - 1)
    var tree = bytes.withUnsafeBufferPointer {
      XMLReader(UnsafeBufferPointer(rebasing: $0[..<length]), limits: limits).read()
    }
    if length < bytes.count { tree.excess = .bytes }
    return tree
  }
}
