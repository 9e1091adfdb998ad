// Writes lists of sources in OPML, for other feed readers.

import Corpus

/// Writes OPML 2.0.
package enum OPMLWriter {
  /// The list as a document, UTF-8, ended by a line feed.
  ///
  /// Sources that share folders stand together, folders in the order in which they first occur. What is written is
  /// read back by ``OPMLReader`` as the same sources. No date is written, so that equal lists are equal bytes.
  ///
  /// - Parameters:
  ///   - sources: what to write.
  ///   - title: the list's name.
  /// - Returns: the document.
  package static func write(_ sources: [OPMLSource], title: String) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">",
      "  <head><title>\(escaped(title))</title></head>", "  <body>",
    ]
    var folders = [Folder(name: "")]
    for source in sources {
      var at = 0
      for name in source.folders {
        if let known = folders[at].numbers[name] {
          at = known
        } else {
          folders.append(Folder(name: name))
          folders[at].numbers[name] = folders.count - 1
          folders[at].children.append(.folder(folders.count - 1))
          at = folders.count - 1
        }
      }
      folders[at].children.append(.source(source))
    }
    // The folders being written, each with its next child.
    var open = [(folder: 0, next: 0)]
    while let top = open.last {
      let indent = String(repeating: "  ", count: open.count + 1)
      guard top.next < folders[top.folder].children.count else {
        open.removeLast()
        if !open.isEmpty { lines.append(indent.dropLast(2) + "</outline>") }
        continue
      }
      open[open.count - 1].next += 1
      switch folders[top.folder].children[top.next] {
      case .source(let source): lines.append(indent + outline(source))
      case .folder(let number):
        lines.append(indent + "<outline text=\"\(escaped(folders[number].name))\">")
        open.append((number, 0))
      }
    }
    lines += ["  </body>", "</opml>", ""]
    return lines.joined(separator: "\n")
  }

  private struct Folder {
    enum Child {
      case source(OPMLSource)
      case folder(Int)
    }

    let name: String
    var children: [Child] = []
    var numbers: [String: Int] = [:]

    init(name: String) { self.name = name }
  }

  private static func outline(_ source: OPMLSource) -> String {
    let address = source.address?.text ?? source.reference
    var pairs = [("text", source.title ?? address), ("type", source.type ?? "rss")]
    if let title = source.title { pairs.insert(("title", title), at: 1) }
    pairs.append(("xmlUrl", address))
    if let page = source.page { pairs.append(("htmlUrl", page.text)) }
    if !source.categories.isEmpty {
      pairs.append(("category", source.categories.joined(separator: ",")))
    }
    return "<outline " + pairs.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: " ") + "/>"
  }

  /// Text for an attribute; what XML forbids becomes a space (XML 1.0 §2.2).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
