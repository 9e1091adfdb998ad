// What becomes of pages that their publishers reserve.

package import Corpus
import Extraction
import Transport

/// The configuration's word on each reservation.
package struct RightsPolicy: Sendable, Equatable {
  /// What becomes of a page; raw values stand in the configuration.
  package enum Action: String, Sendable, Equatable, CaseIterable {
    /// The page is refused.
    case refuse
    /// It is taken, and the journal says so with its acceptance.
    case flag
    /// It is taken; the manifest has the reservation.
    case record
  }

  private var actions: [Rights.Reservation: Action]
  /// Whether a site's `/.well-known/tdmrep.json` is asked for, once a day.
  package var readsFile = true

  /// Two say of themselves that they are about collections such as this one: those refuse by default.
  package static let standard = RightsPolicy([.noai: .refuse, .tdm: .refuse])

  /// Makes a policy; what is not named is recorded.
  package init(_ actions: [Rights.Reservation: Action]) {
    self.actions = actions.filter { $0.value != .record }
  }

  package func action(_ reservation: Rights.Reservation) -> Action {
    actions[reservation] ?? .record
  }

  /// The refusal that a page's reservations lead to; nil where it may be taken.
  package func rejection(_ rights: Rights) -> Rejection? {
    let refused = names(rights, .refuse)
    return refused.isEmpty ? nil : Rejection(.rights, value: refused, limit: "[rights] refuse")
  }

  /// What the journal is to say of a page that is taken; nil where nothing.
  func flag(_ rights: Rights) -> String? {
    let flagged = names(rights, .flag)
    return flagged.isEmpty ? nil : "reserved: \(flagged)"
  }

  private func names(_ rights: Rights, _ action: Action) -> String {
    rights.reservations.filter { self.action($0) == action }.map(\.rawValue).sorted()
      .joined(separator: ", ")
  }
}

extension Rights {
  /// What a response's header fields reserve.
  init(_ headers: HeaderFields, agent: String) {
    self.init()
    for value in headers.values("x-robots-tag") { read(robotsTag: value, agent: agent) }
    for value in headers.values("tdm-reservation") { read(tdmReservation: value) }
  }
}
