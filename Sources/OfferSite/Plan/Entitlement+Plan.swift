import Diagnostics
import OfferContent

extension Entitlement {
  /// Whom to ask: a contact's id, or the part that it plays.
  var nameOfContact: String { addition?.contact?.value ?? contact?.value ?? "ask" }
}
