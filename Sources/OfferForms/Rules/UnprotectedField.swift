import Diagnostics

/// What the law protects more is asked on explicit consent, or under a condition of Article 9 that is named.
struct UnprotectedField: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for field in form.draft.fields {
        guard let special = field.special else { continue }
        let purposes = field.uses.compactMap { form.draft.purpose($0) }
        let bare = purposes.first { $0.basis != .explicitConsent && $0.condition == nil }
        let needsGate = purposes.allSatisfy { $0.basis == .explicitConsent } && field.gate == nil
        if let bare {
          report.add(.unprotectedField(field.id, special, for: bare.id))
        } else if needsGate, let purpose = purposes.first {
          report.add(.ungatedField(field.id, special, by: purpose.id))
        }
      }
    }
  }
}

extension Rule {
  static let unprotectedField = Rule(
    "unprotected-field", .error,
    "What is asked about health, belief and the like rests on explicit consent, or on a condition that the "
      + "purpose names.",
    why: "UK GDPR Articles 9 and 10 forbid to use it otherwise.", code: "E06")
}

extension Diagnostic {
  fileprivate static func unprotectedField(
    _ field: Located<String>, _ special: FormField.SpecialCategory, for purpose: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .unprotectedField,
      "'\(field.value)' is about \(special.rawValue), and the purpose '\(purpose.value)' may not use that",
      at: field.location,
      help:
        "write 'basis: explicit-consent' at the purpose, or name the condition of Article 9 there as "
        + "'condition: …'")
  }

  fileprivate static func ungatedField(
    _ field: Located<String>, _ special: FormField.SpecialCategory, by purpose: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .unprotectedField, "'\(field.value)' is about \(special.rawValue), and is kept without a yes",
      at: field.location, help: "write 'gate: \(purpose.value)' at the question")
  }
}
