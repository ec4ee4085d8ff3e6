import Diagnostics

/// Nobody has to answer what is used only after a yes, unless they said yes.
struct BundledField: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for field in form.draft.fields where field.isRequired && field.gate == nil {
        let purposes = field.purposes.compactMap { form.draft.purpose($0.value) }
        guard !purposes.isEmpty, purposes.allSatisfy(\.basis.isConsent) else { continue }
        report.add(.bundledField(field.id, purposes[0].id))
      }
    }
  }
}

extension Rule {
  static let bundledField = Rule(
    "bundled-field", .error,
    "A question that has to be answered is used for something that does not need a yes, or is asked after one.",
    why: "A yes that somebody has to give to send the form is not free: UK GDPR Article 7(4).",
    code: "E05")
}

extension Diagnostic {
  fileprivate static func bundledField(
    _ field: Located<String>, _ purpose: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .bundledField,
      "'\(field.value)' must be answered, even by those who say no to what it is for",
      at: field.location,
      help: "add 'gate: \(purpose.value)', or take 'required' out")
  }
}
