// What a page says of itself in its head and in its JSON-LD, gathered once for all that ask.

import Markup

/// The head's tags and the JSON-LD object that describes the page.
struct PageFacts {
  /// `meta` by name, property or itemprop, lower case, in the order of the page.
  private(set) var metas: [(name: String, content: String)] = []
  /// The text of `title`.
  private(set) var title: String?
  /// `link` by relation.
  private(set) var links: [(relation: String, address: String)] = []
  /// `lang` of the `html` element.
  private(set) var language: String?
  /// All JSON-LD objects with a type, `@graph` opened.
  private(set) var objects: [DataValue] = []
  /// The JSON-LD object that is the article, if one is.
  private(set) var article: DataValue?
  /// State for scripts, read only where the page shows no body.
  let state: [MarkupTree.DataScript]

  /// Objects kept a page.
  private static let mostObjects = 500

  init(_ tree: MarkupTree) {
    state = tree.dataScripts.filter { !$0.isLinkedData }
    for node in 1..<max(1, tree.count) {
      let name = tree.name(of: node)
      if name == .meta {
        readMeta(tree, node)
      } else if name == .link {
        if let relation = tree.value(of: .rel, in: node),
          let address = tree.value(of: .href, in: node)
        {
          links.append((relation.lowercased(), address))
        }
      } else if name == .title, title == nil {
        title = collapsed(tree.text(of: node))
      } else if name == .html, language == nil {
        language = tree.value(of: .lang, in: node) ?? tree.value(of: .xmlLang, in: node)
      }
    }
    for script in tree.dataScripts where script.isLinkedData {
      if let value = DataReader.read(script.bytes) { collect(value) }
    }
    article =
      objects.first { Self.isArticle($0) && $0["articleBody"] != nil }
      ?? objects.first { Self.isArticle($0) && $0["headline"] != nil }
      ?? objects.first(where: Self.isArticle)
  }

  private mutating func readMeta(_ tree: MarkupTree, _ node: Int) {
    guard let content = tree.value(of: .content, in: node), !content.isEmpty else { return }
    for key in [Name.property, .name, .itemprop, .httpEquiv] {
      if let name = tree.value(of: key, in: node) {
        metas.append((name.lowercased(), content))
      }
    }
  }

  private mutating func collect(_ root: DataValue) {
    var pending = [root]
    while let value = pending.popLast(), objects.count < Self.mostObjects {
      switch value {
      case .array(let values): pending.append(contentsOf: values.reversed())
      case .object:
        if value["@type"] != nil { objects.append(value) }
        for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
          if let inner = value[key] { pending.append(inner) }
        }
      default: break
      }
    }
  }

  /// The types of an object, without the address of their vocabulary.
  static func types(of object: DataValue) -> [String] {
    (object["@type"]?.elements ?? []).compactMap(\.string).map {
      String($0.split(separator: "/").last ?? "")
    }
  }

  static func isArticle(_ object: DataValue) -> Bool {
    types(of: object).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
        || $0 == "LiveBlogPosting" || $0 == "Review"
    }
  }

  /// The first content of the first of the names that the page has.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let found = metas.first(where: { $0.name == name }) {
        let text = collapsed(found.content)
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}

/// A text with runs of white space as one space and none at its ends.
func collapsed(_ text: String) -> String {
  var output: [UInt8] = []
  var pending = false
  var bytes = text.utf8.makeIterator()
  var next = bytes.next()
  while let byte = next {
    next = bytes.next()
    if byte <= 0x20 || (byte == 0xC2 && next == 0xA0) {
      if byte == 0xC2 { next = bytes.next() }
      pending = !output.isEmpty
      continue
    }
    if pending { output.append(0x20) }
    pending = false
    output.append(byte)
  }
  return String(decoding: output, as: UTF8.self)
}
