// A subtree as markup again, for feeds that carry an article as XHTML children.

extension MarkupTree {
  /// What stands below a node as HTML; names without prefixes, characters escaped where they must be.
  package func innerMarkup(of node: Node) -> String {
    var output: [UInt8] = []
    var open: [Node] = []
    var at = node + 1
    let last = end(of: node)
    while at < last {
      close(&open, before: at, &output)
      if isText(at) {
        escape(textBytes[textRange(of: at)], quotes: false, &output)
      } else {
        writeStart(at, &output)
        open.append(at)
      }
      at += 1
    }
    close(&open, before: last, &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func close(_ open: inout [Node], before node: Node, _ output: inout [UInt8]) {
    while let last = open.last, end(of: last) <= node {
      open.removeLast()
      if end(of: last) == last + 1, isVoid(last) { continue }
      output.append(contentsOf: "</\(spelling(of: name(of: last)))>".utf8)
    }
  }

  private func isVoid(_ node: Node) -> Bool {
    [Name.br, .img, .hr, .input, .source, .wbr, .embed, .col].contains(name(of: node))
  }

  private func writeStart(_ node: Node, _ output: inout [UInt8]) {
    output.append(contentsOf: "<\(spelling(of: name(of: node)))".utf8)
    for attribute in attributes(of: node) {
      output.append(contentsOf: " \(spelling(of: attribute.name))=\"".utf8)
      escape(attributeBytes[valueRange(of: attribute)], quotes: true, &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  private func escape(_ bytes: ArraySlice<UInt8>, quotes: Bool, _ output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "\"") where quotes: output.append(contentsOf: "&quot;".utf8)
      default: output.append(byte)
      }
    }
  }
}
