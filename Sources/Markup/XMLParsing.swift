// From the bytes of a feed to its tree.

import CLibXML2

extension MarkupTree {
  /// Reads XML with what repair is possible: bare ampersands, HTML's names, control characters and
  /// text before the first tag are mended before libxml2 sees them, the rest by its recovery.
  ///
  /// No DTD, no declared entity, no network. `fault` says where libxml2 first complained.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, as `Charset` decodes it.
  ///   - limits: what the document may cost.
  /// - Returns: the tree.
  package static func xml(_ bytes: [UInt8], limits: Limits = .feed) -> MarkupTree {
    var source = XMLSource(limits: limits)
    source.read(bytes)
    var builder = TreeBuilder(byteCount: source.output.count, limits: limits)
    let live = builder.live
    withUnsafeMutablePointer(to: &builder) { user in
      source.output.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { chars in
          guard let base = chars.baseAddress, !chars.isEmpty else { return }
          _ = cxml_parse_xml(
            base, Int32(clamping: chars.count), user, live,
            { user, name, prefix, uri, _, _, count, _, attributes in
              guard let user, let name else { return }
              // An undeclared prefix stands for its namespace, so that dc:title is not taken for title.
              builderOf(user).pointee.start(
                name, uri: uri ?? prefix, attributes, count: Int(count))
            },
            { user, _, _, _ in if let user { builderOf(user).pointee.end() } },
            { user, text, length in
              if let user, let text { builderOf(user).pointee.characters(text, Int(length)) }
            },
            { user, level, _, line, column, message in
              guard let user else { return }
              let text = message.map { String(cString: $0) } ?? ""
              builderOf(user).pointee.report(
                level: Int(level), line: Int(line), column: Int(column),
                message: String(text.prefix { $0 != "\n" }))
            })
        }
      }
    }
    var tree = builder.finish()
    if source.isCut { tree.excess = .bytes }
    return tree
  }
}
