import OfferForms
import OfferTemplates

/// Which of the rules of a form's meaning matter for it: R1 to R12.
struct FormRulesView: View {
  let hasGates: Bool
  let hasConsent: Bool
  let hasAgreement: Bool
  let youngest: String
  let youngestForContact: String
  let ageField: String
  let elsewhereField: String
  let elsewhereValue: String
  let actWithin: String
  let proof: String
  let honeypot: String
  let shortestSeconds: String
  let longestHours: String

  static let fields: [Field<FormRulesView>] = [
    .flag("hasGates") { $0.hasGates },
    .flag("hasConsent") { $0.hasConsent },
    .flag("hasAgreement") { $0.hasAgreement },
    .text("youngest") { $0.youngest },
    .text("youngestForContact") { $0.youngestForContact },
    .text("ageField") { $0.ageField },
    .text("elsewhereField") { $0.elsewhereField },
    .text("elsewhereValue") { $0.elsewhereValue },
    .text("actWithin") { $0.actWithin },
    .text("proof") { $0.proof },
    .text("honeypot") { $0.honeypot },
    .text("shortestSeconds") { $0.shortestSeconds },
    .text("longestHours") { $0.longestHours },
  ]
}

extension FormRulesView {
  init(of form: FormSpecification) {
    hasGates = form.fields.contains { $0.gate != nil }
    hasConsent = form.asksForConsent
    hasAgreement = form.purposes.contains(where: \.needsAgreement)
    youngest = form.ages?.youngest.map(String.init) ?? ""
    youngestForContact = form.ages?.youngestForContact.map(String.init) ?? ""
    ageField = form.ages?.field ?? ""
    elsewhereField = form.elsewhere?.field ?? ""
    elsewhereValue = form.elsewhere?.value ?? ""
    actWithin = form.withdrawal?.actWithin.inWords ?? ""
    proof = form.withdrawal?.proof.inWords ?? ""
    honeypot = form.spam.honeypot
    shortestSeconds = "\(form.spam.shortestSeconds)"
    longestHours = "\(form.spam.longestHours)"
  }
}
