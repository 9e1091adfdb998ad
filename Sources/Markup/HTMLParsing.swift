// From the bytes of a page to its tree.

import CLibXML2

extension MarkupTree {
  /// Reads a page.
  ///
  /// Never fails: any bytes give a tree, cut where a limit says so (`excess`).
  ///
  /// Left out, because they never reach a reader as text: comments, scripts, styles, SVG, what stands
  /// in `select`, second spaces outside `pre`, and all attributes that only serve
  /// scripts and images (`src`, `srcset`, `on…`, long `data-…`). Scripts with
  /// JSON-LD or page state stand in `dataScripts`. An inline style that hides becomes `hidden`.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, as `Charset` decodes it.
  ///   - limits: what the page may cost.
  /// - Returns: the tree.
  package static func html(_ bytes: [UInt8], limits: Limits = .page) -> MarkupTree {
    _ = startLibXML2
    let source = HTMLSource(bytes, limits: limits)
    defer { source.free() }
    var builder = TreeBuilder(byteCount: source.output.count, limits: limits)
    let live = builder.live
    withUnsafeMutablePointer(to: &builder) { user in
      guard source.output.count > 0 else { return }
      source.output.base.withMemoryRebound(to: CChar.self, capacity: source.output.count) { base in
        _ = cxml_parse_html(
          base, Int32(clamping: source.output.count), user, live,
          { user, name, attributes in
            guard let user, let name else { return }
            builderOf(user).pointee.start(name, attributes)
          },
          { user, _ in if let user { builderOf(user).pointee.end() } },
          { user, text, length in
            if let user, let text { builderOf(user).pointee.characters(text, Int(length)) }
          })
      }
    }
    var tree = builder.finish()
    if source.isCut { tree.excess = .bytes }
    tree.dataScripts = source.dataScripts
    return tree
  }
}

/// The builder that a libxml2 event belongs to; it outlives the parse that reports to it.
@inline(__always)
func builderOf(_ user: UnsafeMutableRawPointer) -> UnsafeMutablePointer<TreeBuilder> {
  user.assumingMemoryBound(to: TreeBuilder.self)
}

/// Starts libxml2 once: it starts itself at the first parse, but two threads that do so at one time wait for each
/// other for ever (seen with 2.9.14, in `xmlRMutexLock`).
let startLibXML2: Void = xmlInitParser()
