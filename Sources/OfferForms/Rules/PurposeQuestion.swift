import Diagnostics

/// People are asked where consent is the basis, or where they are to agree, and nowhere else.
struct PurposeQuestion: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for purpose in form.draft.purposes { check(purpose, of: form.draft, reporting: &report) }
    }
  }

  private func check(
    _ purpose: PurposeDraft, of form: FormDraft, reporting report: inout Report
  ) {
    let id = purpose.id
    guard purpose.basis.isConsent || purpose.needsAgreement else {
      guard let text = purpose.ask ?? purpose.ifNo else { return }
      return report.add(.questionWithoutConsent(id, purpose.basis, at: text.location))
    }
    if purpose.basis.isConsent, purpose.needsAgreement { report.add(.consentAndAgreement(id)) }
    for (key, text) in [("ask", purpose.ask), ("if-no", purpose.ifNo)] where text == nil {
      report.add(.questionMissing(id, key: key))
    }
    let groups = form.groups.filter { $0.consent?.value == id.value }
    if groups.count != 1 { report.add(.askedWrongly(id, times: groups.count)) }
  }
}

extension Rule {
  static let purposeQuestion = Rule(
    "purpose-question", .error,
    "A form asks for consent where consent is the basis, says what happens on no, and asks nowhere else.",
    why: "A question whose answer changes nothing is a false promise: consent must be free.",
    code: "E02")
}

extension Diagnostic {
  fileprivate static func questionWithoutConsent(
    _ purpose: Located<String>, _ basis: LawfulBasis, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .purposeQuestion,
      "the purpose '\(purpose.value)' asks, but on the basis '\(basis.rawValue)' nobody can say no",
      at: location,
      help:
        "take the question out, or write 'basis: consent', or 'agree: true' where a no stops the form"
    )
  }

  fileprivate static func consentAndAgreement(_ purpose: Located<String>) -> Diagnostic {
    Diagnostic(
      .purposeQuestion, "the purpose '\(purpose.value)' asks for a consent and for an agreement",
      at: purpose.location,
      help: "take 'agree' out, or write the basis of the service, such as 'basis: public-task'")
  }

  fileprivate static func questionMissing(_ purpose: Located<String>, key: String) -> Diagnostic {
    Diagnostic(
      .purposeQuestion,
      key == "ask"
        ? "the purpose '\(purpose.value)' needs a yes and has no question"
        : "the purpose '\(purpose.value)' does not say what happens on no",
      at: purpose.location, help: "add a line '\(key): …' below it")
  }

  fileprivate static func askedWrongly(_ purpose: Located<String>, times: Int) -> Diagnostic {
    Diagnostic(
      .purposeQuestion,
      times == 0
        ? "no group of 'pages' asks for the yes to '\(purpose.value)'"
        : "\(times) groups of 'pages' ask for the yes to '\(purpose.value)'",
      at: purpose.location,
      help: times == 0
        ? "add '- consent: \(purpose.value)' to 'pages', before what depends on it"
        : "keep one '- consent: \(purpose.value)' and take the others out")
  }
}
