package import Diagnostics

/// A contact that a page names is in the contacts data, or is a part that the council has given out.
struct UnknownContact: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("data/contacts.yaml", "council.yaml") else { return }
    let named = page.contacts + page.texts.lazy.flatMap(\.components).flatMap(\.contacts)
    // A part that was given to a contact that there is not is told where it was given.
    for contact in named
    where offer.offer.contact(contact.value) == nil
      && offer.offer.council.roles[contact.value] == nil
    {
      report.add(.unknownContact(contact, known: offer.offer.contactNames))
    }
  }
}

extension Prose.Component {
  fileprivate var contacts: [Located<String>] {
    if case .contacts(let contacts) = self { contacts } else { [] }
  }
}

extension LocalOffer {
  /// The ids of contacts, and the parts that they play.
  package var contactNames: [String] { contacts.map(\.id.value) + council.roles.keys }
}

extension Rule {
  static let unknownContact = Rule(
    "unknown-contact", .error,
    "A contact that a page names is in contacts.yaml, or is a part named in council.yaml.",
    why: "A reader would find nobody to ask.")
}

extension Diagnostic {
  package static func unknownContact(_ contact: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownContact, "there is no contact called '\(contact.value)'", at: contact.location,
      help: NearestName.help(for: contact.value, among: known, calling: "contact"))
  }
}
