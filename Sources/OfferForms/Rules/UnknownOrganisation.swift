import Diagnostics
import OfferContent

/// Whoever a form or `council.yaml` names is in organisations.yaml, or has a part in `council.yaml`.
struct UnknownOrganisation: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    let lists = forms.offer.formSources.filter { $0.kind == .organisations }.map(\.path)
    guard forms.written.faultyPaths.isDisjoint(with: lists) else { return }
    let given = forms.offer.council.forms
    let known = forms.cast.organisations.keys.sorted()
    for name in Array(given.organisations.values) + given.partners
    where forms.cast.organisations[name.value] == nil {
      report.add(.unknownOrganisation(name, known: known))
    }
    for form in forms.forms {
      // A part that was given to somebody who is not there is told where it was given.
      for name in form.draft.named
      where form.cast.organisation(name.value) == nil && !form.cast.isGiven(name.value) {
        report.add(.unknownOrganisation(name, known: form.cast.names))
      }
      for text in form.draft.texts {
        _ = form.cast.filled(text.words) { name in
          guard !form.cast.isGiven(name) else { return }
          let name = Located(name, at: text.location)
          report.add(.unknownOrganisation(name, known: form.cast.names))
        }
      }
    }
  }
}

extension FormDraft {
  /// The organisations that it names, as parts or ids.
  fileprivate var named: [Located<String>] { [controller] + purposes.flatMap(\.recipients) }
}

extension Rule {
  static let unknownOrganisation = Rule(
    "unknown-organisation", .error,
    "Whoever a form names is in organisations.yaml, or plays a part that council.yaml gives out.",
    why: "People must be told the legal name of everybody who reads their answers.")
}

extension Diagnostic {
  fileprivate static func unknownOrganisation(
    _ name: Located<String>, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownOrganisation, "there is no organisation called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: "organisation"))
  }
}
