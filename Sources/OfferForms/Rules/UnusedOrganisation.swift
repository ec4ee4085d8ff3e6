import Diagnostics
import OfferContent

/// An organisation is in the list because a form or `council.yaml` names it.
struct UnusedOrganisation: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    guard forms.written.areAllMadeOut else { return }
    let given = forms.offer.council.forms
    let parts = Array(given.organisations.values) + given.partners
    // A name that is misspelt may be meant for one of them.
    guard parts.allSatisfy({ forms.cast.organisations[$0.value] != nil }) else { return }
    var used = Set(parts.map(\.value))
    for form in forms.written.entries.values { used.formUnion(form.draft.namedOrganisations) }
    // Another council may name one of the nation's.
    let own = "Content/\(forms.offer.council.id)/"
    for organisation in forms.written.organisations
    where organisation.location.path.hasPrefix(own) && !used.contains(organisation.value.id) {
      report.add(.unusedOrganisation(organisation.map(\.id)))
    }
  }
}

extension FormDraft {
  /// The organisations that it names, as parts or ids, in fields and in words.
  fileprivate var namedOrganisations: [String] {
    var names = [controller.value] + purposes.flatMap(\.recipients).map(\.value)
    for text in texts { _ = Cast([], parts: [:]).filled(text.words) { names.append($0) } }
    return names
  }
}

extension Rule {
  static let unusedOrganisation = Rule(
    "unused-organisation", .warning,
    "Every organisation of a council's organisations.yaml reads the answers of a form.",
    why: "Somebody would go on checking what no reader ever sees.")
}

extension Diagnostic {
  fileprivate static func unusedOrganisation(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedOrganisation, "no form names the organisation '\(id.value)'", at: id.location,
      help: "name it under 'recipients' of a form or in council.yaml, or take it away")
  }
}
