import Diagnostics
import OfferContent

extension Entitlement {
  /// Whether the last day on which it could be had is over.
  func hasEnded(on today: Day) -> Bool {
    ends.map { $0.value < today } ?? false
  }

  /// Whether it cannot be had yet: the law is made, and its day is not set or has not come.
  func isComing(on today: Day) -> Bool {
    isComing || inForceFrom.map { $0.value > today } ?? false
  }
}

extension Entitlement {
  /// Whom to ask: a contact's id, or the part that it plays.
  var nameOfContact: String { addition?.contact?.value ?? contact?.value ?? "ask" }
}
