// What each HTML element means for cutting a page into blocks.

import Markup

/// How an element takes part in the text of a page.
enum ElementRole: UInt8 {
  /// Part of a line: its text joins what stands around it.
  case inline
  /// Begins and ends a line.
  case block
  /// Never holds text that a reader sees as text.
  case skipped
  /// `br`.
  case lineBreak

  /// The role of a name in HTML; unknown names are inline as browsers have it.
  static func of(_ name: Name) -> ElementRole {
    let raw = Int(name.raw)
    return raw < table.count ? table[raw] : .inline
  }

  private static let table: [ElementRole] = {
    var roles = [ElementRole](repeating: .inline, count: 256)
    let blocks: [Name] = [
      .html, .body, .p, .div, .hr, .figure, .figcaption, .blockquote, .pre, .ul, .ol, .li, .dl,
      .dt, .dd, .menu, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .h1, .h2, .h3,
      .h4, .h5, .h6, .section, .article, .main, .aside, .header, .footer, .nav, .address,
      .details, .summary, .dialog, .form, .fieldset, .legend, .center, .hgroup, .frameset,
      .noframes, .search, .picture, .noscript,
    ]
    for name in blocks { roles[Int(name.raw)] = .block }
    let skipped: [Name] = [
      .head, .title, .script, .style, .template, .select, .option, .optgroup, .button,
      .textarea, .iframe, .object, .embed, .svg, .canvas, .map, .video, .audio, .math, .input,
      .progress, .rt, .rp,
    ]
    for name in skipped { roles[Int(name.raw)] = .skipped }
    roles[Int(Name.br.raw)] = .lineBreak
    return roles
  }()
}

/// What a block stands inside of, as bits.
struct Surroundings: OptionSet {
  let rawValue: UInt32

  static let article = Surroundings(rawValue: 1 << 0)
  static let main = Surroundings(rawValue: 1 << 1)
  static let aside = Surroundings(rawValue: 1 << 2)
  static let header = Surroundings(rawValue: 1 << 3)
  static let footer = Surroundings(rawValue: 1 << 4)
  static let nav = Surroundings(rawValue: 1 << 5)
  static let form = Surroundings(rawValue: 1 << 6)
  static let figure = Surroundings(rawValue: 1 << 7)
  static let caption = Surroundings(rawValue: 1 << 8)
  static let quote = Surroundings(rawValue: 1 << 9)
  static let list = Surroundings(rawValue: 1 << 10)
  static let table = Surroundings(rawValue: 1 << 11)
  static let heading = Surroundings(rawValue: 1 << 12)
  static let address = Surroundings(rawValue: 1 << 13)
  static let hidden = Surroundings(rawValue: 1 << 14)
  static let link = Surroundings(rawValue: 1 << 15)
  static let pre = Surroundings(rawValue: 1 << 16)
  static let section = Surroundings(rawValue: 1 << 17)
  static let details = Surroundings(rawValue: 1 << 18)
  static let paragraph = Surroundings(rawValue: 1 << 19)
  /// A post of a social network that the page embeds.
  static let embed = Surroundings(rawValue: 1 << 20)

  /// What being inside an element of this name adds.
  static func of(_ name: Name) -> Surroundings {
    let raw = Int(name.raw)
    return raw < table256.count ? table256[raw] : []
  }

  private static let table256: [Surroundings] = {
    var table = [Surroundings](repeating: [], count: 256)
    let pairs: [(Name, Surroundings)] = [
      (.article, .article), (.main, .main), (.aside, .aside), (.header, .header),
      (.footer, .footer), (.nav, .nav), (.menu, .nav), (.form, .form), (.figure, .figure),
      (.figcaption, .caption), (.caption, .caption), (.blockquote, .quote), (.ul, .list),
      (.ol, .list), (.dl, .list), (.table, .table), (.h1, .heading), (.h2, .heading),
      (.h3, .heading), (.h4, .heading), (.h5, .heading), (.h6, .heading), (.address, .address),
      (.pre, .pre), (.section, .section), (.details, .details), (.p, .paragraph),
    ]
    for (name, bit) in pairs { table[Int(name.raw)] = bit }
    return table
  }()
}
