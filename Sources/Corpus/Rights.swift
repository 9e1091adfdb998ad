// What a publisher reserves of a page, beside robots.txt: X-Robots-Tag, meta robots, TDM reservations.

/// The reservations that a page and its response carry.
package struct Rights: Sendable, Equatable {
  /// A reservation; raw values stand in manifests and configurations.
  package enum Reservation: String, Sendable, Equatable, CaseIterable {
    /// Not to be found by a search.
    case noindex
    /// Its links are not to be followed.
    case nofollow
    /// No copy is to be shown.
    case noarchive
    /// Not for training or use by machine learning.
    case noai
    /// The same for its images, of which none is fetched here.
    case noimageai
    /// Text and data mining is reserved (W3C TDMRep; Directive (EU) 2019/790, article 4).
    case tdm
  }

  package private(set) var reservations: Set<Reservation> = []

  package init() {}

  /// The reservations by name, in order: as the manifest has them.
  package var names: [String] { reservations.map(\.rawValue).sorted() }

  /// Takes in what another part of the same article reserves.
  package mutating func formUnion(_ other: Rights) {
    reservations.formUnion(other.reservations)
  }

  /// Takes in one value of X-Robots-Tag: `noai, noarchive`, or `name: noai` for one robot.
  package mutating func read(robotsTag value: String, agent: String) {
    var isForUs = true
    for part in value.lowercased().split(separator: ",") {
      var directive = Self.trimmed(part)
      if let colon = directive.firstIndex(of: ":") {
        let name = Self.trimmed(directive[..<colon])
        // A directive with a value ("unavailable_after: …") names no robot.
        if Self.valued.contains(String(name)) { continue }
        // No robot's name has a space; this is the rest of a date that has a comma of its own.
        if name.contains(" ") { continue }
        isForUs = name == agent.lowercased() || name == "*"
        directive = Self.trimmed(directive[directive.index(after: colon)...])
      }
      if isForUs { read(directive: String(directive)) }
    }
  }

  /// Takes in one directive of meta robots; what is none is passed over.
  package mutating func read(directive: String) {
    switch directive {
    // The two that "none" stands for.
    case "none": reservations.formUnion([.noindex, .nofollow])
    case "tdm-reservation": reservations.insert(.tdm)
    default:
      if let reservation = Reservation(rawValue: directive), reservation != .tdm {
        reservations.insert(reservation)
      }
    }
  }

  /// Takes in a `tdm-reservation` header: 1 reserves, anything else does not.
  package mutating func read(tdmReservation value: String) {
    if Self.trimmed(value[...]) == "1" { reservations.insert(.tdm) }
  }

  private static let valued: Set<String> = [
    "unavailable_after", "max-snippet", "max-image-preview", "max-video-preview",
  ]

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
