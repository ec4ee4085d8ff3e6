import Diagnostics

/// A yes can be taken back, as easily as it was given.
struct WithdrawalWay: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once where form.draft.purposes.contains(where: \.basis.isConsent) {
      guard let withdrawal = form.draft.withdrawal else {
        report.add(.noWithdrawal(form.draft.id))
        continue
      }
      guard let other = forms.forms.first(where: { $0.name == withdrawal.form.value }) else {
        let known = forms.forms.filter { $0.draft.kind == .withdraw }.map(\.name)
        if forms.written.areAllMadeOut { report.add(.unknownForm(withdrawal.form, known: known)) }
        continue
      }
      let asked = other.draft.fields.count(where: \.isRequired)
      let given = form.draft.fields.count(where: \.isRequired)
      if asked > max(given, 1) {
        report.add(.hardWithdrawal(withdrawal.form, asking: asked, insteadOf: given))
      }
    }
  }
}

extension Rule {
  static let withdrawalWay = Rule(
    "withdrawal-way", .error,
    "Where a form asks for a yes, it names the form with which the yes is taken back, which asks no more.",
    why: "Taking a yes back must be as easy as giving it: UK GDPR Article 7(3).", code: "E14")
}

extension Diagnostic {
  fileprivate static func noWithdrawal(_ form: Located<String>) -> Diagnostic {
    Diagnostic(
      .withdrawalWay, "the form asks for a yes that nobody can take back", at: form.location,
      help: "add 'withdraw: {form: withdraw, act-within: P5D, proof: P1Y}'")
  }

  fileprivate static func hardWithdrawal(
    _ form: Located<String>, asking count: Int, insteadOf given: Int
  ) -> Diagnostic {
    Diagnostic(
      .withdrawalWay,
      "to take a yes back, \(count) questions must be answered, and \(given) to give it",
      at: form.location, help: "take 'required' out of the questions of '\(form.value)'")
  }
}
