import Diagnostics

/// Before anybody writes freely, they know when it is read, and when we must tell others.
struct WithoutSafety: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once where form.draft.safety == nil {
      guard
        let question = form.draft.groups.flatMap(\.questions).first(where: { $0.kind == .longText })
      else { continue }
      report.add(.withoutSafety(question.field))
    }
  }
}

extension Rule {
  static let withoutSafety = Rule(
    "without-safety", .error,
    "A form with room to write says when it is read, whom to call now, and when we must tell others.",
    why: "Somebody in danger must not wait for an answer to a form.", code: "E16")
}

extension Diagnostic {
  fileprivate static func withoutSafety(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .withoutSafety, "'\(field.value)' has room to write, and the form says nothing about danger",
      at: field.location,
      help: "add 'safety:' with 'checked' and 'limits'; WRITING.md shows what to write there")
  }
}
