import Diagnostics

/// A gate is a consent that is asked before what it opens.
struct WrongGate: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let draft = form.draft
      for field in draft.fields {
        guard let gate = field.gate, let purpose = draft.purpose(gate.value) else { continue }
        guard purpose.basis.isConsent else {
          report.add(.gateWithoutConsent(gate, purpose.basis))
          continue
        }
        guard let question = draft.group(asking: field.id.value),
          let consent = draft.group(askingAbout: gate.value), consent > question
        else { continue }
        report.add(.gateBehindField(field.id, gate.value))
      }
      for consent in draft.groups.compactMap(\.consent) {
        guard let purpose = draft.purpose(consent.value), !purpose.basis.isConsent,
          !purpose.needsAgreement, purpose.ask == nil
        else { continue }
        report.add(.gateWithoutConsent(consent, purpose.basis))
      }
    }
  }
}

extension Rule {
  static let wrongGate = Rule(
    "wrong-gate", .error,
    "What depends on a yes is asked after it, and only a consent can be asked so.",
    why: "Somebody would have told us before they were asked whether they want to.", code: "E07")
}

extension Diagnostic {
  fileprivate static func gateWithoutConsent(
    _ gate: Located<String>, _ basis: LawfulBasis
  ) -> Diagnostic {
    Diagnostic(
      .wrongGate, "'\(gate.value)' is no consent: its basis is '\(basis.rawValue)'",
      at: gate.location, help: "name a purpose whose basis is consent, or take the line out")
  }

  fileprivate static func gateBehindField(_ field: Located<String>, _ gate: String) -> Diagnostic {
    Diagnostic(
      .wrongGate, "'\(field.value)' is asked before the yes to '\(gate)' that it depends on",
      at: field.location, help: "move '- consent: \(gate)' in 'pages' above the question")
  }
}
