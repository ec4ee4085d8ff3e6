import Diagnostics

/// A form that calls itself anonymous asks for no name, unless somebody said yes to that first.
struct NotAnonymous: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let draft = form.draft
      for field in draft.fields where draft.identifies(field) && field.gate == nil {
        let isForAnonymous = field.uses.contains { draft.purpose($0)?.basis == .anonymous }
        guard draft.isAnonymous || isForAnonymous else { continue }
        report.add(.notAnonymous(field.id))
      }
    }
  }
}

extension Rule {
  static let notAnonymous = Rule(
    "not-anonymous", .error,
    "An anonymous form asks who somebody is only after they said yes to that.",
    why: "People say other things when they believe that nobody knows who they are.", code: "E19")
}

extension Diagnostic {
  fileprivate static func notAnonymous(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .notAnonymous, "'\(field.value)' says who somebody is, and the form is anonymous",
      at: field.location,
      help: "ask it after a yes, with 'gate: …', or take 'anonymous: true' or the question out")
  }
}
