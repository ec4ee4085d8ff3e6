import Diagnostics

/// Every question is asked for something.
struct FieldWithoutPurpose: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for field in form.draft.fields where field.uses.isEmpty {
        report.add(.fieldWithoutPurpose(field.id))
      }
      let used = Set(form.draft.fields.flatMap(\.uses))
      // A question that names none, or one that is not there, may be meant for it.
      guard form.draft.fields.allSatisfy({ !$0.uses.isEmpty }),
        used.allSatisfy({ form.draft.purpose($0) != nil })
      else { continue }
      for purpose in form.draft.purposes where !used.contains(purpose.id.value) {
        report.add(.purposeWithoutField(purpose.id))
      }
    }
  }
}

extension Rule {
  static let fieldWithoutPurpose = Rule(
    "field-without-purpose", .error,
    "Every question serves a purpose, and every purpose has a question.",
    why: "What nobody needs must not be asked: UK GDPR Article 5(1)(c).", code: "E04")
}

extension Diagnostic {
  fileprivate static func fieldWithoutPurpose(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .fieldWithoutPurpose, "the question '\(field.value)' serves no purpose", at: field.location,
      help: "say what it is for, as in 'for: [read]', or take the question out")
  }

  fileprivate static func purposeWithoutField(_ purpose: Located<String>) -> Diagnostic {
    Diagnostic(
      .fieldWithoutPurpose, "no question serves the purpose '\(purpose.value)'",
      at: purpose.location, help: "name it under 'for' of a question, or take the purpose out")
  }
}
