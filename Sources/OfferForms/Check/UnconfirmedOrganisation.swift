import Diagnostics
import OfferContent

/// Of whoever reads answers, the privacy page is known, and the number in the register of fee payers.
///
/// On a worked example it is a note, as everything that waits to be confirmed. On a council's own site people
/// must be able to ask whoever holds their answers (UK GDPR Article 13(1)).
struct UnconfirmedOrganisation: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    let specifications = forms.forms.compactMap(\.specification)
    let used = Set(specifications.flatMap { [$0.controller] + $0.recipients }.map(\.id))
    let isExample = forms.offer.council.isExample
    for organisation in forms.written.organisations where used.contains(organisation.value.id) {
      let isKnown = organisation.value.privacyPage != .toConfirm
      guard !isKnown || organisation.value.registration == .toConfirm else { continue }
      report.add(
        .toConfirm(
          organisation.location, of: organisation.value.name,
          isExample ? .note : isKnown ? .warning : .error))
    }
  }
}
