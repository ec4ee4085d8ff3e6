import Diagnostics

/// A form is called like its file, and no two forms of a council are called alike.
struct FormName: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for id in [form.draft.id] + [form.addition?.id].compactMap(\.self) where id.value != form.name
      {
        report.add(.wrongFormName(id, file: form.name))
      }
    }
    var taken: [String: SourceLocation] = [:]
    for id in forms.forms.compactMap(\.specification?.id) {
      if let other = taken[id.value] { report.add(.formNameTaken(id, by: other)) }
      taken[id.value] = id.location
    }
  }
}

extension Rule {
  static let formName = Rule(
    "form-name", .error,
    "A form has the name of its file, and no other form of the council has it.",
    why: "The name is part of the form's address, and answers are sorted by it.")
}

extension Diagnostic {
  static func wrongFormName(_ id: Located<String>, file: String) -> Diagnostic {
    Diagnostic(
      .formName, "the form in the file '\(file).yaml' calls itself '\(id.value)'", at: id.location,
      help: "write 'form: \(file)', or rename the file")
  }

  fileprivate static func formNameTaken(
    _ id: Located<String>, by other: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .formName, "two forms are called '\(id.value)'", at: id.location,
      help: "rename one of the two, or name the partner once only in council.yaml",
      notes: [.init("the other one is here", at: other)])
  }
}
