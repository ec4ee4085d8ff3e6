import Diagnostics

/// The parts that contacts play are given to contacts that there are.
struct NobodyToAsk: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    if offer.isMadeOut("data/contacts.yaml") {
      let known = offer.offer.contacts.map(\.id.value)
      let named =
        offer.offer.council.roles.values.sorted { $0.location < $1.location }
        + offer.offer.nation.helplines
      for contact in named where !known.contains(contact.value) {
        report.add(.unknownContact(contact, known: known))
      }
    }
    if offer.isMadeOut("council.yaml"), offer.offer.council.roles["ask"] == nil {
      report.add(.noOneToAsk(at: offer.offer.council.location))
    }
  }
}

extension Rule {
  static let nobodyToAsk = Rule(
    "nobody-to-ask", .error,
    "The file council.yaml says which contact plays the part 'ask'.",
    why: "Every page sends its readers to somebody who can answer.")
}

extension Diagnostic {
  fileprivate static func noOneToAsk(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .nobodyToAsk, "council.yaml does not say whom to ask", at: location,
      help: "write below 'contacts:' a line '  ask: …' with the name of a contact")
  }
}
