import Diagnostics
import OfferContent
import OfferTemplates

/// A number that anybody can ring.
struct HelplineView: View {
  let name: String
  let purpose: String
  let hours: String
  let phone: String
  let href: String

  /// Whether somebody has confirmed that the number is right.
  let isConfirmed: Bool

  static let fields: [Field<HelplineView>] = [
    .text("name") { $0.name },
    .text("purpose") { $0.purpose },
    .text("hours") { $0.hours },
    .text("phone") { $0.phone },
    .text("href") { $0.href },
  ]
}

extension HelplineView {
  /// A helpline, where its number is known.
  init?(_ contact: Contact) {
    guard let phone = contact.knownPhone else { return nil }
    self.init(
      name: contact.name, purpose: contact.purpose ?? "", hours: contact.hours ?? "", phone: phone,
      href: Telephone.link(to: phone), isConfirmed: !contact.waitsForConfirmation)
  }

  /// The first national helpline that can be rung instead of somebody whose number is not known.
  init?(standingInFor contact: Contact, of offer: LocalOffer) {
    for helpline in HelplineView.all(of: offer) where helpline.name != contact.name {
      self = helpline
      return
    }
    return nil
  }

  /// The national helplines, the first one first.
  static func all(of offer: LocalOffer) -> [HelplineView] {
    offer.nation.helplines.compactMap { offer.contact($0.value).flatMap(HelplineView.init) }
  }
}
